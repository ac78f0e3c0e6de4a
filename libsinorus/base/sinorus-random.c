/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-random-private.h"

void
_sinorus_random_init (SinorusRandom *random, guint64 seed)
{
  for (guint i = 0; i < 4; i++)
    {
      guint64 z = seed += 0x9e3779b97f4a7c15u;

      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
      z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
      random->state[i] = z ^ (z >> 31);
    }
}

static guint64
rotate (guint64 x, guint k)
{
  return (x << k) | (x >> (64 - k));
}

guint64
_sinorus_random_next (SinorusRandom *random)
{
  guint64 *s = random->state;
  guint64 result = rotate (s[1] * 5, 7) * 9;
  guint64 t = s[1] << 17;

  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotate (s[3], 45);
  return result;
}

guint64
_sinorus_random_below (SinorusRandom *random, guint64 n)
{
  /* What is left over beyond the last whole multiple of n would favour small numbers. */
  guint64 limit = G_MAXUINT64 - G_MAXUINT64 % n;
  guint64 x;

  do
    x = _sinorus_random_next (random);
  while (x >= limit);
  return x % n;
}

void
_sinorus_random_shuffle (SinorusRandom *random, double *items, gsize n)
{
  for (gsize i = n; i > 1; i--)
    {
      gsize j = _sinorus_random_below (random, i);
      double swap = items[i - 1];

      items[i - 1] = items[j];
      items[j] = swap;
    }
}
