/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "measures/sinorus-divergence-private.h"

#include <math.h>

#define BOTH { TRUE, TRUE }
#define FIRST { TRUE, FALSE }
#define SECOND { FALSE, TRUE }

static void
test_jaccard (void)
{
  const SinorusTagShare tags[] = {
    { "a", { NAN, NAN }, BOTH },   { "b", { NAN, NAN }, BOTH },   { "c", { NAN, NAN }, BOTH },  { "d", { NAN, NAN }, FIRST },
    { "e", { NAN, NAN }, FIRST },  { "f", { NAN, NAN }, SECOND }, { "g", { NAN, NAN }, SECOND },
  };

  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jaccard (tags, 7), 4. / 7, 1e-15);
  g_assert_cmpfloat (_sinorus_divergence_jaccard (tags, 3), ==, 0);
  g_assert_cmpfloat (_sinorus_divergence_jaccard (tags + 4, 2), ==, 1);
  /* One side is silent, or both are. */
  g_assert_true (isnan (_sinorus_divergence_jaccard (tags + 3, 2)));
  g_assert_true (isnan (_sinorus_divergence_jaccard (tags + 5, 2)));
  g_assert_true (isnan (_sinorus_divergence_jaccard (tags, 0)));
  g_assert_true (isnan (_sinorus_divergence_jaccard (NULL, 0)));
}

/* By hand: with p = (½, ½, 0) and q = (0, ½, ½) each half of the divergence is ½ · log2 2 = ½, and the distance √½. */
static void
test_jensen_shannon (void)
{
  const SinorusTagShare overlapping[] = {
    { "a", { .5, 0 }, FIRST }, { "b", { .5, .5 }, BOTH }, { "c", { 0, .5 }, SECOND }
  };
  const SinorusTagShare opposite[] = { { "a", { .9, .1 }, BOTH }, { "b", { .1, .9 }, BOTH } };
  const SinorusTagShare skewed[] = { { "a", { .25, .5 }, BOTH }, { "b", { .75, .5 }, BOTH } };
  const SinorusTagShare disjoint[] = { { "a", { 1, 0 }, FIRST }, { "b", { 0, 1 }, SECOND } };
  const SinorusTagShare equal[] = { { "a", { .3, .3 }, BOTH }, { "b", { .7, .7 }, BOTH } };

  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jensen_shannon (overlapping, 3), sqrt (.5), 1e-15);
  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jensen_shannon (opposite, 2), 0.7287004915675019, 1e-14);
  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jensen_shannon (skewed, 2), 0.22089576884901735, 1e-14);
  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jensen_shannon (disjoint, 2), 1, 1e-15);
  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jensen_shannon (equal, 2), 0, 1e-7);
}

static void
test_symmetric (void)
{
  SinorusTagShare tags[] = { { "a", { .2, .6 }, BOTH }, { "b", { .3, .4 }, BOTH }, { "c", { .5, 0 }, FIRST } };
  double distance = _sinorus_divergence_jensen_shannon (tags, 3);

  for (gsize i = 0; i < 3; i++)
    {
      SinorusTagShare *tag = &tags[i];

      *tag = (SinorusTagShare){ tag->tag, { tag->weights[1], tag->weights[0] }, { tag->has[1], tag->has[0] } };
    }
  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jensen_shannon (tags, 3), distance, 1e-15);
  g_assert_cmpfloat (distance, >, 0);
  g_assert_cmpfloat (distance, <, 1);
}

static void
test_without_weights (void)
{
  const SinorusTagShare partly[] = { { "a", { .5, NAN }, BOTH }, { "b", { .5, NAN }, BOTH } };
  const SinorusTagShare one_side[] = { { "a", { .5, 0 }, FIRST }, { "b", { .5, 0 }, FIRST } };
  /* What a side does not have is not looked at. */
  const SinorusTagShare beside[] = { { "a", { 1, NAN }, FIRST }, { "b", { NAN, 1 }, SECOND } };

  g_assert_true (isnan (_sinorus_divergence_jensen_shannon (partly, 2)));
  g_assert_true (isnan (_sinorus_divergence_jensen_shannon (one_side, 2)));
  g_assert_true (isnan (_sinorus_divergence_jensen_shannon (NULL, 0)));
  g_assert_cmpfloat_with_epsilon (_sinorus_divergence_jensen_shannon (beside, 2), 1, 1e-15);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/divergence/jaccard", test_jaccard);
  g_test_add_func ("/divergence/jensen-shannon", test_jensen_shannon);
  g_test_add_func ("/divergence/symmetric", test_symmetric);
  g_test_add_func ("/divergence/without-weights", test_without_weights);
  return g_test_run ();
}
