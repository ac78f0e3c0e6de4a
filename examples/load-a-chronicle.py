#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

chronicle = Sinorus.Chronicle.load('sinorus:korea-2017')
print('%s: %d records' % (chronicle.get_title(), chronicle.get_n_records()))

for event in chronicle.list_events():
    print('%s  %s' % (event.get_when().to_string(), event.get_label()))

# What is said of one of them, and by whom.
for claim in chronicle.list_claims_about('pla-150000'):
    print('%s: %s' % (claim.get_source(), claim.get_text() or 'that it is so'))
