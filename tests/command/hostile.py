#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""hostile.py TOOL ROOT: arguments that nobody means, readers that stop, disks that are full, other locales, terminals."""
import fcntl
import json
import os
import pty
import random
import struct
import subprocess
import sys
import tempfile
import termios

from tap import Tap
from tool import ROOT, TOOL, clean_env, run

VERBS = ['brief', 'align', 'series', 'claims', 'votes', 'show', 'check', 'states', 'formats']
THREE = ['CHN', 'RUS', '--toward', 'PRK']
PIECES = ['', ' ', '-', '--', '---', '=', '--=', '--toward', '--events', '--json', '-f', '--format', '--chronicle',
          '--seed', '--as-of', '--list', 'x' * 5000, '%s%n%d', '\U0001f680', '\u202e', 'CHN', 'RUS', 'good', '99999999999999999999',
          '-1', 'nan', '1e999', '2017-04/..', '/dev/null', '{', 'good/*', b'\xff\xfe', b'--toward=\xff', b'--bogus\xff']


def check_bytes(tap):
    for args, status in (
            ([b'\xff'], 2),
            ([b'align', b'\xff', b'RUS', b'--toward', b'PRK'], 2),
            ([b'align', b'CHN', b'RUS', b'--toward', b'\xff'], 2),
            ([b'align', b'CHN', b'RUS', b'--toward', b'PRK', b'--b\xff'], 2),
            ([b'align', b'CHN', b'RUS', b'--toward', b'PRK', b'--chronicle', b'/\xff'], 3),
            ([b'series', b'/\xff'], 3),
            ([b'check', b'/\xff'], 3),
            ([b'check', b'/\xff', b'--json'], 3),
            ([b'check', b'/\xff', b'--format=csv'], 3)):
        got = run(args, text=False)
        try:
            got.stdout.decode('utf-8')
            got.stderr.decode('utf-8')
            valid = True
        except UnicodeDecodeError:
            valid = False
        tap.ok(got.returncode == status and valid, 'bytes that are not UTF-8: %r' % args, repr(got))
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(os.fsencode(folder), b'\xff.json')
        got = run([b'formats', b'--json', b'-o', name], text=False)
        tap.ok(got.returncode == 0 and os.path.exists(name), 'a file can have any name', repr(got))


def check_random(tap):
    source = random.Random(1)
    bad = []
    for _ in range(200):
        args = [source.choice(VERBS)] + [source.choice(PIECES) for _ in range(source.randrange(6))]
        got = run(args, text=False)
        if got.returncode not in (0, 1, 2, 3) or (got.returncode == 2 and not got.stderr.startswith(b'sinorus: ')):
            bad.append((args, got.returncode, got.stderr[-300:]))
    tap.ok(not bad, 'random arguments end with a status and a reason', '\n'.join(map(repr, bad[:5])))


def check_many(tap):
    got = run(['states', *['PRK'] * 10000, '--json'])
    tap.ok(got.returncode == 0 and len(json.loads(got.stdout)['rows']) == 10000, '10,000 codes')
    got = run(['align', *['x'] * 10000, '--toward', 'PRK'])
    tap.ok(got.returncode == 2 and '10000 given' in got.stderr, '10,000 arguments too many')
    got = run(['align', *THREE, *['--quiet', '--json'] * 5000])
    tap.ok(got.returncode == 0, '10,000 options')
    got = run(['show', 'x' * 100000])
    tap.ok(got.returncode == 1, 'an id of 100,000 letters')


def check_writing(tap):
    if os.path.exists('/dev/full'):
        with open('/dev/full', 'wb') as full:
            got = subprocess.run([TOOL, 'states'], stdout=full, stderr=subprocess.PIPE, env=clean_env(), check=False)
        tap.ok(got.returncode == 3 and got.stderr.startswith(b'sinorus: standard output'), 'a full disk', repr(got))
        got = run(['states', '-o', '/dev/full'])
        tap.ok(got.returncode == 3 and '/dev/full' in got.stderr, 'a file on a full disk', repr(got))
    with tempfile.TemporaryDirectory() as folder:
        answer, link = os.path.join(folder, 'answer'), os.path.join(folder, 'link')
        with open(answer, 'w', encoding='utf-8') as file:
            file.write('what stood there')
        os.symlink('answer', link)
        got = run(['states', 'RUS', '-o', link])
        with open(answer, encoding='utf-8') as file:
            text = file.read()
        tap.ok(got.returncode == 0 and os.path.islink(link) and 'RUS' in text and 'stood' not in text,
               'a link to a file is followed', repr(got))
    for name in ('/nowhere/x', '/', '.'):
        got = run(['formats', '-o', name])
        tap.ok(got.returncode == 3 and got.stderr.startswith('sinorus: ' + name), '-o %s' % name, repr(got))
    got = run(['check', 'good/events/icews.tab', '-o', '/nowhere/x'])
    tap.ok(got.returncode == 3, 'that it cannot be written is graver than what it says')


def check_pipe(tap):
    for restore in (True, False):
        with subprocess.Popen([TOOL, 'claims', '--json'], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=clean_env(),
                              restore_signals=restore) as child:
            child.stdout.readline()
            child.stdout.close()
            error = child.stderr.read()
        tap.ok(error == b'' and child.returncode == 0, 'who stops reading hears nothing', repr((error, child.returncode)))


def check_locales(tap):
    plain = run(['align', *THREE, '--json'], env=clean_env(LC_ALL='C')).stdout
    known = subprocess.run(['locale', '-a'], capture_output=True, text=True, check=False).stdout.lower().split()
    for name in ('C.UTF-8', 'de_DE.UTF-8', 'POSIX', 'xx_XX'):
        label = 'the same bytes in %s' % name
        if name.startswith('de') and 'de_de.utf8' not in known and 'LOCPATH' not in os.environ:
            tap.skip(label, 'there is no such locale here')
            continue
        for fmt in ('json', 'csv', 'table'):
            args = ['align', *THREE, '--format', fmt]
            tap.ok(run(args, env=clean_env(LC_ALL=name)).stdout == run(args, env=clean_env(LC_ALL='C')).stdout,
                   '%s, %s' % (label, fmt))
    tap.ok('0.' in plain, 'numbers have a point')


def run_on_terminal(args, columns):
    """What a terminal of so many columns shows."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
    shown = b''
    with subprocess.Popen([TOOL, *args], stdout=slave, stderr=slave, stdin=subprocess.DEVNULL, env=clean_env()) as child:
        os.close(slave)
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
    os.close(master)
    return shown.decode('utf-8').replace('\r\n', '\n'), child.returncode


def has_terminals():
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError:
        return False
    return True


def check_terminal(tap):
    for columns in (80, 120):
        if not has_terminals():
            tap.skip('a table and a brief fit %d columns' % columns, 'no pseudo-terminal can be had here')
            continue
        shown, status = run_on_terminal(['align', *THREE], columns)
        table = shown.split('\n\n')[-1]
        tap.ok(status == 0 and max(map(len, table.splitlines())) <= columns, 'a table fits %d columns' % columns, shown)
        shown, status = run_on_terminal(['brief', *THREE], columns)
        tap.ok(status == 0 and max(map(len, shown.splitlines())) <= columns, 'a brief fits %d columns' % columns, shown)
    narrow = run(['brief', *THREE], env=clean_env(COLUMNS='60')).stdout
    tap.ok(max(map(len, narrow.splitlines())) <= 60, 'COLUMNS is the width of a brief elsewhere', narrow[:500])
    for columns in ('0', '-1', 'x', '99999999999', ''):
        wide = run(['brief', *THREE], env=clean_env(COLUMNS=columns)).stdout
        tap.ok(wide == run(['brief', *THREE]).stdout, 'COLUMNS=%s is not heard' % columns)


def check_standard_input(tap):
    with open(ROOT / 'tests' / 'good' / 'events' / 'icews.tab', 'rb') as file:
        got = subprocess.run([TOOL, 'series', '-', '--json'], stdin=file, capture_output=True, env=clean_env(), check=False)
    tap.ok(got.returncode == 0 and json.loads(got.stdout)['read'] == 3, 'events from standard input', repr(got))


def main():
    tap = Tap()
    check_bytes(tap)
    check_random(tap)
    check_many(tap)
    check_writing(tap)
    check_pipe(tap)
    check_locales(tap)
    check_terminal(tap)
    check_standard_input(tap)
    tap.done()


if __name__ == '__main__':
    sys.exit(main())
