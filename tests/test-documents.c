/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

/* The documents of a folder of the tests, by name. */
static GPtrArray *
list_documents (const char *folder)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, "documents", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (strchr (name, '.') != NULL)
      g_ptr_array_add (paths, g_build_filename (path, name, NULL));
  return paths;
}

static char *
stem_of (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  return g_strndup (name, strcspn (name, "."));
}

static void
check_diagnostic (SinorusDiagnostic *found, const char *tag, const char *path, guint line, guint column)
{
  g_assert_cmpstr (sinorus_diagnostic_get_tag (found), ==, tag);
  g_assert_cmpstr (sinorus_diagnostic_get_file (found), ==, path);
  g_assert_cmpuint (sinorus_diagnostic_get_line (found), ==, line);
  g_assert_cmpuint (sinorus_diagnostic_get_column (found), ==, column);
  g_assert_cmpint (sinorus_diagnostic_get_severity (found), ==, sinorus_diagnostic_get_tag_severity (tag));
  g_assert_cmpstr (sinorus_diagnostic_get_message (found), !=, "");
  g_assert_cmpstr (sinorus_diagnostic_get_hint (found), !=, "");
}

/* Each bad document is named after the one thing that is wrong with it, and says where. */
static void
test_bad (void)
{
  g_autoptr (GPtrArray) paths = list_documents ("bad");

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = paths->pdata[i];
      g_autofree char *tag = stem_of (path);
      g_autofree char *text = NULL;
      g_autoptr (GListModel) found = NULL;
      g_autoptr (SinorusDiagnostic) first = NULL;
      g_autoptr (SinorusChronicle) chronicle = NULL;
      g_autoptr (GError) error = NULL;
      guint line, column;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_cmpint (sscanf (text, "# expect: %u:%u", &line, &column), ==, 2);
      if (g_str_equal (tag, "different-chronicle"))
        continue;
      g_test_message ("%s", tag);
      found = sinorus_check (path);
      g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
      first = g_list_model_get_item (found, 0);
      check_diagnostic (first, tag, path, line, column);
      chronicle = sinorus_chronicle_load (path, &error);
      g_assert_cmpint (chronicle == NULL, ==, sinorus_diagnostic_get_severity (first) == SINORUS_SEVERITY_ERROR);
      if (chronicle != NULL)
        g_assert_cmpuint (g_list_model_get_n_items (sinorus_chronicle_get_warnings (chronicle)), ==, 1);
      else
        g_assert_nonnull (strstr (error->message, tag));
    }
}

/* A tag that no document gives is a tag that nobody tested. */
static void
test_tags (void)
{
  g_auto (GStrv) tags = sinorus_diagnostic_list_tags ();

  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat (tags[i], ".yaml", NULL);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "bad", "documents", name, NULL);

      if (!g_str_equal (tags[i], "unreadable") && !g_str_equal (tags[i], "too-large")
          && !g_str_equal (tags[i], "conflicting-records") && !g_file_test (path, G_FILE_TEST_EXISTS))
        g_error ("no document gives %s", tags[i]);
    }
}

static SinorusChronicle *
load_issue (const char *proposition)
{
  g_autofree char *text = g_strdup_printf ("sinorus: 1\nid: a\ntitle: t\nissues: [{id: i, proposition: %s}]\n",
                                           proposition);

  return sinorus_chronicle_load_text (text, proposition, NULL);
}

/* What two documents share is taken once; what they say different things of is a problem. */
static void
test_merge (void)
{
  g_autoptr (SinorusChronicle) one = load_issue ("p");
  g_autoptr (SinorusChronicle) copy = load_issue ("\"p\"");
  g_autoptr (SinorusChronicle) other = load_issue ("q");
  g_autoptr (SinorusChronicleBuilder) builder = sinorus_chronicle_builder_new ("a", "t");
  g_autoptr (SinorusChronicle) merged = NULL;
  g_autoptr (GListModel) found = NULL;
  g_autoptr (SinorusDiagnostic) first = NULL;
  g_autoptr (GError) error = NULL;

  sinorus_chronicle_builder_add_chronicle (builder, one);
  sinorus_chronicle_builder_add_chronicle (builder, copy);
  merged = sinorus_chronicle_builder_build (builder, &error);
  g_assert_no_error (error);
  g_assert_true (sinorus_chronicle_equal (merged, one));
  g_assert_false (sinorus_chronicle_equal (merged, other));
  sinorus_chronicle_builder_add_chronicle (builder, other);
  found = sinorus_chronicle_builder_check (builder);
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
  first = g_list_model_get_item (found, 0);
  g_assert_cmpstr (sinorus_diagnostic_get_tag (first), ==, "conflicting-records");
  g_assert_nonnull (strstr (sinorus_diagnostic_get_message (first), "proposition"));
  g_assert_null (sinorus_chronicle_builder_build (builder, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID);
}

static void
assert_load_error (const char *text, int code, const char *tag)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (text, "text", &error);

  g_assert_null (chronicle);
  g_assert_error (error, SINORUS_ERROR, code);
  g_assert_nonnull (strstr (error->message, tag));
}

static void
test_errors (void)
{
  g_autoptr (SinorusChronicle) none = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) found = sinorus_check ("/nonexistent/x.yaml");
  g_autoptr (SinorusDiagnostic) first = g_list_model_get_item (found, 0);

  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
  g_assert_cmpstr (sinorus_diagnostic_get_tag (first), ==, "unreadable");
  none = sinorus_chronicle_load ("sinorus:nothing", &error);
  g_assert_null (none);
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_IO);
  assert_load_error ("", SINORUS_ERROR_PARSE, "not-a-chronicle");
  assert_load_error ("[", SINORUS_ERROR_PARSE, "syntax");
  assert_load_error ("- 1", SINORUS_ERROR_PARSE, "not-a-chronicle");
  assert_load_error ("sinorus: 2", SINORUS_ERROR_UNSUPPORTED, "unsupported-version");
  assert_load_error ("sinorus: 1\nid: a", SINORUS_ERROR_INVALID, "missing-member");
}

static void
assert_equal (SinorusChronicle *a, SinorusChronicle *b)
{
  g_autoptr (GListModel) records = sinorus_chronicle_list_records (a);
  SinorusNode *unknown = sinorus_chronicle_get_unknown (a);

  g_assert_cmpstr (sinorus_chronicle_get_id (a), ==, sinorus_chronicle_get_id (b));
  g_assert_cmpstr (sinorus_chronicle_get_title (a), ==, sinorus_chronicle_get_title (b));
  g_assert_true (g_strv_equal (sinorus_chronicle_get_layers (a), sinorus_chronicle_get_layers (b)));
  g_assert_cmpuint (sinorus_chronicle_get_n_records (a), ==, sinorus_chronicle_get_n_records (b));
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (SinorusRecord) record = g_list_model_get_item (records, i);
      SinorusRecord *other = sinorus_chronicle_lookup (b, sinorus_record_get_id (record));

      g_assert_nonnull (other);
      g_assert_true (sinorus_value_equal (SINORUS_VALUE (record), SINORUS_VALUE (other)));
    }
  if (unknown == NULL)
    g_assert_null (sinorus_chronicle_get_unknown (b));
  else
    g_assert_true (sinorus_node_equal (unknown, sinorus_chronicle_get_unknown (b)));
}

static void
check_round_trip (SinorusChronicle *chronicle)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *yaml = sinorus_chronicle_to_yaml (chronicle);
  g_autofree char *json = sinorus_chronicle_to_json (chronicle);
  g_autoptr (SinorusChronicle) from_yaml = sinorus_chronicle_load_text (yaml, "yaml", &error);
  g_autoptr (SinorusChronicle) from_json = NULL;
  g_autofree char *yaml_again = NULL;
  g_autofree char *json_again = NULL;

  g_assert_no_error (error);
  from_json = sinorus_chronicle_load_text (json, "json", &error);
  g_assert_no_error (error);
  assert_equal (chronicle, from_yaml);
  assert_equal (chronicle, from_json);
  yaml_again = sinorus_chronicle_to_yaml (from_json);
  json_again = sinorus_chronicle_to_json (from_yaml);
  g_assert_cmpstr (yaml, ==, yaml_again);
  g_assert_cmpstr (json, ==, json_again);
}

static void
test_good (void)
{
  g_autoptr (GPtrArray) paths = list_documents ("good");

  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load (paths->pdata[i], &error);
      GListModel *warnings;

      g_assert_no_error (error);
      warnings = sinorus_chronicle_get_warnings (chronicle);
      for (guint j = 0; j < g_list_model_get_n_items (warnings); j++)
        {
          g_autoptr (SinorusDiagnostic) warning = g_list_model_get_item (warnings, j);

          g_assert_cmpstr (sinorus_diagnostic_get_tag (warning), ==, "unknown-member");
        }
      check_round_trip (chronicle);
    }
}

/* What a property holds, for a look at what became of a text. */
static const char *
text_of (SinorusChronicle *chronicle, const char *id, const char *member)
{
  SinorusRecord *record = sinorus_chronicle_lookup (chronicle, id);
  g_autoptr (SinorusNode) node = NULL;
  g_autofree char *text = NULL;

  g_assert_nonnull (record);
  node = sinorus_value_dup_node (SINORUS_VALUE (record), member);
  text = node != NULL ? sinorus_node_to_string (node) : NULL;
  return g_intern_string (text);
}

static SinorusChronicle *
load_good (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "good", "documents", name, NULL);
  g_autoptr (GError) error = NULL;
  SinorusChronicle *chronicle = sinorus_chronicle_load (path, &error);

  g_assert_no_error (error);
  return chronicle;
}

static void
test_texts (void)
{
  g_autoptr (SinorusChronicle) traps = load_good ("traps.yaml");
  g_autoptr (SinorusChronicle) escapes = load_good ("escapes.json");
  g_autoptr (SinorusChronicle) lists = load_good ("lists.yaml");
  g_autoptr (SinorusChronicle) crlf = load_good ("crlf.yaml");
  g_autoptr (SinorusChronicle) mark = load_good ("mark.yaml");

  g_assert_cmpstr (sinorus_chronicle_get_id (mark), ==, "mark");
  g_assert_cmpstr (sinorus_chronicle_get_title (traps), ==, "yes");
  g_assert_cmpstr (sinorus_chronicle_get_layers (traps)[2], ==, "1.0");
  g_assert_cmpstr (text_of (traps, "010", "author"), ==, "NO");
  g_assert_cmpstr (text_of (traps, "010", "outlet"), ==, "1.10");
  g_assert_cmpstr (text_of (traps, "12_3", "author"), ==, "1:20");
  g_assert_cmpstr (text_of (traps, "12_3", "title"), ==, "null");
  g_assert_cmpstr (text_of (traps, "NOR", "codes"), ==,
                   "{iso2: NO, cow: 385, y: 010, yes: no, 1: .inf, ~: nan}");
  g_assert_cmpstr (text_of (traps, "NOR", "note"), ==, "two\nlines, a tab\t, and a blank at the end ");
  g_assert_cmpstr (text_of (traps, "CHN", "note"), ==,
                   "\u2028 \u2029 \xc2\x85 \r \x1b \x7f \ufeff \xef\xbf\xbe \U0001F600 \a");
  g_assert_cmpstr (text_of (crlf, "i", "proposition"), ==, "two\nlines\n");
  g_assert_cmpstr (sinorus_chronicle_get_title (escapes), ==,
                   "\U0001F600 \U0001F600 A/\b\f\n\r\t\"\\ it's 'quoted' \x7f \xc2\x85 \u2028 \u2029 \ufeff");
  g_assert_cmpstr (text_of (escapes, "i", "note"), ==, "\\ud83d stays");
  g_assert_cmpstr (text_of (lists, "c", "about"), ==, "[s]");
  g_assert_cmpstr (text_of (lists, "c", "sentence"), ==, "[7]");
  g_assert_cmpstr (text_of (lists, "s", "sources"), ==, "[]");
  g_assert_null (text_of (lists, "s", "tags"));
  g_assert_null (text_of (lists, "c", "note"));
  g_assert_cmpstr (text_of (lists, "d", "evidence"), ==, "[]");
}

static void
test_together (void)
{
  g_autofree char *one = g_test_build_filename (G_TEST_DIST, "good", "documents", "together", "one.yaml", NULL);
  g_autofree char *two = g_test_build_filename (G_TEST_DIST, "good", "documents", "together", "two.yaml", NULL);
  g_autofree char *other = g_test_build_filename (G_TEST_DIST, "bad", "documents", "different-chronicle.yaml", NULL);
  const char *const uris[] = { one, two, NULL };
  const char *const twice[] = { one, two, two, NULL };
  const char *const different[] = { one, two, other, NULL };
  const char *const none[] = { NULL };
  g_autoptr (SinorusChronicle) chronicle = NULL;
  g_autoptr (GError) error = NULL;

  chronicle = sinorus_chronicle_load_all (uris, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sinorus_chronicle_get_n_records (chronicle), ==, 4);
  g_assert_cmpuint (g_strv_length ((char **) sinorus_chronicle_get_layers (chronicle)), ==, 2);
  g_assert_cmpuint (sinorus_node_get_n_children (sinorus_chronicle_get_unknown (chronicle)), ==, 2);
  check_round_trip (chronicle);

  g_assert_null (sinorus_chronicle_load (one, &error));
  g_assert_nonnull (strstr (error->message, "unknown-reference"));
  g_clear_error (&error);
  g_assert_null (sinorus_chronicle_load_all (twice, &error));
  g_assert_nonnull (strstr (error->message, "two.yaml:7:10: error: later-b: "));
  g_clear_error (&error);
  g_assert_null (sinorus_chronicle_load_all (different, &error));
  g_assert_nonnull (strstr (error->message, "different-chronicle.yaml:4:5: "));
  g_clear_error (&error);
  g_assert_null (sinorus_chronicle_load_all (none, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID);
}

static void
test_save (void)
{
  g_autoptr (SinorusChronicle) chronicle = load_good ("records.yaml");
  static const char *const names[] = { "out.yaml", "out.json", NULL };
  g_autofree char *folder = g_dir_make_tmp ("sinorus-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autofree char *text = NULL;
      g_autoptr (SinorusChronicle) again = NULL;

      g_assert_true (sinorus_chronicle_save (chronicle, path, &error));
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_cmpint (text[0], ==, i == 0 ? 's' : '{');
      again = sinorus_chronicle_load (path, &error);
      g_assert_no_error (error);
      assert_equal (chronicle, again);
      g_remove (path);
    }
  g_rmdir (folder);
  g_assert_false (sinorus_chronicle_save (chronicle, "/nonexistent/x.yaml", &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_IO);
}

/* A document of a megabyte or more that must be read or refused in no time. */
static void
check_hostile (const char *begin, const char *repeated, guint n, const char *end, const char *tag)
{
  GString *text = g_string_new (begin);
  g_autofree char *document = NULL;
  g_autoptr (GListModel) found = NULL;
  gint64 start;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s", repeated);
  g_string_append (text, end);
  document = g_string_free (text, FALSE);
  start = g_get_monotonic_time ();
  found = sinorus_check_text (document, "hostile");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
  if (tag != NULL)
    {
      g_autoptr (SinorusDiagnostic) first = g_list_model_get_item (found, 0);

      g_assert_nonnull (first);
      g_assert_cmpstr (sinorus_diagnostic_get_tag (first), ==, tag);
    }
  else
    g_assert_cmpuint (g_list_model_get_n_items (found), ==, 0);
}

#define HEAD "sinorus: 1\nid: a\ntitle: t\n"

static void
test_hostile (void)
{
  check_hostile ("", "[", 1 << 20, "", "too-deep");
  check_hostile ("", "{a: ", 1 << 18, "", "too-deep");
  check_hostile ("", "- ", 1 << 19, "", "too-deep");
  check_hostile ("", "? ", 1 << 19, "", "too-deep");
  check_hostile (HEAD "issues: [{id: i, proposition: \"", "0123456789abcdef", 10 << 16, "\"}]\n", NULL);
  check_hostile (HEAD "issues: [{id: i, proposition: p, salience: ", "9", 1 << 20, "}]\n", "not-a-number");
  check_hostile ("{\"sinorus\": 1, \"id\": \"a\", \"title\": \"", "\\ud83d\\ude00", 1 << 17, "\"}", NULL);
  check_hostile ("a: &a [l, l, l]\n", "b: &b [*a, *a, *a]\n", 4, "", "anchor");
  check_hostile (HEAD, "", 0, "issues: [{id: i, proposition: p, sentence: 99999999999999999999}]", "unknown-member");
}

static void
test_too_large (void)
{
  g_autofree char *text = g_strnfill (64 * 1024 * 1024 + 1, ' ');

  assert_load_error (text, SINORUS_ERROR_LIMIT, "too-large");
  check_hostile ("[", "a,", 1 << 22, "]", "too-large");
}

static void
test_many_keys (void)
{
  GString *text = g_string_new (HEAD "issues:\n- id: i\n  proposition: p\n");
  g_autofree char *document = NULL;
  g_autoptr (GListModel) found = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, "  k%u: 1\n", i);
  document = g_string_free (text, FALSE);
  found = sinorus_check_text (document, "keys");
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 100000);
}

/* A chain of parents that ends in a cycle is walked once. */
static void
test_long_chain (void)
{
  GString *text = g_string_new (HEAD "parties:\n- {id: p0, kind: group, parent: p1}\n");
  g_autofree char *document = NULL;
  g_autoptr (GListModel) found = NULL;
  g_autoptr (SinorusDiagnostic) first = NULL;

  for (guint i = 1; i < 20000; i++)
    g_string_append_printf (text, "- {id: p%u, kind: group, parent: p%u}\n", i, i > 1 ? i - 1 : 0);
  document = g_string_free (text, FALSE);
  found = sinorus_check_text (document, "chain");
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
  first = g_list_model_get_item (found, 0);
  g_assert_cmpstr (sinorus_diagnostic_get_tag (first), ==, "cycle");
}

static void
test_embedded (void)
{
  g_auto (GStrv) uris = sinorus_list_embedded ();

  g_assert_cmpuint (g_strv_length (uris), >=, 1);
  for (guint i = 0; uris[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load (uris[i], &error);

      g_assert_no_error (error);
      check_round_trip (chronicle);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/bad", test_bad);
  g_test_add_func ("/documents/tags", test_tags);
  g_test_add_func ("/documents/merge", test_merge);
  g_test_add_func ("/documents/errors", test_errors);
  g_test_add_func ("/documents/good", test_good);
  g_test_add_func ("/documents/texts", test_texts);
  g_test_add_func ("/documents/together", test_together);
  g_test_add_func ("/documents/save", test_save);
  g_test_add_func ("/documents/hostile", test_hostile);
  g_test_add_func ("/documents/too-large", test_too_large);
  g_test_add_func ("/documents/many-keys", test_many_keys);
  g_test_add_func ("/documents/long-chain", test_long_chain);
  g_test_add_func ("/documents/embedded", test_embedded);
  return g_test_run ();
}
