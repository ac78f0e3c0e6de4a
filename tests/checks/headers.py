#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""headers.py INCLUDE_DIR... -- HEADER...: the public headers, as a program that includes them meets them.

Each compiles alone, as C and as C++; none can be included past <sinorus/sinorus.h>, which lists them all; none
includes a private one.
"""
import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

from tap import Tap

COMPILERS = [
    ('gcc as C', ['gcc', '-x', 'c', '-std=c11']),
    ('g++ as C++', ['g++', '-x', 'c++', '-std=c++17']),
]
WARNINGS = ['-Wall', '-Wextra', '-Werror', '-Wno-unused-parameter', '-Wno-unused-function']


def pkg_cflags(name):
    run = subprocess.run(['pkg-config', '--cflags', name], check=True, capture_output=True, text=True)
    return shlex.split(run.stdout)


def compile_text(command, text):
    return subprocess.run(command + ['-fsyntax-only', '-'], input=text, capture_output=True, text=True)


def compile_all(command, texts):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda text: compile_text(command, text), texts))


def check_compilers(tap, headers, flags):
    for label, command in COMPILERS:
        if shutil.which(command[0]) is None:
            tap.skip(label, command[0] + ' is not installed')
            continue
        command = command + WARNINGS + flags
        texts = ['#define SINORUS_INSIDE\n#include <sinorus/%s>\n' % header for header in headers]
        runs = compile_all(command, ['#include <sinorus/sinorus.h>\n', *texts])
        for header, run in zip(['sinorus.h', *headers], runs):
            tap.ok(run.returncode == 0, '%s: %s alone' % (label, header), run.stderr)


def check_direct_include(tap, headers, flags):
    runs = compile_all(COMPILERS[0][1] + flags + ['-E'], ['#include <sinorus/%s>\n' % header for header in headers])
    for header, run in zip(headers, runs):
        tap.ok(run.returncode != 0 and 'can be included directly' in run.stderr,
               '%s cannot be included directly' % header, run.stderr)


def check_texts(tap, headers, include_dir):
    folder = include_dir / 'sinorus'
    umbrella = (folder / 'sinorus.h').read_text(encoding='utf-8')
    listed = set(re.findall(r'#include <sinorus/([^>]+)>', umbrella))
    for header in headers:
        tap.ok(header in listed, 'sinorus.h lists ' + header)
    for path in sorted(folder.glob('*.h')):
        tap.ok(path.name in headers or path.name == 'sinorus.h', '%s is installed' % path.name,
               'it is not in the list of include/sinorus/meson.build')
        text = path.read_text(encoding='utf-8')
        odd = [name for name in re.findall(r'#\s*include\s+(\S+)', text)
               if name.startswith('"') or 'private' in name or 'config.h' in name]
        tap.ok(not odd, '%s includes public headers only' % path.name, ' '.join(odd))


def main():
    split = sys.argv.index('--')
    include_dirs = [pathlib.Path(name) for name in sys.argv[1:split]]
    headers = [pathlib.Path(name).name for name in sys.argv[split + 1:]]
    flags = pkg_cflags('gio-2.0') + ['-I%s' % path for path in include_dirs]

    tap = Tap()
    check_compilers(tap, headers, flags)
    check_direct_include(tap, headers, flags)
    check_texts(tap, headers, include_dirs[0])
    tap.done()


main()
