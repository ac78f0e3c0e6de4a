# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import math
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

KEYS = ['id', 'kind', 'sentence', 'status', 'probability', 'resolved', 'reason', 'evidence']


def claims(about=None, status=None, sentence=-1):
    korea = Sinorus.Chronicle.load('sinorus:korea-2017')
    return json.loads(Sinorus.claims(korea, about, status, sentence).to_json('claims', False))


class ClaimsTest(unittest.TestCase):
    def test_keys(self):
        found = claims()
        self.assertEqual(found['n'], len(found['rows']))
        for row in found['rows']:
            self.assertEqual(list(row), KEYS)
            for evidence in row['evidence']:
                self.assertEqual(list(evidence), ['source', 'relation', 'llr', 'group'])
            for resolved in row['resolved'].values():
                self.assertEqual(list(resolved), ['value', 'share', 'dispersion'])

    def test_every_sentence_has_a_claim(self):
        sentences = {sentence for row in claims()['rows'] for sentence in row['sentence']}
        self.assertLessEqual(set(range(1, 43)), sentences)

    def test_unsubstantiated(self):
        row, = claims('pla-150000', 'unsubstantiated')['rows']
        self.assertEqual((row['id'], row['sentence']), ('s21-pla-reported', [21]))
        self.assertAlmostEqual(row['probability'], 1 / (1 + math.exp(.6)), 12)

    def test_opinion(self):
        self.assertEqual([row['id'] for row in claims(status='opinion')['rows']], ['s20-baev'])

    def test_errors(self):
        for arguments, code in (('nothing',), Sinorus.Error.NOT_FOUND), ((None, 'certain'), Sinorus.Error.ARGUMENT):
            with self.assertRaises(GLib.Error) as caught:
                claims(*arguments)
            self.assertTrue(caught.exception.matches(Sinorus.Error.quark(), code))
