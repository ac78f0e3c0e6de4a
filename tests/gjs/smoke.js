// SPDX-License-Identifier: LGPL-2.1-or-later
// The library from JavaScript: a second language is the cheapest check of the annotations.
imports.gi.versions.Sinorus = '1';
const {GLib, Sinorus} = imports.gi;

let points = 0;
let failed = 0;

function test(name, body) {
    points++;
    try {
        body();
        print(`ok ${points} ${name}`);
    } catch (error) {
        failed++;
        print(`not ok ${points} ${name}`);
        print(`# ${error}\n${error.stack}`.trim().replace(/\n/g, '\n# '));
    }
}

function assertEqual(a, b) {
    if (a !== b)
        throw new Error(`${JSON.stringify(a)} is not ${JSON.stringify(b)}`);
}

test('string arrays', () => {
    const tags = Sinorus.Diagnostic.list_tags();
    assertEqual(Array.isArray(tags), true);
    assertEqual(tags.includes('unreadable'), true);
});

test('enumerations', () => {
    assertEqual(Sinorus.Diagnostic.get_tag_severity('unreadable'), Sinorus.Severity.ERROR);
    assertEqual(Sinorus.Diagnostic.get_tag_severity('no-such-tag'), Sinorus.Severity.UNKNOWN);
});

test('strings and null', () => {
    assertEqual(typeof Sinorus.Diagnostic.describe_tag('unreadable'), 'string');
    assertEqual(Sinorus.Diagnostic.describe_tag('no-such-tag'), null);
});

test('the error domain', () => {
    const error = new GLib.Error(Sinorus.Error, Sinorus.Error.PARSE, 'planted');
    assertEqual(error.matches(Sinorus.Error, Sinorus.Error.PARSE), true);
    assertEqual(error.matches(Sinorus.Error, Sinorus.Error.IO), false);
});

test('properties', () => {
    const diagnostic = new Sinorus.Diagnostic();
    assertEqual(diagnostic.line, 0);
    assertEqual(diagnostic.get_line(), diagnostic.line);
});

print(`1..${points}`);
if (failed > 0)
    imports.system.exit(1);
