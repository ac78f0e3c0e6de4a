#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""abi.py check|update BUILD: the promises of API version 1, against the committed baseline in this folder.

sinorus.symbols       every exported function, with the version since when it is there
libsinorus-1.abi      sizes, numbers and signatures, by abidw (gcc, -O2 -g, x86-64)
Sinorus-1.gir.stripped  what other languages see: annotations, properties, signals

`check` prints TAP; `update` writes the three anew, to be committed with the change and the reason for it.
"""
import difflib
import json
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'checks'))

from tap import Tap

SYMBOLS = HERE / 'sinorus.symbols'
ABI = HERE / 'libsinorus-1.abi'
STRIPPED = HERE / 'Sinorus-1.gir.stripped'
RENEW = 'If the change is wanted: tests/abi/abi.py update BUILD, and say in the commit why.'

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'
PREFIXES = {'': CORE, 'c': C, 'glib': GLIB}

CALLABLES = {CORE + name for name in ('function', 'method', 'constructor')}
TYPES = {CORE + name for name in ('class', 'interface', 'record', 'enumeration', 'bitfield', 'callback', 'constant')}
MEMBERS = {CORE + 'property', GLIB + 'signal'}
DOCUMENTATION = {CORE + name for name in ('doc', 'doc-deprecated', 'doc-version', 'doc-stability', 'source-position')}


# --- What the GIR says -----------------------------------------------------------------------------------------------

def read_namespace(gir):
    return ElementTree.parse(gir).getroot().find(CORE + 'namespace')


def name_of(element):
    return element.get(C + 'identifier') or element.get(C + 'type') or element.get('name') or '?'


def list_functions(namespace):
    """{symbol: version or None} of every function, get_type included."""
    functions = {}
    for element in namespace.iter():
        if element.tag in CALLABLES and element.get(C + 'identifier'):
            functions[element.get(C + 'identifier')] = element.get('version')
        if element.get(GLIB + 'get-type', 'intern') != 'intern':
            functions[element.get(GLIB + 'get-type')] = element.get('version')
    return functions


def list_undated(namespace):
    """Names of what has no Since: tag. A class struct belongs to its class, a member of an enum to the enum."""
    undated = [name for name, version in list_functions(namespace).items() if version is None]
    for element in namespace:
        if element.tag in TYPES and element.get(GLIB + 'is-gtype-struct-for') is None and not element.get('version'):
            undated.append(name_of(element))
        for member in element:
            if member.tag in MEMBERS and not member.get('version'):
                undated.append('%s:%s' % (name_of(element), member.get('name')))
    return sorted(set(undated))


def format_symbols(functions):
    return ''.join('%s %s\n' % (name, version or '-') for name, version in sorted(functions.items()))


def strip_gir(gir):
    """The GIR without texts and positions, so that only a change of meaning changes it."""
    for prefix, uri in PREFIXES.items():
        ElementTree.register_namespace(prefix, uri[1:-1])
    root = ElementTree.parse(gir).getroot()
    for parent in list(root.iter()):
        for child in [child for child in parent if child.tag in DOCUMENTATION]:
            parent.remove(child)
    for element in root.iter():
        if len(element) == 0 and not (element.text or '').strip():
            element.text = None
    # The number of the release is no part of the interface.
    for constant in root.iter(CORE + 'constant'):
        if constant.get(C + 'type', '').endswith('_VERSION'):
            constant.set('value', '')
    ElementTree.indent(root, ' ')
    return ElementTree.tostring(root, encoding='unicode') + '\n'


# --- What the library has --------------------------------------------------------------------------------------------

def list_exported(library):
    run = subprocess.run(['nm', '-D', '--defined-only', '--format=posix', library], check=True,
                         capture_output=True, text=True)
    return {line.split()[0].split('@')[0] for line in run.stdout.splitlines()}


def write_abi(library, headers, out):
    """All types, so that the class structs, to which no function leads, are there."""
    subprocess.run(['abidw', '--load-all-types', '--headers-dir', headers, '--drop-private-types', '--no-corpus-path',
                    '--no-comp-dir-path', '--no-show-locs', '--out-file', out, library], check=True)


def write_suppressions(headers, out):
    """What abidw keeps though it is nobody's business: structs that are no class's, and enumerations that no public
    header declares. It numbers those without a tag, so that each new one would look like a change of those behind it.
    """
    public = [name for header in sorted(headers.glob('*.h'))
              for name in re.findall(r'^\} (Sinorus\w+);', header.read_text(encoding='utf-8'), re.MULTILINE)]
    out.write_text('[suppress_type]\n  type_kind = enum\n  name_not_regexp = ^(%s)$\n'
                   '[suppress_type]\n  type_kind = struct\n  name_not_regexp = ^_?Sinorus.*(Class|Interface)$\n'
                   % '|'.join(public), encoding='utf-8')


def compare_abi(old, new, suppressions):
    """(code, report); a new function is no break, anything else is."""
    run = subprocess.run(['abidiff', '--no-added-syms', '--non-reachable-types', '--suppressions', suppressions,
                          old, new], capture_output=True, text=True)
    return run.returncode, run.stdout + run.stderr


def why_not_comparable(build, library):
    """The baseline was taken of one compiler with its optimisation; other builds have the same ABI in other words."""
    for tool in ('abidw', 'abidiff'):
        if shutil.which(tool) is None:
            return tool + ' is not installed'
    if platform.machine() != 'x86_64':
        return 'the baseline is of x86-64'
    options = {option['name']: option['value']
               for option in json.loads((build / 'meson-info' / 'intro-buildoptions.json').read_text())}
    comment = subprocess.run(['readelf', '-p', '.comment', library], check=True, capture_output=True, text=True).stdout
    if 'clang' in comment or 'GCC' not in comment:
        return 'the baseline is of gcc'
    if options['buildtype'] != 'debugoptimized' or options['b_sanitize'] != 'none' or options['b_coverage']:
        return 'the baseline is of a plain build with -O2 -g'
    return None


# --- The two commands ------------------------------------------------------------------------------------------------

def diff(old, new, label):
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), 'committed', 'built', n=0, lineterm='')
    shown = list(lines)[:60]
    return '%s: %s\n%s' % (label, RENEW, '\n'.join(shown))


def read(path):
    return path.read_text(encoding='utf-8') if path.exists() else ''


def check(build, gir, library, headers):
    tap = Tap()
    namespace = read_namespace(gir)
    functions = list_functions(namespace)
    exported = list_exported(library)

    foreign = sorted(name for name in exported if not name.startswith('sinorus_'))
    tap.ok(not foreign, 'nothing is exported but sinorus_*', '\n'.join(foreign))
    tap.ok(exported == set(functions), 'what is exported is what is documented',
           'exported only: %s\ndocumented only: %s' % (sorted(exported - set(functions)),
                                                       sorted(set(functions) - exported)))
    undated = list_undated(namespace)
    tap.ok(not undated, 'everything says since when it is there', '\n'.join(undated))

    symbols = format_symbols(functions)
    tap.ok(read(SYMBOLS) == symbols, 'the symbols are those of the baseline',
           diff(read(SYMBOLS), symbols, SYMBOLS.name))
    stripped = strip_gir(gir)
    tap.ok(read(STRIPPED) == stripped, 'other languages see what they saw in the baseline',
           diff(read(STRIPPED), stripped, STRIPPED.name))

    reason = why_not_comparable(build, library)
    if reason is not None:
        tap.skip('the ABI is that of the baseline', reason)
    else:
        with tempfile.TemporaryDirectory() as folder:
            new, suppressions = pathlib.Path(folder) / 'new.abi', pathlib.Path(folder) / 'suppressions'
            write_abi(library, headers, new)
            write_suppressions(headers, suppressions)
            code, report = compare_abi(ABI, new, suppressions)
        tap.ok(code == 0, 'the ABI is that of the baseline', 'abidiff: %d\n%s\n%s' % (code, report, RENEW))
    tap.done()


def update(build, gir, library, headers):
    reason = why_not_comparable(build, library)
    if reason is not None:
        sys.exit('abi.py: %s' % reason)
    SYMBOLS.write_text(format_symbols(list_functions(read_namespace(gir))), encoding='utf-8')
    STRIPPED.write_text(strip_gir(gir), encoding='utf-8')
    write_abi(library, headers, ABI)


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ('check', 'update'):
        sys.exit(__doc__)
    build = pathlib.Path(sys.argv[2]).resolve()
    gir = build / 'libsinorus' / 'Sinorus-1.gir'
    library = build / 'libsinorus' / 'libsinorus-1.so.0'
    headers = HERE.parents[1] / 'include' / 'sinorus'
    (check if sys.argv[1] == 'check' else update)(build, gir, library, headers)


if __name__ == '__main__':
    main()
