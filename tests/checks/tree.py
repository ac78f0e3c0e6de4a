#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""tree.py SOURCE_ROOT BUILD: the order of the house, which no compiler sees.

A room of the library includes only what stands left of it; the top level holds nothing new; each source file names
its licence; texts have no trailing space; no test is forgotten in the lists of the build.
"""
import json
import pathlib
import re
import sys

from tap import Tap

# Floors, bottom first. Rooms on one floor do not see each other.
FLOORS = [
    {'base'}, {'model'}, {'reference'}, {'readers'}, {'store'}, {'measures'}, {'coercion'}, {'figure'}, {'brief'},
    {'render', 'tools', 'python'},
]
FLOOR = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
# Programs on the library, which show that its public headers are enough: they see no private one.
PUBLIC_ONLY = {'render', 'tools', 'python'}

TOP_LEVEL = {
    'include', 'libsinorus', 'examples', 'tests', 'docs', 'pkgconfig', 'meson.build', 'meson_options.txt',
    'README.md', 'NEWS.md', 'CONTRIBUTING.md', 'COPYING',
}
COMMENTED = {'.c', '.h', '.inc', '.py', '.js', '.vala', '.build'}
TEXTS = COMMENTED | {'.md', '.txt', '.in', '.yaml', '.toml'}
# Documents that are wrong on purpose.
SPECIMENS = ('tests/bad/', 'tests/good/', 'tests/fuzz/', 'tests/abi/')


def list_files(root):
    for path in sorted(root.rglob('*')):
        name = path.relative_to(root).as_posix()
        first = name.split('/')[0]
        if path.is_file() and '__pycache__' not in name and not first.startswith(('build', '.git')):
            yield name, path


def homes_of_headers(root):
    """The room of each public header: that of the source of the same name."""
    return {path.stem: path.parent.name for path in (root / 'libsinorus').rglob('*.c')}


def find_intruders(room, text, homes):
    """What a file of a room includes and may not."""
    odd = []
    for name in re.findall(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', text, re.M):
        parts = name.split('/')
        if len(parts) != 2:
            continue
        other = parts[0] if parts[0] in FLOOR else homes.get(pathlib.Path(parts[1]).stem)
        if other is None or other == room:
            continue
        if FLOOR[other] >= FLOOR[room]:
            odd.append('%s: %s does not stand left of %s' % (name, other, room))
        elif parts[0] in FLOOR and room in PUBLIC_ONLY:
            odd.append('%s: a private header' % name)
    return odd


def check_floors(tap, root):
    homes = homes_of_headers(root)
    for room in sorted(path.name for path in (root / 'libsinorus').iterdir() if path.is_dir()):
        if room not in FLOOR:
            continue
        odd = []
        for path in sorted((root / 'libsinorus' / room).rglob('*.[ch]')):
            odd += ['%s includes %s' % (path.name, line)
                    for line in find_intruders(room, path.read_text(encoding='utf-8'), homes)]
        tap.ok(not odd, 'room %s includes only what stands left of it' % room, '\n'.join(odd))


def check_texts(tap, root):
    unlicensed, untidy = [], []
    for name, path in list_files(root):
        if path.suffix not in TEXTS or name.startswith(SPECIMENS):
            continue
        text = path.read_text(encoding='utf-8')
        if path.suffix in COMMENTED and 'SPDX-License-Identifier: LGPL-2.1-or-later' not in text[:200]:
            unlicensed.append(name)
        if re.search(r'[ \t]+$', text, re.M) or (text and not text.endswith('\n')):
            untidy.append(name)
    tap.ok(not unlicensed, 'every source names its licence', '\n'.join(unlicensed))
    tap.ok(not untidy, 'no trailing space, a newline at the end', '\n'.join(untidy))


def find_forgotten(root, build):
    """Test files that no test of the build runs."""
    tests = json.loads((build / 'meson-info' / 'intro-tests.json').read_text(encoding='utf-8'))
    run = {pathlib.Path(word).name for test in tests for word in test['cmd']}
    forgotten = [path.name for path in (root / 'tests').rglob('test-*.c')
                 if path.stem not in run and path.name != 'test-locale.c']
    if any('python-' in test['name'] for test in tests):
        forgotten += [path.name for path in (root / 'tests').rglob('test_*.py') if path.stem not in run]
    return sorted(forgotten)


def main():
    root, build = (pathlib.Path(name) for name in sys.argv[1:])
    tap = Tap()
    check_floors(tap, root)
    new = [path.name for path in root.iterdir()
           if path.name not in TOP_LEVEL and not path.name.startswith(('.', 'build'))]
    tap.ok(not new, 'nothing new at the top level', ' '.join(new))
    check_texts(tap, root)
    forgotten = find_forgotten(root, build)
    tap.ok(not forgotten, 'every test file is run', '\n'.join(forgotten))
    tap.done()


if __name__ == '__main__':
    main()
