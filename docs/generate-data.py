#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""generate-data.py FOLDER INPUT OUTPUT DEPFILE: the page of the data that is compiled in.

Where each file of FOLDER has its facts from stands in its head, in lines that begin with #; {{heads}} in INPUT becomes
all of them. A file that does not say it fails.
"""
import itertools
import pathlib
import sys

COMPILED = {'.csv', '.tsv', '.yaml', '.json', '.txt'}


def read_head(path):
    """The comment at the top of a file, without the licence line."""
    with open(path, encoding='utf-8') as lines:
        head = [line.lstrip('#').rstrip('\n') for line in itertools.takewhile(lambda line: line.startswith('#'), lines)]
    head = [line[1:] if line.startswith(' ') else line for line in head if 'SPDX-License-Identifier' not in line]
    if not ''.join(head).strip():
        sys.exit('%s: the head does not say where the facts are from' % path)
    return '\n'.join(head).strip('\n')


def main():
    folder, source, output, depfile = (pathlib.Path(name) for name in sys.argv[1:])
    files = sorted(path for path in folder.rglob('*') if path.suffix in COMPILED)
    heads = ''.join('### `%s`\n\n```text\n%s\n```\n\n' % (path.relative_to(folder), read_head(path)) for path in files)
    page = source.read_text(encoding='utf-8')
    output.write_text(page.replace('{{heads}}\n', heads or 'None yet.\n'), encoding='utf-8')
    folders = {path.parent for path in files} | {folder}
    depfile.write_text('%s: %s\n' % (output, ' '.join(str(path) for path in [*sorted(folders), *files])),
                       encoding='utf-8')


if __name__ == '__main__':
    main()
