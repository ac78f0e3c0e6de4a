# SPDX-License-Identifier: LGPL-2.1-or-later
"""Additive overrides: what the library does in C stays true; this only makes it feel at home in Python."""
import datetime

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


def _to_date(day):
    try:
        return datetime.date(1970, 1, 1) + datetime.timedelta(days=day)
    except OverflowError:
        return None


class Date(Sinorus.Date):
    """A date compares by its text, sorts by its bounds, and is hashable; Date(text) parses."""

    def __new__(cls, text):
        return Sinorus.Date.parse(text)

    def __init__(self, text):
        pass

    def __repr__(self):
        return 'Sinorus.Date(%r)' % self.to_string()

    def __str__(self):
        return self.to_string()

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Sinorus.Date) else NotImplemented

    def __hash__(self):
        return self.hash()

    def __lt__(self, other):
        return self.compare(other) < 0 if isinstance(other, Sinorus.Date) else NotImplemented

    def __le__(self, other):
        return self.compare(other) <= 0 if isinstance(other, Sinorus.Date) else NotImplemented

    def __gt__(self, other):
        return self.compare(other) > 0 if isinstance(other, Sinorus.Date) else NotImplemented

    def __ge__(self, other):
        return self.compare(other) >= 0 if isinstance(other, Sinorus.Date) else NotImplemented

    @property
    def first(self):
        """The strict lower bound, or None if it is open, unknown, or not in the years 1 to 9999."""
        return _to_date(self.get_bounds(False).first_day)

    @property
    def last(self):
        """The strict upper bound, or None if it is open, unknown, or not in the years 1 to 9999."""
        return _to_date(self.get_bounds(False).last_day)


Date = override(Date)
__all__.append('Date')
