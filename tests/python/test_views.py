# SPDX-License-Identifier: LGPL-2.1-or-later
"""A view is what the chronicle would be without what it leaves out."""
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus


class ViewsTest(unittest.TestCase):
    def test_known(self):
        embedded = Sinorus.Chronicle.load('sinorus:korea-2017')
        korea = Sinorus.Chronicle.load_text(embedded.to_yaml(), 'korea')
        date = Sinorus.Date('2017-04-30')
        view = korea.known(date)
        again = Sinorus.Chronicle.load_text(view.to_yaml(), 'view').known(date)
        self.assertTrue(view.equal(again))
        self.assertEqual(view.to_yaml(), again.to_yaml())
        for call in (lambda it: Sinorus.claims(it, None, None, -1), lambda it: Sinorus.votes(it, None, None),
                     lambda it: Sinorus.align(it, 'RUS', 'CHN', 'PRK', None),
                     lambda it: Sinorus.dossier(it, 'chn-oil-limits', None)):
            self.assertEqual(call(view).to_json(None, True), call(again).to_json(None, True))
        self.assertEqual(Sinorus.brief(view, 'RUS', 'CHN', 'PRK', None, None).to_text('json', 0),
                         Sinorus.brief(again, 'RUS', 'CHN', 'PRK', None, None).to_text('json', 0))

    def test_parameters(self):
        korea = Sinorus.Chronicle.load('sinorus:korea-2017')
        view = korea.known(Sinorus.Date('2017-04-30')).at(Sinorus.Date('2017-04-15')).only(['article'])
        self.assertEqual(view.get_known_at(), Sinorus.Date('2017-04-30'))
        self.assertEqual(view.get_as_of(), Sinorus.Date('2017-04-15'))
        self.assertEqual(view.get_only(), ['article'])
        parameters = Sinorus.claims(view, None, None, -1).parameters
        self.assertEqual((parameters['chronicle'], parameters['as-of'], parameters['known-at'], parameters['only-sources']),
                         ('korea-2017', '2017-04-15', '2017-04-30', ['article']))

    def test_merge(self):
        korea = Sinorus.Chronicle.load('sinorus:korea-2017')
        builder = Sinorus.ChronicleBuilder.new(korea.get_id(), korea.get_title())
        for view in (korea.only(['article']), korea, korea.known(Sinorus.Date('2030'))):
            if view is korea or len(view) == len(korea):
                builder.add_chronicle(view)
        self.assertTrue(builder.build().equal(korea))
