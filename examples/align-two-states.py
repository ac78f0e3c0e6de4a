#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

chronicle = Sinorus.Chronicle.load('sinorus:korea-2017')
finding = Sinorus.align(chronicle, 'RUS', 'CHN', 'PRK', None)

print(finding.get_verdict())
print('agreement %.2f, divergence of rationales %.2f, %d issues' % (
    finding.get_value_number('agreement'), finding.get_value_number('divergence'), finding.get_n()))
for warning in finding.get_warnings() or []:
    print('note:', warning)
