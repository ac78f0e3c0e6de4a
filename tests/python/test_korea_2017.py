# SPDX-License-Identifier: LGPL-2.1-or-later
"""The embedded chronicle: the whole article is coded, and in words of our own."""
import os
import pathlib
import re
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Gio, Sinorus

SEED = pathlib.Path(os.environ.get('SINORUS_SHARED_DATA', '/nonexistent')).parent / 'seed'
LAST_SENTENCE = 42
# Nothing in the article can have happened after it was published, and little long before the Korean War.
FIRST, PUBLISHED = Sinorus.Date('1945'), Sinorus.Date('2017-04-30')


def words(text):
    return re.findall(r"[\w']+", text.lower().replace('’', "'"))


def runs(text, n=7):
    split = words(text)
    return {tuple(split[i:i + n]) for i in range(len(split) - n + 1)}


class Korea2017Test(unittest.TestCase):
    def setUp(self):
        self.chronicle = Sinorus.Chronicle.load('sinorus:korea-2017')

    def test_warnings(self):
        # The source whose parts do not add up is there for that.
        self.assertEqual([found.get_tag() for found in Sinorus.check('sinorus:korea-2017')], ['identity-broken'])
        self.assertEqual(len(self.chronicle.get_warnings()), 1)
        self.assertIsNone(self.chronicle.get_unknown())
        self.assertIn('sinorus:korea-2017', Sinorus.list_embedded())

    def test_layers(self):
        self.assertEqual(self.chronicle.get_layers(), ['article', 'record'])
        self.assertEqual({source.get_layer() for source in self.chronicle.list_sources()}, {'article', 'record'})
        for policy in self.chronicle.only(['article']).list_policies():
            self.assertEqual(policy.get_sources(), ['ramani-2017'])

    def test_contested(self):
        """What the public record makes of the article's claims."""
        def weigh(chronicle):
            return {row['id']: (row['status'], row['reason']) for row in Sinorus.claims(chronicle, None, None, -1).json()['rows']}

        found, article = weigh(self.chronicle), weigh(self.chronicle.only(['article']))
        for id, reason in (('s03-confined', 'counter-example'), ('s29-veto', 'not-a-vote'), ('s38-coal', 'direction'),
                           ('s38-oil', 'not-in-force'), ('c11-total', 'identity')):
            self.assertEqual(found[id], ('contradicted', reason))
            if id != 'c11-total':
                self.assertEqual(article[id], ('asserted', None))
        confined, = Sinorus.claims(self.chronicle, 's03-confined', None, -1).json()['rows']
        self.assertGreaterEqual(len([id for id in confined['records'] if '2016' in id]), 4)
        date, = Sinorus.claims(self.chronicle, 's01-date', None, -1).json()['rows']
        self.assertEqual(date['resolved']['when']['value'], '2017-04-14')
        self.assertEqual(found['s21-pla-reported'][0], 'unsubstantiated')

    def test_votes(self):
        rows = {row['id']: row for row in Sinorus.votes(self.chronicle, None, None).json()['rows']}
        self.assertEqual((rows['unsc-res-1973']['outcome'], rows['unsc-res-1973']['abstain']), ('adopted', 5))
        self.assertEqual((rows['unsc-2022-05-26']['outcome'], rows['unsc-2022-05-26']['vetoes']), ('vetoed', ['CHN', 'RUS']))
        self.assertEqual((rows['unsc-2024-03-28']['outcome'], rows['unsc-2024-03-28']['vetoes']), ('vetoed', ['RUS']))
        self.assertEqual((rows['unsc-2017-04-19']['outcome'], rows['unsc-2017-04-19']['vetoes']), ('blocked', []))

    def test_every_sentence(self):
        used = {sentence for claim in self.chronicle.list_claims() for sentence in claim.props.sentence or ()}
        self.assertEqual(used, set(range(LAST_SENTENCE + 1)))

    def test_every_stance(self):
        """Each stance rests on a claim that names its sentence, and says the same."""
        for policy in self.chronicle.only(['article']).list_policies():
            with self.subTest(id=policy.get_id()):
                self.assertTrue(policy.has('stance'))
                backed = [claim for claim in self.chronicle.list_claims_about(policy.get_id())
                          if claim.get_says() is not None and claim.get_says().lookup('stance') is not None
                          and claim.props.sentence]
                self.assertTrue(backed)
                self.assertIn(policy.get_stance(), {float(claim.get_says().lookup('stance').get_text())
                                                    for claim in backed})

    def test_dates(self):
        for record in self.chronicle:
            with self.subTest(id=record.get_id()):
                for name in ('during', 'when', 'published', 'reported'):
                    date = record.get_property(name) if name in record.list_members() else None
                    if date is None:
                        continue
                    bounds = date.get_bounds(False)
                    self.assertLessEqual(bounds.first_day, bounds.last_day)
                if isinstance(record, Sinorus.Event) and record.get_aspect() in (None, 'realized') \
                        and 'ramani-2017' in (record.get_sources() or ()):
                    self.assertLessEqual(record.get_when().get_bounds(False).first_day,
                                         PUBLISHED.get_bounds(False).last_day)
                    self.assertGreaterEqual(record.get_when().get_bounds(False).last_day,
                                            FIRST.get_bounds(False).first_day)

    def test_own_words(self):
        """No seven words in a row are the article's, but for its title."""
        texts = sorted(SEED.glob('*.txt'))
        if not texts:
            self.skipTest('the text of the article is not there')
        title = self.chronicle['ramani-2017'].get_title()
        theirs = set().union(*[runs(path.read_text('utf-8')) for path in texts]) - runs(title)
        self.assertGreater(len(theirs), 1000)
        folder = '/sinorus/chronicles/korea-2017'
        for name in Gio.resources_enumerate_children(folder, Gio.ResourceLookupFlags.NONE):
            data = Gio.resources_lookup_data(folder + '/' + name, Gio.ResourceLookupFlags.NONE).get_data()
            self.assertEqual({' '.join(run) for run in runs(data.decode('utf-8')) & theirs}, set(), name)
