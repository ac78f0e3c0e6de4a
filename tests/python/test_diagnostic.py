# SPDX-License-Identifier: LGPL-2.1-or-later
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus


class DiagnosticTest(unittest.TestCase):
    def test_overrides_are_active(self):
        self.assertIn('_overrides_module', dir(Sinorus))

    def test_tags_are_described(self):
        tags = Sinorus.Diagnostic.list_tags()
        self.assertEqual(len(tags), len(set(tags)))
        for tag in tags:
            self.assertTrue(Sinorus.Diagnostic.describe_tag(tag))
            self.assertNotEqual(Sinorus.Diagnostic.get_tag_severity(tag), Sinorus.Severity.UNKNOWN)
        self.assertIsNone(Sinorus.Diagnostic.describe_tag('no-such-tag'))
