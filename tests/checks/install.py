#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""install.py BUILD PREFIX PYTHON: what is installed can be used, by C, C++ and Python, with the build out of sight."""
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

from tap import Tap

C_PROGRAM = '''
#include <sinorus/sinorus.h>
int main (void)
{
  return sinorus_diagnostic_get_tag_severity ("unreadable") != SINORUS_SEVERITY_ERROR;
}
'''
PYTHON_PROGRAM = '''
import gi
gi.require_version('Sinorus', '1')
from gi.repository import Sinorus
assert '_overrides_module' in dir(Sinorus), 'the overrides are not active'
path = gi.Repository.get_default().get_typelib_path('Sinorus')
assert path.startswith(%r), path
assert Sinorus.Diagnostic.get_tag_severity('unreadable') == Sinorus.Severity.ERROR
'''


def run(command, env, **more):
    return subprocess.run(command, env=env, capture_output=True, text=True, **more)


def find_one(top, pattern):
    found = sorted(top.rglob(pattern))
    return found[0] if found else None


def check_compiled(tap, top, env, prefix):
    pc = find_one(top, 'sinorus-1.pc')
    if not tap.ok(pc is not None, 'there is a pkg-config file'):
        return
    # As if the prefix had been this folder.
    moved = top / 'pkgconfig' / pc.name
    moved.parent.mkdir()
    moved.write_text(pc.read_text(encoding='utf-8').replace('prefix=' + prefix, 'prefix=%s%s' % (top, prefix)),
                     encoding='utf-8')
    env = dict(env, PKG_CONFIG_PATH=str(moved.parent))
    flags = run(['pkg-config', '--cflags', '--libs', 'sinorus-1'], env)
    tap.ok(flags.returncode == 0, 'pkg-config knows sinorus-1', flags.stderr)
    for compiler, language in (('cc', 'c'), ('c++', 'c++')):
        label = 'a %s program compiles and runs' % language.upper()
        if shutil.which(compiler) is None:
            tap.skip(label, compiler + ' is not installed')
            continue
        exe = top / ('program-' + language.replace('+', 'p'))
        built = run([compiler, '-x', language, '-', '-Wall', '-Wextra', '-Werror', '-o', str(exe)]
                    + shlex.split(flags.stdout), env, input=C_PROGRAM)
        ran = run([str(exe)], env) if built.returncode == 0 else built
        tap.ok(ran.returncode == 0, label, ran.stderr)


def check_python(tap, top, env, python):
    typelib = find_one(top, 'Sinorus-1.typelib')
    override = find_one(top, 'Sinorus.py')
    if typelib is None:
        tap.skip('Python', 'built without introspection')
        return
    if not tap.ok(override is not None, 'the overrides are installed'):
        return
    env = dict(env, GI_TYPELIB_PATH=str(typelib.parent), PYTHONPATH=str(override.parents[2]))
    ran = run([python, '-c', PYTHON_PROGRAM % str(top)], env, cwd=str(top))
    tap.ok(ran.returncode == 0, 'a Python program runs, with the overrides', ran.stderr)


def check_tool(tap, top, env):
    tool = find_one(top, 'bin/sinorus')
    if tool is None:
        tap.skip('the command', 'there is no sinorus command in this build')
        return
    ran = run([str(tool), '--version'], env, cwd=str(top))
    tap.ok(ran.returncode == 0 and ran.stdout.strip() != '', 'sinorus --version', ran.stdout + ran.stderr)


def check_version_in_names(tap, top):
    """A later API version can stand beside this one: nothing but the tool, and what it needs, is without a version."""
    headers = find_one(top, 'sinorus.h')
    tap.ok(headers is not None and headers.parts[-3:-1] == ('sinorus-1', 'sinorus'), 'headers are under sinorus-1')
    library = find_one(top, 'libsinorus-1.so.0')
    tap.ok(library is not None, 'the soname is libsinorus-1.so.0')
    return library


def main():
    build, prefix, python = sys.argv[1:]
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder).resolve()
        installed = run(['meson', 'install', '-C', build, '--quiet', '--destdir', str(top)], dict(os.environ))
        tap.ok(installed.returncode == 0, 'meson install', installed.stdout + installed.stderr)
        library = check_version_in_names(tap, top)
        if library is not None:
            keep = {name: os.environ[name] for name in ('PATH', 'HOME', 'G_DEBUG', 'LC_ALL') if name in os.environ}
            env = dict(keep, LD_LIBRARY_PATH=str(library.parent), PYTHONDONTWRITEBYTECODE='1')
            check_compiled(tap, top, env, prefix)
            check_python(tap, top, env, python)
            check_tool(tap, top, env)
    tap.done()


main()
