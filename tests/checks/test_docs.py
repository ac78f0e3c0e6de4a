# SPDX-License-Identifier: LGPL-2.1-or-later
"""The scripts that make and check the pages and run the examples do as they say, and see what is wrong."""
import importlib.util
import os
import pathlib
import tempfile
import unittest

ROOT = pathlib.Path(os.environ['SINORUS_SOURCE_ROOT'])


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem.replace('-', '_'), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding='utf-8')
        return path


class EmbedTest(InFolder):
    embed = load(ROOT / 'docs' / 'embed.py')

    def test_a_file_becomes_a_block_in_its_language_without_its_licence(self):
        self.write('a.py', '#!/usr/bin/python3\n# SPDX-License-Identifier: X\nprint(1)\n')
        page, seen = self.embed.embed('before\n\n{{a.py}}\n\nafter\n', self.folder)
        self.assertEqual(page, 'before\n\n```python\nprint(1)\n```\n\nafter\n')
        self.assertEqual(seen, ['a.py'])

    def test_a_missing_file_is_an_error(self):
        with self.assertRaises(FileNotFoundError):
            self.embed.embed('{{none.c}}\n', self.folder)


class DiagnosticsTest(unittest.TestCase):
    page = load(ROOT / 'docs' / 'generate-diagnostics.py')

    def test_entries_with_headings_and_long_strings(self):
        sections = self.page.read_table('/* SPDX */\n/* Of dates */\nTAG (A_B, "a-b", WARNING, "it has (two)"\n'
                                        '     " parts", "say \\"so\\"")\nTAG (C, "c", ERROR, "bad", NULL)\n')
        self.assertEqual(sections, [('Of dates', [('a-b', 'warning', 'it has (two) parts', 'say "so"'),
                                                  ('c', 'error', 'bad', '')])])

    def test_an_entry_that_cannot_be_read_is_an_error(self):
        with self.assertRaises(ValueError):
            self.page.read_table('TAG (A, "a", ERROR, "x")\n')

    def test_every_tag_is_on_the_page(self):
        table = (ROOT / 'libsinorus' / 'base' / 'sinorus-diagnostic-tags.inc').read_text(encoding='utf-8')
        self.assertIn('### `unreadable`\n', self.page.format_page(self.page.read_table(table)))


class LinksTest(InFolder):
    links = load(ROOT / 'docs' / 'check-links.py')

    def test_pages_and_anchors(self):
        self.write('a.html', '<a href="b.html#here">1</a><a href="b.html#gone">2</a><a href="c.html">3</a>'
                             '<a href="https://example.org/">4</a><a href="#top">5</a><h1 id="top"></h1>')
        self.write('b.html', '<h2 id="here">x</h2>')
        pages = self.links.read_pages(self.folder)
        path = (self.folder / 'a.html').resolve()
        self.assertEqual(list(self.links.find_broken(path, pages[path], pages)), ['b.html#gone', 'c.html'])


class SamplesTest(InFolder):
    samples = load(ROOT / 'docs' / 'check-samples.py')

    def test_only_c_and_python_blocks_are_samples(self):
        text = 'a\n```c\nint x;\n```\n```text\nno\n```\n```python\npass\n```\n'
        self.assertEqual(self.samples.find_samples(text), [('c', 'int x;\n'), ('python', 'pass\n')])

    def test_a_body_gets_a_main_and_a_program_keeps_its_own(self):
        self.assertIn('main (void)', self.samples.complete_c('int x = 0;'))
        program = 'int main (void) { return 0; }'
        self.assertEqual(self.samples.complete_c(program), program)

    def test_a_sample_that_warns_fails(self):
        self.assertNotEqual(self.samples.run_c('int main (void) { int unused; return 0; }', self.folder, []).returncode, 0)
        self.assertEqual(self.samples.run_c('int main (void) { return 0; }', self.folder, []).returncode, 0)


class ExamplesTest(unittest.TestCase):
    runner = load(ROOT / 'examples' / 'run.py')

    def test_what_is_printed_must_match(self):
        self.assertTrue(self.runner.matches('a\nb\n', 'a\nb\n'))
        self.assertFalse(self.runner.matches('a\nb\n', 'a\nc\n'))
        self.assertFalse(self.runner.matches('a\n', 'a\nb\n'))

    def test_dots_stand_for_any_lines(self):
        self.assertTrue(self.runner.matches('a\n...\nb\n', 'a\nb\n'))
        self.assertTrue(self.runner.matches('a\n...\n', 'a\nx\ny\n'))
        self.assertFalse(self.runner.matches('a\n...\nb\n', 'a\nx\n'))
