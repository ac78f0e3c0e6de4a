/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "measures/sinorus-divergence-private.h"

#include <math.h>

double
_sinorus_divergence_jaccard (const SinorusTagShare *tags, gsize n)
{
  gsize n_a = 0, n_b = 0, n_both = 0;

  for (gsize i = 0; i < n; i++)
    {
      n_a += tags[i].has[0];
      n_b += tags[i].has[1];
      n_both += tags[i].has[0] && tags[i].has[1];
    }
  /* No reasons known is not the same as no reasons. */
  return n_a > 0 && n_b > 0 ? 1 - (double) n_both / (n_a + n_b - n_both) : NAN;
}

static double
relative_entropy (double p, double m)
{
  return p > 0 ? p * log2 (p / m) : 0;
}

double
_sinorus_divergence_jensen_shannon (const SinorusTagShare *tags, gsize n)
{
  double divergence = 0;
  gboolean any[2] = { FALSE, FALSE };

  for (gsize i = 0; i < n; i++)
    {
      double p = tags[i].has[0] ? tags[i].weights[0] : 0;
      double q = tags[i].has[1] ? tags[i].weights[1] : 0;

      if (isnan (p) || isnan (q))
        return NAN;
      any[0] |= p > 0;
      any[1] |= q > 0;
      divergence += relative_entropy (p, (p + q) / 2) / 2 + relative_entropy (q, (p + q) / 2) / 2;
    }
  return any[0] && any[1] ? sqrt (MAX (0, divergence)) : NAN;
}
