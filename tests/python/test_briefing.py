# SPDX-License-Identifier: LGPL-2.1-or-later
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import time
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

EVENTS = pathlib.Path(os.environ['G_TEST_SRCDIR']) / 'good' / 'events' / 'icews.tab'
COMMON = ['verb', 'method', 'version', 'parameters', 'n', 'estimate', 'interval', 'null', 'verdict', 'warnings', 'records']


def brief(third='PRK', events=None):
    options = Sinorus.BriefOptions(events=events) if events else None
    return Sinorus.brief(Sinorus.Chronicle.load('sinorus:korea-2017').only(['article']), 'CHN', 'RUS', third, options,
                         None)


class BriefingTest(unittest.TestCase):
    def test_json(self):
        found = json.loads(brief().to_text('json', 0))
        self.assertLessEqual(set(COMMON + ['sections', 'answer', 'rows']), set(found))
        self.assertEqual([section['id'] for section in found['sections']], ['0', '2', '3', '11', '12'])
        for section in found['sections']:
            self.assertEqual(list(section), ['id', 'title', 'lines', 'tables', 'figures'])
            for line in section['lines']:
                self.assertEqual(list(line), ['text', 'n', 'citations'])

    def test_every_line_counts_and_cites(self):
        korea = Sinorus.Chronicle.load('sinorus:korea-2017')
        for section in json.loads(brief().to_text('json', 0))['sections']:
            for line in section['lines']:
                if line['n'] is None:
                    self.assertRegex(line['text'], '^(Missing|Note): ')
                # What is said of the sources as a whole has its table, and needs no list of them.
                if section['id'] != '12':
                    self.assertTrue(line['citations'], line['text'])
                for citation in line['citations']:
                    self.assertIsNotNone(korea.lookup(citation), citation)

    def test_answer(self):
        briefing = brief()
        self.assertLessEqual(len(briefing.get_answer().split()), 60)
        self.assertIn('0.8571', briefing.get_answer())
        self.assertIn(briefing.get_answer(), briefing.to_text('md', 0))

    def test_width(self):
        for line in brief().to_text('term', 100).splitlines():
            self.assertLessEqual(len(line), 100, line)

    def test_events(self):
        briefing = brief(events=Sinorus.EventTable.load([str(EVENTS)], None, None))
        self.assertEqual(briefing.list_sections(), ['0', '1', '2', '3', '11', '12'])
        table = briefing.get_table('1')
        self.assertEqual([table.get_text(1, 0), table.get_text(1, 1), table.get_integer(1, 2)], ['RUS', 'PRK', 2])

    def test_same_bytes_in_every_process(self):
        program = ("import gi; gi.require_version('Sinorus', '1'); from gi.repository import Sinorus\n"
                   "c = Sinorus.Chronicle.load('sinorus:korea-2017').only(['article'])\n"
                   "print(Sinorus.brief(c, 'CHN', 'RUS', 'PRK', None, None).to_text('json', 0), end='')")
        expected = brief().to_text('json', 0).encode()
        for _ in range(3):
            printed = subprocess.run([sys.executable, '-c', program], capture_output=True, check=True).stdout
            self.assertEqual(hashlib.sha256(printed).digest(), hashlib.sha256(expected).digest())

    def test_time(self):
        start = time.perf_counter()
        brief().to_text('term', 80)
        print('# from the document to the text: %.3f s' % (time.perf_counter() - start))

    def test_nothing_known(self):
        self.assertTrue(brief('BRA').get_answer().startswith('Not enough evidence'))

    def test_errors(self):
        for call, code in ((lambda: brief('Atlantis'), Sinorus.Error.NOT_FOUND),
                           (lambda: brief().to_text('xyz', 80), Sinorus.Error.UNSUPPORTED)):
            with self.assertRaises(GLib.Error) as caught:
                call()
            self.assertTrue(caught.exception.matches(Sinorus.Error.quark(), code))
