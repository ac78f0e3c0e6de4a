# SPDX-License-Identifier: LGPL-2.1-or-later
import math
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus


class NumberTest(unittest.TestCase):
    def test_format(self):
        for number, text in ((7.0, '7'), (0.1, '0.1'), (0.1 + 0.2, '0.30000000000000004'), (5e-324, '5e-324')):
            self.assertEqual(Sinorus.number_to_string(number), text)
            self.assertEqual(float(text), number)

    def test_not_finite(self):
        for number in (math.nan, math.inf, -math.inf):
            self.assertIsNone(Sinorus.number_to_string(number))
