#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""run.py EXPECTED COMMAND...: runs an example and compares what it prints with a file. Prints TAP.

A line ... in EXPECTED stands for any number of lines.
"""
import difflib
import pathlib
import re
import subprocess
import sys


def matches(expected, printed):
    parts = re.split(r'^\.\.\.\n', expected, flags=re.M)
    pattern = r'(?:.*\n)*?'.join(re.escape(part) for part in parts)
    return re.fullmatch(pattern, printed) is not None


def main():
    from tap import Tap

    expected = pathlib.Path(sys.argv[1]).read_text(encoding='utf-8')
    ran = subprocess.run(sys.argv[2:], capture_output=True, text=True)
    tap = Tap()
    tap.ok(ran.returncode == 0, 'exit code', 'exit code %d\n%s' % (ran.returncode, ran.stderr))
    tap.ok(matches(expected, ran.stdout), 'what it prints', '\n'.join(difflib.unified_diff(
        expected.splitlines(), ran.stdout.splitlines(), 'expected', 'printed', lineterm='')))
    tap.done()


if __name__ == '__main__':
    main()
