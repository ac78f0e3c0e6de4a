# SPDX-License-Identifier: LGPL-2.1-or-later
"""Test points in TAP, for checks that are programs and not unittests."""
import sys


class Tap:
    def __init__(self):
        self.n = 0
        self.failed = 0

    def ok(self, good, name, detail=''):
        """One point; the detail is shown if it is not good."""
        self.n += 1
        self.failed += not good
        print('%s %d %s' % ('ok' if good else 'not ok', self.n, name), flush=True)
        if not good and detail:
            print('# ' + detail.rstrip('\n').replace('\n', '\n# '), flush=True)
        return good

    def skip(self, name, reason):
        self.n += 1
        print('ok %d %s # SKIP %s' % (self.n, name, reason), flush=True)

    def done(self):
        """The plan, last: a program that dies before has none, and so fails."""
        print('1..%d' % self.n, flush=True)
        sys.exit(1 if self.failed else 0)


def skip_all(reason):
    print('1..0 # SKIP ' + reason, flush=True)
    sys.exit(0)
