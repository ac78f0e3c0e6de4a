#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Write sinorus-version-macros.h: SINORUS_AVAILABLE_IN_x_y for every stable version.

A symbol says in its header since when it exists; a program that defines
SINORUS_VERSION_MAX_ALLOWED is warned of symbols that are newer than that.
"""
import sys

VERSIONS = [(1, 0)]

lines = [
    '/* SPDX-License-Identifier: LGPL-2.1-or-later */',
    '#pragma once',
    '',
    '#include <glib.h>',
    '',
    '#ifndef _SINORUS_EXTERN',
    '#define _SINORUS_EXTERN __attribute__((visibility("default"))) extern',
    '#endif',
    '',
    '#define SINORUS_ENCODE_VERSION(major, minor) ((major) << 16 | (minor) << 8)',
]
for major, minor in VERSIONS:
    lines += [
        f'#define SINORUS_VERSION_{major}_{minor} (SINORUS_ENCODE_VERSION ({major}, {minor}))',
    ]
newest = 'SINORUS_VERSION_%d_%d' % VERSIONS[-1]
lines += [
    '',
    '#ifndef SINORUS_VERSION_MIN_REQUIRED',
    f'#define SINORUS_VERSION_MIN_REQUIRED {newest}',
    '#endif',
    '#ifndef SINORUS_VERSION_MAX_ALLOWED',
    f'#define SINORUS_VERSION_MAX_ALLOWED {newest}',
    '#endif',
    '#if SINORUS_VERSION_MAX_ALLOWED < SINORUS_VERSION_MIN_REQUIRED',
    '#error "SINORUS_VERSION_MAX_ALLOWED must not be below SINORUS_VERSION_MIN_REQUIRED"',
    '#endif',
]
for major, minor in VERSIONS:
    v = f'{major}_{minor}'
    lines += [
        '',
        f'#if SINORUS_VERSION_MAX_ALLOWED < SINORUS_VERSION_{v}',
        f'#define SINORUS_AVAILABLE_IN_{v} G_UNAVAILABLE ({major}, {minor}) _SINORUS_EXTERN',
        '#else',
        f'#define SINORUS_AVAILABLE_IN_{v} _SINORUS_EXTERN',
        '#endif',
        f'#if SINORUS_VERSION_MIN_REQUIRED >= SINORUS_VERSION_{v}',
        f'#define SINORUS_DEPRECATED_IN_{v} G_DEPRECATED _SINORUS_EXTERN',
        f'#define SINORUS_DEPRECATED_IN_{v}_FOR(f) G_DEPRECATED_FOR (f) _SINORUS_EXTERN',
        '#else',
        f'#define SINORUS_DEPRECATED_IN_{v} _SINORUS_EXTERN',
        f'#define SINORUS_DEPRECATED_IN_{v}_FOR(f) _SINORUS_EXTERN',
        '#endif',
    ]
open(sys.argv[1], 'w', encoding='utf-8').write('\n'.join(lines) + '\n')
