# SPDX-License-Identifier: LGPL-2.1-or-later
"""The check of the ABI sees each kind of break, planted in a copy of the baseline or of a GIR."""
import os
import pathlib
import re
import shutil
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(os.environ['SINORUS_SOURCE_ROOT']) / 'tests' / 'abi'))
import abi

GIR = '''<?xml version="1.0"?>
<repository version="1.2" xmlns="http://www.gtk.org/introspection/core/1.0"
            xmlns:c="http://www.gtk.org/introspection/c/1.0" xmlns:glib="http://www.gtk.org/introspection/glib/1.0">
 <namespace name="Sinorus" version="1">
  <class name="Thing" c:type="SinorusThing" glib:get-type="sinorus_thing_get_type" version="1.0">
   <doc line="3">A thing.</doc>
   <source-position filename="thing.h" line="7"/>
   <method name="get_a" c:identifier="sinorus_thing_get_a" version="1.0">
    <return-value transfer-ownership="none"><doc line="9">it</doc><type name="utf8"/></return-value>
   </method>
   <function name="hidden" c:identifier="sinorus_thing_hidden" introspectable="0"/>
   <property name="a" version="1.0"><type name="utf8"/></property>
   <property name="b"><type name="utf8"/></property>
  </class>
  <record name="ThingClass" c:type="SinorusThingClass" glib:is-gtype-struct-for="Thing"/>
 </namespace>
</repository>
'''


class AbiTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding='utf-8')
        return path

    def compare(self, new):
        if shutil.which('abidiff') is None:
            self.skipTest('abidiff is not installed')
        suppressions = self.folder / 'suppressions'
        abi.write_suppressions(abi.HERE.parents[1] / 'include' / 'sinorus', suppressions)
        return abi.compare_abi(abi.ABI, new, suppressions)[0]

    def compare_edited(self, edit):
        old = abi.ABI.read_text(encoding='utf-8')
        new = edit(old)
        self.assertNotEqual(old, new)
        return self.compare(self.write('new.abi', new))

    def test_the_baseline_equals_itself(self):
        self.assertEqual(self.compare(abi.ABI), 0)

    def test_a_symbol_that_is_gone(self):
        self.assertNotEqual(self.compare_edited(lambda text: re.sub(
            r".*<elf-symbol name='sinorus_error_quark'.*\n", '', text)), 0)

    def test_a_number_of_an_enumeration_that_changed(self):
        self.assertNotEqual(self.compare_edited(lambda text: text.replace(
            "name='SINORUS_SEVERITY_ERROR' value='3'", "name='SINORUS_SEVERITY_ERROR' value='4'")), 0)

    def test_a_class_struct_that_grew(self):
        self.assertNotEqual(self.compare_edited(lambda text: re.sub(
            r"(<class-decl name='SinorusFindingClass' size-in-bits=')1088'", r"\g<1>1152'", text)), 0)

    def test_a_private_enumeration_is_nobodys_business(self):
        self.assertEqual(self.compare_edited(lambda text: text.replace(
            "name='__anonymous_enum__5'", "name='__anonymous_enum__50'")), 0)

    def test_functions_are_listed_hidden_ones_too(self):
        functions = abi.list_functions(abi.read_namespace(self.write('a.gir', GIR)))
        self.assertEqual(functions, {'sinorus_thing_get_type': '1.0', 'sinorus_thing_get_a': '1.0',
                                     'sinorus_thing_hidden': None})

    def test_what_has_no_version_is_named(self):
        self.assertEqual(abi.list_undated(abi.read_namespace(self.write('a.gir', GIR))),
                         ['SinorusThing:b', 'sinorus_thing_hidden'])

    def test_texts_and_positions_do_not_matter_but_annotations_do(self):
        plain = abi.strip_gir(self.write('a.gir', GIR))
        reworded = GIR.replace('A thing.', 'Some thing.').replace('line="7"', 'line="8"')
        self.assertEqual(plain, abi.strip_gir(self.write('b.gir', reworded)))
        self.assertNotIn('A thing', plain)
        nullable = GIR.replace('transfer-ownership="none"', 'transfer-ownership="none" nullable="1"')
        self.assertNotEqual(plain, abi.strip_gir(self.write('c.gir', nullable)))
        ElementTree.fromstring(plain)

    def test_the_list_is_sorted_and_complete(self):
        self.assertEqual(abi.format_symbols({'b': '1.2', 'a': None}), 'a -\nb 1.2\n')
