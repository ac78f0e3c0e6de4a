# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a claim cannot truly say, and near misses."""
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

HEAD = '''sinorus: 1
id: a
title: t
layers: [article, record]
states: [{id: CHN}, {id: RUS}, {id: PRK}]
parties: [{id: council, kind: organ}]
sources:
  - {id: author, layer: article, kind: press, published: 2017-04-21}
  - {id: wire, layer: record, kind: wire, reliability: A, published: 2017-04-20}
'''
BALLOT = 'ballots: [{id: b, kind: %s, body: council, date: 2017-04-19, sources: wire}]\n'
SANCTION = ('sanctions: [{id: b, senders: CHN, target: PRK, direction: import-from-target, sources: wire, steps: [%s]}]\n')
CLAIM = 'claims: [{id: c, about: b, says: {%s}, kind: fact, source: author}]\n'
EVENT = ('events: [{id: e, when: 2016-03-02, actors: [CHN, RUS], about: PRK, framework: {forum: bilateral, '
         'participants: [CHN, RUS]}, sources: wire}]\n')
ONLY = ('claims: [{id: c, about: [CHN, RUS], over: {actors: [CHN, RUS], about: PRK, during: 2016}, says: {label: %s}, '
        'quantifier: %s, kind: contrast, source: author}]\n')
CASES = (
    (BALLOT % 'press-statement' + CLAIM % 'outcome: vetoed', 'not-a-vote', ['b']),
    (BALLOT % 'draft' + CLAIM % 'outcome: vetoed', None, []),
    (SANCTION % '' + CLAIM % 'direction: export-to-target', 'direction', ['b']),
    (SANCTION % '{to: threatened, date: 2017-04-12}' + CLAIM % 'state: in-force', 'not-in-force', ['b']),
    (SANCTION % '{to: adopted, date: 2017-02}, {to: in-force, date: 2017-02}' + CLAIM % 'state: in-force', None, []),
    (EVENT + ONLY % ('multilateral', 'only'), 'counter-example', ['e']),
    (EVENT + ONLY % ('bilateral', 'none'), 'counter-example', ['e']),
    (EVENT + ONLY % ('multilateral', 'usually'), None, []),
)


class ClaimRulesTest(unittest.TestCase):
    def test_rules(self):
        for text, reason, records in CASES:
            with self.subTest(text=text):
                chronicle = Sinorus.Chronicle.load_text(HEAD + text, 'text')
                row, = Sinorus.claims(chronicle, 'c', None, -1).json()['rows']
                self.assertEqual((row['status'], row['reason'], row['records']),
                                 ('contradicted' if reason else 'asserted', reason, records))
                # Where only the author is heard, nothing speaks against him.
                row, = Sinorus.claims(chronicle.only(['article']), 'c', None, -1).json()['rows']
                self.assertEqual((row['status'], row['reason']), ('asserted', None))
