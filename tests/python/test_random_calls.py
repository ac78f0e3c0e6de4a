# SPDX-License-Identifier: LGPL-2.1-or-later
"""Nothing that can be typed in Python crashes, raises a critical or hangs: see random_calls.py."""
import functools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SEEDS = (1, 2, 3, 4)
CALLS = 3000
SECONDS = 100
LEAST_CALLED = .6
PROGRAM = pathlib.Path(__file__).resolve().parent / 'random_calls.py'


@functools.lru_cache(maxsize=None)
def run_seed(seed):
    """(what went wrong or None, {called, known} or None)"""
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder) / 'work'
        work.mkdir()
        log, result = pathlib.Path(folder) / 'log', pathlib.Path(folder) / 'result'
        env = dict(os.environ, G_DEBUG='fatal-criticals', HOME=folder, XDG_CACHE_HOME=folder, XDG_DATA_HOME=folder)
        try:
            ran = subprocess.run([sys.executable, PROGRAM, str(seed), str(CALLS), log, result], cwd=work, env=env,
                                 stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
            wrong = None if ran.returncode == 0 else 'exit code %d\n%s' % (
                ran.returncode, ran.stderr.decode('utf-8', 'replace')[-6000:])
        except subprocess.TimeoutExpired:
            wrong = 'no end after %d s' % SECONDS
        if wrong is not None:
            lines = log.read_text(encoding='utf-8').splitlines() if log.exists() else []
            return 'seed %d: after %d calls, in %s: %s' % (seed, len(lines), lines[-1] if lines else 'none', wrong), None
        return None, json.loads(result.read_text(encoding='utf-8'))


class RandomCallsTest(unittest.TestCase):
    def check_seed(self, seed):
        wrong, _ = run_seed(seed)
        self.assertIsNone(wrong, wrong)

    def test_coverage(self):
        results = [result for _, result in map(run_seed, SEEDS) if result is not None]
        self.assertTrue(results, 'no seed came to its end')
        known = set(results[0]['known'])
        called = set().union(*(result['called'] for result in results))
        print('# seeds %s: %d of %d symbols were called' % (', '.join(map(str, SEEDS)), len(called), len(known)))
        for name in sorted(known - called):
            print('# not called: ' + name)
        self.assertGreaterEqual(len(called), LEAST_CALLED * len(known))


for each in SEEDS:
    setattr(RandomCallsTest, 'test_seed_%d' % each, lambda self, seed=each: self.check_seed(seed))
