#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""count.py FAILED_STEPS TESTLOG.json...: prints 'N passed, N failed, N skipped' and exits 1 if anything failed.

Counts the points of the tests, not their programs: meson's own summary takes a program that died after two good
points for one failure or none. Every failed program is named, and whatever its plan promised and did not come has
failed. FAILED_STEPS are steps of the run that are no tests (a build that broke), each counted as failed.
"""
import json
import re
import sys

PLAN = re.compile(r'^1\.\.(\d+)\b')
POINT = re.compile(r'^(not )?ok\b(.*)$')
DIRECTIVE = re.compile(r'(?<!\\)#\s*(skip|todo)\b', re.IGNORECASE)


def read_tap(text):
    """(plan or None, passed, failed, skipped) of the lines as they stand."""
    plan, passed, failed, skipped = None, 0, 0, 0
    for line in text.splitlines():
        match = PLAN.match(line)
        if match:
            plan = int(match.group(1))
            continue
        match = POINT.match(line)
        if not match:
            continue
        if DIRECTIVE.search(match.group(2)):
            skipped += 1
        elif match.group(1):
            failed += 1
        else:
            passed += 1
    return plan, passed, failed, skipped


def count_program(test):
    """(passed, failed, skipped) of one program in meson's log."""
    result = test['result']
    plan, passed, failed, skipped = read_tap(test.get('stdout') or '')
    points = passed + failed + skipped

    if plan is None and points == 0:
        # No TAP: a test by its exit code. Meson also says SKIP of a TAP program that was silent and left with 0.
        if result in ('OK', 'EXPECTEDFAIL'):
            passed = 1
        elif result == 'SKIP' and test.get('returncode') == 77:
            skipped = 1
        else:
            failed = 1
    elif plan == 0 and points == 0:
        skipped = 1
    elif plan is not None:
        failed += max(0, plan - points)

    if result not in ('OK', 'SKIP', 'EXPECTEDFAIL') and failed == 0:
        failed = 1
    return passed, failed, skipped


def main():
    passed, failed, skipped = 0, int(sys.argv[1]), 0
    for path in sys.argv[2:]:
        with open(path, encoding='utf-8') as log:
            for line in log:
                test = json.loads(line)
                p, f, s = count_program(test)
                if f:
                    print('FAILED: %s, %s (%s)' % (test['name'], test['result'].lower(), path))
                passed, failed, skipped = passed + p, failed + f, skipped + s
    print('%d passed, %d failed, %d skipped' % (passed, failed, skipped))
    # A run without a test is no success.
    sys.exit(1 if failed or not passed else 0)


if __name__ == '__main__':
    main()
