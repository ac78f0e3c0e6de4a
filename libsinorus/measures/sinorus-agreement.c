/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "measures/sinorus-agreement-private.h"

#include <math.h>
#include <stdlib.h>

/* Of so many items all orders are tried: 40320. */
#define MAX_EXACT 8

double
_sinorus_agreement (const double *a, const double *b, const double *weights, gsize n)
{
  double distance = 0, weight = 0;

  for (gsize i = 0; i < n; i++)
    {
      distance += weights[i] * fabs (a[i] - b[i]);
      weight += weights[i];
    }
  return weight > 0 ? 1 - distance / (2 * weight) : NAN;
}

/* −1, 0 and 1 as 0, 1 and 2. */
static guint
category (double position)
{
  return position < -.5 ? 0 : position > .5 ? 2 : 1;
}

typedef struct {
  double both[3][3];
  double a[3];
  double b[3];
} Shares;

static Shares
count_shares (const double *a, const double *b, gsize n)
{
  Shares shares = { 0 };

  for (gsize i = 0; i < n; i++)
    {
      shares.both[category (a[i])][category (b[i])] += 1. / n;
      shares.a[category (a[i])] += 1. / n;
      shares.b[category (b[i])] += 1. / n;
    }
  return shares;
}

/* What is expected by chance is nothing where both are constant and equal: 0/0. */
static double
chance_corrected (double observed, double expected)
{
  return expected > 1e-12 ? 1 - observed / expected : NAN;
}

double
_sinorus_kappa (const double *a, const double *b, gsize n)
{
  Shares shares = count_shares (a, b, n);
  double observed = 0, expected = 0;

  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++)
      {
        double v = (i - j) * (i - j) / 4.;

        observed += v * shares.both[i][j];
        expected += v * shares.a[i] * shares.b[j];
      }
  return n > 0 ? chance_corrected (observed, expected) : NAN;
}

double
_sinorus_pi (const double *a, const double *b, gsize n)
{
  Shares shares = count_shares (a, b, n);
  double observed = 1, expected = 1;

  for (int i = 0; i < 3; i++)
    {
      double m = (shares.a[i] + shares.b[i]) / 2;

      observed -= shares.both[i][i];
      expected -= m * m;
    }
  return n > 0 ? chance_corrected (observed, expected) : NAN;
}

/* The next order of the positions, after all of the first ones; Heap's algorithm, without recursion. */
static gboolean
next_order (double *positions, guint *counters, gsize n, gsize *i)
{
  for (; *i < n; counters[(*i)++] = 0)
    if (counters[*i] < *i)
      {
        gsize other = *i % 2 == 0 ? 0 : counters[*i];
        double position = positions[other];

        positions[other] = positions[*i];
        positions[*i] = position;
        counters[*i]++;
        *i = 1;
        return TRUE;
      }
  return FALSE;
}

/* Of few items all orders are tried, so that the answer is exact and depends on no seed. */
static double
exact_p (const double *a, const double *b, const double *weights, gsize n, double observed)
{
  g_autofree double *order = g_memdup2 (b, n * sizeof *b);
  guint counters[MAX_EXACT] = { 0 };
  double n_least = 0, n_orders = 0;
  gsize i = 1;

  do
    {
      n_orders++;
      if (_sinorus_agreement (a, order, weights, n) >= observed - 1e-12)
        n_least++;
    }
  while (next_order (order, counters, n, &i));
  return n_least / n_orders;
}

double
_sinorus_agreement_p (const double *a, const double *b, const double *weights, gsize n, guint permutations,
                      SinorusRandom *random)
{
  double observed = _sinorus_agreement (a, b, weights, n);
  g_autofree double *shuffled = g_memdup2 (b, n * sizeof *b);
  guint n_least = 0;

  if (isnan (observed) || permutations == 0)
    return NAN;
  if (n <= MAX_EXACT)
    return exact_p (a, b, weights, n, observed);
  for (guint i = 0; i < permutations; i++)
    {
      _sinorus_random_shuffle (random, shuffled, n);
      /* A sum in another order may differ in its last bit. */
      if (_sinorus_agreement (a, shuffled, weights, n) >= observed - 1e-12)
        n_least++;
    }
  return (1. + n_least) / (1. + permutations);
}

static int
compare_doubles (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

gboolean
_sinorus_agreement_interval (const double *a, const double *b, const double *weights, gsize n, guint samples,
                             SinorusRandom *random, double *low, double *high)
{
  g_autofree double *x = g_new (double, n + 1);
  g_autofree double *y = g_new (double, n + 1);
  g_autofree double *w = g_new (double, n + 1);
  g_autofree double *results = g_new (double, samples + 1);
  guint n_results = 0;

  if (n < 2 || samples < 40)
    return FALSE;
  for (guint i = 0; i < samples; i++)
    {
      double result;

      for (gsize j = 0; j < n; j++)
        {
          gsize k = _sinorus_random_below (random, n);

          x[j] = a[k];
          y[j] = b[k];
          w[j] = weights[k];
        }
      result = _sinorus_agreement (x, y, w, n);
      if (!isnan (result))
        results[n_results++] = result;
    }
  if (n_results == 0)
    return FALSE;
  qsort (results, n_results, sizeof *results, compare_doubles);
  *low = results[(guint) (.025 * (n_results - 1))];
  *high = results[(guint) ceil (.975 * (n_results - 1))];
  return TRUE;
}
