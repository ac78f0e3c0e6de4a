# SPDX-License-Identifier: LGPL-2.1-or-later
import gc
import json
import math
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

try:
    import numpy
except ImportError:
    numpy = None

CSV = 'from,n,share,code\nUS,1,0.5,010\nKP,,,"a ""b"""\n'


class TableTest(unittest.TestCase):
    def setUp(self):
        self.table = Sinorus.Table.new_from_csv(CSV)

    def test_rows(self):
        table = self.table
        self.assertEqual(len(table), 2)
        self.assertEqual(table.columns, ['from', 'n', 'share', 'code'])
        self.assertEqual(table[0], {'from': 'US', 'n': 1, 'share': 0.5, 'code': '010'})
        self.assertEqual(table[-1], {'from': 'KP', 'n': None, 'share': None, 'code': 'a "b"'})
        self.assertEqual(list(table), [table[0], table[1]])
        self.assertEqual(table[1:], [table[1]])
        self.assertRaises(IndexError, lambda: table[2])
        self.assertRaises(IndexError, lambda: table[-3])
        self.assertEqual(repr(table), '<Sinorus.Table rows: 2 rows of from, n, share, code>')

    def test_types(self):
        kinds = Sinorus.ColumnType
        self.assertEqual([self.table.get_column_type(i) for i in range(5)],
                         [kinds.TEXT, kinds.INTEGER, kinds.NUMBER, kinds.TEXT, kinds.UNKNOWN])

    def test_any_index(self):
        for row, column in ((2, 0), (0, 4), (2**32 - 1, 2**32 - 1)):
            self.assertTrue(self.table.is_missing(row, column))
            self.assertIsNone(self.table.get_text(row, column))
            self.assertTrue(math.isnan(self.table.get_number(row, column)))
            self.assertEqual(self.table.get_integer(row, column), 0)
            self.assertFalse(self.table.get_truth(row, column))
            self.assertFalse(self.table.get_list(row, column))
            self.assertIsNone(self.table.dup_text(row, column))
        self.assertIsNone(self.table.get_column_name(4))
        self.assertIsNone(self.table.dup_numbers(4))
        self.assertIsNone(self.table.dup_integers(0))
        self.assertEqual(self.table.find_column('none'), -1)

    @unittest.skipIf(numpy is None, 'numpy is not installed')
    def test_columns_are_arrays(self):
        n, share = self.table.column('n'), self.table.column('share')
        self.table = None
        gc.collect()
        self.assertEqual((n.dtype, share.dtype), (numpy.int64, numpy.float64))
        self.assertEqual(n.tolist(), [1, -2**63])
        self.assertEqual(share[0], 0.5)
        self.assertTrue(math.isnan(share[1]))
        self.assertFalse(n.flags.writeable)
        self.assertFalse(n.flags.owndata)

    @unittest.skipIf(numpy is None, 'numpy is not installed')
    def test_columns_are_not_copied(self):
        first, second = self.table.column('share'), self.table.column('share')
        self.assertEqual(first.ctypes.data, second.ctypes.data)

    def test_column_of_texts(self):
        self.assertEqual(self.table.column('code'), ['010', 'a "b"'])
        self.assertRaises(KeyError, self.table.column, 'none')

    def test_write(self):
        self.assertEqual(self.table.to_csv(), CSV)
        self.assertEqual(json.loads(self.table.to_json(True)), list(self.table))

    def test_empty(self):
        table = Sinorus.Table()
        self.assertTrue(table)
        self.assertEqual((len(table), list(table), table.to_json(False)), (0, [], '[]'))

    def test_bad_csv(self):
        for text, line in (('', 1), ('a,a', 1), ('a,b\n1', 2), ('a\n\n"x', 3), ('a\nx"', 2)):
            with self.assertRaises(GLib.Error) as caught:
                Sinorus.Table.new_from_csv(text)
            self.assertTrue(caught.exception.matches(Sinorus.error_quark(), Sinorus.Error.PARSE))
            self.assertIn('line %d: ' % line, caught.exception.message)
