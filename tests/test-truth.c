/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#define U SINORUS_TRUTH_UNKNOWN
#define F SINORUS_TRUTH_FALSE
#define T SINORUS_TRUTH_TRUE

/* Kleene's tables, written out. */
static void
test_tables (void)
{
  static const SinorusTruth and[3][3] = { { U, F, U }, { F, F, F }, { U, F, T } };
  static const SinorusTruth or[3][3] = { { U, U, T }, { U, F, T }, { T, T, T } };
  static const SinorusTruth not[3] = { U, T, F };

  for (SinorusTruth a = U; a <= T; a++)
    {
      g_assert_cmpint (sinorus_truth_not (a), ==, not[a]);
      for (SinorusTruth b = U; b <= T; b++)
        {
          g_assert_cmpint (sinorus_truth_and (a, b), ==, and[a][b]);
          g_assert_cmpint (sinorus_truth_or (a, b), ==, or[a][b]);
        }
    }
}

static void
test_strangers (void)
{
  g_assert_cmpint (sinorus_truth_not ((SinorusTruth) 77), ==, SINORUS_TRUTH_UNKNOWN);
  g_assert_cmpint (sinorus_truth_and ((SinorusTruth) 77, SINORUS_TRUTH_TRUE), ==, SINORUS_TRUTH_UNKNOWN);
  g_assert_cmpint (sinorus_truth_or ((SinorusTruth) 77, SINORUS_TRUTH_FALSE), ==, SINORUS_TRUTH_UNKNOWN);
  g_assert_cmpint (sinorus_truth_or ((SinorusTruth) 77, SINORUS_TRUTH_TRUE), ==, SINORUS_TRUTH_TRUE);
}

static void
test_words (void)
{
  g_assert_cmpstr (sinorus_truth_to_string (SINORUS_TRUTH_TRUE), ==, "true");
  g_assert_cmpstr (sinorus_truth_to_string (SINORUS_TRUTH_FALSE), ==, "false");
  g_assert_cmpstr (sinorus_truth_to_string (SINORUS_TRUTH_UNKNOWN), ==, "unknown");
  g_assert_cmpstr (sinorus_truth_to_string ((SinorusTruth) 77), ==, "unknown");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/truth/tables", test_tables);
  g_test_add_func ("/truth/strangers", test_strangers);
  g_test_add_func ("/truth/words", test_words);
  return g_test_run ();
}
