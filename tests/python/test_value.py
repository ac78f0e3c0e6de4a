# SPDX-License-Identifier: LGPL-2.1-or-later
"""Values are made of keywords, which take anything that the type of a member can hold."""
import math
import datetime
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Gio, GLib, GObject, Sinorus

TYPES = (Sinorus.Source, Sinorus.State, Sinorus.Party, Sinorus.Issue, Sinorus.Policy, Sinorus.Event, Sinorus.Claim,
         Sinorus.Framework, Sinorus.Condition, Sinorus.Rationale, Sinorus.Step, Sinorus.Plover, Sinorus.Quantity,
         Sinorus.Evidence, Sinorus.Code, Sinorus.Name)


def tags(value):
    return sorted(found.get_tag() for found in value.check())


class ValueTest(unittest.TestCase):
    def test_empty(self):
        for kind in TYPES:
            value = kind()
            self.assertEqual(value.to_dict(), {})
            self.assertEqual(value, kind())
            self.assertIsNone(value.get_unknown())
            for name in value.list_members():
                self.assertFalse(value.has(name))
                self.assertIsNone(value.dup_node(name))
                got = value.get_property(name)
                self.assertTrue(got is None or got == [] or got != got or got == Sinorus.Truth.UNKNOWN, (kind, name, got))
            self.assertFalse(value.has('no-such-member'))
            self.assertIsNone(value.dup_node('no-such-member'))

    def test_keywords(self):
        policy = Sinorus.Policy(
            id='p', holders=['CHN', 'RUS'], issue='i', stance=-0.5, during=Sinorus.Date('2017'),
            framework=Sinorus.Framework(forum='none', participants=['CHN']),
            rationales=[Sinorus.Rationale(tag='buffer'), Sinorus.Rationale(tag='refugees')], steps=())
        self.assertEqual((policy.get_id(), policy.get_holders(), policy.get_stance()), ('p', ['CHN', 'RUS'], -0.5))
        self.assertEqual([part.get_tag() for part in policy.get_rationales()], ['buffer', 'refugees'])
        self.assertEqual(policy.props.framework.get_forum(), 'none')
        self.assertEqual(len(policy.get_steps()), 0)
        self.assertIsNone(policy.get_conditions())
        self.assertEqual(tags(policy), [])
        self.assertEqual(policy.to_dict(), {
            'id': 'p', 'holders': ['CHN', 'RUS'], 'issue': 'i', 'stance': '-0.5',
            'framework': {'forum': 'none', 'participants': ['CHN']}, 'rationales': [{'tag': 'buffer'}, {'tag': 'refugees'}],
            'steps': [], 'during': '2017'})
        self.assertEqual(repr(Sinorus.Event(id='e', part_of='f')), '<Sinorus.Event {id: e, part-of: f}>')
        claim = Sinorus.Claim(id='c', sentence=[0, -2**31, 2**31 - 1], evidence=[])
        self.assertEqual(claim.to_dict(), {'id': 'c', 'sentence': ['0', '-2147483648', '2147483647'], 'evidence': []})
        state = Sinorus.State(id='NOR', codes=[Sinorus.Code(scheme='iso2', value='NO')])
        self.assertEqual(state.to_dict(), {'id': 'NOR', 'codes': {'iso2': 'NO'}})
        for wrong in ({'rationales': [1]}, {'sentence': ['x']}, {'no_such_member': 1}, {'no_such_member': [1]}):
            with self.assertRaises((TypeError, ValueError)):
                Sinorus.Policy(**wrong) if 'sentence' not in wrong else Sinorus.Claim(**wrong)

    def test_full_range(self):
        """Whatever a property can hold is kept, and checked and written without a critical."""
        for kind in TYPES:
            for pspec in kind.list_properties():
                for value in self.extremes(pspec):
                    with self.subTest(kind=kind.__name__, name=pspec.name, value=value):
                        made = kind(**{pspec.name: value})
                        for found in made.check():
                            self.assertTrue(found.get_message())
                        self.assertIsInstance(made.to_dict(), dict)
                        self.assertEqual(made, made)
                        self.assertEqual(hash(made), hash(kind(**{pspec.name: value})))

    def extremes(self, pspec):
        if pspec.value_type == GObject.TYPE_STRING:
            return ('', ' ', '\uffff', 'x' * 10000, None)
        if pspec.value_type == GObject.TYPE_DOUBLE:
            return (math.nan, math.inf, -math.inf, 1e308, -5e-324)
        if pspec.value_type == GObject.TYPE_STRV:
            return ([], [''], ['\n'] * 3, None)
        if pspec.value_type == GObject.TYPE_VARIANT:
            return (None, GLib.Variant('s', 'x'), GLib.Variant('ai', []), GLib.Variant('ai', [-2**31]))
        if pspec.value_type.is_a(Gio.ListModel):
            return ([], [Gio.ListStore()], [kind() for kind in TYPES], Gio.ListStore(), None)
        if pspec.value_type == Sinorus.Date.__gtype__:
            return (None, Sinorus.Date('/2017'), Sinorus.Date('Y-170000000'))
        if pspec.value_type == Sinorus.Node.__gtype__:
            return (None, Sinorus.Node.new_none(), Sinorus.Node.new_list(['']))
        if pspec.value_type == Sinorus.Truth.__gtype__:
            return tuple(Sinorus.Truth.__enum_values__.values())
        return (None, pspec.value_type.pytype())

    def test_missing(self):
        missing, empty = Sinorus.Policy(id='p'), Sinorus.Policy(id='p', holders=[], rationales=[], stance=0)
        self.assertNotEqual(missing, empty)
        self.assertIsNone(missing.get_rationales())
        self.assertEqual(list(empty.get_rationales()), [])
        self.assertTrue(math.isnan(missing.get_stance()))
        self.assertEqual(empty.get_stance(), 0)
        self.assertEqual([value.has('stance') for value in (missing, empty)], [False, True])

    def test_nothing(self):
        """A node that holds nothing is no member, as in a document."""
        claim = Sinorus.Claim(id='c', says=Sinorus.Node.new_none())
        self.assertFalse(claim.has('says'))
        self.assertIsNone(claim.get_says())
        self.assertEqual(claim, Sinorus.Claim(id='c'))

    def test_immutable(self):
        store = Gio.ListStore(item_type=Sinorus.Rationale)
        store.append(Sinorus.Rationale(tag='buffer'))
        policy = Sinorus.Policy(rationales=store)
        store.append(Sinorus.Rationale(tag='refugees'))
        self.assertEqual(len(policy.get_rationales()), 1)
        for pspec in policy.list_properties():
            self.assertTrue(pspec.flags & GObject.ParamFlags.CONSTRUCT_ONLY)
        self.assertFalse(hasattr(policy.get_rationales(), 'append'))

    def test_equality(self):
        self.assertEqual(Sinorus.Quantity(value=3, unit='t'), Sinorus.Quantity(unit='t', value=3))
        self.assertEqual(len({Sinorus.Quantity(value=3), Sinorus.Quantity(value=3.0), Sinorus.Quantity(value=4)}), 2)
        self.assertNotEqual(Sinorus.Source(id='x'), Sinorus.Issue(id='x'))
        self.assertNotEqual(Sinorus.Quantity(value=0.1 + 0.2), Sinorus.Quantity(value=0.3))
        self.assertNotEqual(Sinorus.Source(), None)

    def test_check(self):
        self.assertEqual(tags(Sinorus.Quantity(value=1, unit='t')), [])
        self.assertEqual(tags(Sinorus.Quantity(value=math.inf)), ['missing-member', 'out-of-range'])
        self.assertEqual(tags(Sinorus.Rationale(tag='buffer', weight=-1)), ['out-of-range'])
        self.assertEqual(tags(Sinorus.Issue(id='no id', proposition='p')), ['bad-id'])
        found, = Sinorus.Rationale(tag='bufer').check()
        self.assertEqual((found.get_tag(), found.get_hint()), ('unknown-word', 'did you mean “buffer”?'))
        self.assertEqual((found.get_path(), found.get_line(), found.get_file()), ('tag', 0, None))

    def test_conversions(self):
        source = Sinorus.Source(id='s', layer='x', kind='wire', published=datetime.date(2017, 4, 20))
        self.assertEqual(source.get_published(), Sinorus.Date('2017-04-20'))
        self.assertEqual(Sinorus.Source(published='2017-04').get_published(), Sinorus.Date('2017-04'))
        claim = Sinorus.Claim(says={'when': '2017-04-14', 'share': .5, 'all': [1, None]}, about='e', sentence=[1, 2])
        self.assertEqual(claim.get_says().to_python(), {'when': '2017-04-14', 'share': '0.5', 'all': ['1', None]})
        self.assertEqual(claim.get_about(), ['e'])
        self.assertEqual(Sinorus.Cap(notify=[0, .5]).get_notify(), [0, .5])
        self.assertEqual(Sinorus.Membership(veto=True).get_veto(), Sinorus.Truth.TRUE)
        forecast = Sinorus.Forecast(class_='strike', within='P6M')
        self.assertEqual(forecast.get_class(), 'strike')
        self.assertEqual(Sinorus.Event(with_=['f']).to_dict(), {'with': ['f']})
        with self.assertRaisesRegex(TypeError, 'stance'):
            Sinorus.Policy(stances=1)

    def test_mapping(self):
        policy = Sinorus.Policy(id='p', stance=.5)
        self.assertEqual(policy.keys(), ['id', 'stance'])
        self.assertEqual(dict(policy.items()), {'id': 'p', 'stance': .5})
        self.assertEqual((list(policy), len(policy), 'stance' in policy, 'scope' in policy), (['id', 'stance'], 2, True, False))
        with self.assertRaises(KeyError):
            policy['scope']

    def test_copy_with(self):
        policy = Sinorus.Policy(id='p', stance=.5, note='n')
        other = policy.copy_with(stance=-1, note=None, holders=['CHN'])
        self.assertEqual(other, Sinorus.Policy(id='p', stance=-1, holders=['CHN']))
        self.assertEqual(policy, Sinorus.Policy(id='p', stance=.5, note='n'))
        self.assertIsInstance(other, Sinorus.Policy)
        with self.assertRaises(TypeError):
            policy.copy_with(stances=1)
        kept = Sinorus.Chronicle.load_text('sinorus: 1\nid: a\ntitle: t\nissues: [{id: i, proposition: p, later: x}]', 't')['i']
        self.assertEqual(kept.copy_with(proposition='q').to_dict(), {'id': 'i', 'proposition': 'q', 'later': 'x'})

    def test_datetime(self):
        self.assertEqual(Sinorus.Date.from_datetime(datetime.datetime(2017, 4, 20, 23)), Sinorus.Date('2017-04-20'))
        self.assertEqual(Sinorus.Date('2017-02').to_datetimes(), (datetime.date(2017, 2, 1), datetime.date(2017, 2, 28)))
        self.assertEqual(Sinorus.Date('2017/..').to_datetimes(), (datetime.date(2017, 1, 1), None))
