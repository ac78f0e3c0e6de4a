# SPDX-License-Identifier: LGPL-2.1-or-later
"""A chronicle is a collection of records, and its views are others."""
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus


def build(*records, layers=()):
    builder = Sinorus.ChronicleBuilder.new('views', 'Views')
    for layer in layers:
        builder.add_layer(layer)
    for record in records:
        builder.add(record)
    return builder.build()


def ids(chronicle):
    return ' '.join(record.get_id() for record in chronicle)


class ChronicleTest(unittest.TestCase):
    def setUp(self):
        date = Sinorus.Date
        self.chronicle = build(
            Sinorus.Source(id='early', layer='article', kind='press', published=date('2017-04-10')),
            Sinorus.Source(id='late', layer='record', kind='wire', published=date('2017-04')),
            Sinorus.Source(id='undated', layer='record', kind='social'),
            Sinorus.State(id='CHN'), Sinorus.State(id='RUS', during=date('1991-12-26/..'), sources=['early']),
            Sinorus.Issue(id='i', proposition='p', sources=['undated']),
            Sinorus.Event(id='before', when=date('2017-04-01'), actors=['CHN'], sources=['late']),
            Sinorus.Event(id='after', when=date('2018'), actors=['CHN'], sources=[]),
            Sinorus.Claim(id='c', about=['before'], kind='fact', source='early'),
            layers=['article', 'record', 'empty'])

    def test_collection(self):
        chronicle = self.chronicle
        self.assertEqual(len(chronicle), 9)
        self.assertEqual(ids(chronicle), 'early late undated CHN RUS i before after c')
        self.assertIs(type(chronicle['CHN']), Sinorus.State)
        self.assertIn('i', chronicle)
        self.assertNotIn('nobody', chronicle)
        self.assertNotIn(1, chronicle)
        with self.assertRaises(KeyError):
            chronicle['nobody']
        self.assertEqual(repr(chronicle), '<Sinorus.Chronicle views: 9 records>')
        self.assertEqual([len(found) for found in (
            chronicle.list_sources(), chronicle.list_states(), chronicle.list_parties(), chronicle.list_issues(),
            chronicle.list_policies(), chronicle.list_events(), chronicle.list_claims(),
            chronicle.list_claims_about('before'), chronicle.list_claims_about('nobody'))], [3, 2, 0, 1, 0, 2, 1, 1, 0])
        empty = Sinorus.Chronicle()
        self.assertTrue(empty)
        self.assertEqual((len(empty), list(empty), empty.get_id(), empty.get_layers()), (0, [], '', []))
        self.assertTrue(empty.to_yaml() and empty.to_json())

    def test_at(self):
        for date, wanted in (('2017-04-10', 'early late undated CHN RUS i before c'),
                             ('2018-06', 'early late undated CHN RUS i before after c'),
                             ('1980', 'early late undated CHN i c')):
            self.assertEqual(ids(self.chronicle.at(Sinorus.Date(date))), wanted)

    def test_known(self):
        for date, wanted in (('2017-04-09', 'CHN after'), ('2017-04-29', 'early CHN RUS before after c'),
                             ('2017-04-30', 'early late CHN RUS before after c')):
            view = self.chronicle.known(Sinorus.Date(date))
            self.assertEqual((ids(view), view.get_n_undated()), (wanted, 1))
        self.assertEqual((len(self.chronicle), self.chronicle.get_n_undated()), (9, 0))

    def test_only(self):
        for sources, wanted in (([], 'CHN after'), (['empty'], 'CHN after'), (['early'], 'early CHN RUS before after c'),
                                (['article'], 'early CHN RUS before after c'), (['late'], 'late CHN before after'),
                                (['undated'], 'undated CHN i after')):
            self.assertEqual(ids(self.chronicle.only(sources)), wanted)
        for sources in (['nobody'], ['early', 'CHN'], ['']):
            with self.assertRaises(GLib.Error) as raised:
                self.chronicle.only(sources)
            self.assertTrue(raised.exception.matches(Sinorus.error_quark(), Sinorus.Error.NOT_FOUND))

    def test_views_share_records(self):
        view = self.chronicle.at(Sinorus.Date('1980')).only(['early'])
        self.assertIs(view['CHN'], self.chronicle['CHN'])
        self.assertEqual(view.get_layers(), self.chronicle.get_layers())

    def test_builder(self):
        builder = Sinorus.ChronicleBuilder.new('b', '')
        self.assertEqual(len(builder.check()), 0)
        builder.add(Sinorus.Issue(proposition='p', about='XXX'))
        self.assertEqual([(one.get_tag(), one.get_path()) for one in builder.check()],
                         [('missing-member', 'issues[0]'), ('unknown-reference', 'issues[0].about')])
        with self.assertRaises(GLib.Error) as raised:
            builder.build()
        self.assertTrue(raised.exception.matches(Sinorus.error_quark(), Sinorus.Error.INVALID))
        for bad in (Sinorus.ChronicleBuilder.new('no id', 't'), Sinorus.ChronicleBuilder.new('', 't'),
                    Sinorus.ChronicleBuilder()):
            with self.assertRaises(GLib.Error):
                bad.build()

    def test_built_is_loaded(self):
        """What a builder takes is a document that can be read."""
        for text in (self.chronicle.to_yaml(), self.chronicle.to_json()):
            again = Sinorus.Chronicle.load_text(text, 'again')
            self.assertTrue(again.equal(self.chronicle))
            self.assertEqual(len(again), len(self.chronicle))
