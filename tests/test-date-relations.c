/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <math.h>
#include <sinorus/sinorus.h>
#include <string.h>

/* The library reasons about bounds; here every placement of a date is written down and each pair of them looked at. */

#define LAST_DAY 30 /* the dates are days of 2017-04 */
#define HORIZON 34 /* an unknown end is tried up to here, and at infinity */
#define INFINITE_DAY 1000

typedef struct {
  int start;
  int end;
} Placement;

typedef struct {
  char *text;
  GArray *placements;
} Form;

static void
form_clear (Form *form)
{
  g_free (form->text);
  g_array_unref (form->placements);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Form, form_clear)

static SinorusDate *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  SinorusDate *date = sinorus_date_parse (text, &error);

  g_assert_no_error (error);
  return date;
}

static void
add_placement (Form *form, int start, int end)
{
  Placement placement = { start, end };

  if (start > end)
    return;
  for (guint i = 0; i < form->placements->len; i++)
    {
      const Placement *other = &g_array_index (form->placements, Placement, i);

      if (other->start == start && other->end == end)
        return;
    }
  g_array_append_val (form->placements, placement);
}

/* A day of the month, perhaps qualified or with an unspecified digit, and the days from `first` to `last` it may be. */
static char *
random_day (GRand *rand, gboolean fuzzy, int *first, int *last)
{
  static const char *const qualifiers[] = { "", "?", "~", "%" };
  int kind = g_rand_int_range (rand, 0, 8);
  int day, padding;

  if (kind == 0)
    {
      day = g_rand_int_range (rand, 0, 3);
      *first = MAX (day * 10, 1);
      *last = day * 10 + 9;
      return g_strdup_printf ("2017-04-%dX", day);
    }
  kind = MAX (kind - 4, 0);
  padding = fuzzy ? (kind + 1) / 2 : 0;
  day = g_rand_int_range (rand, 3, LAST_DAY - 2);
  *first = day - padding;
  *last = day + padding;
  return g_strdup_printf ("2017-04-%02d%s", day, qualifiers[kind]);
}

static void
add_interval (Form *form, GRand *rand, gboolean fuzzy)
{
  int start_first, start_last, end_first, end_last;
  g_autofree char *start = random_day (rand, fuzzy, &start_first, &start_last);
  g_autofree char *end = random_day (rand, fuzzy, &end_first, &end_last);

  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      form->text = g_strdup_printf ("../%s", end);
      for (int e = end_first; e <= end_last; e++)
        add_placement (form, -INFINITE_DAY, e);
      return;
    case 1:
      form->text = g_strdup_printf ("%s/..", start);
      for (int s = start_first; s <= start_last; s++)
        add_placement (form, s, INFINITE_DAY);
      return;
    case 2:
      form->text = g_strdup_printf ("/%s", end);
      for (int e = end_first; e <= end_last; e++)
        for (int s = -4; s <= e; s++)
          add_placement (form, s == -4 ? -INFINITE_DAY : s, e);
      return;
    case 3:
      form->text = g_strdup_printf ("%s/", start);
      for (int s = start_first; s <= start_last; s++)
        for (int e = s; e <= HORIZON; e++)
          add_placement (form, s, e == HORIZON ? INFINITE_DAY : e);
      return;
    default:
      break;
    }
  /* An inverted interval is no date: turn it round. */
  if (strncmp (start, end, strlen ("2017-04-15")) > 0)
    {
      form->text = g_strdup_printf ("%s/%s", end, start);
      for (int s = end_first; s <= end_last; s++)
        for (int e = start_first; e <= start_last; e++)
          add_placement (form, s, e);
      return;
    }
  form->text = g_strdup_printf ("%s/%s", start, end);
  for (int s = start_first; s <= start_last; s++)
    for (int e = end_first; e <= end_last; e++)
      add_placement (form, s, e);
}

static void
add_list (Form *form, GRand *rand, gboolean fuzzy, gboolean one_of)
{
  int first[3], last[3];
  int n = g_rand_int_range (rand, 1, 4);
  int start_first, start_last, end_first, end_last;
  g_autoptr (GString) text = g_string_new (one_of ? "[" : "{");

  for (int i = 0; i < n; i++)
    {
      g_autofree char *day = random_day (rand, fuzzy, &first[i], &last[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? "," : "", day);
    }
  g_string_append_c (text, one_of ? ']' : '}');
  form->text = g_strdup (text->str);

  if (one_of)
    {
      for (int i = 0; i < n; i++)
        for (int d = first[i]; d <= last[i]; d++)
          add_placement (form, d, d);
      return;
    }
  start_first = end_first = first[0];
  start_last = end_last = last[0];
  for (int i = 1; i < n; i++)
    {
      start_first = MIN (start_first, first[i]);
      start_last = MIN (start_last, last[i]);
      end_first = MAX (end_first, first[i]);
      end_last = MAX (end_last, last[i]);
    }
  for (int s = start_first; s <= start_last; s++)
    for (int e = end_first; e <= end_last; e++)
      if (n > 1 || s == e)
        add_placement (form, s, e);
}

static void
add_range (Form *form, GRand *rand)
{
  int a = g_rand_int_range (rand, 1, LAST_DAY + 1);
  int b = g_rand_int_range (rand, a, LAST_DAY + 1);

  if (g_rand_boolean (rand))
    {
      form->text = g_strdup_printf ("{2017-04-%02d..2017-04-%02d}", a, b);
      add_placement (form, a, b);
      return;
    }
  form->text = g_strdup_printf ("[2017-04-%02d..2017-04-%02d]", a, b);
  for (int d = a; d <= b; d++)
    add_placement (form, d, d);
}

static Form
random_form (GRand *rand, gboolean fuzzy)
{
  Form form = { NULL, g_array_new (FALSE, FALSE, sizeof (Placement)) };
  int first, last;

  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      form.text = random_day (rand, fuzzy, &first, &last);
      for (int d = first; d <= last; d++)
        add_placement (&form, d, d);
      break;
    case 1: add_list (&form, rand, fuzzy, TRUE); break;
    case 2: add_list (&form, rand, fuzzy, FALSE); break;
    case 3: add_range (&form, rand); break;
    default: add_interval (&form, rand, fuzzy); break;
    }
  return form;
}

/* Allen's relations as his paper draws them, days being extents of length one. */
static SinorusAllen
get_relation (const Placement *a, const Placement *b)
{
  if (a->end + 1 < b->start)
    return SINORUS_ALLEN_BEFORE;
  if (b->end + 1 < a->start)
    return SINORUS_ALLEN_AFTER;
  if (a->end + 1 == b->start)
    return SINORUS_ALLEN_MEETS;
  if (b->end + 1 == a->start)
    return SINORUS_ALLEN_MET_BY;
  if (a->start == b->start)
    return a->end == b->end ? SINORUS_ALLEN_EQUALS : a->end < b->end ? SINORUS_ALLEN_STARTS : SINORUS_ALLEN_STARTED_BY;
  if (a->end == b->end)
    return a->start > b->start ? SINORUS_ALLEN_FINISHES : SINORUS_ALLEN_FINISHED_BY;
  if (a->start > b->start)
    return a->end < b->end ? SINORUS_ALLEN_DURING : SINORUS_ALLEN_OVERLAPPED_BY;
  return a->end > b->end ? SINORUS_ALLEN_CONTAINS : SINORUS_ALLEN_OVERLAPS;
}

static SinorusTruth
get_truth (guint n, guint total)
{
  return n == 0 ? SINORUS_TRUTH_FALSE : n == total ? SINORUS_TRUTH_TRUE : SINORUS_TRUTH_UNKNOWN;
}

static void
check_pair (const Form *a, const Form *b, gboolean fuzzy)
{
  g_autoptr (SinorusDate) x = parse (a->text);
  g_autoptr (SinorusDate) y = parse (b->text);
  guint counts[SINORUS_ALLEN_FINISHED_BY + 1] = { 0 };
  guint total = a->placements->len * b->placements->len;
  guint before, contains, apart;

  g_assert_cmpuint (total, >, 0);
  for (guint i = 0; i < a->placements->len; i++)
    for (guint j = 0; j < b->placements->len; j++)
      counts[get_relation (&g_array_index (a->placements, Placement, i),
                           &g_array_index (b->placements, Placement, j))]++;

  for (SinorusAllen relation = SINORUS_ALLEN_BEFORE; relation <= SINORUS_ALLEN_FINISHED_BY; relation++)
    if (sinorus_date_relate (x, y, relation, fuzzy) != get_truth (counts[relation], total))
      g_error ("%s, relation %d, %s: %u of %u, but %s", a->text, relation, b->text, counts[relation], total,
               sinorus_truth_to_string (sinorus_date_relate (x, y, relation, fuzzy)));

  before = counts[SINORUS_ALLEN_BEFORE] + counts[SINORUS_ALLEN_MEETS];
  apart = before + counts[SINORUS_ALLEN_AFTER] + counts[SINORUS_ALLEN_MET_BY];
  contains = counts[SINORUS_ALLEN_EQUALS] + counts[SINORUS_ALLEN_STARTED_BY] + counts[SINORUS_ALLEN_CONTAINS] +
             counts[SINORUS_ALLEN_FINISHED_BY];
  g_assert_cmpint (sinorus_date_before (x, y, fuzzy), ==, get_truth (before, total));
  g_assert_cmpint (sinorus_date_contains (x, y, fuzzy), ==, get_truth (contains, total));
  g_assert_cmpint (sinorus_date_overlaps (x, y, fuzzy), ==, get_truth (total - apart, total));
}

static void
test_placements (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20170415);

  for (int i = 0; i < 4000; i++)
    {
      gboolean fuzzy = i % 2;
      g_auto (Form) a = random_form (rand, fuzzy);
      g_auto (Form) b = random_form (rand, fuzzy);

      check_pair (&a, &b, fuzzy);
    }
}

static void
test_examples (void)
{
  static const struct { const char *a, *b; SinorusTruth before, contains, overlaps; } cases[] = {
#define T SINORUS_TRUTH_TRUE
#define F SINORUS_TRUTH_FALSE
#define U SINORUS_TRUTH_UNKNOWN
    { "2017-03", "2017-05", T, F, F },
    { "2017-03", "2017-03-15", U, U, U },
    { "2017-04", "2017-04", U, U, U },
    { "2017-04-15", "2017-04-15", F, T, T },
    { "2017-09-11/..", "2020-01-01", F, T, T },
    { "2017-09-11/", "2020-01-01", U, U, U },
    { "2017-09-11/", "2017-09-11", F, T, T },
    { "2017-09-11/..", "2017-09-10", F, F, F },
    { "../2017-09-11", "1900", F, T, T },
    { "../2017-09-11", "2017-09-12/..", T, F, F },
    { "2017-09-11/..", "2018-01-01/..", F, T, T },
    { "2017-04-01/2017-04-30", "2017-04", F, T, T },
    { "2017-04/2017-05", "2017-04-15", F, U, U },
    { "[1667,1760-12]", "1700", U, F, F },
    { "[1667,1760-12]", "[1668,1761]", U, F, F },
    { "{1667,1760-12}", "1700", F, T, T },
    { "Y-170000002", "Y170000002", T, F, F },
#undef T
#undef F
#undef U
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SinorusDate) a = parse (cases[i].a);
      g_autoptr (SinorusDate) b = parse (cases[i].b);

      g_test_message ("%s and %s", cases[i].a, cases[i].b);
      g_assert_cmpint (sinorus_date_before (a, b, FALSE), ==, cases[i].before);
      g_assert_cmpint (sinorus_date_contains (a, b, FALSE), ==, cases[i].contains);
      g_assert_cmpint (sinorus_date_overlaps (a, b, FALSE), ==, cases[i].overlaps);
      g_assert_cmpint (sinorus_date_relate (a, b, SINORUS_ALLEN_UNKNOWN, FALSE), ==, SINORUS_TRUTH_UNKNOWN);
      g_assert_cmpint (sinorus_date_relate (a, b, (SinorusAllen) 14, FALSE), ==, SINORUS_TRUTH_UNKNOWN);
      g_assert_cmpint (sinorus_date_relate (a, b, (SinorusAllen) -1, FALSE), ==, SINORUS_TRUTH_UNKNOWN);
    }
}

/* Weights are positive, add up to one, stand for their days, and belong to periods in order. */
static void
test_allocate (void)
{
  static const struct { const char *text; SinorusPeriodUnit unit; gsize n; gint64 first; double weight; } cases[] = {
    { "2017-04-15", SINORUS_PERIOD_UNIT_DAY, 1, 17271, 1.0 },
    { "2017-04-15", SINORUS_PERIOD_UNIT_YEAR, 1, 17167, 1.0 },
    { "2017-04", SINORUS_PERIOD_UNIT_DAY, 30, 17257, 1.0 / 30 },
    { "2017-04", SINORUS_PERIOD_UNIT_WEEK, 5, 17252, 2.0 / 30 },
    { "2017-04~", SINORUS_PERIOD_UNIT_MONTH, 1, 17257, 1.0 },
    { "2017", SINORUS_PERIOD_UNIT_QUARTER, 4, 17167, 90.0 / 365 },
    { "2017-04/2018-03", SINORUS_PERIOD_UNIT_YEAR, 2, 17167, 275.0 / 365 },
    { "[2017-04-01,2017-06-01]", SINORUS_PERIOD_UNIT_MONTH, 2, 17257, 0.5 },
    { "[2017-04-02,2017-04,2017-03-31]", SINORUS_PERIOD_UNIT_MONTH, 2, 17226, 1.0 / 31 },
    { "{2017-04-20,2017-04-02}", SINORUS_PERIOD_UNIT_MONTH, 1, 17257, 1.0 },
    { "{1667,1668,1670..1672}", SINORUS_PERIOD_UNIT_YEAR, 5, -110668, 365.0 / (365 * 3 + 366 * 2) },
    { "2017/..", SINORUS_PERIOD_UNIT_YEAR, 0, 0, 0.0 },
    { "2017/", SINORUS_PERIOD_UNIT_YEAR, 0, 0, 0.0 },
    { "../2017", SINORUS_PERIOD_UNIT_YEAR, 0, 0, 0.0 },
    { "[2017..]", SINORUS_PERIOD_UNIT_YEAR, 0, 0, 0.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SinorusDate) date = parse (cases[i].text);
      g_autofree gint64 *periods = NULL;
      g_autofree double *weights = NULL;
      g_autoptr (GError) error = NULL;
      double sum = 0.0;
      gsize n;

      g_test_message ("%s", cases[i].text);
      g_assert_true (sinorus_date_allocate (date, cases[i].unit, &periods, &weights, &n, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (n, ==, cases[i].n);
      for (gsize j = 0; j < n; j++)
        {
          g_assert_cmpfloat (weights[j], >, 0.0);
          g_assert_true (j == 0 || periods[j] > periods[j - 1]);
          sum += weights[j];
        }
      if (n == 0)
        continue;
      g_assert_cmpfloat (fabs (sum - 1.0), <, 1e-12);
      g_assert_cmpint (periods[0], ==, cases[i].first);
      g_assert_cmpfloat (weights[0], ==, cases[i].weight);
    }
}

static void
test_allocate_errors (void)
{
  g_autoptr (SinorusDate) day = parse ("2017-04-15");
  g_autoptr (SinorusDate) all = parse ("XXXX");
  g_autofree gint64 *periods = NULL;
  g_autofree double *weights = NULL;
  g_autoptr (GError) error = NULL;
  gsize n = 0;

  g_assert_false (sinorus_date_allocate (day, SINORUS_PERIOD_UNIT_UNKNOWN, &periods, &weights, &n, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
  g_clear_error (&error);
  g_assert_false (sinorus_date_allocate (day, (SinorusPeriodUnit) 77, &periods, &weights, &n, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
  g_clear_error (&error);
  g_assert_false (sinorus_date_allocate (all, SINORUS_PERIOD_UNIT_DAY, &periods, &weights, &n, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT);
  g_assert_null (periods);
  g_assert_null (weights);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/relations/placements", test_placements);
  g_test_add_func ("/date/relations/examples", test_examples);
  g_test_add_func ("/date/allocate/weights", test_allocate);
  g_test_add_func ("/date/allocate/errors", test_allocate_errors);
  return g_test_run ();
}
