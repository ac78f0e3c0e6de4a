# SPDX-License-Identifier: LGPL-2.1-or-later
"""What sources of every kind make of a claim, seen from outside."""
import itertools
import json
import math
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

SOURCES = '''sinorus: 1
id: pooling
title: Pooling
layers: [a]
sources:
  - {id: press, layer: a, kind: press, reliability: A}
  - {id: copy, layer: a, kind: press, reliability: A, group: press}
  - {id: wire, layer: a, kind: wire, reliability: A}
  - {id: tabloid, layer: a, kind: tabloid, reliability: A}
  - {id: accused, layer: a, kind: official-primary, speaker: minister, reliability: A}
states: [{id: CHN}, {id: RUS}]
parties: [{id: minister, kind: person, state: CHN}]
events: [{id: attack, when: 2017-04-01, actors: [CHN], targets: [RUS]}]
claims:
  - id: claim
    about: attack
    kind: fact
    accused: CHN
    source: press
    evidence:
'''


def weigh(*evidence, only=None):
    lines = ''.join('      - {source: %s, relation: %s}\n' % pair for pair in evidence)
    chronicle = Sinorus.Chronicle.load_text(SOURCES + (lines or '      []\n'), 'text')
    if only:
        chronicle = chronicle.only(only)
    row, = json.loads(Sinorus.claims(chronicle, 'claim', None, -1).to_json('claims', False))['rows']
    return row['status'], row['probability']


class PoolingTest(unittest.TestCase):
    def test_one_source_asserts(self):
        status, p = weigh()
        self.assertEqual(status, 'asserted')
        self.assertAlmostEqual(p, 1 / (1 + math.exp(-1)), 12)

    def test_copies_change_nothing(self):
        self.assertEqual(weigh(('copy', 'supports')), weigh())
        self.assertEqual(weigh(('wire', 'supports'), ('copy', 'supports'), ('wire', 'supports')), weigh(('wire', 'supports')))

    def test_order_changes_nothing(self):
        evidence = [('wire', 'contradicts'), ('tabloid', 'supports'), ('accused', 'denies'), ('copy', 'supports')]
        self.assertEqual(len({weigh(*order) for order in itertools.permutations(evidence)}), 1)

    def test_support_never_lowers(self):
        base = [('wire', 'contradicts'), ('accused', 'denies')]
        for source in 'press', 'copy', 'wire', 'tabloid', 'accused':
            self.assertGreaterEqual(weigh(*base, (source, 'supports'))[1], weigh(*base)[1])

    def test_denial_by_a_part_of_the_accused_state(self):
        status, p = weigh(('accused', 'denies'))
        self.assertEqual(status, 'denied')
        self.assertAlmostEqual(p, 1 / (1 + math.exp(-.3)), 12)

    def test_sources_outside_a_view_do_not_count(self):
        self.assertEqual(weigh(('wire', 'supports'))[0], 'confirmed')
        self.assertEqual(weigh(('wire', 'supports'), only=['press']), weigh())
