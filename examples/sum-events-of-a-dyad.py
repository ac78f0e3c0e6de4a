#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

events = Sinorus.EventTable.load(['events.tab'], None, None)
options = Sinorus.SeriesOptions(to='PRK', by='month')
options.set_from('RUS')
table = Sinorus.series(events, options, None).get_table(None)

print(table.to_csv(), end='')

# Columns of numbers are numpy arrays on the memory of the library.
n, sums = table.column('n'), table.column('sum')
print('mean %.2f of %d events' % (sums.sum() / n.sum(), n.sum()))
