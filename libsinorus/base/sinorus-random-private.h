/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* xoshiro256** (Blackman and Vigna 2018), seeded by splitmix64: the same numbers on every machine. */
typedef struct {
  guint64 state[4];
} SinorusRandom;

void _sinorus_random_init (SinorusRandom *random, guint64 seed);
guint64 _sinorus_random_next (SinorusRandom *random);
/* From 0 to n − 1, each equally often; n must not be 0. */
guint64 _sinorus_random_below (SinorusRandom *random, guint64 n);
/* In random order, every order equally often. */
void _sinorus_random_shuffle (SinorusRandom *random, double *items, gsize n);

G_END_DECLS
