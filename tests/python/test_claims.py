# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import math
import pathlib
import tempfile
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

KEYS = ['id', 'kind', 'sentence', 'status', 'probability', 'resolved', 'reason', 'evidence', 'records']


def claims(about=None, status=None, sentence=-1):
    korea = Sinorus.Chronicle.load('sinorus:korea-2017').only(['article'])
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

    def test_many_rivals(self):
        n = 5000
        text = ('sinorus: 1\nid: a\ntitle: t\nsources:\n- {id: s, layer: l, kind: press}\n'
                'issues:\n- {id: i, proposition: p, sources: s}\nclaims:\n'
                + ''.join('- {id: c%d, about: i, kind: fact, says: {salience: %d}, source: s}\n' % (i, i)
                          for i in range(n)))
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'claims.yaml'
            path.write_text(text, encoding='utf-8')
            chronicle = Sinorus.Chronicle.load(str(path))
        found = json.loads(Sinorus.claims(chronicle, None, None, -1).to_json('claims', False))
        self.assertEqual(found['n'], n)
        self.assertEqual(found['rows'][0]['resolved']['salience']['value'], 0)
        self.assertAlmostEqual(found['rows'][0]['resolved']['salience']['share'], 1 / n, 12)

    def test_opinion(self):
        self.assertEqual([row['id'] for row in claims(status='opinion')['rows']], ['s20-baev'])

    def test_errors(self):
        for arguments, code in (('nothing',), Sinorus.Error.NOT_FOUND), ((None, 'certain'), Sinorus.Error.ARGUMENT):
            with self.assertRaises(GLib.Error) as caught:
                claims(*arguments)
            self.assertTrue(caught.exception.matches(Sinorus.Error.quark(), code))
