#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""devenv.py BUILD PYTHON: `meson devenv` is all that a developer needs to use the build from Python and from C."""
import subprocess
import sys
import tempfile

from tap import Tap

PROGRAM = '''
import gi
gi.require_version('Sinorus', '1')
from gi.repository import Sinorus
assert '_overrides_module' in dir(Sinorus), 'the overrides are not active'
path = gi.Repository.get_default().get_typelib_path('Sinorus')
assert path.startswith(%r), path
assert 'unreadable' in Sinorus.Diagnostic.list_tags()
'''
C_PROGRAM = '''
#include <sinorus/sinorus.h>
int main (void)
{
  g_auto (GStrv) tags = sinorus_diagnostic_list_tags ();
  return tags[0] == NULL;
}
'''


def main():
    build, python = sys.argv[1:]
    devenv = ['meson', 'devenv', '-C', build]
    tap = Tap()

    run = subprocess.run(devenv + [python, '-c', PROGRAM % build], capture_output=True, text=True)
    tap.ok(run.returncode == 0, 'Python finds the library and its overrides', run.stderr)
    with tempfile.TemporaryDirectory() as folder:
        script = 'cc -x c - -o %s/a $(pkg-config --cflags --libs sinorus-1) && %s/a' % (folder, folder)
        run = subprocess.run(devenv + ['sh', '-c', script], input=C_PROGRAM, capture_output=True, text=True)
        tap.ok(run.returncode == 0, 'pkg-config finds the library', run.stderr)
    tap.done()


main()
