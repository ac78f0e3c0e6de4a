#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

chronicle = Sinorus.Chronicle.load('sinorus:korea-2017')

# What became of some of the article's claims, once other sources are heard.
for id in ('s01-date', 's03-confined', 's29-veto', 's38-coal', 's38-oil', 's21-pla-reported'):
    claim, = Sinorus.claims(chronicle, id, None, -1).json()['rows']
    print(id, claim['status'], claim['reason'] or '-')

# When the two ministers spoke: the rival values, with their shares of the evidence.
for row in Sinorus.dossier(chronicle, 'wang-lavrov-call', None).json()['rows']:
    if row['member'] == 'when':
        print('%s, share %d %%' % (row['value'], row['share'] * 100 + .5))
