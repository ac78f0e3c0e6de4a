# SPDX-License-Identifier: LGPL-2.1-or-later
"""What came of votes, by Article 27 of the Charter."""
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

HEAD = ('sinorus: 1\nid: a\ntitle: t\n'
        'states: [' + ', '.join('{id: %s}' % id for id in 'CHN FRA GBR RUS USA TWN DEU IND BRA GAB LBN ZAF COL PRT BIH '
                                                          'NGA'.split()) + ']\n'
        'parties: [{id: council, kind: organ}]\n')
TEN = '[FRA, GBR, USA, BIH, COL, GAB, LBN, NGA, PRT, ZAF]'
CASES = (
    ('kind: resolution, date: 2011-03-17, votes: {for: TEN, abstain: [BRA, CHN, DEU, IND, RUS]}', 'adopted', []),
    ('kind: draft, date: 2022-05-26, votes: {for: TEN, against: [CHN, RUS]}', 'vetoed', ['CHN', 'RUS']),
    ('kind: draft, date: 2024-03-28, votes: {for: TEN, against: RUS, abstain: CHN}', 'vetoed', ['RUS']),
    ('kind: draft, date: 2024, votes: {for: TEN, not-participating: CHN, absent: RUS}', 'adopted', []),
    ('kind: draft, date: 2011, votes: {for: TEN, against: [DEU, IND, BRA]}', 'adopted', []),
    ('kind: draft, date: 2011, votes: {for: [FRA, GBR, USA], against: [CHN, RUS]}', 'failed', []),
    ('kind: draft, date: 1965-12-31, counts: {for: 7, against: 0, abstain: 4}', 'adopted', []),
    ('kind: draft, date: 1966-01-01, counts: {for: 7, against: 0, abstain: 4}', 'failed', []),
    ('kind: procedural, date: 2011, votes: {for: TEN, against: [CHN, RUS]}', 'adopted', []),
    ('kind: draft, date: 2011, counts: {for: 13, against: 2, abstain: 0}', None, []),
    ('kind: draft, date: 2011, counts: {for: 13, against: 2}, blocked-by: [CHN, RUS]', 'vetoed', ['CHN', 'RUS']),
    ('kind: draft, date: 1971-10-24, votes: {for: TEN, against: TWN}', 'vetoed', ['TWN']),
    ('kind: draft, date: 1971-10-25, votes: {for: TEN, against: CHN}', 'vetoed', ['CHN']),
    ('kind: draft, date: 1991-12-23, votes: {for: TEN, against: RUS}', 'adopted', []),
    ('kind: press-statement, date: 2017, agreed: true', 'agreed', []),
    ('kind: press-statement, date: 2017, blocked-by: RUS', 'blocked', []),
    ('kind: assembly-resolution, date: 2011, counts: {for: 100, against: 90}', 'adopted', []),
)


class BallotsTest(unittest.TestCase):
    def test_outcomes(self):
        for ballot, outcome, vetoes in CASES:
            with self.subTest(ballot=ballot):
                chronicle = Sinorus.Chronicle.load_text(
                    HEAD + 'ballots: [{id: b, body: council, %s}]\n' % ballot.replace('TEN', TEN), 'text')
                self.assertEqual(chronicle.get_outcome('b'), outcome)
                self.assertEqual(chronicle.list_vetoes('b'), vetoes)

    def test_votes(self):
        korea = Sinorus.Chronicle.load('sinorus:korea-2017')
        row, = Sinorus.votes(korea, None, Sinorus.Date('2011-03')).json()['rows']
        self.assertEqual((row['id'], row['for'], row['against'], row['abstain'], row['outcome']),
                         ('unsc-res-1973', 10, 0, 5, 'adopted'))
        with self.assertRaises(GLib.Error):
            Sinorus.votes(korea, 'russian-veto', None)
        self.assertIsNone(korea.get_outcome('nothing'))
        self.assertEqual(korea.list_vetoes('nothing'), [])
