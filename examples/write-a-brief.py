#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

chronicle = Sinorus.Chronicle.load('sinorus:korea-2017')
briefing = Sinorus.brief(chronicle, 'CHN', 'RUS', 'PRK', None, None)

print(briefing.to_text('md', 0), end='')
