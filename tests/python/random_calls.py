#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""random_calls.py SEED CALLS LOG RESULT: calls what the typelib offers with whatever comes to mind.

Every function, constructor, method and property of the namespace is found by introspection, so that a new type is covered
by itself. A Python exception is a good answer; a crash, a critical or a hang is not. LOG gets each call before it is
made; RESULT, in the end, what was called and what there is, as JSON.
"""
import json
import math
import os
import random
import resource
import sys

import gi

gi.require_version('Sinorus', '1')
from gi.repository import Gio, GLib, GObject, Sinorus

GOOD = (TypeError, ValueError, OverflowError, RuntimeError, NotImplementedError, AttributeError, GLib.Error)
NAMESPACE = 'Sinorus'
POOL_SIZE = 12
INTEGERS = [0, 1, -1, 2, 3, 7, 12, 100, 127, 128, -128, 255, 256, 2017, 32767, 65535, 65536, 2**31 - 1, 2**31, -2**31,
            2**32 - 1, 2**32, 2**63 - 1, 2**63, -2**63, 2**64 - 1, 2**64]
DOUBLES = [0.0, -0.0, 0.5, 1.0, -1.0, 3.14, 1e-300, 5e-324, 1e308, math.inf, -math.inf, math.nan]
TEXTS = ['', 'a', 'unreadable', 'RUS', 'CHN', 'PRK', 'NO', '2017', '2017-04', '2017-04-15', '2017-04-15/2017-04-30',
         '2017-33', '-0001', '9999-12-31', 'Y170000002', '190X', '1984?/2004-06~', '../..', '1718', '010', '1e400', 'nan',
         '0x1p3', '%s%n', 'Åland', 'Россия', '朝鲜', '\u202e', '\U0001f30d', '\x01\x7f', 'a\0b', '\ud800', ' ', '\n',
         '"', "'", '{}', '[', '- a: 1', 'sinorus: 1\nid: x\n', 'a,b\n1,2\n', 'sinorus:korea-2017', 'no/such/file',
         'a' * 100000, '[' * 2000, 'é' * 300]
# Their first argument must be a result of the call they belong to; C has no way to check a stranger but a critical.
OUT_OF_REACH = ('_finish',)


def show(value):
    """A value in a line of the log, which must not call into the library."""
    text = object.__repr__(value) if isinstance(value, (GObject.Object, GObject.GBoxed)) else repr(value)
    return text[:120].encode('ascii', 'backslashreplace').decode()


class Caller:
    def __init__(self, seed, log):
        self.random = random.Random(seed)
        self.log = log
        self.pool = {}
        self.called = {}
        self.entries = {}
        for info in gi.Repository.get_default().get_infos(NAMESPACE):
            self.add_entries(info)

    # --- What there is -----------------------------------------------------------------------------------------------

    def add_entries(self, info):
        kind = type(info).__name__
        if kind == 'FunctionInfo':
            self.add_function(None, info)
            return
        if kind not in ('ObjectInfo', 'StructInfo', 'InterfaceInfo', 'EnumInfo'):
            return
        if kind == 'StructInfo' and info.is_gtype_struct():
            return
        owner = getattr(Sinorus, info.get_name())
        for method in info.get_methods():
            self.add_function(owner, method)
        if kind == 'ObjectInfo' and not info.get_abstract():
            self.entries['new ' + info.get_name()] = lambda: self.construct(owner)
        if kind == 'ObjectInfo':
            self.entries['properties of ' + info.get_name()] = lambda: self.use_properties(owner)

    def add_function(self, owner, info):
        if not info.get_name().endswith(OUT_OF_REACH):
            self.entries[info.get_symbol()] = lambda: self.call(owner, info)

    # --- Values ------------------------------------------------------------------------------------------------------

    def integer(self):
        return self.random.choice(INTEGERS) if self.random.random() < .5 else self.random.randint(-5, 40)

    def double(self):
        return self.random.choice(DOUBLES) if self.random.random() < .5 else self.random.uniform(-2, 2)

    def text(self):
        if self.random.random() < .8:
            return self.random.choice(TEXTS)
        alphabet = '0123456789-/.?~XYabc :é'
        return ''.join(self.random.choice(alphabet) for _ in range(self.random.randint(0, 12)))

    def blob(self):
        size = self.random.choice([0, 1, 8, 100])
        return GLib.Bytes.new(bytes(self.random.randrange(256) for _ in range(size)))

    def from_pool(self, cls):
        found = [thing for name, things in self.pool.items() for thing in things if isinstance(thing, cls)]
        return self.random.choice(found) if found else None

    def anything(self):
        things = [None, True, self.integer(), self.double(), self.text(), [], {}, object(), b'bytes', Gio.ListStore()]
        return self.random.choice(things)

    def list_model(self):
        known = [things[0] for things in self.pool.values() if things and isinstance(things[0], GObject.Object)]
        first = self.random.choice(known) if known else None
        store = Gio.ListStore.new(type(first).__gtype__ if first is not None else GObject.TYPE_OBJECT)
        for _ in range(self.random.randint(0, 3)):
            store.append(first if first is not None else Gio.Cancellable())
        return store

    def instance(self, cls):
        found = self.from_pool(cls)
        if found is not None and self.random.random() < .9:
            return found
        if cls is Gio.Cancellable:
            cancellable = Gio.Cancellable()
            if self.random.random() < .5:
                cancellable.cancel()
            return self.random.choice([None, cancellable])
        if cls is GLib.Bytes:
            return self.blob()
        if cls is Gio.File:
            return Gio.File.new_for_path(self.random.choice(['no-such-file', 'empty', 'folder', 'new', 'text']))
        if cls is Gio.ListModel:
            return self.list_model()
        if cls is Gio.InputStream:
            return Gio.MemoryInputStream.new_from_bytes(self.blob())
        if cls is Gio.OutputStream:
            return Gio.MemoryOutputStream.new_resizable()
        return found

    def value(self, type_info):
        tag = type_info.get_tag_as_string()
        if self.random.random() < .03:
            return self.anything()
        if tag == 'gboolean':
            return self.random.choice([True, False])
        if tag.startswith(('gint', 'guint')) or tag in ('gsize', 'gssize', 'gunichar'):
            return self.integer()
        if tag in ('gdouble', 'gfloat'):
            return self.double()
        if tag in ('utf8', 'filename'):
            return None if self.random.random() < .1 else self.text()
        if tag == 'GType':
            return self.random.choice([GObject.TYPE_OBJECT, GObject.TYPE_INT, Sinorus.Diagnostic.__gtype__])
        if tag == 'array':
            length = self.random.choice([0, 1, 2, 3, 10])
            values = [self.value(type_info.get_param_type(0)) for _ in range(length)]
            return None if self.random.random() < .05 else values
        if tag == 'interface':
            return self.interface_value(type_info.get_interface())
        return None

    def interface_value(self, info):
        kind = type(info).__name__
        if kind == 'EnumInfo':
            return self.random.choice([0, 1, 2, 3, 4, 5, 10, 99, -1, 2**31 - 1, 2**31])
        if kind == 'CallbackInfo':
            return lambda *arguments: None
        if self.random.random() < .06:
            return None
        module = sys.modules['gi.repository.' + info.get_namespace()] \
            if 'gi.repository.' + info.get_namespace() in sys.modules else Sinorus
        return self.instance(getattr(module, info.get_name()))

    def property_value(self, pspec):
        if self.random.random() < .03:
            return self.anything()
        if pspec.value_type.is_a(GObject.TYPE_STRV):
            return [self.text() for _ in range(self.random.randint(0, 3))]
        if pspec.value_type.is_a(GObject.TYPE_STRING):
            return self.text()
        if pspec.value_type.is_a(GObject.TYPE_BOOLEAN):
            return self.random.choice([True, False])
        if pspec.value_type.is_a(GObject.TYPE_DOUBLE) or pspec.value_type.is_a(GObject.TYPE_FLOAT):
            return self.double()
        if pspec.value_type.is_a(GObject.TYPE_ENUM) or pspec.value_type.is_a(GObject.TYPE_FLAGS):
            return self.random.choice([0, 1, 2, 3, 99, -1])
        if pspec.value_type.pytype is not None and not pspec.value_type.is_a(GObject.TYPE_INT):
            return self.instance(pspec.value_type.pytype)
        return self.integer()

    # --- Calls -------------------------------------------------------------------------------------------------------

    def list_arguments(self, info):
        """The arguments that Python sees: no lengths of arrays, no user data, nothing that only comes out."""
        arguments = info.get_arguments()
        hidden = {index for argument in arguments for index in (argument.get_closure(), argument.get_destroy())}
        hidden |= {argument.get_type().get_array_length() for argument in arguments
                   if argument.get_type().get_tag_as_string() == 'array'}
        return [argument for index, argument in enumerate(arguments)
                if index not in hidden and int(argument.get_direction()) != 1]

    def keep(self, result):
        for thing in result if isinstance(result, tuple) else (result,):
            if isinstance(thing, (GObject.Object, GObject.GBoxed, GObject.GInterface)):
                things = self.pool.setdefault(type(thing).__name__, [])
                if len(things) < POOL_SIZE:
                    things.append(thing)
                else:
                    things[self.random.randrange(POOL_SIZE)] = thing

    def attempt(self, label, function, /, *args, **kwargs):
        shown = [show(value) for value in args] + ['%s=%s' % (key, show(value)) for key, value in kwargs.items()]
        self.log.write('%s (%s)\n' % (label, ', '.join(shown)))
        self.log.flush()
        try:
            result = function(*args, **kwargs)
        except GOOD:
            return
        self.keep(result)

    def call(self, owner, info):
        arguments = [self.value(argument.get_type()) for argument in self.list_arguments(info)]
        if info.is_method():
            target = self.from_pool(owner)
            if target is None:
                return False
            arguments.insert(0, target)
        function = getattr(owner if owner is not None else Sinorus, info.get_name(), None)
        if function is None:
            return False
        self.attempt(info.get_symbol(), function, *arguments)
        return True

    def construct(self, owner):
        writable = [pspec for pspec in owner.list_properties() if pspec.flags & GObject.ParamFlags.WRITABLE]
        chosen = [pspec for pspec in writable if self.random.random() < self.random.choice([0, .5, 1])]
        values = {pspec.name.replace('-', '_'): self.property_value(pspec) for pspec in chosen}
        self.attempt('new ' + owner.__name__, owner, **values)
        return True

    def use_properties(self, owner):
        target = self.from_pool(owner)
        if target is None:
            return False
        for pspec in target.list_properties():
            if pspec.flags & GObject.ParamFlags.READABLE:
                self.attempt('get ' + pspec.name, target.get_property, pspec.name)
            writable = pspec.flags & GObject.ParamFlags.WRITABLE and not pspec.flags & GObject.ParamFlags.CONSTRUCT_ONLY
            if writable and self.random.random() < .3:
                self.attempt('set ' + pspec.name, target.set_property, pspec.name, self.property_value(pspec))
        for text in (repr, str):
            self.attempt('print ' + owner.__name__, text, target)
        return True

    def run(self, calls):
        for _ in range(calls):
            # What was called least comes first, so that the rare is not drowned by the many.
            names = self.random.sample(sorted(self.entries), min(4, len(self.entries)))
            name = min(names, key=lambda name: self.called.get(name, 0))
            if self.entries[name]():
                self.called[name] = self.called.get(name, 0) + 1
            while GLib.MainContext.default().iteration(False):
                pass


def main():
    seed, calls, log_path, result_path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    if 'LD_PRELOAD' not in os.environ:
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.mkdir('folder')
    for name, text in (('empty', ''), ('text', 'sinorus: 1\nid: a\ntitle: b\n')):
        with open(name, 'w', encoding='utf-8') as file:
            file.write(text)
    with open(log_path, 'w', encoding='utf-8') as log:
        caller = Caller(seed, log)
        caller.run(calls)
    with open(result_path, 'w', encoding='utf-8') as result:
        json.dump({'called': sorted(caller.called), 'known': sorted(caller.entries)}, result)


if __name__ == '__main__':
    main()
