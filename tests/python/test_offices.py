# SPDX-License-Identifier: LGPL-2.1-or-later
"""Who held what office, and who was a member of what."""
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

HEAD = ('sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: RUS}]\n'
        'parties: [{id: office, kind: office}, {id: one, kind: person}, {id: two, kind: person}, {id: body, kind: organ}]\n')
HELD = ('affiliations: [{id: first, person: one, of: office, exclusive: true, during: 2013-03-16/2016}, '
        '{id: second, person: two, of: office, exclusive: true, during: 2017-01-01/..}]\n')


def tags(rest):
    return [found.get_tag() for found in Sinorus.check_text(HEAD + rest, 'text')]


class OfficesTest(unittest.TestCase):
    def test_holder(self):
        chronicle = Sinorus.Chronicle.load_text(HEAD + HELD, 'text')
        for on, holder, n in (('2013-03-15', None, 0), ('2013-03-16', 'one', 1), ('2015', 'one', 1),
                              ('2016-06-01', None, 1), ('2017-01-01', 'two', 1), ('2015/2018', None, 2)):
            with self.subTest(on=on):
                found = chronicle.holder('office', Sinorus.Date(on))
                self.assertEqual(found and found.get_id(), holder)
                self.assertEqual(len(chronicle.list_holders('office', Sinorus.Date(on))), n)
        self.assertEqual(len(chronicle.list_holders('office', None)), 2)

    def test_roles(self):
        event = 'events: [{id: e, when: %s, actors: [one, two], offices: {%s: office}}]\n'
        for when, who, expected in (('2014-01-01', 'one', []), ('2014-01-01', 'two', ['role-not-held']),
                                    ('2016-06-01', 'one', ['role-uncertain']), ('2017-04', 'two', [])):
            self.assertEqual(tags(HELD + event % (when, who)), expected)

    def test_exclusive(self):
        pair = ('affiliations: [{id: x, person: one, of: office, exclusive: true, during: %s}, '
                '{id: y, person: two, of: office, exclusive: true, during: %s}]\n')
        for one, two, expected in (
                ('2010-01-01/2012-06-30', '2012-07-01/2014-12-31', []),
                ('2010-01-01/2012-06-30', '2012-06-30/2014-12-31', ['exclusive-office']),
                ('2010/2012', '2012/2014', ['exclusive-office-uncertain'])):
            self.assertEqual(tags(pair % (one, two)), expected)

    def test_members(self):
        korea = Sinorus.Chronicle.load('sinorus:korea-2017')
        day = Sinorus.Date('2017-04-14')
        self.assertEqual(korea.holder('chn-foreign-minister', day).get_id(), 'wang-yi')
        self.assertEqual(len(korea.list_members('un-security-council', day)), 15)
