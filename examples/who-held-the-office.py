#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

chronicle = Sinorus.Chronicle.load('sinorus:korea-2017')
for office in ('chn-foreign-minister', 'rus-foreign-minister', 'usa-president'):
    for day in ('2012-12-31', '2017-04-14'):
        holder = chronicle.holder(office, Sinorus.Date(day))
        print('%s on %s: %s' % (office, day, holder.get_label() if holder else 'not known'))

# Who sat in the Security Council on a day, and who of them has a veto.
council = chronicle.list_members('un-security-council', Sinorus.Date('2017-04-19'))
vetoes = [seat for seat in council if seat.get_veto() == Sinorus.Truth.TRUE]
print('%d members, %d with a veto' % (len(council), len(vetoes)))
