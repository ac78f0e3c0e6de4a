# SPDX-License-Identifier: LGPL-2.1-or-later
"""The rules of records, for records that are made in Python: diagnostics have a path and no place."""
import itertools
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus


def tags(*records):
    builder = Sinorus.ChronicleBuilder.new('b', 't')
    for record in (Sinorus.State(id='CHN'), Sinorus.State(id='RUS'), Sinorus.Issue(id='i', proposition='p'),
                   Sinorus.Source(id='s', layer='x', kind='press')) + records:
        builder.add(record)
    found = list(builder.check())
    assert all(one.get_file() is None and one.get_line() == 0 and one.get_path() for one in found)
    return [one.get_tag() for one in found]


def policy(**members):
    return Sinorus.Policy(id='p', holders=['CHN'], issue='i', **members)


def event(**members):
    return Sinorus.Event(id='e', when=Sinorus.Date('2017-04-10'), actors=['CHN'], **members)


def claim(**members):
    return Sinorus.Claim(id='c', kind='fact', source='s', **members)


def steps(*pairs):
    return [Sinorus.Step(to=to, date=Sinorus.Date(date)) for to, date in pairs]


def node(what):
    if isinstance(what, dict):
        made = Sinorus.Node.new_none()
        for name, inside in what.items():
            made = made.insert(name, node(inside))
        return made
    if isinstance(what, list):
        made = Sinorus.Node.new_list([])
        for inside in what:
            made = made.append(node(inside))
        return made
    return Sinorus.Node.new_text(what)


class RecordsTest(unittest.TestCase):
    def test_framework(self):
        for label, members in (
                (None, {}), ('unilateral', {'participants': ['CHN']}), ('unilateral', {'forum': 'none'}),
                ('unilateral-implementing', {'forum': 'none', 'authority': 'security-council'}),
                ('bilateral', {'forum': 'bilateral'}), ('bilateral', {'participants': ['CHN', 'RUS']}),
                ('multilateral', {'participants': ['CHN', 'RUS', 'PRK']}), ('multilateral', {'forum': 'minilateral'}),
                ('multilateral', {'body': 'unsc', 'participants': ['CHN']})):
            self.assertEqual(Sinorus.Framework(**members).get_label(), label, members)
        for forum, participants, n in (('none', ['CHN'], 0), ('none', ['CHN', 'RUS'], 1), ('bilateral', ['CHN'], 1),
                                       ('bilateral', ['CHN', 'RUS'], 0), ('multilateral', ['CHN'], 0)):
            framework = Sinorus.Framework(forum=forum, participants=participants)
            self.assertEqual(tags(policy(framework=framework)), ['framework-mismatch'] * n)

    def test_policy_steps(self):
        legal = {None: ('signalled', 'adopted'), 'signalled': ('adopted', 'abandoned'),
                 'adopted': ('implemented', 'modified', 'abandoned'), 'implemented': ('modified', 'abandoned'),
                 'modified': ('implemented', 'abandoned'), 'abandoned': ()}
        ways = {None: (), 'signalled': ('signalled',), 'adopted': ('adopted',), 'implemented': ('adopted', 'implemented'),
                'modified': ('adopted', 'modified'), 'abandoned': ('adopted', 'abandoned')}
        for start, end in itertools.product(ways, ('signalled', 'adopted', 'implemented', 'modified', 'abandoned', '')):
            walk = steps(*[(name, '2017') for name in ways[start] + (end,)])
            self.assertEqual(tags(policy(steps=walk)), [] if end in legal[start] else ['illegal-step'], (start, end))
        self.assertEqual(tags(policy(steps=steps(('signalled', '2017-03'), ('adopted', '2017-02')))),
                         ['steps-out-of-order'])

    def test_event(self):
        self.assertEqual(tags(event(steps=steps(('planned', '2017'), ('occurred', '2017')))), [])
        self.assertEqual(tags(event(steps=steps(('occurred', '2017')))), ['illegal-step'])
        self.assertEqual(tags(event(plover=Sinorus.Plover(event='AID'))), ['missing-recipient'])
        self.assertEqual(tags(event(plover=Sinorus.Plover(event='AID'), targets=['RUS'])), [])
        self.assertEqual(tags(event(reported=Sinorus.Date('2017-03'))), ['reported-too-early'])
        self.assertEqual(tags(event(reported=Sinorus.Date('2017-03'), aspect='planned')), [])
        self.assertEqual(tags(event(part_of='e')), ['cycle'])
        self.assertEqual(tags(event(**{'with': ['x']})), ['unknown-reference'])

    def test_predicates(self):
        for good, when in ((True, {'date': {'is': '2017'}}), (True, {'not': {'any': [{'event': {'cameo': '1'}}]}}), (True, {'all': []}),
                           (False, {'date': '2017'}), (False, {'date': {}, 'event': {}}), (False, 'x'), (False, []),
                           (False, {'not': []})):
            conditions = [Sinorus.Condition(effect='lift', when=node(when))]
            self.assertEqual(tags(policy(conditions=conditions)), [] if good else ['bad-predicate'], when)

    def test_claim(self):
        self.assertEqual(tags(claim()), ['empty-claim'])
        self.assertEqual(tags(claim(text='t')), [])
        self.assertEqual(tags(claim(about=['s'], says=node({'label': 'x', 'outcome': 'y'}))), [])
        self.assertEqual(tags(claim(about=['s'], says=node({'stance': '1'}))), ['unknown-field'])
        self.assertEqual(tags(claim(about=['s', 'i'], says=node({'label': 'x'}))), ['says-needs-one'])
        self.assertEqual(tags(claim(says=node({'label': 'x'}), over=node({'cameo': '1'}))), [])
        self.assertEqual(tags(claim(about=['s'], says=node('x'))), ['wrong-type'])
        self.assertEqual(tags(claim(about=['s'], evidence=[Sinorus.Evidence(source='i', relation='supports')])),
                         ['wrong-reference'])

    def test_policy(self):
        weights = [Sinorus.Rationale(tag='buffer', weight=1), Sinorus.Rationale(tag='refugees')]
        self.assertEqual(tags(policy(rationales=weights)), ['partial-weights'])
        self.assertEqual(tags(policy(rationales=weights[:1])), [])
        self.assertEqual(tags(policy(stance=1.01, intensity=-1)), ['out-of-range'] * 2)
        self.assertEqual(tags(policy(rationales=[policy()])), ['wrong-type'])

    def test_states(self):
        self.assertEqual(tags(Sinorus.State(id='XYZ')), ['unknown-state'])
        self.assertEqual(tags(Sinorus.State(id='XYZ', codes=[])), ['unknown-state'])
        self.assertEqual(tags(Sinorus.State(id='XYZ', codes=[Sinorus.Code(scheme='own', value='1')])), [])
        self.assertEqual(tags(Sinorus.State(id='XYZ', codes=[Sinorus.Quantity(value=1, unit='t')])), ['wrong-type'])

    def test_foreign_type(self):
        """A type that Python derives has no place in a document."""
        class Foreign(Sinorus.Record):
            __gtype_name__ = 'ForeignRecord'

        self.assertEqual(tags(Foreign(id='f')), ['wrong-type'])
