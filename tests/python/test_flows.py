# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is zero, what nobody knows and what nobody covers; and accounts that must be settled."""
import math
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

HEAD = 'sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: PRK}]\n'
FLOW = 'flows: [{id: f, reporter: CHN, partner: PRK, direction: import, unit: USD, %s}]\n'


def tags(text):
    return [found.get_tag() for found in Sinorus.check_text(HEAD + text, 'text')]


class FlowsTest(unittest.TestCase):
    def test_lookup(self):
        flow = Sinorus.Chronicle.load_text(
            HEAD + FLOW % 'values: {"2017-01": 5.5, "2017-02": 0, "2017-03": none, "2017-04": [1, null]}', 'text')['f']
        self.assertEqual(flow.list_periods(), ['2017-01', '2017-02', '2017-03', '2017-04'])
        self.assertEqual(tuple(flow.lookup(Sinorus.Date('2017-01'))), ('value', 5.5, 5.5))
        self.assertEqual(tuple(flow.lookup(Sinorus.Date('2017-02'))), ('value', 0, 0))
        self.assertEqual(tuple(flow.lookup(Sinorus.Date('2017-04'))), ('interval', 1, math.inf))
        for period, coverage in (('2017-03', 'none'), ('2017-05', None)):
            found, low, high = flow.lookup(Sinorus.Date(period))
            self.assertEqual(found, coverage)
            self.assertTrue(math.isnan(low) and math.isnan(high))

    def test_rules(self):
        for members, expected in (
                ('note: n', 'empty-flow'), ('values: {x: 1}', 'bad-date'), ('values: {"2017": [2, 1]}', 'bad-flow-value'),
                ('values: {"2017": -1}', 'negative-flow'), ('values: {}, item: "7701"', 'bad-hs-code'),
                ('values: {"2017-33": 1}, released: 2017-03-30', 'released-too-early'),
                ('values: {"2017-33": 61.0, "2017-01": 10.0, "2017-02": 20.0, "2017-03": 30.0}', 'parts-mismatch')):
            self.assertEqual(tags(FLOW % members), [expected], members)
        self.assertEqual(tags(FLOW % 'values: {"2017-33": 60.2, "2017-01": 10.0, "2017-02": 20.0, "2017-03": 30.0}'), [])

    def test_identity(self):
        part = '{id: %s, reporter: CHN, partner: PRK, direction: import, unit: USD, values: {"2016": %s}}'
        total = '{id: f, reporter: CHN, partner: PRK, direction: total, unit: USD, identity: [x, y, z], values: {"2016": %s}}'
        for values, expected in (((31, 3, 28, 43), ['identity-broken']), ((31, 3, 28, 62), []), ((31, 3, 28, 64), []),
                                 ((31, 'none', 28, 43), [])):
            flows = [part % pair for pair in zip('xyz', values)] + [total % values[3]]
            self.assertEqual(tags('flows: [%s]\n' % ', '.join(flows)), expected)
