# SPDX-License-Identifier: LGPL-2.1-or-later
"""Additive overrides: what the library does in C stays true; this only makes it feel at home in Python."""
from gi.module import get_introspection_module
from gi.overrides import override

Sinorus = get_introspection_module('Sinorus')

__all__ = []


class Diagnostic(Sinorus.Diagnostic):
    def __repr__(self):
        return '<Sinorus.Diagnostic %s>' % self.to_string()

    __str__ = Sinorus.Diagnostic.to_string


Diagnostic = override(Diagnostic)
__all__.append('Diagnostic')
