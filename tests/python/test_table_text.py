# SPDX-License-Identifier: LGPL-2.1-or-later
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

CSV = 'name,count\none two three,5\n中国,12345\n'


def layout(form, width=0, csv=CSV):
    return Sinorus.Table.new_from_csv(csv).to_text(form, width)


class TableTextTest(unittest.TestCase):
    def test_terminal(self):
        lines = layout('term').splitlines()
        self.assertEqual(lines[0].split(), ['name', 'count'])
        self.assertEqual(set(lines[1]), {'─', ' '})
        self.assertTrue(lines[2].startswith('one two three'))
        self.assertTrue(all(line == line.rstrip() for line in lines))

    def test_narrow(self):
        for width in 1, 10, 2 ** 32 - 1:
            self.assertEqual(layout('term', width).split().count('12345'), 1)
        self.assertGreater(len(layout('term', 16).splitlines()), len(layout('term').splitlines()))

    def test_markdown(self):
        lines = layout('md', csv='a\nx|y\n').splitlines()
        self.assertEqual(lines, ['| a |', '|---|', r'| x\|y |'])

    def test_unknown_form(self):
        with self.assertRaises(GLib.Error) as caught:
            layout('xyz')
        self.assertTrue(caught.exception.matches(Sinorus.Error.quark(), Sinorus.Error.UNSUPPORTED))
