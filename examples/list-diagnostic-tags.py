#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
import gi

gi.require_version('Sinorus', '1')
from gi.repository import Sinorus

for tag in Sinorus.Diagnostic.list_tags():
    if Sinorus.Diagnostic.get_tag_severity(tag) == Sinorus.Severity.ERROR:
        print('%s: %s' % (tag, Sinorus.Diagnostic.describe_tag(tag)))
