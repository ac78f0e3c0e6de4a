#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""generate-diagnostics.py TABLE OUTPUT: the page of all diagnostics, from the table that the code is made of."""
import ast
import pathlib
import re
import sys

STRINGS = r'(?:"(?:[^"\\]|\\.)*"\s*)+'
ENTRY = re.compile(
    r'/\*(?P<comment>.*?)\*/|'
    r'^TAG\s*\(\s*\w+\s*,\s*(?P<slug>%s),\s*(?P<severity>\w+)\s*,\s*(?P<summary>%s),\s*(?P<hint>NULL\s*|%s)\)'
    % (STRINGS, STRINGS, STRINGS), re.S | re.M)
HEAD = '''Title: Diagnostics
Slug: diagnostics

# Diagnostics

A [class@Sinorus.Diagnostic] says what is wrong with an input, where, and what to do about it. Its tag is stable: programs
can rely on it, and this page lists them all. An *error* means that the input cannot be used; a *warning* that it is used
as it is, though it is probably not what was meant; an *info* asks for nothing.
'''


def join(strings):
    return ''.join(ast.literal_eval(part) for part in re.findall(r'"(?:[^"\\]|\\.)*"', strings))


def read_table(text):
    """A list of (heading, [(slug, severity, summary, hint)]) in the order of the table."""
    sections = [('', [])]
    for match in ENTRY.finditer(text):
        comment = match.group('comment')
        if comment is None:
            sections[-1][1].append((join(match.group('slug')), match.group('severity').lower(),
                                    join(match.group('summary')), join(match.group('hint'))))
        elif 'SPDX' not in comment and '*' not in comment and 'TAG (' not in comment:
            sections.append((comment.strip(), []))
    found = sum(len(tags) for _, tags in sections)
    promised = len(re.findall(r'^TAG\b', text, re.M))
    if found != promised:
        raise ValueError('%d of %d entries could be read' % (found, promised))
    return [section for section in sections if section[1]]


def capital(text):
    return text[:1].upper() + text[1:]


def sentence(text):
    text = capital(escape(text))
    return text if text.endswith(('.', '!', '?')) else text + '.'


def escape(text):
    return re.sub(r'([\\`*_<>|\[\]])', r'\\\1', text)


def format_page(sections):
    lines = [HEAD]
    for heading, tags in sections:
        if heading:
            lines.append('## %s\n' % escape(heading))
        for slug, severity, summary, hint in tags:
            lines.append('### `%s`\n' % slug)
            lines.append('*%s.* %s%s\n' % (capital(severity), sentence(summary), ' ' + sentence(hint) if hint else ''))
    return '\n'.join(lines)


def main():
    table, output = (pathlib.Path(name) for name in sys.argv[1:])
    output.write_text(format_page(read_table(table.read_text(encoding='utf-8'))), encoding='utf-8')


if __name__ == '__main__':
    main()
