# SPDX-License-Identifier: LGPL-2.1-or-later
"""Documents: one bad one for each diagnostic, good ones, round trips, and what other readers make of ours."""
import json
import os
import pathlib
import re
import tempfile
import time
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus

try:
    import yaml
except ImportError:
    yaml = None
try:
    import jsonschema
except ImportError:
    jsonschema = None

TESTS = pathlib.Path(os.environ['G_TEST_SRCDIR'])
BAD = sorted((TESTS / 'bad' / 'documents').glob('*.yaml'))
GOOD = sorted(path for path in (TESTS / 'good' / 'documents').iterdir() if path.is_file())
TOGETHER = [str(TESTS / 'good' / 'documents' / 'together' / name) for name in ('one.yaml', 'two.yaml')]
HEAD = 'sinorus: 1\nid: a\ntitle: t\n'

# What no schema can see: how a text becomes a tree, ...
SYNTAX = {'alias', 'anchor', 'bad-key', 'duplicate-key', 'not-utf8', 'nul-byte', 'second-document', 'syntax', 'too-deep',
          'yaml-tag'}
# ... what the records of a document, or of several, are to each other, ...
RELATIONS = {'cycle', 'different-chronicle', 'duplicate-id', 'unknown-reference', 'unknown-state', 'wrong-reference'}
# ... and what the members of a record say together, and the grammar of predicates.
RULES = {'bad-predicate', 'empty-claim', 'illegal-step', 'says-needs-one', 'steps-out-of-order', 'unknown-field',
         'bad-duration', 'bad-flow-value', 'bad-hs-code', 'bad-pattern', 'bad-range', 'cap-incomplete',
         'counts-mismatch', 'double-vote', 'empty-flow', 'exclusive-office', 'missing-unit', 'negative-flow',
         'not-a-vote', 'regime-ended', 'regime-target', 'resolution-not-adopted', 'role-not-held',
         'signal-without-sender', 'too-many-votes', 'veto-not-permanent', 'vote-of-non-member'}


class DocumentsTest(unittest.TestCase):
    def assert_equal(self, a, b):
        self.assertEqual((a.get_id(), a.get_title(), a.get_layers()), (b.get_id(), b.get_title(), b.get_layers()))
        self.assertEqual(a.get_n_records(), b.get_n_records())
        for record in a.list_records():
            self.assertEqual(record, b.lookup(record.get_id()))
        self.assertEqual(a.get_unknown(), b.get_unknown())

    def test_bad(self):
        tags = set()
        for path in BAD:
            tags.add(path.stem)
            line, column = map(int, re.match(rb'# expect: (\d+):(\d+)\n', path.read_bytes()).groups())
            if path.stem == 'different-chronicle':
                continue
            with self.subTest(tag=path.stem):
                found, = Sinorus.check(str(path))
                self.assertEqual((found.get_tag(), found.get_file(), found.get_line(), found.get_column()),
                                 (path.stem, str(path), line, column))
                self.assertEqual(found.get_severity(), Sinorus.Diagnostic.get_tag_severity(path.stem))
                self.assertTrue(found.get_message())
                self.assertNotEqual(found.get_hint(), '')
                if found.get_severity() == Sinorus.Severity.ERROR:
                    with self.assertRaisesRegex(GLib.Error, path.stem):
                        Sinorus.Chronicle.load(str(path))
                else:
                    self.assertEqual(len(Sinorus.Chronicle.load(str(path)).get_warnings()), 1)
        self.assertEqual(tags | {'unreadable', 'too-large', 'conflicting-records'}, set(Sinorus.Diagnostic.list_tags()))

    def test_errors(self):
        found, = Sinorus.check('/nonexistent/x.yaml')
        self.assertEqual(found.get_tag(), 'unreadable')
        for text, code in (('', 'PARSE'), ('[', 'PARSE'), ('- 1', 'PARSE'), ('sinorus: 2', 'UNSUPPORTED'),
                           ('sinorus: 1', 'INVALID'), ('[' * 100, 'LIMIT')):
            with self.assertRaises(GLib.Error) as raised:
                Sinorus.Chronicle.load_text(text, 'text')
            self.assertTrue(raised.exception.matches(Sinorus.error_quark(), getattr(Sinorus.Error, code)), text)

    def test_good(self):
        for path in GOOD:
            with self.subTest(name=path.name):
                chronicle = Sinorus.Chronicle.load(str(path))
                self.assertLessEqual({found.get_tag() for found in chronicle.get_warnings()}, {'unknown-member'})
                for text in (chronicle.to_yaml(), chronicle.to_json()):
                    again = Sinorus.Chronicle.load_text(text, 'again')
                    self.assert_equal(chronicle, again)
                    self.assertEqual(again.to_yaml(), chronicle.to_yaml())
                    self.assertEqual(again.to_json(), chronicle.to_json())

    def test_every_member_has_an_example(self):
        """The good documents hold every member of every record and part."""
        missing = {}

        def look(value):
            name = type(value).__name__
            members = missing.setdefault(name, set(value.list_members()))
            members -= {member for member in value.list_members() if value.has(member)}
            for member in value.list_members():
                inside = value.get_property(member)
                for part in [inside] if isinstance(inside, Sinorus.Value) else \
                        inside if member not in ('sources', 'tags') and hasattr(inside, 'get_n_items') else []:
                    look(part)

        for record in Sinorus.Chronicle.load(str(TESTS / 'good' / 'documents' / 'records.yaml')).list_records():
            look(record)
        self.assertEqual({name: members for name, members in missing.items() if members}, {})
        self.assertLessEqual({'Source', 'State', 'Party', 'Issue', 'Policy', 'Event', 'Claim', 'Framework', 'Condition',
                              'Rationale', 'Step', 'Plover', 'Quantity', 'Code', 'Name', 'Evidence', 'Affiliation', 'Membership',
                              'Regime', 'Sanction', 'Cap', 'Exemption', 'Legal', 'Ballot', 'Rollcall', 'Tally', 'Flow',
                              'Growth', 'Signal', 'Costs', 'Lever', 'Case', 'Forecast', 'Capacity'}, set(missing))

    def test_together(self):
        chronicle = Sinorus.Chronicle.load_all(TOGETHER)
        self.assertEqual(chronicle.get_n_records(), 4)
        self.assertEqual(chronicle.get_layers(), ['a', 'b'])
        self.assertEqual(chronicle.get_unknown().to_python(), {'later-a': ['1'], 'later-b': ['2']})
        other = str(TESTS / 'bad' / 'documents' / 'different-chronicle.yaml')
        with self.assertRaisesRegex(GLib.Error, r'different-chronicle\.yaml:4:5: '):
            Sinorus.Chronicle.load_all(TOGETHER + [other])
        with self.assertRaisesRegex(GLib.Error, 'missing-member'):
            Sinorus.Chronicle.load_all([])

    def test_save(self):
        chronicle = Sinorus.Chronicle.load(str(TESTS / 'good' / 'documents' / 'records.yaml'))
        with tempfile.TemporaryDirectory() as folder:
            for name in ('out.yaml', 'out.json'):
                path = pathlib.Path(folder) / name
                self.assertTrue(chronicle.save(str(path)))
                self.assert_equal(chronicle, Sinorus.Chronicle.load(path.as_uri()))
            self.assertEqual(json.loads(path.read_text())['id'], 'records')
        with self.assertRaises(GLib.Error):
            chronicle.save('/nonexistent/x.yaml')

    def test_hostile(self):
        bomb = HEAD + 'a: &a [lol, lol]\n' + ''.join(
            '%s: &%s [%s]\n' % (new, new, ', '.join(['*' + old] * 9)) for old, new in zip('abcdefgh', 'bcdefghi'))
        keys = HEAD + 'issues:\n- id: i\n  proposition: p\n' + ''.join('  k%d: 1\n' % i for i in range(100000))
        for text, tag in (('[' * 2**20, 'too-deep'), ('{a: ' * 2**18, 'too-deep'), (bomb, 'anchor'),
                          (keys, 'unknown-member'), (HEAD + 'title: "' + 'x' * 10**7, 'syntax'),
                          (HEAD + 'issues: [{id: i, proposition: p, salience: %s}]' % ('9' * 10**6), 'not-a-number')):
            start = time.monotonic()
            found = Sinorus.check_text(text, 'hostile')
            self.assertEqual(found[0].get_tag(), tag)
            self.assertLess(time.monotonic() - start, 20)
        self.assertEqual(len(Sinorus.check_text(HEAD + 'note: "%s"' % ('x' * 10**7), 'long')), 1)


# What a reader of YAML 1.2 takes for another type than a text.
CORE = (('null', r'~|null|Null|NULL|', '~nN\0'), ('bool', r'true|True|TRUE|false|False|FALSE', 'tTfF'),
        ('int', r'[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+', '-+0123456789'),
        ('float', r'[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?', '-+.0123456789'))


def core_loader():
    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    for name, pattern, first in CORE:
        Loader.add_implicit_resolver('tag:yaml.org,2002:' + name, re.compile('(?:%s)$' % pattern),
                                     [letter if letter != '\0' else '' for letter in first])
    Loader.add_constructor('tag:yaml.org,2002:int', lambda loader, node: int(
        node.value, {'0x': 16, '0o': 8}.get(node.value[:2], 10)))
    Loader.add_constructor('tag:yaml.org,2002:float', lambda loader, node: float(node.value))
    return Loader


@unittest.skipIf(yaml is None, 'there is no PyYAML')
class OtherReadersTest(unittest.TestCase):
    def assert_same(self, ours, theirs):
        """`ours` is from our JSON, `theirs` from our YAML read by YAML 1.1."""
        if isinstance(ours, dict):
            self.assertEqual(list(ours), list(theirs))
            for name in ours:
                self.assert_same(ours[name], theirs[name])
        elif isinstance(ours, list):
            self.assertEqual(len(ours), len(theirs))
            for a, b in zip(ours, theirs):
                self.assert_same(a, b)
        elif isinstance(ours, (int, float)) and not isinstance(ours, bool):
            self.assertEqual(ours, float(theirs))
        else:
            self.assertIs(type(ours), type(theirs), (ours, theirs))
            self.assertEqual(ours, theirs)

    def test_yaml_1_1(self):
        """A reader of YAML 1.1 takes every text for a text, and every key."""
        uris = [str(path) for path in GOOD] + Sinorus.list_embedded()
        for uri in uris:
            with self.subTest(uri=uri):
                chronicle = Sinorus.Chronicle.load(uri)
                self.assert_same(json.loads(chronicle.to_json()), yaml.safe_load(chronicle.to_yaml()))


@unittest.skipIf(yaml is None, 'there is no PyYAML')
@unittest.skipIf(jsonschema is None, 'there is no python3-jsonschema')
class SchemaTest(unittest.TestCase):
    def setUp(self):
        checker = jsonschema.FormatChecker(formats=())

        @checker.checks('edtf', raises=GLib.Error)
        def is_edtf(text):
            return not isinstance(text, str) or Sinorus.Date.parse(text) is not None

        self.schema = json.loads(Sinorus.dup_schema())
        jsonschema.Draft202012Validator.check_schema(self.schema)
        self.validator = jsonschema.Draft202012Validator(self.schema, format_checker=checker)

    def load(self, path):
        return yaml.load(path.read_bytes(), core_loader())

    def test_good(self):
        for path in GOOD + [pathlib.Path(name) for name in TOGETHER]:
            with self.subTest(name=path.name):
                loaded = json.loads(path.read_text('utf-8')) if path.suffix == '.json' else self.load(path)
                self.validator.validate(loaded)
        for uri in Sinorus.list_embedded():
            chronicle = Sinorus.Chronicle.load(uri)
            self.validator.validate(json.loads(chronicle.to_json()))
            self.validator.validate(yaml.load(chronicle.to_yaml(), core_loader()))

    def test_bad(self):
        """Each bad document is bad to the schema too, unless it is so in a way that no schema can see."""
        for path in BAD:
            with self.subTest(tag=path.stem):
                if path.stem in SYNTAX:
                    continue
                good = Sinorus.Diagnostic.get_tag_severity(path.stem) != Sinorus.Severity.ERROR
                self.assertEqual(self.validator.is_valid(self.load(path)),
                                 good or path.stem in RELATIONS or path.stem in RULES)

    def test_same_verdict(self):
        """Small differences of form, each of which schema and library must judge alike."""
        source = '{id: s, layer: x, kind: press%s}'
        cases = (
            ('', True), (', note: 010', True), (', note: true', True), (', note: ~', True), (', note: [a]', False),
            (', tags: a', True), (', tags: []', True), (', tags: ~', True), (', tags: [~]', False),
            (', tags: [[a]]', False), (', published: 2017', True), (', published: "2017-04"', True),
            (', published: 2017-13', False), (', published: 1.5', False), (', published: {a: b}', False),
            (', reliability: A', True), (', reliability: a', False), (', reliability: ~', True),
            (', speaker: "a b"', False), (', later: {a: [b]}', True))
        documents = [(HEAD + 'sources: [%s]' % (source % more), good) for more, good in cases]
        issue = HEAD + 'issues: [{id: i, proposition: p, salience: %s}]'
        documents += [(issue % text, good) for text, good in (
            ('1', True), ('"1"', True), ('1.5e3', True), ('-1', False), ('many', False), ('true', False), ('[1]', False),
            ('.inf', False), ('~', True))]
        claim = HEAD + 'sources: [%s]\nclaims: [{id: c, about: s, kind: fact, source: s%%s}]' % (source % '')
        documents += [(claim % text, good) for text, good in (
            (', sentence: 1', True), (', sentence: [1, "2"]', True), (', sentence: 1.5', False),
            (', sentence: 3000000000', False), (', sentence: [a]', False), (', evidence: []', True),
            (', evidence: {source: s, relation: supports}', True), (', evidence: [~]', False), (', evidence: x', False),
            (', evidence: {source: s, relation: supports, documentary: true}', True),
            (', evidence: {source: s, relation: supports, documentary: 1}', False))]
        state = HEAD + 'states: [{id: CHN, %s}]'
        documents += [(state % text, good) for text, good in (
            ('codes: {a: b}', True), ('codes: {a: 010}', True), ('codes: {a: [b, {value: c, during: 2017}]}', True),
            ('codes: {a: ~}', False), ('codes: {a: {during: 2017}}', False), ('codes: {a: {value: c, scheme: d}}', False),
            ('codes: [a]', False), ('codes: ~', True), ('codes: {}', True))]
        documents += [(text, good) for text, good in (
            (HEAD + 'layers: a', True), (HEAD + 'layers: [1]', True), (HEAD + 'layers: [~]', False),
            (HEAD + 'layers:', True), (HEAD + 'states: ~', True), (HEAD + 'states: {id: CHN}', False),
            (HEAD + 'states: [CHN]', False), ('sinorus: "1"\nid: 1\ntitle: 2', True), ('sinorus: 1\nid: a', False),
            ('sinorus: 1\nid: a\ntitle: ~', False), ('sinorus: 1\nid: a b\ntitle: t', False), ('[]', False))]
        for text, good in documents:
            with self.subTest(text=text):
                found = [one.to_string() for one in Sinorus.check_text(text, 'text')
                         if one.get_severity() == Sinorus.Severity.ERROR]
                self.assertEqual(not found, good, found)
                self.assertEqual(self.validator.is_valid(yaml.load(text, core_loader())), good)
