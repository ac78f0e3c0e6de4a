#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

chronicle = Sinorus.Chronicle.load('sinorus:korea-2017')
for day in ('2011-03-17', '2017-04-19', '2022-05-26', '2024-03-28'):
    for row in Sinorus.votes(chronicle, None, Sinorus.Date(day)).json()['rows']:
        print('%s %s: %s, because: %s' % (day, row['kind'], row['outcome'], row['reason']))
