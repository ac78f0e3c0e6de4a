# SPDX-License-Identifier: LGPL-2.1-or-later
"""Findings come from analyses only; here is what holds for one in which nothing is given."""
import math
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus


class FindingTest(unittest.TestCase):
    def setUp(self):
        self.finding = Sinorus.Finding()

    def test_nothing_given(self):
        finding = self.finding
        self.assertEqual((finding.get_n(), finding.props.n), (-1, -1))
        for number in (finding.get_n_eff(), finding.get_estimate(), finding.props.estimate, finding.get_p_value(),
                       finding.get_interval_level(), finding.get_value_number('none')):
            self.assertTrue(math.isnan(number))
        given, low, high = finding.get_interval()
        self.assertFalse(given)
        self.assertTrue(math.isnan(low) and math.isnan(high))
        self.assertIsNone(finding.get_null())
        self.assertIsNone(finding.get_verdict())
        self.assertEqual((finding.get_warnings(), finding.get_records()), ([], []))
        self.assertEqual((finding.list_parameters(), finding.list_values(), finding.list_tables()), ([], [], []))
        self.assertIsNone(finding.dup_parameter('none'))
        self.assertIsNone(finding.dup_value_text('none'))
        self.assertEqual(finding.get_value_type('none'), Sinorus.ColumnType.UNKNOWN)
        self.assertIsNone(finding.get_table(None))

    def test_json(self):
        self.assertEqual(list(self.finding.json()),
                         ['method', 'version', 'parameters', 'n', 'n_eff', 'estimate', 'interval', 'null', 'verdict',
                          'warnings', 'records', 'rows'])
        self.assertTrue(self.finding.to_json('align', False).startswith('{"verb":"align","method":'))
        self.assertEqual((self.finding.parameters, self.finding.values), ({}, {}))

    def test_repr(self):
        self.assertIn('Sinorus.Finding', repr(self.finding))
