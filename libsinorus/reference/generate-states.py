#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""generate-states.py STATES.CSV OUTPUT: the C tables of the states, checked; a code or name of two states is an error."""
import csv
import sys

SCHEMES = ['iso3', 'iso2', 'isonum', 'cameo', 'icews', 'name']


def quote(text):
    """A C string; bytes beyond ASCII as octal, which no following digit can lengthen."""
    if not text:
        return 'NULL'
    return '"%s"' % ''.join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else '\\%03o' % b for b in text.encode())


def keys(row):
    """What each scheme calls the state, the form to be given out first."""
    names = [row['icews'], row['name']]
    return {
        'iso3': [row['iso3']],
        'iso2': [row['iso2']],
        'isonum': [row['isonum']],
        'cameo': row['cameo'].split(),
        'icews': names,
        'name': [name.casefold() for name in names + row['aliases'].split(';')],
    }


with open(sys.argv[1], encoding='utf-8') as source:
    rows = list(csv.DictReader(line for line in source if not line.startswith('#')))
if [row['iso3'] for row in rows] != sorted({row['iso3'] for row in rows}):
    sys.exit('%s: not sorted by iso3, or a code twice' % sys.argv[1])

tables = {scheme: {} for scheme in SCHEMES}
for index, row in enumerate(rows):
    for scheme, values in keys(row).items():
        for value in filter(None, values):
            if tables[scheme].setdefault(value, index) != index:
                sys.exit('%s: %s "%s" is %s and %s' % (
                    sys.argv[1], scheme, value, rows[tables[scheme][value]]['iso3'], row['iso3']))

with open(sys.argv[2], 'w', encoding='ascii') as out:
    out.write('/* Made of states.csv by generate-states.py. */\nstatic const State states[] = {\n')
    for row in rows:
        codes = [row['iso3'], row['iso2'], row['isonum'], (row['cameo'].split() or [''])[0], row['icews'] or row['name'],
                 row['name']]
        out.write('  { { %s } },\n' % ', '.join(map(quote, codes)))
    out.write('};\nstatic const char *const codes[] = {\n')
    for row in rows:
        out.write('  %s,\n' % quote(row['iso3']))
    out.write('  NULL\n};\n')
    for scheme in SCHEMES:
        out.write('static const Key %s_keys[] = {\n' % scheme)
        for value in sorted(tables[scheme], key=str.encode):
            out.write('  { %s, %d },\n' % (quote(value), tables[scheme][value]))
        out.write('};\n')
