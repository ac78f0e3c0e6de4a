#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""cases.py TOOL ROOT: what the command answers, case by case: arguments, exit status, what stdout and stderr have in
them, and what of its JSON is what."""
import csv
import io
import json
import sys
import tempfile

from tap import Tap
from tool import ROOT, run

VERBS = ['brief', 'align', 'series', 'claims', 'votes', 'show', 'check', 'states', 'formats']
COMMON = ['verb', 'method', 'version', 'parameters', 'n', 'estimate', 'interval', 'null', 'verdict', 'warnings',
          'records', 'rows']
THREE = ['CHN', 'RUS', '--toward', 'PRK']
ICEWS = 'good/events/icews.tab'
GDELT = 'good/events/gdelt2.CSV'

# (arguments, exit status, in stdout, in stderr)
CASES = [
    # The command itself
    ([], 2, [], ['Usage: sinorus VERB', 'align', '--help']),
    (['--help'], 0, ['Usage: sinorus VERB', 'Examples:', *VERBS], []),
    (['-h'], 0, ['Usage: sinorus VERB'], []),
    (['help'], 0, ['Usage: sinorus VERB'], []),
    (['help', 'align'], 0, ['Usage: sinorus align A B --toward C', 'Example:'], []),
    (['help', 'nothing'], 2, [], ['there is no verb “nothing”']),
    (['--version'], 0, ['sinorus '], []),
    (['aling'], 2, [], ['is “align” meant?']),
    (['clai'], 2, [], ['is “claims” meant?']),
    (['xyzzy'], 2, [], ['there is no verb “xyzzy”; see “sinorus --help”']),
    ([''], 2, [], ['there is no verb']),
    (['--json'], 2, [], ['a verb stands first']),
    # align
    (['align', *THREE], 0, ['a is CHN, b is RUS, toward PRK', 'same-stance-different-rationale', 'n = ', 'us-strike'], []),
    (['align', '--toward', 'PRK', 'CHN', 'RUS'], 0, ['same-stance-different-rationale'], []),
    (['align', '--toward=PRK', '--', 'CHN', 'RUS'], 0, ['same-stance-different-rationale'], []),
    (['align', 'CHN', '--toward=PRK', 'RUS', '--quiet'], 0, ['same-stance-different-rationale'], []),
    (['align', *THREE, '--only-sources', 'article', '--format', 'csv'], 0, ['issue,a,b,agree,weight,records'], []),
    (['align', *THREE, '--only-sources', 'article', '-f', 'csv'], 0, ['issue,a,b,agree,weight,records'], []),
    (['align', *THREE, '--known-at', '1900'], 0, ['not-enough-evidence'], []),
    (['align', *THREE, '--only-sources', 'article'], 0, ['same-stance-different-rationale'], []),
    (['align', 'CHN', 'RUS'], 2, [], ['align needs --toward C']),
    (['align', 'CHN', '--toward', 'PRK'], 2, [], ['too few arguments (1 given)']),
    (['align', 'CHN', 'RUS', 'USA', '--toward', 'PRK'], 2, [], ['too many arguments (3 given)']),
    (['align', 'CHN', 'CHN', '--toward', 'PRK'], 2, [], ['CHN']),
    (['align', 'CHN', 'XXX', '--toward', 'PRK'], 1, [], ['“XXX”']),
    (['align', *THREE, '--toward'], 2, [], ['Missing argument', 'sinorus align --help']),
    (['align', *THREE, '--bogus'], 2, [], ['--bogus', 'sinorus align --help']),
    (['align', *THREE, '--json=no'], 2, [], ['--json takes no value']),
    (['align', *THREE, '--json', '--format', 'csv'], 2, [], ['contradict']),
    (['align', *THREE, '--format', 'arrow'], 2, [], ['arrow is not yet supported']),
    (['align', *THREE, '--format', 'xml'], 2, [], ['“xml” is none of table, csv, json']),
    (['align', *THREE, '--as-of', '2017-13'], 2, [], ['--as-of', '2017-13', 'write a date such as']),
    (['align', *THREE, '--known-at', 'soon'], 2, [], ['--known-at']),
    (['align', *THREE, '--only-sources', 'nobody'], 2, [], ['--only-sources', 'nobody', 'article']),
    (['align', *THREE, '--only-sources', ' , '], 2, [], ['--only-sources']),
    (['align', *THREE, '--seed', '-1'], 2, [], ['--seed']),
    (['align', *THREE, '--seed', '1e3'], 2, [], ['--seed']),
    (['align', *THREE, '--seed', '0x10'], 2, [], ['--seed']),
    (['align', *THREE, '--seed', '99999999999999999999'], 2, [], ['--seed']),
    (['align', *THREE, '--seed', '18446744073709551615'], 0, ['same-stance'], []),
    (['align', *THREE, '--threads', '0'], 2, [], ['--threads']),
    (['align', *THREE, '--threads', '4'], 0, ['same-stance'], []),
    (['align', *THREE, '--chronicle', 'sinorus:korea-2017'], 0, ['same-stance'], []),
    (['align', *THREE, '--chronicle', 'sinorus:nowhere'], 3, [], ['sinorus:nowhere', '--help']),
    (['align', *THREE, '--chronicle', '/nowhere.yaml'], 3, [], ['/nowhere.yaml']),
    (['align', *THREE, '--chronicle', ICEWS], 1, [], [ICEWS + ':1:1: error:', 'sinorus check FILE']),
    # brief
    (['brief', *THREE], 0, ['China and Russia', 'rationale'], []),
    (['brief', *THREE, '-f', 'md'], 0, ['# ', '| '], []),
    (['brief', *THREE, '--format=term'], 0, ['China and Russia'], []),
    (['brief', *THREE, '--events', ICEWS], 0, ['China and Russia'], []),
    (['brief', '--events', ICEWS, 'good/events/icews-gap.tab', '--toward', 'PRK', 'CHN', 'RUS'], 0, ['China'], []),
    (['brief', '--events', ICEWS, '--events', 'good/events/icews-gap.tab', '--', *THREE[:2]], 2, [], ['--toward C']),
    (['brief', '--events', 'CHN', 'RUS', '--toward', 'PRK'], 2, [], ['too few', 'up to the next option']),
    (['brief', *THREE, '--events', '/nowhere'], 3, [], ['/nowhere']),
    (['brief', *THREE, '-f', 'html'], 2, [], ['html is not yet supported']),
    (['brief', *THREE, '-f', 'csv'], 2, [], ['none of term, md, json']),
    (['brief', 'CHN', 'RUS'], 2, [], ['--toward C']),
    (['brief', 'CHN', 'XXX', '--toward', 'PRK'], 1, [], ['XXX']),
    # series
    (['series', ICEWS], 0, ['events counted (read 3, kept 3', 'CHN', '2017-04'], []),
    (['series', ICEWS, '--from', 'RUS', '--to', 'PRK', '--by', 'quarter'], 0, ['2017-34'], []),
    (['series', ICEWS, '--all', '--by', 'year', '--format', 'csv'], 0, [',,2017,3,'], []),
    (['series', ICEWS, '--undirected', '--codes', '04,19'], 0, ['events counted'], []),
    (['series', GDELT, '--root-only'], 0, ['events counted'], []),
    (['series', GDELT, '--input', 'gdelt2', '--dedupe', 'none'], 0, ['events counted'], []),
    (['series', ICEWS, '--since', '2017-04-02', '--until', '2017-04'], 0, ['events counted'], []),
    (['series'], 2, [], ['too few arguments', 'FILE']),
    (['series', '/nowhere'], 3, [], ['/nowhere']),
    (['series', 'good/edtf.txt'], 3, [], ['no event file']),
    (['series', ICEWS, '--by', 'fortnight'], 2, [], ['fortnight']),
    (['series', ICEWS, '--from', 'China'], 2, [], ['China']),
    (['series', ICEWS, '--since', '2017-99'], 2, [], ['2017-99']),
    (['series', ICEWS, '--dedupe', 'some'], 2, [], ['dedupe', 'one-a-day']),
    (['series', ICEWS, '--input', 'x'], 2, [], ['icews']),
    (['series', ICEWS, '--scale', 'x'], 2, [], ['scale']),
    (['series', ICEWS, '--root-only'], 2, [], ['root-only']),
    (['series', ICEWS, '--codes', ','], 2, [], ['--codes']),
    # claims and show
    (['claims'], 0, ['claims', 's00-question'], []),
    (['claims', '--sentence', '21'], 0, ['s21-pla-reported', 'unsubstantiated'], []),
    (['claims', 'pla-150000'], 0, ['s21-pla-reported'], []),
    (['claims', '--status', 'unsubstantiated', '--format', 'csv'], 0, ['id,kind,sentence', 's21-pla-reported'], []),
    (['claims', '--sentence', '999999'], 0, ['0 claims'], []),
    (['claims', '--sentence', 'x'], 2, [], ['--sentence']),
    (['claims', '--sentence', '-1'], 2, [], ['--sentence']),
    (['claims', '--status', 'true'], 2, [], ['--status', 'unsubstantiated']),
    (['claims', 'nobody'], 1, [], ['no record “nobody”']),
    (['align', *THREE, '--weighted'], 0, ['n = 8 issues'], []),
    (['brief', *THREE, '--weighted'], 0, ['on 8 issues'], []),
    (['votes'], 0, ['unsc-res-1973', 'vetoed', 'CHN, RUS'], []),
    (['votes', '--on', '2011-03'], 0, ['1 text', 'unsc-res-1973'], []),
    (['votes', 'unsc-2024-03-28'], 0, ['vetoed', 'RUS'], []),
    (['votes', 'nothing'], 1, [], ['no record “nothing”']),
    (['votes', 'russian-veto'], 1, [], ['no ballot “russian-veto”']),
    (['votes', '--on', 'x'], 2, [], ['--on']),
    (['votes', '--known-at', '2010'], 0, ['unsc-res-1874'], []),
    (['check', '--together', ICEWS], 1, ['1 file checked'], []),
    (['show', 'wang-lavrov-call'], 0, ['2017-04-14 (share 99 %)', 'or 2017-04-15', 'confirmed'], []),
    (['show', 'chn-foreign-minister', '--as-of', '2017-04-14'], 0, ['Offices held', 'wang-yi'], []),
    (['show', 'chn-oil-limits', '--as-of', '2017-04-30'], 0, ['Stage: threatened', 'Life cycle'], []),
    (['show', 'unsc-2017-04-19'], 0, ['Outcome: blocked', 'not-a-vote'], []),
    (['show', 'rus-prk-trade-2016'], 0, ['62000000'], []),
    (['show', 'rus-us-strike'], 0, ['rus-us-strike (policy)', 'stance', 'Sources', 'Samuel Ramani', 'Claims'], []),
    (['show', 's21-pla-reported'], 0, ['(claim)', 'pla-reports'], []),
    (['show', 'ramani-2017'], 0, ['(source)', 'Diplomat', 'No claim is about it.'], []),
    (['show', '--list'], 0, ['rus-us-strike', 'policy'], []),
    (['show', '--list', '--format', 'csv'], 0, ['id,type,label'], []),
    (['show'], 2, [], ['show needs ID', '--list']),
    (['show', '--list', 'x'], 2, [], ['takes no ID']),
    (['show', 'nobody'], 1, [], ['no record “nobody”']),
    (['show', 'rus-us-strike', '--known-at', '1900'], 1, [], ['in the view that is asked for']),
    # check
    (['check', 'sinorus:korea-2017'], 0, ['1 file checked: 0 errors'], []),
    (['check', ICEWS], 1, [ICEWS + ':1:1: error: ', '[not-a-chronicle]', '\n    ', '1 error'], []),
    (['check', ICEWS, 'sinorus:korea-2017'], 1, ['2 files checked'], []),
    (['check', ICEWS, '--format', 'csv'], 1, ['tag,severity,file,line,column,path,message,hint'], []),
    (['check', '/nowhere.yaml'], 3, ['/nowhere.yaml', '[unreadable]'], []),
    (['check'], 2, [], ['check needs FILE']),
    (['check', '--schema'], 0, ['"$schema"'], []),
    (['check', '--schema', 'x'], 2, [], ['takes no FILE']),
    # states and formats
    (['states'], 0, ['PRK', 'North Korea', 'Switzerland'], []),
    (['states', 'PRK', 'South Korea', 'CN'], 0, ['North Korea', 'KOR', 'China'], []),
    (['states', '--scheme', 'isonum', '008', '--format', 'csv'], 0, ['ALB'], []),
    (['states', 'korea'], 1, ['KOR', 'PRK'], ['1 of 1 codes']),
    (['states', 'PRK', 'Atlantis'], 1, ['North Korea', 'Atlantis'], ['1 of 2 codes']),
    (['states', '--scheme', 'x'], 2, [], ['“x” is none of iso3']),
    (['states', '--on', '2017'], 2, [], ['--on is not yet supported']),
    (['states', '--list', 'cow'], 2, [], ['--list is not yet supported']),
    (['formats'], 0, ['icews', 'gdelt1', 'gdelt2', 'yaml'], []),
    (['formats', 'x'], 2, [], ['too many arguments']),
]

# (arguments, exit status, keys beside the common ones, keys of rows, a test of the object)
JSON_CASES = [
    (['align', *THREE], 0, ['agreement', 'divergence', 'divergence_method'],
     ['issue', 'a', 'b', 'agree', 'weight', 'records'],
     lambda o: o['verdict'] == 'same-stance-different-rationale' and o['n'] == len(o['rows'])),
    (['align', *THREE, '--seed', '7'], 0, [], [], lambda o: o['parameters']['seed'] == 7),
    (['align', *THREE, '--known-at', '1900'], 0, [], [], lambda o: o['verdict'] == 'not-enough-evidence'),
    (['series', ICEWS], 0,
     ['read', 'kept', 'duplicates', 'repeats', 'rejected', 'unknown_codes', 'scale', 'quad_scheme', 'format'],
     ['from', 'to', 'period', 'n', 'q1', 'q2', 'q3', 'q4', 'sum', 'mean', 'coop', 'conf', 'net', 'share', 'coverage'],
     lambda o: o['read'] == o['kept'] + o['duplicates'] + o['rejected'] == 3),
    (['series', 'good/events/icews-duplicate-id.tab', '--dedupe', 'none'], 0, [], [],
     lambda o: o['duplicates'] == 0),
    (['claims'], 0, [], ['id', 'kind', 'sentence', 'status', 'probability', 'resolved', 'reason', 'evidence'],
     lambda o: o['n'] == len(o['rows']) > 100 and isinstance(o['rows'][0]['evidence'], list)),
    (['claims', '--sentence', '21'], 0, [], [], lambda o: all(21 in r['sentence'] for r in o['rows']) and o['n'] > 0),
    (['votes'], 0, [], ['id', 'symbol', 'date', 'kind', 'for', 'against', 'abstain', 'outcome', 'vetoes', 'reason'],
     lambda o: o['n'] == 19 and {r['outcome'] for r in o['rows']} == {'adopted', 'vetoed', 'agreed', 'blocked'}),
    (['show', 'chn-oil-limits'], 0, ['record', 'type', 'members', 'status', 'probability', 'counted', 'stages', 'steps'], ['id'],
     lambda o: o['stages'] == ['in-force'] and [s['to'] for s in o['steps']] == ['threatened', 'adopted', 'in-force']),
    (['show', 'rus-us-strike'], 0, ['record', 'type'], ['id', 'status', 'evidence'],
     lambda o: o['record']['stance'] == -1 and o['record']['rationales'][0]['tag'] == 'anti-unilateralism'
     and o['type'] == 'policy'),
    (['show', '--list'], 0, [], ['id', 'type', 'label'], lambda o: o['n'] > 100),
    (['check', ICEWS], 1, [], ['tag', 'severity', 'file', 'line', 'column', 'path', 'message', 'hint'],
     lambda o: o['verdict'] == 'errors' and o['rows'][0]['line'] == 1 and o['rows'][0]['tag'] == 'not-a-chronicle'),
    (['check', 'sinorus:korea-2017'], 0, [], [], lambda o: o['verdict'] in ('no-problems', 'warnings')),
    (['check', '/nowhere'], 3, [], [], lambda o: o['rows'][0]['tag'] == 'unreadable' and o['rows'][0]['line'] is None),
    (['states', 'PRK'], 0, [], ['id', 'name', 'code', 'scheme', 'from', 'until', 'candidates'],
     lambda o: o['rows'] == [{'id': 'PRK', 'name': 'North Korea', 'code': 'PRK', 'scheme': 'iso3', 'from': None,
                              'until': None, 'candidates': []}]),
    (['states', 'korea'], 1, [], [], lambda o: o['rows'][0]['candidates'] == ['KOR', 'PRK'] and o['rows'][0]['id'] is None),
    (['states', '--scheme', 'cameo'], 0, [], [],
     lambda o: o['n'] > 150 and o['parameters'] == {'arguments': [], 'scheme': 'cameo'}),
    (['formats'], 0, [], ['name', 'label'], lambda o: 'icews' in [r['name'] for r in o['rows']]),
]


def check_cases(tap):
    for args, status, out, err in CASES:
        got = run(args)
        missing = [text for text in out if text not in got.stdout] + [text for text in err if text not in got.stderr]
        good = got.returncode == status and not missing
        # Errors are said once, on stderr, and by name; success is silent there.
        good = good and (got.stderr == '' if not err else args == [] or got.stderr.startswith('sinorus: '))
        good = good and (got.stdout != '' if out else got.stdout == '')
        tap.ok(good, 'sinorus ' + ' '.join(args), 'status %d, without %s\n%s\n%s' % (
            got.returncode, missing, got.stdout[:500], got.stderr[:500]))


def check_json(tap):
    for args, status, keys, row_keys, test in JSON_CASES:
        got = run([*args, '--json'])
        try:
            answer = json.loads(got.stdout)
            missing = [key for key in COMMON + keys if key not in answer]
            missing += [key for key in row_keys if key not in answer['rows'][0]]
            good = not missing and answer['verb'] == args[0] and test(answer)
        except (ValueError, LookupError, TypeError) as error:
            good, missing = False, error
        tap.ok(good and got.returncode == status, 'sinorus %s --json' % ' '.join(args),
               'status %d, without %s\n%s\n%s' % (got.returncode, missing, got.stdout[:500], got.stderr))
        same = run([*args, '--format=json'])
        tap.ok(same.stdout == got.stdout, 'the same again with --format=json')
    brief = json.loads(run(['brief', *THREE, '--json']).stdout)
    tap.ok(all(key in brief for key in ('verb', 'method', 'n', 'verdict', 'sections', 'answer')), 'the brief in JSON',
           ' '.join(brief))


def check_csv(tap):
    for args in (['align', *THREE], ['series', ICEWS], ['claims'], ['show', '--list'], ['states'], ['formats']):
        text = run([*args, '--format', 'csv', '--quiet']).stdout
        rows = list(csv.reader(io.StringIO(text)))
        rows_of_json = json.loads(run([*args, '--json']).stdout)['rows']
        tap.ok(len(rows) == len(rows_of_json) + 1 and rows[0] == list(rows_of_json[0]),
               '%s: CSV and JSON have the same rows and columns' % args[0])


def check_output(tap):
    plain = run(['align', *THREE, '--json']).stdout
    with tempfile.TemporaryDirectory() as folder:
        name = folder + '/ärger.json'
        got = run(['align', *THREE, '--json', '-o', name])
        with open(name, encoding='utf-8') as file:
            tap.ok(got.returncode == 0 and got.stdout == '' and file.read() == plain, '-o writes what stdout gets')
    got = run(['align', *THREE, '--output=-', '--json'])
    tap.ok(got.stdout == plain, '-o - is stdout')


def check_help(tap):
    for verb in VERBS:
        got = run([verb, '--help'])
        example = got.stdout.split('Example:\n')[-1].strip()
        tap.ok(got.returncode == 0 and example.startswith('sinorus ' + verb) and 'General options' in got.stdout
               and got.stderr == '', '%s --help' % verb, got.stdout + got.stderr)
        tap.ok(max(map(len, got.stdout.splitlines())) <= 110, '%s --help is not too wide' % verb)
    page = (ROOT / 'libsinorus' / 'tools' / 'sinorus.1').read_text(encoding='utf-8').replace('\\-', '-')
    for verb in VERBS:
        options = [word for line in run([verb, '--help']).stdout.splitlines() if line.startswith('  ')
                   for word in line.replace(',', '').split() if word.startswith('--')]
        missing = [word for word in [verb, *options] if word not in page]
        tap.ok(not missing, 'the manual page has %s and its options' % verb, ' '.join(missing))


def main():
    tap = Tap()
    check_cases(tap)
    check_json(tap)
    check_csv(tap)
    check_output(tap)
    check_help(tap)
    tap.done()


if __name__ == '__main__':
    sys.exit(main())
