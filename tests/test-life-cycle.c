/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every legal and illegal step of the life of a measure, and where it stands on a day. */
#include <sinorus/sinorus.h>

#include <string.h>

#define HEAD "sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: PRK}]\n"

static char *
tags_of (const char *text)
{
  g_autoptr (GListModel) found = sinorus_check_text (text, "text");
  GString *tags = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (found, i);

      g_string_append_printf (tags, "%s%s", i > 0 ? "," : "", sinorus_diagnostic_get_tag (item));
    }
  return g_string_free (tags, FALSE);
}

/* A way that leads to each stage, and the stages that may follow it. */
static const struct {
  const char *stage;
  const char *way;
  const char *next;
} life[] = {
  { "", "", "threatened proposed drafted adopted" },
  { "threatened", "threatened", "lapsed drafted adopted" },
  { "proposed", "proposed", "drafted withdrawn" },
  { "drafted", "drafted", "adopted blocked vetoed withdrawn" },
  { "adopted", "adopted", "in-force withdrawn" },
  { "in-force", "adopted in-force", "amended widened eased suspended expired lifted superseded terminated" },
  { "amended", "adopted in-force amended", "in-force" },
  { "widened", "adopted in-force widened", "in-force" },
  { "eased", "adopted in-force eased", "in-force" },
  { "suspended", "adopted in-force suspended", "in-force snapped-back lifted expired terminated" },
  { "lifted", "adopted in-force lifted", "snapped-back adopted" },
  { "expired", "adopted in-force expired", "snapped-back adopted" },
  { "snapped-back", "adopted in-force suspended snapped-back", "in-force" },
  { "lapsed", "threatened lapsed", "" },
  { "blocked", "drafted blocked", "" },
  { "vetoed", "drafted vetoed", "" },
  { "withdrawn", "proposed withdrawn", "" },
  { "superseded", "adopted in-force superseded", "" },
  { "terminated", "adopted in-force terminated", "" },
};

static gboolean
is_among (const char *word, const char *words)
{
  g_auto (GStrv) list = g_strsplit (words, " ", -1);

  return g_strv_contains ((const char *const *) list, word);
}

/* All steps on one day, so that what must follow at once does. */
static void
append_steps (GString *text, const char *way)
{
  g_auto (GStrv) list = g_strsplit (way, " ", -1);

  for (guint i = 0; list[i] != NULL; i++)
    if (*list[i] != '\0')
      g_string_append_printf (text, "{to: %s, date: 2017-01-01}, ", list[i]);
}

static void
test_steps (void)
{
  static const char *const records[] = {
    "sanctions: [{id: s, senders: CHN, target: PRK, direction: travel, steps: [",
    "regimes: [{id: s, authority: CHN, target: PRK, steps: [",
  };

  for (guint kind = 0; kind < G_N_ELEMENTS (records); kind++)
    for (guint from = 0; from < G_N_ELEMENTS (life); from++)
      for (guint to = 1; to < G_N_ELEMENTS (life); to++)
        {
          g_autoptr (GString) text = g_string_new (HEAD);
          g_autofree char *tags = NULL;

          g_string_append (text, records[kind]);
          append_steps (text, life[from].way);
          append_steps (text, life[to].stage);
          g_string_append (text, "]}]\n");
          tags = tags_of (text->str);
          g_test_message ("%s to %s", life[from].stage, life[to].stage);
          g_assert_cmpstr (tags, ==, is_among (life[to].stage, life[from].next) ? "" : "illegal-step");
        }
}

static void
test_at_once (void)
{
  static const char *const momentary[] = { "amended", "widened", "eased" };

  for (guint i = 0; i < G_N_ELEMENTS (momentary); i++)
    {
      g_autofree char *text = g_strdup_printf (
        HEAD "sanctions: [{id: s, senders: CHN, target: PRK, direction: travel, steps: [{to: adopted, date: 2016}, "
             "{to: in-force, date: 2017-01-01}, {to: %s, date: 2017-02-01}, {to: in-force, date: 2017-02-02}]}]\n",
        momentary[i]);
      g_autofree char *tags = tags_of (text);

      g_assert_cmpstr (tags, ==, "illegal-step");
    }
}

static void
assert_stages (const char *steps, const char *on, const char *expected)
{
  g_autofree char *text = g_strdup_printf (
    HEAD "sanctions: [{id: s, senders: CHN, target: PRK, direction: travel, steps: [%s]}]\n", steps);
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (text, "text", NULL);
  g_autoptr (SinorusDate) date = on != NULL ? sinorus_date_parse (on, NULL) : NULL;
  g_auto (GStrv) stages = sinorus_record_list_stages (sinorus_chronicle_lookup (chronicle, "s"), date);
  g_autofree char *list = g_strjoinv (" ", stages);

  g_test_message ("%s on %s", steps, on);
  g_assert_cmpstr (list, ==, expected);
}

#define EXACT "{to: threatened, date: 2017-04-12}, {to: adopted, date: 2017-09-22}, {to: in-force, date: 2017-10-01}"
#define VAGUE "{to: adopted, date: 2017-09}, {to: in-force, date: 2017-10}"

static void
test_stages (void)
{
  assert_stages ("", NULL, "none");
  assert_stages ("", "2017", "none");
  assert_stages (EXACT, NULL, "in-force");
  assert_stages (EXACT, "2017-04-11", "none");
  assert_stages (EXACT, "2017-04-12", "threatened");
  assert_stages (EXACT, "2017-04-30", "threatened");
  assert_stages (EXACT, "2017-09-30", "adopted");
  assert_stages (EXACT, "2017-10-01", "in-force");
  assert_stages (EXACT, "2017-09", "threatened adopted");
  assert_stages (EXACT, "2017", "none threatened adopted in-force");
  assert_stages (VAGUE, "2017-09-15", "none adopted");
  assert_stages (VAGUE, "2017-10-15", "adopted in-force");
  assert_stages (VAGUE, "2017-11-01", "in-force");
  assert_stages ("{to: adopted, date: 2016}, {to: in-force, date: 2017-01-01}, {to: amended, date: 2017-02-01}, "
                 "{to: in-force, date: 2017-02-01}",
                 "2017-02-01", "in-force");
}

static void
test_forecast (void)
{
  const char *text = "sinorus: 1\nid: a\ntitle: t\nforecasts: [{id: open, class: c, issued: 2017-04-21, within: P6M}, "
                     "{id: no, class: c, issued: 2017-04-21, within: P6M, resolution: no}]\n";
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (text, "text", NULL);
  g_autoptr (SinorusDate) before = sinorus_date_parse ("2017-04-20", NULL);
  g_auto (GStrv) open = sinorus_record_list_stages (sinorus_chronicle_lookup (chronicle, "open"), NULL);
  g_auto (GStrv) no = sinorus_record_list_stages (sinorus_chronicle_lookup (chronicle, "no"), NULL);
  g_auto (GStrv) early = sinorus_record_list_stages (sinorus_chronicle_lookup (chronicle, "no"), before);

  g_assert_cmpstr (open[0], ==, "open");
  g_assert_cmpstr (no[0], ==, "no");
  g_assert_cmpstr (early[0], ==, "none");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/life-cycle/steps", test_steps);
  g_test_add_func ("/life-cycle/at-once", test_at_once);
  g_test_add_func ("/life-cycle/stages", test_stages);
  g_test_add_func ("/life-cycle/forecast", test_forecast);
  return g_test_run ();
}
