#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

china = Sinorus.State(id='CHN')
source = Sinorus.Source(id='wire', layer='record', kind='wire', published='2017-04-20')
issue = Sinorus.Issue(id='talks', proposition='There should be talks.')
policy = Sinorus.Policy(id='chn-talks', holders=['CHN'], issue='talk', stance=1, sources=['wire'])

# What is wrong is said before anything is built.
trial = Sinorus.ChronicleBuilder.new('trial', '')
for record in (china, source, issue, policy):
    trial.add(record)
first = trial.check()[0]
print('%s: %s' % (first.get_tag(), first.get_message()))

# Records do not change; a copy says something else of one member.
builder = Sinorus.ChronicleBuilder.new('my-case', 'A case of my own')
builder.add_layer('record')
for record in (china, source, issue, policy.copy_with(issue='talks')):
    builder.add(record)
print(builder.build().to_yaml(), end='')
