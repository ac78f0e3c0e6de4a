# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import os
import pathlib
import random
import re
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

EPOCH = datetime.date(1970, 1, 1)
NEVER_BEFORE, NEVER_AFTER = -2**63, 2**63 - 1
TRAITS = {
    'interval': 'is_interval', 'set': 'is_set', 'one-of': 'is_one_of', 'uncertain': 'is_uncertain',
    'approximate': 'is_approximate', 'open-start': 'has_open_start', 'open-end': 'has_open_end',
    'unknown-start': 'has_unknown_start', 'unknown-end': 'has_unknown_end',
}


def read_forms(folder):
    path = pathlib.Path(os.environ['G_TEST_SRCDIR'], folder, 'edtf.txt')
    return [line.split('\t') for line in path.read_text(encoding='utf-8').split('\n') if line and line[0] != '#']


def days(text):
    return (datetime.date.fromisoformat(text) - EPOCH).days


class DateTest(unittest.TestCase):
    def test_good(self):
        for text, lower, upper, fuzzy_lower, fuzzy_upper, precision, traits in read_forms('good'):
            with self.subTest(text):
                date = Sinorus.Date.parse(text)
                self.assertEqual(date.to_string(), text)
                bounds = [lower, upper, fuzzy_lower if fuzzy_lower != '=' else lower,
                          fuzzy_upper if fuzzy_upper != '=' else upper]
                self.assertEqual([dup(fuzzy) for fuzzy in (False, True) for dup in (date.dup_lower, date.dup_upper)],
                                 [bound if bound != '..' else None for bound in bounds])
                self.assertEqual(date.get_precision().value_nick, precision)
                self.assertEqual([name for name, has in TRAITS.items() if getattr(date, has)()],
                                 traits.split(',') if traits != '-' else [])

    def test_bad(self):
        for text, reason in read_forms('bad'):
            with self.subTest(text):
                with self.assertRaises(GLib.Error) as caught:
                    Sinorus.Date.parse(text)
                self.assertTrue(caught.exception.matches(Sinorus.error_quark(), Sinorus.Error.PARSE))
                self.assertIn(reason, caught.exception.message)
                self.assertIn(text, caught.exception.message)

    def test_limit(self):
        with self.assertRaises(GLib.Error) as caught:
            Sinorus.Date.parse('[' + '2017,' * 100 + '2018]')
        self.assertTrue(caught.exception.matches(Sinorus.error_quark(), Sinorus.Error.LIMIT))
        with self.assertRaises(TypeError):
            Sinorus.Date.parse(None)

    def test_bounds(self):
        bounded, first, last = Sinorus.Date.parse('1979-08~').get_bounds(True)
        self.assertTrue(bounded)
        self.assertEqual((first, last), (days('1979-07-01'), days('1979-09-30')))
        self.assertEqual(tuple(Sinorus.Date('1985/..').get_bounds(False)), (False, days('1985-01-01'), NEVER_AFTER))
        self.assertEqual(tuple(Sinorus.Date('/1985').get_bounds(False)), (False, NEVER_BEFORE, days('1985-12-31')))

    def test_native(self):
        date = Sinorus.Date('2017-04')
        self.assertEqual(repr(date), "Sinorus.Date('2017-04')")
        self.assertEqual(eval(repr(date)), date)
        self.assertEqual(str(date), '2017-04')
        self.assertEqual((date.first, date.last), (datetime.date(2017, 4, 1), datetime.date(2017, 4, 30)))
        self.assertEqual(Sinorus.Date('2017/..').first, datetime.date(2017, 1, 1))
        self.assertIsNone(Sinorus.Date('2017/..').last)
        self.assertIsNone(Sinorus.Date('/2017').first)
        self.assertIsNone(Sinorus.Date('0000').first)
        self.assertIsNone(Sinorus.Date('Y12345').last)
        self.assertEqual(Sinorus.Date('9999').last, datetime.date.max)
        self.assertEqual(Sinorus.Date('0001').first, datetime.date.min)
        self.assertIsInstance(Sinorus.Date.new_day(0), Sinorus.Date)
        self.assertEqual(repr(Sinorus.Date.new_day(0)), "Sinorus.Date('1970-01-01')")
        with self.assertRaises(GLib.Error):
            Sinorus.Date('soon')

    def test_equal_and_order(self):
        a, b, same = Sinorus.Date('2017-04-15'), Sinorus.Date('2017-04'), Sinorus.Date('2017-04')
        self.assertEqual(b, same)
        self.assertNotEqual(a, b)
        self.assertNotEqual(Sinorus.Date('1984?'), Sinorus.Date('?1984'))
        self.assertNotEqual(b, '2017-04')
        self.assertEqual({a, b, same}, {a, b})
        self.assertEqual(sorted([a, b, Sinorus.Date('../2018'), Sinorus.Date('Y12345')]),
                         [Sinorus.Date('../2018'), b, a, Sinorus.Date('Y12345')])
        self.assertTrue(b < a and b <= a and a > b and a >= b and b <= same and b >= same)
        with self.assertRaises(TypeError):
            a < '2018'

    def test_new(self):
        self.assertEqual(str(Sinorus.Date.new_ymd(-44, 3, 15)), '-0044-03-15')
        self.assertEqual(str(Sinorus.Date.new_day(days('2017-04-15'))), '2017-04-15')
        periods = [str(Sinorus.Date.new_period(days('2017-04-15'), unit)) for unit in
                   (Sinorus.PeriodUnit.DAY, Sinorus.PeriodUnit.WEEK, Sinorus.PeriodUnit.MONTH,
                    Sinorus.PeriodUnit.QUARTER, Sinorus.PeriodUnit.YEAR)]
        self.assertEqual(periods, ['2017-04-15', '2017-04-10/2017-04-16', '2017-04', '2017-34', '2017'])
        for call in (lambda: Sinorus.Date.new_ymd(2017, 2, 29), lambda: Sinorus.Date.new_ymd(2**63 - 1, -2**63, 0),
                     lambda: Sinorus.Date.new_day(2**63 - 1), lambda: Sinorus.Date.new_day(-2**63),
                     lambda: Sinorus.Date.new_period(0, Sinorus.PeriodUnit.UNKNOWN)):
            with self.assertRaises(GLib.Error) as caught:
                call()
            self.assertTrue(caught.exception.matches(Sinorus.error_quark(), Sinorus.Error.ARGUMENT))

    def test_every_day_agrees_with_datetime(self):
        for day in range(days('1890-01-01'), days('2110-01-01'), 17):
            date = EPOCH + datetime.timedelta(days=day)
            self.assertEqual(str(Sinorus.Date.new_day(day)), date.isoformat())
            self.assertEqual(Sinorus.Date(date.isoformat()).first, date)
            week = Sinorus.Date.new_period(day, Sinorus.PeriodUnit.WEEK)
            self.assertEqual(week.first, date - datetime.timedelta(days=date.weekday()))

    def test_unspecified_digits(self):
        rand = random.Random(2017)
        century = [(datetime.date(2000, 1, 1) + datetime.timedelta(days=n)).isoformat() for n in range(36525)]
        for _ in range(80):
            day = rand.choice(century)
            text = day[:2] + ''.join(c if c == '-' or rand.random() < 0.5 else 'X' for c in day[2:])
            pattern = re.compile(text.replace('X', '.'))
            fitting = [d for d in century if pattern.fullmatch(d)]
            with self.subTest(text):
                date = Sinorus.Date(text)
                self.assertEqual([str(date.first), str(date.last)], [fitting[0], fitting[-1]])

    def test_relations(self):
        true, false, unknown = Sinorus.Truth.TRUE, Sinorus.Truth.FALSE, Sinorus.Truth.UNKNOWN
        march, may = Sinorus.Date('2017-03'), Sinorus.Date('2017-05')
        self.assertEqual(march.before(may, False), true)
        self.assertEqual(may.before(march, False), false)
        self.assertEqual(march.before(Sinorus.Date('2017-03-15'), False), unknown)
        self.assertEqual(march.relate(may, Sinorus.Allen.BEFORE, False), true)
        self.assertEqual(may.relate(march, Sinorus.Allen.AFTER, False), true)
        self.assertEqual(may.relate(march, Sinorus.Allen.UNKNOWN, False), unknown)
        self.assertEqual(Sinorus.Date('2017-04~').before(may, False), true)
        self.assertEqual(Sinorus.Date('2017-04~').before(may, True), unknown)
        a, b = Sinorus.Date('2017-04-01/2017-04-30'), Sinorus.Date('2017-05-01/2017-05-02')
        self.assertEqual(a.relate(b, Sinorus.Allen.MEETS, False), true)
        self.assertEqual(a.overlaps(b, False), false)
        self.assertEqual(a.contains(Sinorus.Date('2017-04'), False), true)

    def test_exactly_one_relation_holds(self):
        exact = [Sinorus.Date('2017-04-%02d/2017-04-%02d' % (a, b)) for a in range(1, 6) for b in range(a, 6)]
        relations = [Sinorus.Allen(n) for n in range(1, 14)]
        for a in exact:
            for b in exact:
                held = [r for r in relations if a.relate(b, r, False) == Sinorus.Truth.TRUE]
                self.assertEqual(len(held), 1)
                self.assertEqual(sum(a.relate(b, r, False) == Sinorus.Truth.FALSE for r in relations), 12)
                number = int(held[0])
                inverse = Sinorus.Allen(number + 7 if number < 7 else number - 7 if number > 7 else 7)
                self.assertEqual(b.relate(a, inverse, False), Sinorus.Truth.TRUE)

    def test_allocate(self):
        done, periods, weights = Sinorus.Date('2017-04').allocate(Sinorus.PeriodUnit.WEEK)
        self.assertTrue(done)
        self.assertEqual(periods[0], days('2017-03-27'))
        self.assertEqual([round(w * 30) for w in weights], [2, 7, 7, 7, 7])
        self.assertAlmostEqual(sum(weights), 1.0, places=12)
        self.assertEqual([len(x) for x in Sinorus.Date('2017/..').allocate(Sinorus.PeriodUnit.YEAR)[1:]], [0, 0])
        with self.assertRaises(GLib.Error) as caught:
            Sinorus.Date('XXXX').allocate(Sinorus.PeriodUnit.DAY)
        self.assertTrue(caught.exception.matches(Sinorus.error_quark(), Sinorus.Error.LIMIT))
        with self.assertRaises(GLib.Error):
            Sinorus.Date('2017').allocate(Sinorus.PeriodUnit.UNKNOWN)
