# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import math
import random
import struct
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import GLib, Sinorus


def write(value, writer):
    if isinstance(value, dict):
        writer.begin_object()
        for name, member in value.items():
            writer.add_name(name)
            write(member, writer)
        writer.end_object()
    elif isinstance(value, list):
        writer.begin_array()
        for item in value:
            write(item, writer)
        writer.end_array()
    elif isinstance(value, bool):
        writer.add_boolean(value)
    elif isinstance(value, int):
        writer.add_integer(value)
    elif isinstance(value, float):
        writer.add_number(value)
    else:
        writer.add_string(value)


def to_text(value, pretty=False):
    writer = Sinorus.JsonWriter.new(pretty)
    write(value, writer)
    return writer.to_text()


class JsonWriterTest(unittest.TestCase):
    value = {'a': [1, 2.5, None, True, 'é"\\\n'], 'b': {}, 'c': [], 'd': {'e': -2**63, 'f': 2**63 - 1}}

    def test_as_the_standard_library_writes(self):
        self.assertEqual(to_text(self.value), json.dumps(self.value, ensure_ascii=False, separators=(',', ':')))
        self.assertEqual(to_text(self.value, True), json.dumps(self.value, ensure_ascii=False, indent=2))

    def test_strings(self):
        everything = ''.join(map(chr, range(1, 0x180))) + '\u2028\ufffd\U0001f680'
        self.assertEqual(json.loads(to_text(everything)), everything)

    def test_numbers_are_bit_exact(self):
        source = random.Random(1)
        numbers = [struct.unpack('d', source.randbytes(8))[0] for _ in range(100000)]
        numbers = [x for x in numbers if math.isfinite(x)] + [0.0, -0.0, 5e-324, 1e15, 1e22, 123456789012345680.0]
        back = [float(x) for x in json.loads(to_text(numbers), parse_int=float)]
        self.assertEqual(struct.pack('%dd' % len(numbers), *numbers), struct.pack('%dd' % len(back), *back))
        self.assertEqual(to_text([math.nan, math.inf]), '[null,null]')

    def test_nesting(self):
        value = []
        for _ in range(500):
            value = [value]
        self.assertEqual(json.loads(to_text(value, True)), value)

    def test_tables_and_nodes(self):
        writer = Sinorus.JsonWriter()
        writer.begin_array()
        writer.add_table(Sinorus.Table.new_from_csv('a,b\n1,x\n'))
        writer.add_node(Sinorus.Node.new_list(['x']))
        writer.end_array()
        self.assertEqual(json.loads(writer.to_text()), [[{'a': 1, 'b': 'x'}], ['x']])

    def assertMisuse(self, code, *calls):
        writer = Sinorus.JsonWriter()
        for call, *arguments in calls:
            getattr(writer, call)(*arguments)
        with self.assertRaises(GLib.Error) as caught:
            writer.to_text()
        self.assertTrue(caught.exception.matches(Sinorus.error_quark(), code), caught.exception)

    def test_misuse(self):
        invalid = Sinorus.Error.INVALID
        self.assertMisuse(invalid)
        self.assertMisuse(invalid, ['add_name', 'a'])
        self.assertMisuse(invalid, ['begin_object'], ['add_name', 'a'], ['add_name', 'b'])
        self.assertMisuse(invalid, ['begin_object'], ['add_null'])
        self.assertMisuse(invalid, ['begin_object'], ['end_array'])
        self.assertMisuse(invalid, ['end_object'])
        self.assertMisuse(invalid, ['begin_array'])
        self.assertMisuse(invalid, ['add_null'], ['add_null'])
        self.assertMisuse(Sinorus.Error.LIMIT, *[['begin_array']] * 2000)
        with self.assertRaises(TypeError):
            Sinorus.JsonWriter().add_name(None)
