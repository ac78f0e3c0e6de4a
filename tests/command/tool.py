# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the command that the first argument of the test names, in the tests' folder of the source tree."""
import os
import pathlib
import subprocess
import sys

TOOL = str(pathlib.Path(sys.argv[1]).resolve())
ROOT = pathlib.Path(sys.argv[2])


def clean_env(**more):
    env = {name: value for name, value in os.environ.items() if name not in ('COLUMNS', 'NO_COLOR')}
    env.update(more)
    return env


def run(args, text=True, env=None, **more):
    return subprocess.run([TOOL, *args], capture_output=True, env=env or clean_env(), cwd=ROOT / 'tests',
                          stdin=subprocess.DEVNULL, timeout=60,
                          **({'encoding': 'utf-8'} if text else {}), **more)
