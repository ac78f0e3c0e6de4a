# SPDX-License-Identifier: LGPL-2.1-or-later
"""Additive overrides: what the library does in C stays true; this only makes it feel at home in Python."""
import ctypes
import json
import datetime

from gi.module import get_introspection_module
from gi.overrides import override
from gi.repository import Gio, GLib, GObject

Sinorus = get_introspection_module('Sinorus')

__all__ = []


class Diagnostic(Sinorus.Diagnostic):
    def __repr__(self):
        return '<Sinorus.Diagnostic %s>' % self.to_string()

    __str__ = Sinorus.Diagnostic.to_string


Diagnostic = override(Diagnostic)
__all__.append('Diagnostic')


_glib = ctypes.CDLL('libglib-2.0.so.0')
_glib.g_bytes_get_data.restype = ctypes.c_void_p
_glib.g_bytes_get_data.argtypes = [ctypes.c_void_p, ctypes.c_void_p]


def _view(gbytes, fmt):
    """The bytes as a read-only memoryview of numbers, without a copy, as GLib.Bytes.get_data() would make one."""
    size = gbytes.get_size()
    if size == 0:
        return memoryview(b'').cast(fmt)
    # The hash of a boxed value is its address.
    block = (ctypes.c_ubyte * size).from_address(_glib.g_bytes_get_data(hash(gbytes), None))
    block._owner = gbytes
    return memoryview(block).toreadonly().cast('B').cast(fmt)


class Table(Sinorus.Table):
    """A table is a sequence of rows, each a dict from column name to value, None where it is missing."""

    def __len__(self):
        return self.get_n_rows()

    # An empty table is a table all the same.
    def __bool__(self):
        return True

    def _cell(self, row, column):
        if self.is_missing(row, column):
            return None
        kind = self.get_column_type(column)
        if kind == Sinorus.ColumnType.TEXT:
            return self.get_text(row, column)
        if kind == Sinorus.ColumnType.NUMBER:
            return self.get_number(row, column)
        if kind == Sinorus.ColumnType.INTEGER:
            return self.get_integer(row, column)
        if kind == Sinorus.ColumnType.TRUTH:
            return self.get_truth(row, column)
        return self.get_list(row, column)

    def __getitem__(self, row):
        if isinstance(row, slice):
            return [self[i] for i in range(*row.indices(len(self)))]
        if row < 0:
            row += len(self)
        if not 0 <= row < len(self):
            raise IndexError('there is no such row')
        return {name: self._cell(row, column) for column, name in enumerate(self.columns)}

    def __iter__(self):
        return (self[row] for row in range(len(self)))

    def __repr__(self):
        return '<Sinorus.Table %s: %d rows of %s>' % (self.get_name(), len(self), ', '.join(self.columns))

    @property
    def columns(self):
        """The names of the columns."""
        return [self.get_column_name(column) for column in range(self.get_n_columns())]

    def column(self, name):
        """A whole column.

        Numbers (missing: NaN) and integers (missing: -2**63) are a read-only numpy array on the memory of the
        library; other columns are a list (missing: None).
        """
        column = self.find_column(name)
        if column < 0:
            raise KeyError(name)
        kind = self.get_column_type(column)
        if kind == Sinorus.ColumnType.NUMBER:
            import numpy
            return numpy.asarray(_view(self.dup_numbers(column), 'd'))
        if kind == Sinorus.ColumnType.INTEGER:
            import numpy
            return numpy.asarray(_view(self.dup_integers(column), 'q'))
        return [self._cell(row, column) for row in range(len(self))]


Table = override(Table)
__all__.append('Table')


class Finding(Sinorus.Finding):
    def __repr__(self):
        parts = ['%s %s' % (self.get_method(), self.get_version())]
        if self.get_n() >= 0:
            parts.append('n = %d' % self.get_n())
        estimate = Sinorus.number_to_string(self.get_estimate())
        if estimate is not None:
            parts.append('estimate = ' + estimate)
        if self.get_verdict() is not None:
            parts.append(self.get_verdict())
        return '<Sinorus.Finding %s>' % ', '.join(parts)

    def json(self):
        """What to_json() gives, parsed."""
        return json.loads(self.to_json(None, False))

    @property
    def parameters(self):
        """The parameters of the method, as a dict."""
        return self.json()['parameters']

    @property
    def values(self):
        """The values that only this method gives, as a dict."""
        parsed = self.json()
        return {name: parsed[name] for name in self.list_values()}


Finding = override(Finding)
__all__.append('Finding')
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

    @classmethod
    def from_datetime(cls, day):
        """The day of a datetime.date, or of a datetime.datetime in whatever zone it has."""
        return Sinorus.Date.new_ymd(day.year, day.month, day.day)

    def to_datetimes(self):
        """The first and the last day as datetime.date; None where it is open, unknown, or not in the years 1 to 9999."""
        return self.first, self.last

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


class Node(Sinorus.Node):
    """A node compares by what it holds; to_python() gives it as dicts, lists, texts and None."""

    def to_python(self):
        kind = self.get_kind()
        if kind == Sinorus.NodeKind.MAP:
            return {self.get_name(i): self.get_child(i).to_python() for i in range(self.get_n_children())}
        if kind == Sinorus.NodeKind.LIST:
            return [self.get_child(i).to_python() for i in range(self.get_n_children())]
        return self.get_text()

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Sinorus.Node) else NotImplemented

    def __hash__(self):
        return self.hash()

    def __str__(self):
        return self.to_string()

    def __repr__(self):
        return '<Sinorus.Node %s>' % self.to_string()


Node = override(Node)
__all__.append('Node')


def _member(name):
    """`with_` for `with`, which Python has for itself, and `own_cost` for `own-cost`."""
    return name.rstrip('_').replace('_', '-')


def _to_node(value):
    """A node of dicts, lists, texts, numbers and None."""
    if value is None or isinstance(value, Sinorus.Node):
        return value if value is not None else Sinorus.Node.new_none()
    if isinstance(value, dict):
        node = Sinorus.Node.new_none()
        for name, item in value.items():
            node = node.insert(str(name), _to_node(item))
        return node
    if isinstance(value, (list, tuple)):
        node = Sinorus.Node.new_list(None)
        for item in value:
            node = node.append(_to_node(item))
        return node
    if isinstance(value, bool):
        return Sinorus.Node.new_text('true' if value else 'false')
    if isinstance(value, (int, float)):
        return Sinorus.Node.new_text(Sinorus.number_to_string(value) or 'none')
    return Sinorus.Node.new_text(str(value))


def _to_property(pspec, value):
    """What a member takes, of what Python has for it."""
    if value is None:
        return None
    if pspec.value_type == Sinorus.Date.__gtype__:
        if isinstance(value, datetime.date):
            return Date.from_datetime(value)
        return Sinorus.Date.parse(value) if isinstance(value, str) else value
    if pspec.value_type == Sinorus.Node.__gtype__:
        return _to_node(value)
    if pspec.value_type == Sinorus.Truth.__gtype__ and isinstance(value, bool):
        return Sinorus.Truth.TRUE if value else Sinorus.Truth.FALSE
    if pspec.value_type == GObject.TYPE_STRV and isinstance(value, str):
        return [value]
    if isinstance(value, (list, tuple)):
        if pspec.value_type.is_a(Gio.ListModel):
            store = Gio.ListStore(item_type=GObject.Object)
            for item in value:
                store.append(item)
            return store
        if pspec.value_type == GObject.TYPE_VARIANT:
            return GLib.Variant('ad' if pspec.name == 'notify' else 'ai', value)
    return value


class Value(Sinorus.Value):
    """A value compares by its members, and is a mapping from the names of those that are there.

    Members are keywords, with `_` for `-` and a trailing `_` where Python has the word for itself (`class_`, `with_`).
    Dates are taken as texts or as datetime.date, lists for list models, dicts and lists for nodes.
    """

    def __init__(self, **members):
        known = {}
        for name, value in members.items():
            pspec = self.find_property(_member(name))
            if pspec is None:
                raise TypeError('%s has no member %r; it has %s' % (
                    type(self).__name__, name, ', '.join(each.name for each in self.list_properties())))
            value = _to_property(pspec, value)
            if value is not None:
                known[pspec.name.replace('-', '_')] = value
        super().__init__(**known)

    def copy_with(self, **members):
        """A copy that says something else of some members; None leaves a member out."""
        copy = self
        for name, value in members.items():
            pspec = self.find_property(_member(name))
            if pspec is None:
                raise TypeError('%s has no member %r; it has %s' % (
                    type(self).__name__, name, ', '.join(self.list_members())))
            value = _to_property(pspec, value)
            holder = GObject.Value(pspec.value_type, value) if value is not None else None
            copy = Sinorus.Value.copy_with(copy, pspec.name, holder)
        return copy

    def keys(self):
        """The names of the members that are there."""
        return [name for name in self.list_members() if self.has(name)]

    def items(self):
        """The members that are there, with their values."""
        return [(name, self[name]) for name in self.keys()]

    def __getitem__(self, name):
        if not self.has(name):
            raise KeyError(name)
        return self.get_property(name)

    def __contains__(self, name):
        return isinstance(name, str) and self.has(name)

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self.keys())

    # A value that says nothing is a value all the same.
    def __bool__(self):
        return True

    def to_dict(self):
        """The members that are there, as a document would have them, read as dicts, lists and texts."""
        return self.to_node().to_python()

    def __eq__(self, other):
        return self.equal(other) if isinstance(other, Sinorus.Value) else NotImplemented

    def __hash__(self):
        return self.to_node().hash()

    def __repr__(self):
        return '<Sinorus.%s %s>' % (type(self).__name__, self.to_node().to_string())


Value = override(Value)
__all__.append('Value')


class Chronicle(Sinorus.Chronicle):
    """A chronicle is a collection of records: len(), iteration in the order of the documents, look-up by id."""

    def __len__(self):
        return self.get_n_records()

    # An empty chronicle is a chronicle all the same.
    def __bool__(self):
        return True

    def __getitem__(self, id):
        record = self.lookup(id)
        if record is None:
            raise KeyError(id)
        return record

    def __contains__(self, id):
        return isinstance(id, str) and self.lookup(id) is not None

    def __iter__(self):
        return iter(self.list_records())

    def __repr__(self):
        return '<Sinorus.Chronicle %s: %d records>' % (self.get_id(), len(self))


Chronicle = override(Chronicle)
__all__.append('Chronicle')
