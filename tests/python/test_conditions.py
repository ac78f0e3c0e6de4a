# SPDX-License-Identifier: LGPL-2.1-or-later
"""Conditions as of a date: met, not met, or not to be told."""
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

HEAD = '''sinorus: 1
id: a
title: t
states: [{id: CHN}, {id: PRK}]
sources: [{id: good, layer: x, kind: official-statistic, reliability: A}]
events:
  - {id: test, when: 2017-04-16, actors: PRK, cameo: "1554", sources: good}
  - {id: vague, when: 2016, actors: PRK, cameo: "180", sources: good}
flows: [{id: f, reporter: CHN, partner: PRK, direction: import, unit: t, values: {"2017-01": 10, "2017-03": [5, 15]}}]
'''
CASES = (
    ('{event: {cameo: "155"}}', '2017-04-16', 'met'),
    ('{event: {cameo: "155"}}', '2017-04-15', 'not-met'),
    ('{event: {pattern: {cameo: "155"}, within: P10D}}', '2017-04-25', 'met'),
    ('{event: {pattern: {cameo: "155"}, within: P10D}}', '2017-04-26', 'not-met'),
    ('{no-event: {pattern: {cameo: "155"}, for: P12M}}', '2018-04-16', 'met'),
    ('{event: {cameo: "180"}}', '2016-06-01', 'cannot-tell'),
    ("{indicator: {flow: f, op: '<', value: 20}}", '2017-05', 'met'),
    ("{indicator: {flow: f, op: '<', value: 10}}", '2017-05', 'cannot-tell'),
    ('{date: {after: 2016, before: 2018}}', '2017-04-15', 'met'),
    ('{not: {date: {is: 2017}}}', '2017-04-15', 'not-met'),
    ('{any: [{event: {cameo: "180"}}, {date: {is: 2016}}]}', '2016-06-01', 'met'),
    ('{all: [{event: {cameo: "180"}}, {date: {is: 2016}}]}', '2016-06-01', 'cannot-tell'),
)


class ConditionsTest(unittest.TestCase):
    def test_verdicts(self):
        for predicate, on, verdict in CASES:
            with self.subTest(predicate=predicate, on=on):
                chronicle = Sinorus.Chronicle.load_text(
                    HEAD + 'sanctions: [{id: s, senders: CHN, target: PRK, direction: travel, '
                           'conditions: [{effect: lift, when: %s}]}]\n' % predicate, 'text')
                date = Sinorus.Date(on)
                row, = Sinorus.conditions(chronicle, 's', date).json()['rows']
                self.assertEqual((row['effect'], row['verdict']), ('lift', verdict))
                condition, = chronicle['s'].get_conditions()
                self.assertEqual(condition.evaluate(chronicle, date).get_verdict(), verdict)

    def test_errors(self):
        chronicle = Sinorus.Chronicle.load_text(HEAD, 'text')
        for call in (lambda: Sinorus.conditions(chronicle, 'test', Sinorus.Date('2017')),
                     lambda: Sinorus.Condition(effect='lift').evaluate(chronicle, Sinorus.Date('2017'))):
            with self.assertRaises(GLib.Error):
                call()
