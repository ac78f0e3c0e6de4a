// SPDX-License-Identifier: LGPL-2.1-or-later
// The library from Vala: what the vapi makes of the annotations compiles and runs.
void test_string_arrays () {
    string[] tags = Sinorus.Diagnostic.list_tags ();

    assert (tags.length > 0);
    assert ("unreadable" in tags);
}

void test_enumerations () {
    assert (Sinorus.Diagnostic.get_tag_severity ("unreadable") == Sinorus.Severity.ERROR);
    assert (Sinorus.Diagnostic.get_tag_severity ("no-such-tag") == Sinorus.Severity.UNKNOWN);
}

void test_strings_and_null () {
    assert (Sinorus.Diagnostic.describe_tag ("unreadable") != null);
    assert (Sinorus.Diagnostic.describe_tag ("no-such-tag") == null);
}

void test_error_domain () {
    try {
        throw new Sinorus.Error.PARSE ("planted");
    } catch (Sinorus.Error error) {
        assert (error is Sinorus.Error.PARSE);
    }
}

int main (string[] args) {
    Test.init (ref args);
    Test.add_func ("/vala/string-arrays", test_string_arrays);
    Test.add_func ("/vala/enumerations", test_enumerations);
    Test.add_func ("/vala/strings-and-null", test_strings_and_null);
    Test.add_func ("/vala/error-domain", test_error_domain);
    return Test.run ();
}
