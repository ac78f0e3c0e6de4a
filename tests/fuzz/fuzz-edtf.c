/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Any text is a date whose values agree with each other, or an error that says where and why. */
#include <sinorus/sinorus.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_bounds (SinorusDate *date)
{
  gint64 first, last, fuzzy_first, fuzzy_last;
  g_autofree char *lower = sinorus_date_dup_lower (date, FALSE);
  g_autofree char *upper = sinorus_date_dup_upper (date, FALSE);

  sinorus_date_get_bounds (date, FALSE, &first, &last);
  sinorus_date_get_bounds (date, TRUE, &fuzzy_first, &fuzzy_last);
  g_assert_true (fuzzy_first <= first && first <= last && last <= fuzzy_last);
  g_assert_true ((lower == NULL) == (first == G_MININT64));
  g_assert_true ((upper == NULL) == (last == G_MAXINT64));
  g_assert_true ((first == G_MININT64) ==
                 (sinorus_date_has_open_start (date) || sinorus_date_has_unknown_start (date)));
  g_assert_true ((last == G_MAXINT64) ==
                 (sinorus_date_has_open_end (date) || sinorus_date_has_unknown_end (date)));
  g_assert_cmpint (sinorus_date_get_precision (date), !=, SINORUS_PRECISION_UNKNOWN);
}

/* Some relation is possible, and true if it is the only one; both sides tell the same; a date may equal itself. */
static void
check_relations (SinorusDate *date, SinorusDate *other)
{
  int n_true = 0, n_possible = 0;

  for (int relation = SINORUS_ALLEN_BEFORE; relation <= SINORUS_ALLEN_FINISHED_BY; relation++)
    {
      int inverse = relation < SINORUS_ALLEN_EQUALS ? relation + 7 : relation > SINORUS_ALLEN_EQUALS ? relation - 7 : 7;
      SinorusTruth truth = sinorus_date_relate (date, other, (SinorusAllen) relation, FALSE);

      g_assert_cmpint (truth, ==, sinorus_date_relate (other, date, (SinorusAllen) inverse, FALSE));
      n_true += truth == SINORUS_TRUTH_TRUE;
      n_possible += truth != SINORUS_TRUTH_FALSE;
    }
  g_assert_cmpint (n_possible, >, 0);
  g_assert_cmpint (n_true, ==, n_possible == 1 ? 1 : 0);
  g_assert_cmpint (sinorus_date_relate (date, date, SINORUS_ALLEN_EQUALS, TRUE), !=, SINORUS_TRUTH_FALSE);
}

static void
check_allocation (SinorusDate *date)
{
  g_autofree gint64 *periods = NULL;
  g_autofree double *weights = NULL;
  g_autoptr (GError) error = NULL;
  double sum = 0.0;
  gint64 first, last;
  gsize n;

  /* What is too long takes its time, and adds nothing. */
  if (!sinorus_date_get_bounds (date, FALSE, &first, &last) || last - first > 100000)
    return;
  g_assert_true (sinorus_date_allocate (date, SINORUS_PERIOD_UNIT_MONTH, &periods, &weights, &n, &error));
  for (gsize i = 0; i < n; i++)
    {
      g_assert_true (weights[i] > 0.0);
      sum += weights[i];
    }
  g_assert_true (n > 0 && sum > 1.0 - 1e-9 && sum < 1.0 + 1e-9);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static SinorusDate *landmark;
  g_autofree char *text = g_strndup (size > 0 ? (const char *) data : "", size);
  g_autofree char *again = NULL;
  g_autoptr (SinorusDate) date = NULL;
  g_autoptr (SinorusDate) copy = NULL;
  g_autoptr (GError) error = NULL;

  if (landmark == NULL)
    landmark = sinorus_date_parse ("2017-04/2017-10", NULL);

  date = sinorus_date_parse (text, &error);
  g_assert_true ((date == NULL) == (error != NULL));
  if (date == NULL)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }
  again = sinorus_date_to_string (date);
  g_assert_cmpstr (again, ==, text);
  copy = sinorus_date_parse (again, NULL);
  g_assert_true (sinorus_date_equal (date, copy));
  g_assert_cmpint (sinorus_date_compare (date, copy), ==, 0);
  check_bounds (date);
  /* Long lists take long, and tell no more. */
  if (size <= 64)
    check_relations (date, landmark);
  check_allocation (date);
  return 0;
}
