/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <string.h>

static SinorusBriefing *
brief (SinorusChronicle *chronicle, const char *a, const char *third, SinorusBriefOptions *options)
{
  GError *error = NULL;
  SinorusBriefing *briefing = sinorus_brief (chronicle, a, "RUS", third, options, NULL, &error);

  g_assert_no_error (error);
  return briefing;
}

static SinorusBriefing *
brief_korea (SinorusBriefOptions *options)
{
  const char *const layers[] = { "article", NULL };
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusChronicle) article = sinorus_chronicle_only (korea, layers, NULL);

  return brief (article, "CHN", "PRK", options);
}

static char *
to_text (SinorusBriefing *briefing, const char *format, guint width)
{
  GError *error = NULL;
  char *text = sinorus_briefing_to_text (briefing, format, width, &error);

  g_assert_no_error (error);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_str_has_suffix (text, "\n"));
  return text;
}

static guint
count_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  return g_strv_length (words);
}

static void
test_sections (void)
{
  g_autoptr (SinorusBriefing) briefing = brief_korea (NULL);
  g_auto (GStrv) sections = sinorus_briefing_list_sections (briefing);
  g_autofree char *ids = g_strjoinv (" ", sections);

  g_assert_cmpstr (ids, ==, "0 2 3 11 12");
  g_assert_cmpstr (sinorus_briefing_get_title (briefing), ==, "China and Russia toward North Korea");
  g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_briefing_get_table (briefing, "2")), ==, 7);
  g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_briefing_get_table (briefing, "3")), ==, 7);
  g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_briefing_get_table (briefing, "12")), ==, 4);
  g_assert_null (sinorus_briefing_get_table (briefing, "0"));
  g_assert_null (sinorus_briefing_get_table (briefing, "1"));
  g_assert_null (sinorus_briefing_get_table (briefing, ""));
}

/* What is contested, with what would change without it. */
static void
test_contested (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusBriefing) briefing = brief (korea, "CHN", "PRK", NULL);
  SinorusTable *table = sinorus_briefing_get_table (briefing, "11");
  gboolean veto = FALSE, date = FALSE;

  g_assert_nonnull (table);
  for (guint row = 0; row < sinorus_table_get_n_rows (table); row++)
    {
      const char *id = sinorus_table_get_text (table, row, sinorus_table_find_column (table, "id"));
      const char *status = sinorus_table_get_text (table, row, sinorus_table_find_column (table, "status"));
      const char *effect = sinorus_table_get_text (table, row, sinorus_table_find_column (table, "effect"));

      g_assert_cmpstr (effect, !=, "");
      if (g_str_equal (id, "s29-veto"))
        {
          veto = TRUE;
          g_assert_cmpstr (status, ==, "✗ contradicted: not-a-vote");
          g_assert_cmpstr (effect, ==, "none on the alignment; kind stays press-statement; outcome stays blocked");
        }
      if (g_str_equal (id, "s01-date"))
        {
          date = TRUE;
          g_assert_cmpstr (effect, ==, "none on the alignment; when stays 2017-04-14");
        }
      g_assert_cmpstr (id, !=, "s05-chn-stance");
    }
  g_assert_true (veto && date);
}

static void
test_answer (void)
{
  g_autoptr (SinorusBriefing) briefing = brief_korea (NULL);
  const char *answer = sinorus_briefing_get_answer (briefing);

  g_assert_true (g_str_has_prefix (answer, "Same stance, different rationale: China and Russia "));
  g_assert_nonnull (strstr (answer, "Agreement is 0.8571 on 7 issues"));
  g_assert_nonnull (strstr (answer, "divergence of reasons 0.5714"));
  g_assert_cmpuint (count_words (answer), <=, 60);
}

#define LONG "a very long name that goes on and on and on for twenty words and more than anybody would say"
#define DOCUMENT \
  "sinorus: 1\nid: s\ntitle: S\nlayers: [a]\nsources: [{id: s, layer: a, kind: press}]\n" \
  "states: [{id: CHN, label: " LONG "}, {id: RUS, label: " LONG "}, {id: PRK, label: \"\\e[2J\"}]\n" \
  "parties: [{id: wang, kind: person, state: CHN}]\n" \
  "issues: [{id: i, proposition: I, about: PRK}]\npolicies:\n" \
  "  - {id: c, holders: [wang], issue: i, stance: 1, intensity: 0.5, sources: [s]}\n" \
  "  - {id: r, holders: [RUS], issue: i, stance: 1, sources: [s]}\n"

static void
test_long_names (void)
{
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (DOCUMENT, "text", NULL);
  g_autoptr (SinorusBriefing) briefing = brief (chronicle, "CHN", "PRK", NULL);
  g_autofree char *text = to_text (briefing, "term", 80);

  g_assert_cmpuint (count_words (sinorus_briefing_get_answer (briefing)), <=, 60);
  g_assert_null (strchr (text, '\033'));
}

/* A party has its own policies, and no events. */
static void
test_party (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "good", "events", "icews.tab", NULL);
  const char *const files[] = { path, NULL };
  g_autoptr (SinorusEventTable) events = sinorus_event_table_load (files, NULL, NULL, NULL);
  g_autoptr (SinorusBriefOptions) options = sinorus_brief_options_new ();
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (DOCUMENT, "text", NULL);
  g_autoptr (SinorusBriefing) briefing = NULL;

  sinorus_brief_options_set_events (options, events);
  briefing = brief (chronicle, "wang", "PRK", options);
  g_assert_cmpstr (sinorus_table_get_text (sinorus_briefing_get_table (briefing, "2"), 0, 1), ==, "for (0.5)");
  g_assert_cmpuint (sinorus_table_get_n_rows (sinorus_briefing_get_table (briefing, "1")), ==, 2);
}

static void
test_forms (void)
{
  g_autoptr (SinorusBriefing) briefing = brief_korea (NULL);
  static const guint widths[] = { 0, 1, 40, 79, 200, G_MAXUINT };
  g_autofree char *markdown = to_text (briefing, "md", 0);
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *text = to_text (briefing, "term", widths[i]);

      g_assert_true (g_str_has_prefix (text, "China and Russia toward North Korea\n═"));
    }
  g_assert_true (g_str_has_prefix (markdown, "# China and Russia toward North Korea\n\n## 0. Answer\n\n- Same stance"));
  g_assert_nonnull (strstr (markdown, "| precedent fear | yes | yes | 1: 10 |\n"));
  g_assert_null (sinorus_briefing_to_text (briefing, "xyz", 80, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED);
}

static void
test_same_bytes (void)
{
  static const char *const formats[] = { "term", "md", "json" };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (SinorusBriefing) first = brief_korea (NULL);
      g_autofree char *expected = to_text (first, formats[i], 80);

      for (guint run = 0; run < 20; run++)
        {
          g_autoptr (SinorusBriefing) briefing = brief_korea (NULL);
          g_autofree char *text = to_text (briefing, formats[i], 80);

          g_assert_cmpstr (text, ==, expected);
        }
    }
}

static void
test_nothing_known (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusBriefing) briefing = brief (korea, "FRA", "BRA", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_str_has_prefix (sinorus_briefing_get_answer (briefing), "Not enough evidence: "));
  g_assert_null (sinorus_briefing_get_table (briefing, "2"));
  g_assert_null (sinorus_brief (korea, "CHN", "RUS", "Atlantis", NULL, NULL, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND);
}

/* The sums of each dyad over the two days of the published files. */
static void
test_published_events (void)
{
  static const struct {
    const char *from;
    const char *to;
    gint64 counts[5];
    double sum;
  } dyads[] = {
    { "CHN", "PRK", { 491, 312, 32, 79, 68 }, 384.9 }, { "RUS", "PRK", { 78, 59, 9, 9, 1 }, 194.8 },
    { "CHN", "RUS", { 207, 140, 21, 40, 6 }, 437.4 },  { "RUS", "CHN", { 216, 161, 5, 43, 7 }, 283.8 },
  };
  const char *shared = g_getenv ("SINORUS_SHARED_DATA");
  g_autofree char *folder = g_build_filename (shared != NULL ? shared : "", "events", "gdelt2", "15min", NULL);
  g_autofree char *one = g_build_filename (folder, "20171107", NULL);
  g_autofree char *two = g_build_filename (folder, "20171108", NULL);
  const char *const files[] = { one, two, NULL };
  g_autoptr (SinorusEventTable) events = NULL;
  g_autoptr (SinorusBriefOptions) options = sinorus_brief_options_new ();
  g_autoptr (SinorusBriefing) briefing = NULL;
  g_autoptr (GError) error = NULL;
  SinorusTable *table;

  if (!g_file_test (one, G_FILE_TEST_EXISTS) || !g_file_test (two, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the published events of 7 and 8 November 2017 are not here");
      return;
    }
  events = sinorus_event_table_load (files, NULL, NULL, &error);
  g_assert_no_error (error);
  sinorus_brief_options_set_events (options, events);
  briefing = brief_korea (options);
  table = sinorus_briefing_get_table (briefing, "1");
  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, 6);
  for (gsize i = 0; i < G_N_ELEMENTS (dyads); i++)
    {
      guint row = 0;

      while (row < 6 && (!g_str_equal (sinorus_table_get_text (table, row, 0), dyads[i].from)
                         || !g_str_equal (sinorus_table_get_text (table, row, 1), dyads[i].to)))
        row++;
      for (guint j = 0; j < 5; j++)
        g_assert_cmpint (sinorus_table_get_integer (table, row, 2 + j), ==, dyads[i].counts[j]);
      g_assert_cmpfloat_with_epsilon (sinorus_table_get_number (table, row, 7), dyads[i].sum, 1e-9);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/briefing/sections", test_sections);
  g_test_add_func ("/briefing/contested", test_contested);
  g_test_add_func ("/briefing/answer", test_answer);
  g_test_add_func ("/briefing/long-names", test_long_names);
  g_test_add_func ("/briefing/party", test_party);
  g_test_add_func ("/briefing/forms", test_forms);
  g_test_add_func ("/briefing/same-bytes", test_same_bytes);
  g_test_add_func ("/briefing/nothing-known", test_nothing_known);
  g_test_add_func ("/briefing/published-events", test_published_events);
  return g_test_run ();
}
