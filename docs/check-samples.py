#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""check-samples.py FILE...: every fenced C sample compiles without a warning and runs, every Python one runs. TAP.

FILE is a page in Markdown or a GIR, whose doc comments are read. A sample without a main() is the body of one. Samples
run in an empty folder, with the environment of the test; the library is found by pkg-config.
"""
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FENCE = re.compile(r'^```(c|python)\n(.*?)^```', re.M | re.S)
DOC = '{http://www.gtk.org/introspection/core/1.0}doc'
IDENTIFIERS = ['{http://www.gtk.org/introspection/c/1.0}identifier', '{http://www.gtk.org/introspection/c/1.0}type', 'name']


def read_texts(path):
    """(where, text) of what a file has to read."""
    if path.suffix != '.gir':
        yield path.name, path.read_text(encoding='utf-8')
        return
    for element in ElementTree.parse(path).iter():
        doc = element.find(DOC)
        if doc is not None and doc.text:
            yield next((element.get(key) for key in IDENTIFIERS if element.get(key)), 'return value'), doc.text


def find_samples(text):
    """(language, code) of the fenced blocks that can be run."""
    return [(match.group(1), match.group(2)) for match in FENCE.finditer(text)]


def complete_c(code):
    if re.search(r'\bmain \(', code):
        return code
    return '#include <sinorus/sinorus.h>\n\nint\nmain (void)\n{\n%s\n  return 0;\n}\n' % code


def run(command, folder):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)


def run_c(code, folder, flags):
    source = folder / 'sample.c'
    source.write_text(complete_c(code), encoding='utf-8')
    built = run(['cc', '-Wall', '-Wextra', '-Werror', str(source), '-o', str(folder / 'sample')] + flags, folder)
    return run([str(folder / 'sample')], folder) if built.returncode == 0 else built


def main():
    from tap import Tap, skip_all

    pkg_config = subprocess.run(['pkg-config', '--cflags', '--libs', 'sinorus-1'], capture_output=True, text=True)
    if pkg_config.returncode != 0:
        sys.exit(pkg_config.stderr)
    flags = shlex.split(pkg_config.stdout)

    tap = Tap()
    for name in sys.argv[1:]:
        for where, text in read_texts(pathlib.Path(name)):
            for number, (language, code) in enumerate(find_samples(text), 1):
                with tempfile.TemporaryDirectory() as folder:
                    ran = run_c(code, pathlib.Path(folder), flags) if language == 'c' \
                        else run([sys.executable, '-c', code], folder)
                tap.ok(ran.returncode == 0, '%s: sample %d, %s' % (where, number, language), ran.stdout + ran.stderr)
    if tap.n == 0:
        skip_all('there are no samples')
    tap.done()


if __name__ == '__main__':
    main()
