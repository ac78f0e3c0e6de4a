# SPDX-License-Identifier: LGPL-2.1-or-later
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus


class NodeTest(unittest.TestCase):
    def test_kinds(self):
        none, text, pair = Sinorus.Node.new_none(), Sinorus.Node.new_text(''), Sinorus.Node.new_list(['a', 'b'])
        self.assertEqual([node.get_kind() for node in (none, text, pair, none.insert('k', text))],
                         [Sinorus.NodeKind.NONE, Sinorus.NodeKind.TEXT, Sinorus.NodeKind.LIST, Sinorus.NodeKind.MAP])
        self.assertEqual((none.get_text(), text.get_text(), pair.get_text()), (None, '', None))
        self.assertEqual(pair.get_child(1).get_text(), 'b')
        for position in (2, 2**32 - 1):
            self.assertIsNone(pair.get_child(position))
            self.assertIsNone(pair.get_name(position))
        self.assertIsNone(text.lookup('x'))

    def test_copies(self):
        empty, text = Sinorus.Node.new_list([]), Sinorus.Node.new_text('x')
        self.assertEqual(empty.append(text).append(text).to_python(), ['x', 'x'])
        self.assertEqual(empty.insert('a', text).insert('a', empty).to_python(), {'a': 'x'})
        self.assertEqual(empty.to_python(), [])

    def test_python(self):
        node = Sinorus.Node.new_none()
        self.assertIsNone(node.to_python())
        node = node.insert('a', Sinorus.Node.new_list(['1', 'yes'])).insert('b', Sinorus.Node.new_none())
        self.assertEqual(node.to_python(), {'a': ['1', 'yes'], 'b': None})
        self.assertEqual(str(node), '{a: [1, yes], b: null}')
        self.assertEqual(repr(node), '<Sinorus.Node {a: [1, yes], b: null}>')

    def test_equality(self):
        def make(names):
            node = Sinorus.Node.new_none()
            for name in names:
                node = node.insert(name, Sinorus.Node.new_text(name))
            return node

        for n in (0, 1, 15, 16, 17, 40):
            names = ['n%d' % i for i in range(n)]
            self.assertEqual(make(names), make(names[::-1]))
            self.assertEqual(len({make(names), make(names[::-1])}), 1)
            self.assertNotEqual(make(names), make(names + ['x']))
        self.assertNotEqual(make('a'), 'a')

    def test_depth(self):
        node = Sinorus.Node.new_text('x')
        for _ in range(2000):
            node = Sinorus.Node.new_list([]).append(node)
        depth = 0
        while node is not None:
            node, depth = node.get_child(0), depth + 1
        self.assertLessEqual(depth, 257)
