# SPDX-License-Identifier: LGPL-2.1-or-later
"""The check of the floors sees a wrong include when there is one."""
import unittest

import tree

HOMES = {'sinorus-policy': 'model', 'sinorus-finding': 'base', 'sinorus-brief': 'brief'}


class FloorsTest(unittest.TestCase):
    def test_left_is_fine(self):
        text = '#include "base/sinorus-json-private.h"\n#include <sinorus/sinorus-policy.h>\n#include <gio/gio.h>\n'
        self.assertEqual(tree.find_intruders('measures', text, HOMES), [])

    def test_own_room_is_fine(self):
        text = '#include "model/sinorus-record-private.h"\n#include <sinorus/sinorus-policy.h>\n'
        self.assertEqual(tree.find_intruders('model', text, HOMES), [])

    def test_right_is_not(self):
        self.assertEqual(len(tree.find_intruders('base', '#include <sinorus/sinorus-policy.h>\n', HOMES)), 1)
        self.assertEqual(len(tree.find_intruders('model', '# include "brief/sinorus-x-private.h"\n', HOMES)), 1)

    def test_same_floor_is_not(self):
        self.assertEqual(len(tree.find_intruders('render', '#include "tools/sinorus-x-private.h"\n', HOMES)), 1)

    def test_private_headers_are_not_for_programs_on_the_library(self):
        self.assertEqual(len(tree.find_intruders('tools', '#include "model/sinorus-x-private.h"\n', HOMES)), 1)
