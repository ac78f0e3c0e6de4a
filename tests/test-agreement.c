/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "measures/sinorus-agreement-private.h"

#include <math.h>

static const double ones[] = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 };

/* The stances of China and Russia on the seven issues of the article, and on the eighth of the record. */
static const double china[] = { -1, -1, 1, 1, 1, -1, 1, 1 };
static const double russia[] = { -1, -1, 1, 1, 1, -1, -1, -1 };

/* Ten resolutions carried by all and two drafts: China's votes and Russia's as 1 yes, 0 abstention, −1 no. */
static const double china_votes[] = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 0 };
static const double russia_votes[] = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1 };

static void
test_agreement (void)
{
  static const double a[] = { 1, .5, -1 }, b[] = { -1, 0, -1 }, weights[] = { 2, 4, 2 };

  g_assert_cmpfloat_with_epsilon (_sinorus_agreement (china, russia, ones, 7), 6. / 7, 1e-15);
  g_assert_cmpfloat_with_epsilon (_sinorus_agreement (china, russia, ones, 8), .75, 1e-15);
  /* 1 − (2 · 2 + 4 · ½) / (2 · 8) */
  g_assert_cmpfloat_with_epsilon (_sinorus_agreement (a, b, weights, 3), .625, 1e-15);
  g_assert_cmpfloat (_sinorus_agreement (a, a, weights, 3), ==, 1);
  g_assert_cmpfloat (_sinorus_agreement (a, b, ones, 1), ==, 0);
  /* On the scale from 1 to 3, A is what Signorino and Ritter's S is, from 0 to 1. */
  g_assert_cmpfloat_with_epsilon (2 * _sinorus_agreement (china_votes, russia_votes, ones, 12) - 1, .916667, 1e-6);
}

static void
test_kappa_and_pi (void)
{
  g_assert_cmpfloat_with_epsilon (_sinorus_kappa (china, russia, 7), .72, 1e-12);
  g_assert_cmpfloat_with_epsilon (_sinorus_pi (china, russia, 7), 5. / 7, 1e-12);
  g_assert_cmpfloat_with_epsilon (_sinorus_kappa (china_votes, russia_votes, 12), .909091, 1e-6);
  g_assert_cmpfloat_with_epsilon (_sinorus_pi (china_votes, russia_votes, 12), .710843, 1e-6);
  /* A rater that always says the same agrees by chance only. */
  g_assert_cmpfloat_with_epsilon (_sinorus_kappa (china_votes, ones, 12), 0, 1e-12);
  g_assert_cmpfloat_with_epsilon (_sinorus_kappa (ones, china_votes, 12), 0, 1e-12);
}

static void
test_undefined (void)
{
  static const double zeros[3] = { 0 };

  g_assert_true (isnan (_sinorus_agreement (china, russia, ones, 0)));
  g_assert_true (isnan (_sinorus_agreement (NULL, NULL, NULL, 0)));
  g_assert_true (isnan (_sinorus_agreement (china, russia, zeros, 3)));
  g_assert_true (isnan (_sinorus_kappa (NULL, NULL, 0)));
  g_assert_true (isnan (_sinorus_pi (NULL, NULL, 0)));
  /* Full agreement on one and the same position is 0/0, not 1. */
  g_assert_true (isnan (_sinorus_kappa (ones, ones, 10)));
  g_assert_true (isnan (_sinorus_pi (ones, ones, 10)));
  g_assert_true (isnan (_sinorus_kappa (china_votes, russia_votes, 10)));
}

/* Positions are rounded to the nearest of −1, 0 and 1, halves toward 0. */
static void
test_rounded (void)
{
  static const double a[] = { -.9, -.5, .1, .5, .51, 1 }, b[] = { -1, 0, 0, 0, 1, 1 };

  g_assert_cmpfloat_with_epsilon (_sinorus_kappa (a, b, 6), 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (_sinorus_pi (a, b, 6), 1, 1e-12);
}

/* How many of all orders of b agree at least as much: Heap's algorithm. */
static void
count_orders (const double *a, double *b, gsize k, gsize n, double observed, guint *n_all, guint *n_least)
{
  if (k == 1)
    {
      (*n_all)++;
      *n_least += _sinorus_agreement (a, b, ones, n) >= observed - 1e-12;
      return;
    }
  for (gsize i = 0; i < k; i++)
    {
      gsize j = k % 2 == 0 ? i : 0;
      double swap;

      count_orders (a, b, k - 1, n, observed, n_all, n_least);
      swap = b[j];
      b[j] = b[k - 1];
      b[k - 1] = swap;
    }
}

static void
test_p_against_all_orders (void)
{
  static const double as[][5] = { { 1, .5, 0, -.5, -1 }, { 1, 1, -1, -1, 0 }, { -1, .3, .2, 1, .4 } };
  static const double bs[][5] = { { 1, 0, .5, -1, -.5 }, { 1, -1, -1, 0, 1 }, { 1, .2, -1, .6, .1 } };

  for (gsize i = 0; i < G_N_ELEMENTS (as); i++)
    {
      double orders[5];
      guint n_all = 0, n_least = 0;
      SinorusRandom random;
      double p, exact;

      for (gsize j = 0; j < 5; j++)
        orders[j] = bs[i][j];
      count_orders (as[i], orders, 5, 5, _sinorus_agreement (as[i], bs[i], ones, 5), &n_all, &n_least);
      g_assert_cmpuint (n_all, ==, 120);
      exact = n_least / 120.;
      _sinorus_random_init (&random, 11);
      p = _sinorus_agreement_p (as[i], bs[i], ones, 5, 20000, &random);
      g_assert_cmpfloat_with_epsilon (p, exact, 4 * sqrt (exact * (1 - exact) / 20000) + 1e-4);
    }
}

static void
test_p_by_seed (void)
{
  SinorusRandom one, same, other;
  double p;

  _sinorus_random_init (&one, 5);
  _sinorus_random_init (&same, 5);
  _sinorus_random_init (&other, 6);
  /* Of few items every order is tried: of the 35 different ones, four agree as much. No seed matters. */
  p = _sinorus_agreement_p (china, russia, ones, 7, 999, &one);
  g_assert_cmpfloat_with_epsilon (p, 4. / 35, 1e-15);
  g_assert_cmpfloat (_sinorus_agreement_p (china, russia, ones, 7, 999, &same), ==, p);
  g_assert_cmpfloat (_sinorus_agreement_p (russia, china, ones, 7, 999, &other), ==, p);
  /* Never 0, as the order that was observed is one of them; four of the 35 orders do as well. */
  g_assert_cmpfloat_with_epsilon (p, 4. / 35, .04);
  g_assert_cmpfloat (_sinorus_agreement_p (ones, ones, ones, 7, 99, &one), ==, 1);
  g_assert_true (isnan (_sinorus_agreement_p (china, russia, ones, 7, 0, &one)));
  g_assert_true (isnan (_sinorus_agreement_p (NULL, NULL, NULL, 0, 99, &one)));
}

/* Under the null p is at most x no more often than x. */
static void
test_p_under_null (void)
{
  SinorusRandom random;
  guint n_tenth = 0, n_half = 0;

  _sinorus_random_init (&random, 42);
  for (guint i = 0; i < 500; i++)
    {
      double a[12], b[12], p;

      for (guint j = 0; j < 12; j++)
        {
          a[j] = _sinorus_random_below (&random, 1001) / 500. - 1;
          b[j] = _sinorus_random_below (&random, 1001) / 500. - 1;
        }
      p = _sinorus_agreement_p (a, b, ones, 12, 99, &random);
      n_tenth += p <= .1;
      n_half += p <= .5;
    }
  g_assert_cmpuint (n_tenth, >, 25);
  g_assert_cmpuint (n_tenth, <, 80);
  g_assert_cmpuint (n_half, >, 205);
  g_assert_cmpuint (n_half, <, 295);
}

static void
test_interval (void)
{
  SinorusRandom random, same;
  double low, high, low_again, high_again;

  _sinorus_random_init (&random, 1);
  _sinorus_random_init (&same, 1);
  g_assert_true (_sinorus_agreement_interval (china, russia, ones, 7, 2000, &random, &low, &high));
  g_assert_true (_sinorus_agreement_interval (china, russia, ones, 7, 2000, &same, &low_again, &high_again));
  g_assert_cmpfloat (low, ==, low_again);
  g_assert_cmpfloat (high, ==, high_again);
  /* Of seven draws, three or more are the issue of difference with p = .065, and four or more with .010. */
  g_assert_cmpfloat_with_epsilon (low, 4. / 7, 1e-12);
  g_assert_cmpfloat (high, ==, 1);
  g_assert_true (_sinorus_agreement_interval (ones, ones, ones, 7, 2000, &random, &low, &high));
  g_assert_cmpfloat (low, ==, 1);
  g_assert_cmpfloat (high, ==, 1);
  /* Too little to draw from, or too few draws. */
  g_assert_false (_sinorus_agreement_interval (china, russia, ones, 1, 2000, &random, &low, &high));
  g_assert_false (_sinorus_agreement_interval (NULL, NULL, NULL, 0, 2000, &random, &low, &high));
  g_assert_false (_sinorus_agreement_interval (china, russia, ones, 7, 39, &random, &low, &high));
  g_assert_false (_sinorus_agreement_interval (china, russia, ones, 7, 0, &random, &low, &high));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement/agreement", test_agreement);
  g_test_add_func ("/agreement/kappa-and-pi", test_kappa_and_pi);
  g_test_add_func ("/agreement/undefined", test_undefined);
  g_test_add_func ("/agreement/rounded", test_rounded);
  g_test_add_func ("/agreement/p-against-all-orders", test_p_against_all_orders);
  g_test_add_func ("/agreement/p-by-seed", test_p_by_seed);
  g_test_add_func ("/agreement/p-under-null", test_p_under_null);
  g_test_add_func ("/agreement/interval", test_interval);
  return g_test_run ();
}
