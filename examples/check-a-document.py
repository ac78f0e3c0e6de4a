#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

DOCUMENT = '''sinorus: 1
id: talks
title: Talks about talks
layers: [notes]
states:
  - id: CHN
events:
  - id: first-round
    when: 2017-02-30
    actors: [CHN, RUS]
'''

for diagnostic in Sinorus.check_text(DOCUMENT, 'talks.yaml'):
    print(diagnostic)
    if diagnostic.get_hint():
        print('  ' + diagnostic.get_hint())
