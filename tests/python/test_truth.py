# SPDX-License-Identifier: LGPL-2.1-or-later
import itertools
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

VALUES = {Sinorus.Truth.UNKNOWN: None, Sinorus.Truth.FALSE: False, Sinorus.Truth.TRUE: True}


class TruthTest(unittest.TestCase):
    def test_tables(self):
        for (a, x), (b, y) in itertools.product(VALUES.items(), repeat=2):
            both = False if x is False or y is False else None if x is None or y is None else True
            either = True if x is True or y is True else None if x is None or y is None else False
            self.assertIs(VALUES[Sinorus.Truth.and_(a, b)], both)
            self.assertIs(VALUES[Sinorus.Truth.or_(a, b)], either)
        for a, x in VALUES.items():
            self.assertIs(VALUES[Sinorus.Truth.not_(a)], None if x is None else not x)

    def test_words(self):
        self.assertEqual([Sinorus.Truth.to_string(t) for t in VALUES], ['unknown', 'false', 'true'])
