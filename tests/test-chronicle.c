/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <string.h>

static const char document[] =
  "sinorus: 1\nid: views\ntitle: Views\nlayers: [article, record, empty]\n"
  "sources:\n"
  "- {id: early, layer: article, kind: press, published: 2017-04-10}\n"
  "- {id: late, layer: record, kind: wire, published: 2017-04}\n"
  "- {id: undated, layer: record, kind: social}\n"
  "states: [{id: CHN}, {id: RUS, during: 1991-12-26/.., sources: early}]\n"
  "parties: [{id: old, kind: group, during: 1950/1991, sources: late}]\n"
  "issues: [{id: i, proposition: p, sources: undated}]\n"
  "events:\n"
  "- {id: before, when: 2017-04-01, actors: CHN, sources: [late]}\n"
  "- {id: about-day, when: 2017-04-15~, actors: CHN, sources: [early, late]}\n"
  "- {id: after, when: 2018, actors: CHN, sources: []}\n"
  "claims:\n"
  "- {id: c-before, about: before, kind: fact, source: early}\n"
  "- {id: c-both, about: [before, after], kind: contrast, text: t, source: undated}\n"
  "later: {kept: 1}\n";

static SinorusChronicle *
load (void)
{
  g_autoptr (GError) error = NULL;
  SinorusChronicle *chronicle = sinorus_chronicle_load_text (document, "views", &error);

  g_assert_no_error (error);
  return chronicle;
}

/* The records, by their ids in order. */
static void
assert_records (SinorusChronicle *chronicle, const char *wanted)
{
  g_autoptr (GListModel) records = sinorus_chronicle_list_records (chronicle);
  GString *ids = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (SinorusRecord) record = g_list_model_get_item (records, i);

      g_assert_true (sinorus_chronicle_lookup (chronicle, sinorus_record_get_id (record)) == record);
      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sinorus_record_get_id (record));
    }
  g_assert_cmpuint (sinorus_chronicle_get_n_records (chronicle), ==, g_list_model_get_n_items (records));
  text = g_string_free (ids, FALSE);
  g_assert_cmpstr (text, ==, wanted);
}

static guint
count (GListModel *list)
{
  g_autoptr (GListModel) taken = list;

  return g_list_model_get_n_items (taken);
}

#define ALL "early late undated CHN RUS old i before about-day after c-before c-both"

static void
test_lookup (void)
{
  g_autoptr (SinorusChronicle) chronicle = load ();

  assert_records (chronicle, ALL);
  g_assert_cmpstr (sinorus_chronicle_get_id (chronicle), ==, "views");
  g_assert_cmpstr (sinorus_chronicle_get_title (chronicle), ==, "Views");
  g_assert_cmpuint (g_strv_length ((char **) sinorus_chronicle_get_layers (chronicle)), ==, 3);
  g_assert_cmpuint (sinorus_node_get_n_children (sinorus_chronicle_get_unknown (chronicle)), ==, 1);
  g_assert_null (sinorus_chronicle_lookup (chronicle, "nobody"));
  g_assert_null (sinorus_chronicle_lookup (chronicle, ""));
  g_assert_true (SINORUS_IS_EVENT (sinorus_chronicle_lookup (chronicle, "before")));
  g_assert_cmpuint (count (sinorus_chronicle_list_sources (chronicle)), ==, 3);
  g_assert_cmpuint (count (sinorus_chronicle_list_states (chronicle)), ==, 2);
  g_assert_cmpuint (count (sinorus_chronicle_list_parties (chronicle)), ==, 1);
  g_assert_cmpuint (count (sinorus_chronicle_list_issues (chronicle)), ==, 1);
  g_assert_cmpuint (count (sinorus_chronicle_list_policies (chronicle)), ==, 0);
  g_assert_cmpuint (count (sinorus_chronicle_list_events (chronicle)), ==, 3);
  g_assert_cmpuint (count (sinorus_chronicle_list_claims (chronicle)), ==, 2);
  g_assert_cmpuint (count (sinorus_chronicle_list_claims_about (chronicle, "before")), ==, 2);
  g_assert_cmpuint (count (sinorus_chronicle_list_claims_about (chronicle, "after")), ==, 1);
  g_assert_cmpuint (count (sinorus_chronicle_list_claims_about (chronicle, "nobody")), ==, 0);
  g_assert_cmpuint (sinorus_chronicle_get_n_undated (chronicle), ==, 0);
}

static void
assert_at (const char *date, const char *wanted)
{
  g_autoptr (SinorusChronicle) chronicle = load ();
  g_autoptr (SinorusDate) parsed = sinorus_date_parse (date, NULL);
  g_autoptr (SinorusChronicle) view = sinorus_chronicle_at (chronicle, parsed);

  g_test_message ("%s", date);
  assert_records (view, wanted);
  assert_records (chronicle, ALL);
  g_assert_cmpstr (sinorus_chronicle_get_id (view), ==, "views");
  g_assert_nonnull (sinorus_chronicle_get_unknown (view));
}

static void
test_at (void)
{
  assert_at ("2017-04-10", "early late undated CHN RUS i before c-before c-both");
  /* Somewhen around the fifteenth may be the day before. */
  assert_at ("2017-04-14", "early late undated CHN RUS i before about-day c-before c-both");
  assert_at ("2018-06", "early late undated CHN RUS i before about-day after c-before c-both");
  assert_at ("1980", "early late undated CHN old i c-before c-both");
  assert_at ("1991-12", "early late undated CHN RUS old i c-before c-both");
  assert_at ("1900/..", "early late undated CHN RUS old i before about-day after c-before c-both");
}

static void
assert_known (const char *date, const char *wanted)
{
  g_autoptr (SinorusChronicle) chronicle = load ();
  g_autoptr (SinorusDate) parsed = sinorus_date_parse (date, NULL);
  g_autoptr (SinorusChronicle) view = sinorus_chronicle_known (chronicle, parsed);
  g_autoptr (SinorusChronicle) twice = sinorus_chronicle_known (view, parsed);

  g_test_message ("%s", date);
  assert_records (view, wanted);
  assert_records (twice, wanted);
  g_assert_cmpuint (sinorus_chronicle_get_n_undated (view), ==, 1);
  g_assert_cmpuint (sinorus_chronicle_get_n_undated (twice), ==, 1);
  g_assert_cmpuint (sinorus_chronicle_get_n_undated (chronicle), ==, 0);
}

static void
test_known (void)
{
  assert_known ("2017-04-09", "CHN after");
  /* “before” is told by a source that is not known yet, and claimed by one that is. */
  assert_known ("2017-04-10", "early CHN RUS before about-day after c-before");
  assert_known ("2017-04-29", "early CHN RUS before about-day after c-before");
  assert_known ("2017-04-30", "early late CHN RUS old before about-day after c-before");
}

static void
assert_only (const char *names, const char *wanted)
{
  g_autoptr (SinorusChronicle) chronicle = load ();
  g_auto (GStrv) sources = g_strsplit (names, " ", -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) view = sinorus_chronicle_only (chronicle, (const char *const *) sources, &error);

  g_assert_no_error (error);
  assert_records (view, wanted);
}

static void
test_only (void)
{
  const char *const unknown[] = { "early", "nobody", NULL };
  g_autoptr (SinorusChronicle) chronicle = load ();
  g_autoptr (GError) error = NULL;

  assert_only ("", "CHN after");
  assert_only ("empty", "CHN after");
  assert_only ("early", "early CHN RUS before about-day after c-before");
  assert_only ("article", "early CHN RUS before about-day after c-before");
  assert_only ("late", "late CHN old before about-day after");
  assert_only ("undated", "undated CHN i before after c-both");
  assert_only ("record", "late undated CHN old i before about-day after c-both");
  assert_only ("article record", ALL);
  g_assert_null (sinorus_chronicle_only (chronicle, unknown, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "nobody"));
  /* A record is no source. */
  g_clear_error (&error);
  g_assert_null (sinorus_chronicle_only (chronicle, (const char *const[]) { "CHN", NULL }, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND);
}

static void
assert_tags (SinorusChronicleBuilder *builder, const char *wanted)
{
  g_autoptr (GListModel) found = sinorus_chronicle_builder_check (builder);
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (GError) error = NULL;
  GString *tags = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (found, i);

      g_assert_null (sinorus_diagnostic_get_file (item));
      g_string_append_printf (tags, "%s%s@%s", i > 0 ? " " : "", sinorus_diagnostic_get_tag (item),
                              sinorus_diagnostic_get_path (item));
    }
  text = g_string_free (tags, FALSE);
  g_assert_cmpstr (text, ==, wanted);
  chronicle = sinorus_chronicle_builder_build (builder, &error);
  if (*wanted != '\0')
    g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID);
  else
    g_assert_no_error (error);
}

static void
add (SinorusChronicleBuilder *builder, gpointer record)
{
  sinorus_chronicle_builder_add (builder, record);
  g_object_unref (record);
}

static void
test_builder (void)
{
  g_autoptr (SinorusChronicleBuilder) builder = sinorus_chronicle_builder_new ("b", "");
  g_autoptr (SinorusChronicle) first = NULL;

  assert_tags (builder, "");
  add (builder, g_object_new (SINORUS_TYPE_STATE, "id", "CHN", NULL));
  assert_tags (builder, "");
  first = sinorus_chronicle_builder_build (builder, NULL);
  add (builder, g_object_new (SINORUS_TYPE_STATE, "id", "XXX", NULL));
  assert_tags (builder, "unknown-state@XXX.id");
  add (builder, g_object_new (SINORUS_TYPE_ISSUE, "proposition", "p", NULL));
  add (builder, g_object_new (SINORUS_TYPE_ISSUE, "proposition", "p", "about", "YYY", NULL));
  assert_tags (builder, "unknown-state@XXX.id missing-member@issues[0] missing-member@issues[1] "
                        "unknown-reference@issues[1].about");
  /* What was built before stays as it was. */
  g_assert_cmpuint (sinorus_chronicle_get_n_records (first), ==, 1);
}

/* A head that could not be read again is not built. */
static void
test_builder_head (void)
{
  g_autoptr (SinorusChronicleBuilder) bad = sinorus_chronicle_builder_new ("no id", "t");
  g_autoptr (SinorusChronicleBuilder) none = g_object_new (SINORUS_TYPE_CHRONICLE_BUILDER, NULL);
  g_autoptr (SinorusChronicleBuilder) layers = sinorus_chronicle_builder_new ("a", "t");
  g_autoptr (SinorusChronicle) chronicle = NULL;

  assert_tags (bad, "bad-id@id");
  assert_tags (none, "missing-member@(null)");
  sinorus_chronicle_builder_add_layer (layers, "x");
  sinorus_chronicle_builder_add_layer (layers, "x");
  sinorus_chronicle_builder_add_layer (layers, "");
  chronicle = sinorus_chronicle_builder_build (layers, NULL);
  g_assert_cmpuint (g_strv_length ((char **) sinorus_chronicle_get_layers (chronicle)), ==, 2);
}

/* One that nobody built is empty, and can be asked for everything. */
static void
test_empty (void)
{
  g_autoptr (SinorusChronicle) chronicle = g_object_new (SINORUS_TYPE_CHRONICLE, NULL);
  g_autofree char *yaml = sinorus_chronicle_to_yaml (chronicle);
  g_autofree char *json = sinorus_chronicle_to_json (chronicle);

  assert_records (chronicle, "");
  g_assert_cmpstr (sinorus_chronicle_get_id (chronicle), ==, "");
  g_assert_cmpuint (g_strv_length ((char **) sinorus_chronicle_get_layers (chronicle)), ==, 0);
  g_assert_nonnull (yaml);
  g_assert_nonnull (json);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chronicle/lookup", test_lookup);
  g_test_add_func ("/chronicle/at", test_at);
  g_test_add_func ("/chronicle/known", test_known);
  g_test_add_func ("/chronicle/only", test_only);
  g_test_add_func ("/chronicle/builder", test_builder);
  g_test_add_func ("/chronicle/builder-head", test_builder_head);
  g_test_add_func ("/chronicle/empty", test_empty);
  return g_test_run ();
}
