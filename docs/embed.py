#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""embed.py ROOT INPUT OUTPUT [NEEDED...]: a page with files in it.

A line {{path}} becomes the file of that path under ROOT, as a fenced block in its language; {{path:text}} one without a
language. Every NEEDED path must be in the page, so that no example is forgotten.
"""
import pathlib
import re
import sys

MARKER = re.compile(r'^\{\{(?P<path>[^}:]+)(?::(?P<language>\w+))?\}\}$', re.M)
LANGUAGES = {'.c': 'c', '.py': 'python', '.js': 'javascript', '.vala': 'vala', '.yaml': 'yaml', '.expected': 'text'}


def strip_licence(text):
    """The licence of an example is said once, on the page."""
    lines = text.splitlines()
    if lines and lines[0].startswith('#!'):
        lines = lines[1:]
    if lines and 'SPDX-License-Identifier' in lines[0]:
        lines = lines[1:]
    return '\n'.join(lines).strip('\n') + '\n'


def embed(page, root):
    """(page with the files, the paths that were in it)"""
    seen = []

    def replace(match):
        path = match.group('path')
        seen.append(path)
        language = match.group('language') or LANGUAGES.get(pathlib.Path(path).suffix, 'text')
        text = strip_licence((root / path).read_text(encoding='utf-8'))
        fence = '```'
        while fence in text:
            fence += '`'
        return '%s%s\n%s%s' % (fence, language, text, fence)

    return MARKER.sub(replace, page), seen


def main():
    root, source, output = (pathlib.Path(name) for name in sys.argv[1:4])
    page, seen = embed(source.read_text(encoding='utf-8'), root)
    missing = sorted(set(sys.argv[4:]) - set(seen))
    if missing:
        sys.exit('%s: not shown: %s' % (source, ', '.join(missing)))
    output.write_text(page, encoding='utf-8')


if __name__ == '__main__':
    main()
