# SPDX-License-Identifier: LGPL-2.1-or-later
import os
import pathlib
import struct
import tempfile
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

TESTS = pathlib.Path(os.environ['G_TEST_SRCDIR'])
GOOD = TESTS / 'good' / 'events'


def load(*paths, **options):
    return Sinorus.EventTable.load([str(path) for path in paths], Sinorus.LoadOptions(**options), None)


def column(table, name):
    data = table.dup_column(name).get_data() or b''
    return [cell for cell, in struct.iter_unpack('=' + table.get_column_format(name), data)]


class EventTableTest(unittest.TestCase):
    def test_columns(self):
        table = load(GOOD / 'icews.tab')
        states, codes = table.get_dictionary('from'), table.get_dictionary('code')
        self.assertEqual([states[i] for i in column(table, 'from')], ['RUS', 'RUS', 'CHN'])
        self.assertEqual([states[i] for i in column(table, 'to')], ['PRK', 'PRK', 'USA'])
        self.assertEqual([codes[i] for i in column(table, 'code')], ['010', '040', '112'])
        self.assertEqual(column(table, 'score'), [0, 10, -20])
        self.assertEqual(column(table, 'quad'), [1, 1, 3])
        self.assertEqual(column(table, 'id'), [1, 2, 3])
        self.assertEqual(len(set(column(table, 'story'))), 3)
        for name in table.list_columns():
            self.assertEqual(len(column(table, name)), table.get_n_events())
        self.assertIsNone(table.dup_column('no-such-column'))
        self.assertFalse(table.get_dictionary('day'))

    def test_counts_add_up(self):
        for dedupe in (None, 'id', 'one-a-day', 'none'):
            for folder in (GOOD, TESTS / 'bad' / 'event-rows'):
                for path in sorted(folder.iterdir()):
                    table = load(path, dedupe=dedupe)
                    parts = table.get_n_events() + table.get_n_duplicates() + table.get_n_rejected()
                    self.assertEqual(table.get_n_read(), parts, path)
                    self.assertEqual(table.get_rejects().get_n_rows(), table.get_n_rejected())

    def test_errors(self):
        for path, code in ((TESTS / 'bad' / 'events' / 'utf-16.tab', Sinorus.Error.UNSUPPORTED),
                           (TESTS / 'bad' / 'events' / 'truncated.tab.gz', Sinorus.Error.IO),
                           (TESTS / 'missing.tab', Sinorus.Error.NOT_FOUND)):
            with self.assertRaises(GLib.Error) as caught:
                load(path)
            self.assertTrue(caught.exception.matches(Sinorus.error_quark(), code))
            self.assertIn(path.name, caught.exception.message)
        for options in ({'dedupe': 'x'}, {'input': ''}):
            with self.assertRaises(GLib.Error) as caught:
                load(GOOD / 'icews.tab', **options)
            self.assertTrue(caught.exception.matches(Sinorus.error_quark(), Sinorus.Error.ARGUMENT))
        with self.assertRaises(GLib.Error):
            load()

    def test_any_day_may_be_asked_for(self):
        table = load(GOOD / 'icews.tab')
        for day in (-2**63, 2**63 - 1, 0):
            self.assertFalse(table.covers(day))
        self.assertTrue(table.covers(17257))

    def test_order_of_rows_does_not_matter(self):
        header, *rows = (GOOD / 'icews-reciprocal.tab').read_text().splitlines()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'turned.tab'
            path.write_text('\n'.join([header, *reversed(rows)]))
            for options in ({}, {'undirected': True}, {'all': True}):
                series = [Sinorus.series(load(p), Sinorus.SeriesOptions(**options), None).get_table('rows').to_csv()
                          for p in (GOOD / 'icews-reciprocal.tab', path)]
                self.assertEqual(*series)

    def test_a_table_that_was_not_loaded_is_empty(self):
        table = Sinorus.EventTable()
        self.assertEqual(table.get_n_events(), 0)
        self.assertIsNone(table.get_format())
        self.assertFalse(table.covers(0))
        self.assertEqual([column(table, name) for name in table.list_columns()], [[]] * 11)
        self.assertEqual(Sinorus.series(table, None, None).get_table('rows').get_n_rows(), 0)
