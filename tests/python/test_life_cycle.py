# SPDX-License-Identifier: LGPL-2.1-or-later
"""The life of a measure: what may follow what, and where it stands on a day."""
import unittest

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

HEAD = 'sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: PRK}]\n'
# A way that leads to each stage, and the stages that may follow it.
LIFE = {
    '': ('', 'threatened proposed drafted adopted'),
    'threatened': ('threatened', 'lapsed drafted adopted'),
    'proposed': ('proposed', 'drafted withdrawn'),
    'drafted': ('drafted', 'adopted blocked vetoed withdrawn'),
    'adopted': ('adopted', 'in-force withdrawn'),
    'in-force': ('adopted in-force', 'amended widened eased suspended expired lifted superseded terminated'),
    'amended': ('adopted in-force amended', 'in-force'),
    'suspended': ('adopted in-force suspended', 'in-force snapped-back lifted expired terminated'),
    'lifted': ('adopted in-force lifted', 'snapped-back adopted'),
    'expired': ('adopted in-force expired', 'snapped-back adopted'),
    'snapped-back': ('adopted in-force lifted snapped-back', 'in-force'),
    'terminated': ('adopted in-force terminated', ''),
}
EXACT = '{to: threatened, date: 2017-04-12}, {to: adopted, date: 2017-09-22}, {to: in-force, date: 2017-10-01}'
VAGUE = '{to: adopted, date: 2017-09}, {to: in-force, date: 2017-10}'


def sanction(steps):
    return HEAD + 'sanctions: [{id: s, senders: CHN, target: PRK, direction: travel, steps: [%s]}]\n' % steps


class LifeCycleTest(unittest.TestCase):
    def test_steps(self):
        for start, (way, after) in LIFE.items():
            for end in LIFE:
                if end == '':
                    continue
                steps = ', '.join('{to: %s, date: 2017-01-01}' % stage for stage in way.split() + [end])
                with self.subTest(start=start, end=end):
                    tags = [found.get_tag() for found in Sinorus.check_text(sanction(steps), 'text')]
                    self.assertEqual(tags, [] if end in after.split() else ['illegal-step'])

    def test_stages(self):
        for steps, on, expected in (
                ('', None, ['none']), (EXACT, None, ['in-force']), (EXACT, '2017-04-11', ['none']),
                (EXACT, '2017-04-12', ['threatened']), (EXACT, '2017-09-30', ['adopted']),
                (EXACT, '2017-10-01', ['in-force']), (EXACT, '2017-09', ['threatened', 'adopted']),
                (VAGUE, '2017-09-15', ['none', 'adopted']), (VAGUE, '2017-10-15', ['adopted', 'in-force']),
                (VAGUE, '2017-11-01', ['in-force'])):
            with self.subTest(steps=steps, on=on):
                record = Sinorus.Chronicle.load_text(sanction(steps), 'text')['s']
                self.assertEqual(record.list_stages(Sinorus.Date(on) if on else None), expected)

    def test_without(self):
        self.assertEqual(Sinorus.Source(id='s').list_stages(None), [])
        self.assertEqual(Sinorus.Forecast(id='f').list_stages(None), ['open'])
