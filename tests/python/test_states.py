# SPDX-License-Identifier: LGPL-2.1-or-later
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus


class StatesTest(unittest.TestCase):
    def test_round_trip(self):
        for iso3 in Sinorus.states_list():
            for scheme in Sinorus.states_list_schemes():
                code = Sinorus.states_get_code(iso3, scheme)
                if code is None:
                    self.assertEqual(iso3, 'XKX')
                else:
                    self.assertEqual(Sinorus.states_lookup(scheme, code), iso3)

    def test_codes_that_differ(self):
        self.assertEqual(Sinorus.states_lookup('cameo', 'ROM'), 'ROU')
        self.assertEqual(Sinorus.states_lookup('icews', 'Russian Federation'), 'RUS')
        self.assertEqual(Sinorus.states_get_name('PRK'), 'North Korea')

    def test_unknown_is_none(self):
        self.assertIsNone(Sinorus.states_lookup('cameo', 'SEA'))
        self.assertIsNone(Sinorus.states_lookup('no-such-scheme', 'USA'))
        self.assertIsNone(Sinorus.states_get_name('ZZZ'))
        with self.assertRaises(TypeError):
            Sinorus.states_get_name(None)
