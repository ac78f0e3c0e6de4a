# SPDX-License-Identifier: LGPL-2.1-or-later
"""The count that closes a run is honest about programs that died, hung, were silent or broke off."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

COUNT = pathlib.Path(os.environ['SINORUS_SOURCE_ROOT']) / '.ci' / 'count.py'


def program(result, returncode, stdout, name='x'):
    return {'name': name, 'result': result, 'returncode': returncode, 'stdout': stdout}


class CountTest(unittest.TestCase):
    def count(self, *programs, steps=0):
        with tempfile.TemporaryDirectory() as folder:
            log = pathlib.Path(folder) / 'testlog.json'
            log.write_text(''.join(json.dumps(p) + '\n' for p in programs), encoding='utf-8')
            run = subprocess.run([sys.executable, COUNT, str(steps), log], capture_output=True, text=True)
        last = run.stdout.splitlines()[-1]
        return tuple(int(word) for word in last.replace(',', '').split()[::2]), run.returncode

    def test_points_are_counted_not_programs(self):
        good = program('OK', 0, '1..2\nok 1 a\nok 2 b # why not\n')
        self.assertEqual(self.count(good, good), ((4, 0, 0), 0))

    def test_plan_at_the_end(self):
        self.assertEqual(self.count(program('OK', 0, 'ok 1\nok 2\n1..2\n')), ((2, 0, 0), 0))

    def test_a_point_that_failed(self):
        self.assertEqual(self.count(program('FAIL', 1, '1..2\nok 1\nnot ok 2\n')), ((1, 1, 0), 1))

    def test_what_a_dead_program_owed_has_failed(self):
        self.assertEqual(self.count(program('FAIL', -6, '1..5\nok 1\nok 2\n')), ((2, 3, 0), 1))
        self.assertEqual(self.count(program('TIMEOUT', -15, '1..3\nok 1\n')), ((1, 2, 0), 1))

    def test_a_program_that_died_after_its_last_point(self):
        self.assertEqual(self.count(program('FAIL', -11, '1..1\nok 1\n')), ((1, 1, 0), 1))

    def test_a_program_that_died_before_its_plan(self):
        self.assertEqual(self.count(program('ERROR', 1, 'ok 1\n'), steps=0), ((1, 1, 0), 1))

    def test_silence_is_no_success(self):
        good = program('OK', 0, '1..1\nok 1\n')
        self.assertEqual(self.count(good, program('SKIP', 0, '')), ((1, 1, 0), 1))

    def test_skips(self):
        good = program('OK', 0, '1..2\nok 1\nok 2 # SKIP no data\n')
        self.assertEqual(self.count(good), ((1, 0, 1), 0))
        self.assertEqual(self.count(good, program('SKIP', 0, '1..0 # SKIP no gjs\n')), ((1, 0, 2), 0))
        self.assertEqual(self.count(good, program('SKIP', 77, '')), ((1, 0, 2), 0))

    def test_to_do_is_neither_good_nor_bad(self):
        self.assertEqual(self.count(program('OK', 0, '1..2\nok 1\nnot ok 2 # TODO later\n')), ((1, 0, 1), 0))

    def test_exit_codes(self):
        self.assertEqual(self.count(program('OK', 0, 'hello\n'), program('FAIL', 3, '')), ((1, 1, 0), 1))

    def test_failed_steps_are_failures(self):
        self.assertEqual(self.count(program('OK', 0, 'ok 1\n1..1\n'), steps=2), ((1, 2, 0), 1))

    def test_a_run_of_nothing_fails(self):
        self.assertEqual(self.count(), ((0, 0, 0), 1))
