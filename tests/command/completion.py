#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""completion.py TOOL ROOT: what bash completes."""
import os
import shutil
import subprocess
import sys

from tap import Tap, skip_all
from tool import ROOT, TOOL, clean_env

SCRIPT = '''
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_sinorus sinorus "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}"
'''
# (words so far, some of what is offered)
CASES = [
    ([''], ['align', 'brief', 'check', 'claims', 'formats', 'help', 'series', 'show', 'states', 'votes', '--help', '--version']),
    (['al'], ['align']),
    (['help', 'se'], ['series']),
    (['align', '--'], ['--toward', '--json', '--format', '--chronicle', '--as-of', '--known-at', '--only-sources']),
    (['series', '--un'], ['--undirected', '--until']),
    (['align', '--format', ''], ['table', 'csv', 'json']),
    (['brief', '-f', ''], ['term', 'md', 'json']),
    (['align', 'CHN', 'RUS', '--toward', 'PR'], ['PRK']),
    (['show', 'rus-us'], ['rus-us-strike']),
    (['claims', 's21-pla'], ['s21-pla-reported']),
    (['align', '--chronicle', 'sin'], ['sinorus:korea-2017']),
    (['align', '--chronicle', 'sinorus', ':'], ['korea-2017']),
    (['align', '--chronicle', 'sinorus', ':', 'kor'], ['korea-2017']),
    (['series', 'x', '--by', 'q'], ['quarter']),
    (['series', 'x', '--input', ''], ['gdelt1', 'gdelt2', 'icews']),
    (['states', '--scheme', 'iso'], ['iso3', 'iso2', 'isonum']),
    (['xyzzy', 'x'], []),
]


def main():
    bash = shutil.which('bash')
    if bash is None:
        skip_all('there is no bash here')
    tap = Tap()
    script = ROOT / 'libsinorus' / 'tools' / 'sinorus.bash'
    env = clean_env(PATH=os.path.dirname(TOOL) + ':' + os.environ['PATH'])
    for words, offered in CASES:
        got = subprocess.run([bash, '-c', SCRIPT, 'bash', str(script), 'sinorus', *words], capture_output=True, text=True,
                             env=env, check=False)
        lines = got.stdout.split()
        tap.ok(got.stderr == '' and set(offered) <= set(lines) and all(line.startswith(words[-1].strip(':')) for line in lines)
               and bool(offered) == bool(lines), 'sinorus ' + ' '.join(words), got.stdout[:300] + got.stderr)
    tap.done()


if __name__ == '__main__':
    sys.exit(main())
