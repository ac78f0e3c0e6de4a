#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""run.py MODULE: runs a unittest module, of this folder or in PYTHONPATH, and prints TAP, one point a test method."""
import locale
import os
import pathlib
import sys
import unittest

# As an application does, so that the set-up `comma` means something.
locale.setlocale(locale.LC_ALL, '')
if os.environ.get('SINORUS_TEST_DECIMAL_POINT', '') not in ('', locale.localeconv()['decimal_point']):
    sys.exit('Bail out! The locale is not the one asked for.')
sys.path.insert(0, str(pathlib.Path(__file__).parent))


class Tap(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.n = 0

    def point(self, good, test, note=''):
        self.n += 1
        print('%s %d %s%s' % ('ok' if good else 'not ok', self.n, test.id(), note), flush=True)

    def addSuccess(self, test):
        self.point(True, test)

    def addSkip(self, test, reason):
        self.point(True, test, ' # SKIP ' + reason)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.point(False, test)
        print('# ' + self._exc_info_to_string(err, test).replace('\n', '\n# '), flush=True)

    addError = addFailure

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.addFailure(subtest, err)


suite = unittest.defaultTestLoader.loadTestsFromName(sys.argv[1])
print('1..%d' % suite.countTestCases(), flush=True)
result = Tap()
suite.run(result)
sys.exit(0 if result.wasSuccessful() else 1)
