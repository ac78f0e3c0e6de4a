# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import pathlib
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

GOOD = pathlib.Path(os.environ['G_TEST_SRCDIR']) / 'good' / 'events'
PUBLISHED = pathlib.Path(os.environ['SINORUS_SHARED_DATA']) / 'events'


def load(path):
    return Sinorus.EventTable.load([str(path)], None, None)


def series(table, **options):
    return json.loads(Sinorus.series(table, Sinorus.SeriesOptions(**options), None).to_json('series', False))


class SeriesTest(unittest.TestCase):
    def test_keys(self):
        found = series(load(GOOD / 'icews.tab'), all=True)
        self.assertEqual(found['method'], 'dyadic-series')
        self.assertEqual(found['parameters']['by'], 'month')
        self.assertEqual({key: found[key] for key in ('read', 'kept', 'duplicates', 'repeats', 'rejected', 'unknown_codes')},
                         {'read': 3, 'kept': 3, 'duplicates': 0, 'repeats': 0, 'rejected': 0, 'unknown_codes': None})
        self.assertEqual([found[key] for key in ('scale', 'quad_scheme', 'format')], ['goldstein-icews', 'icews', 'icews'])
        self.assertEqual(found['rows'], [{
            'from': None, 'to': None, 'period': '2017-04', 'n': 3, 'q1': 2, 'q2': 0, 'q3': 1, 'q4': 0, 'sum': -1,
            'mean': -1 / 3, 'coop': 1, 'conf': 2, 'net': -1, 'share': 1 / 3, 'coverage': 'value', 'covered': 0.1}])

    def test_not_covered_is_not_zero(self):
        rows = series(load(GOOD / 'gdelt2-gap.CSV'), by='day', **{'from': 'RUS', 'to': 'PRK'})['rows']
        self.assertEqual([row['coverage'] for row in rows], ['value', 'none', 'zero'])
        self.assertEqual([row['mean'] for row in rows], [1, None, None])

    def test_any_option_may_be_set(self):
        table = load(GOOD / 'icews.tab')
        for options in ({'from': ''}, {'to': 'x' * 1000}, {'by': ''}, {'since': ''}, {'until': '\t'}, {'codes': ['']},
                        {'scale': ''}, {'since': 'Y1000000000'}, {'until': 'Y-1000000000'}):
            with self.assertRaises(GLib.Error, msg=options):
                series(table, **options)
        self.assertEqual(series(table, codes=[], all=True)['n'], 3)

    def test_published_sample(self):
        path = PUBLISHED / 'icews' / 'events.2018.sample.tab.gz'
        if not path.exists():
            self.skipTest('the published events are not here')
        table = load(path)
        row, = series(table, **{'from': 'USA', 'to': 'PRK'})['rows']
        self.assertEqual([row[key] for key in ('n', 'q1', 'q2', 'q3', 'q4', 'sum', 'coop', 'conf')],
                         [181, 176, 1, 4, 0, 497.0, 508.0, 11.0])
        found = series(table, all=True)
        self.assertEqual([found['rows'][0][key] for key in ('q1', 'q2', 'q3', 'q4')], [2512, 69, 439, 685])
        self.assertEqual(round(found['estimate'], 8), 0.03735493)
        self.assertEqual(found['repeats'], 971)

    def test_published_days(self):
        path = PUBLISHED / 'gdelt2' / '15min' / '20171107'
        if not path.exists():
            self.skipTest('the published events are not here')
        rows = series(load(path), **{'from': 'USA', 'to': 'PRK'})['rows']
        self.assertEqual(sum(row['n'] for row in rows), 239)
        self.assertEqual(round(sum(row['sum'] for row in rows), 9), -206.1)
