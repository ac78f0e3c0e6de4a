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

    def test_no_warnings(self):
        self.assertEqual([found.to_string() for found in Sinorus.check('sinorus:korea-2017')], [])
        self.assertEqual(len(self.chronicle.get_warnings()), 0)
        self.assertIsNone(self.chronicle.get_unknown())
        self.assertIn('sinorus:korea-2017', Sinorus.list_embedded())

    def test_article_only(self):
        self.assertEqual(self.chronicle.get_layers(), ['article'])
        self.assertEqual({source.get_layer() for source in self.chronicle.list_sources()}, {'article'})
        self.assertEqual(len(self.chronicle.only(['article'])), len(self.chronicle))

    def test_every_sentence(self):
        used = {sentence for claim in self.chronicle.list_claims() for sentence in claim.props.sentence or ()}
        self.assertEqual(used, set(range(LAST_SENTENCE + 1)))

    def test_every_stance(self):
        """Each stance rests on a claim that names its sentence, and says the same."""
        for policy in self.chronicle.list_policies():
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
                if isinstance(record, Sinorus.Event) and record.get_aspect() in (None, 'realized'):
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
