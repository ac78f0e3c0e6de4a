# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import math
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

# The table of the issues: what each sentence of the article says of both.
SENTENCES = {
    'us-strike': [5, 7],
    'full-isolation': [10, 13, 14, 15, 34, 35, 36],
    'targeted-sanctions': [10, 36, 39],
    'bilateral-diplomacy': [6, 24],
    'peaceful-course': [6, 33],
    'nuclear-tests': [7, 27],
    'trump-dialogue': [22],
}


def korea():
    return Sinorus.Chronicle.load('sinorus:korea-2017')


def article():
    return korea().only(['article'])


def align(chronicle, a='CHN', b='RUS', third='PRK', **options):
    return Sinorus.align(chronicle, a, b, third, Sinorus.AlignOptions(**options) if options else None)


class AlignTest(unittest.TestCase):
    def refused(self, code, *actors, **options):
        with self.assertRaises(GLib.Error) as caught:
            align(korea(), *actors, **options)
        self.assertTrue(caught.exception.matches(Sinorus.Error.quark(), code), caught.exception)

    def test_record(self):
        """The Council's statement of 19 April divides the two as well."""
        finding = align(korea())
        self.assertEqual(finding.get_n(), 8)
        self.assertEqual(finding.get_estimate(), .75)
        self.assertEqual(finding.get_verdict(), 'same-stance-different-rationale')
        self.assertEqual([warning.split(':')[0] for warning in finding.get_warnings()], ['on-threshold'])

    def test_weights(self):
        chronicle = korea()
        for id, counted in (('pla-150000', 0), ('bomber-mobilization', 0), ('rus-prk-trade-2016', 0), ('wang-lavrov-call', 1)):
            self.assertEqual(chronicle.get_weight(id, False), counted)
            self.assertTrue(0 < chronicle.get_weight(id, True) < 1)
        finding = align(chronicle, weighted=True)
        self.assertTrue(finding.parameters['weighted'])
        self.assertGreater(finding.get_n_eff(), 7)

    def test_korea(self):
        finding = align(article())
        self.assertEqual(finding.get_n(), 7)
        self.assertAlmostEqual(finding.get_estimate(), 6 / 7, 14)
        self.assertAlmostEqual(finding.get_value_number('divergence'), 4 / 7, 14)
        self.assertEqual(finding.dup_value_text('divergence_method'), 'jaccard')
        self.assertEqual(finding.get_verdict(), 'same-stance-different-rationale')

    def test_rows(self):
        found = json.loads(align(article()).to_json('align', False))
        self.assertEqual({row['issue']: row['sentences'] for row in found['rows']}, SENTENCES)
        for row in found['rows']:
            self.assertLessEqual({'issue', 'a', 'b', 'agree', 'weight', 'records'}, set(row))
        shared = [row['tag'] for row in found['rationales'] if row['a'] and row['b']]
        self.assertEqual(shared, ['anti-unilateralism', 'symbolic', 'precedent-fear'])
        self.assertEqual(len(found['records']), len(set(found['records'])))

    def test_symmetric(self):
        one, other = align(korea()), align(korea(), 'RUS', 'CHN')
        self.assertEqual(one.get_estimate(), other.get_estimate())
        self.assertAlmostEqual(one.get_value_number('kappa'), other.get_value_number('kappa'), 12)

    def test_same_seed_same_bytes(self):
        texts = {align(korea(), seed=5).to_json('align', True) for _ in range(3)}
        self.assertEqual(len(texts), 1)

    def test_thresholds(self):
        self.assertEqual(align(korea(), agreement_threshold=0.9).get_verdict(), 'opposed')
        self.assertEqual(align(korea(), divergence_threshold=0.6).get_verdict(), 'like-minded')

    def test_nothing_known_is_an_answer(self):
        finding = align(korea(), 'FRA', 'DEU', 'BRA')
        self.assertEqual(finding.get_verdict(), 'not-enough-evidence')
        self.assertTrue(math.isnan(finding.get_estimate()))

    def test_errors(self):
        self.refused(Sinorus.Error.NOT_FOUND, 'CHN', 'nobody', 'PRK')
        self.refused(Sinorus.Error.ARGUMENT, 'CHN', 'CHN', 'PRK')
        for bad in (math.nan, math.inf, -1, 2):
            self.refused(Sinorus.Error.ARGUMENT, divergence_threshold=bad)
        self.refused(Sinorus.Error.ARGUMENT, permutations=2 ** 32 - 1)

    def test_what_has_no_period_is_taken_to_hold_and_that_is_said(self):
        def warned(chronicle):
            return any(text.startswith('undated-policies') for text in align(chronicle).get_warnings())
        self.assertFalse(warned(korea()))
        self.assertTrue(warned(korea().at(Sinorus.Date.parse('1900'))))

    def test_view(self):
        nothing = korea().only(['pla-reports'])
        self.assertEqual(align(nothing).get_verdict(), 'not-enough-evidence')
