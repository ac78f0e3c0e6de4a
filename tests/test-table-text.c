/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include "base/sinorus-table-private.h"
#include "brief/sinorus-text-private.h"

#include <math.h>

static SinorusTable *
make_table (const char *first, const char *second)
{
  SinorusTable *table = _sinorus_table_new ("rows");

  _sinorus_table_add_column (table, "name", "Name", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "n", "Count", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "x", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, 0, first);
  _sinorus_table_set_integer (table, 1, 12345);
  _sinorus_table_set_number (table, 2, 2. / 3);
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, 0, second);
  _sinorus_table_set_integer (table, 1, 7);
  return table;
}

static void
assert_layout (SinorusTable *table, const char *format, guint width, const char *expected)
{
  GError *error = NULL;
  g_autofree char *text = sinorus_table_to_text (table, format, width, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_terminal (void)
{
  g_autoptr (SinorusTable) table = make_table ("abc", NULL);
  static const char *const expected = "Name  Count       x\n"
                                      "────  ─────  ──────\n"
                                      "abc   12345  0.6667\n"
                                      "–         7       –\n";

  assert_layout (table, "term", 0, expected);
  assert_layout (table, "term", 19, expected);
  assert_layout (table, "term", G_MAXUINT, expected);
  /* Numbers are never broken, however narrow the terminal is. */
  assert_layout (table, "term", 1, expected);
}

static void
test_wide (void)
{
  g_autoptr (SinorusTable) table = make_table ("中国", "é");

  g_assert_cmpuint (_sinorus_text_width ("中国"), ==, 4);
  g_assert_cmpuint (_sinorus_text_width ("e\xcc\x81"), ==, 1);
  assert_layout (table, "term", 0, "Name  Count       x\n"
                                   "────  ─────  ──────\n"
                                   "中国  12345  0.6667\n"
                                   "é         7       –\n");
}

static void
test_wrapped (void)
{
  g_autoptr (SinorusTable) table = make_table ("one two three four", "abcdefghijklmnop");

  assert_layout (table, "term", 25, "Name        Count       x\n"
                                    "──────────  ─────  ──────\n"
                                    "one two     12345  0.6667\n"
                                    "three four\n"
                                    "abcdefghij      7       –\n"
                                    "klmnop\n");
}

static void
test_wrap (void)
{
  static const struct {
    const char *text;
    guint width;
    const char *lines;
  } cases[] = {
    { "", 5, "" },           { "abc", 0, "a|b|c" },      { "a b", 1, "a|b" },     { "中国", 1, "中|国" },
    { "ab cd", 5, "ab cd" }, { "ab cd", 4, "ab|cd" },    { "a\nb c", 9, "a|b c" }, { "abc", G_MAXUINT, "abc" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) lines = _sinorus_text_wrap (cases[i].text, cases[i].width);
      g_autofree char *text = g_strjoinv ("|", lines);

      g_assert_cmpstr (text, ==, cases[i].lines);
    }
}

static void
test_markdown (void)
{
  g_autoptr (SinorusTable) table = make_table ("a|b\\c\nd", "*x* <b> _y_ `z` [w]");

  assert_layout (table, "md", 5, "| Name | Count | x |\n"
                                 "|---|---:|---:|\n"
                                 "| a\\|b\\\\c d | 12345 | 0.6667 |\n"
                                 "| \\*x\\* \\<b> \\_y\\_ \\`z\\` \\[w] | 7 | – |\n");
}

/* No text of a record gives commands to the terminal. */
static void
test_control_characters (void)
{
  g_autoptr (SinorusTable) table = make_table ("a\033[31m\tb", "c\xc2\x9b" "d");
  g_autofree char *terminal = sinorus_table_to_text (table, "term", 0, NULL);
  g_autofree char *markdown = sinorus_table_to_text (table, "md", 0, NULL);

  for (gsize i = 0; i < 2; i++)
    for (const char *p = i == 0 ? terminal : markdown; *p != '\0'; p = g_utf8_next_char (p))
      g_assert_false (*p != '\n' && g_unichar_iscntrl (g_utf8_get_char (p)));
}

static void
test_numbers (void)
{
  static const struct {
    double number;
    const char *text;
  } cases[] = {
    { 0, "0" },       { -0., "0" },       { 12345678, "12345678" }, { .123456, "0.1235" }, { -1.5, "-1.5" },
    { NAN, "–" },     { INFINITY, "–" },  { 1e300, "1e+300" },      { 1e-9, "1e-09" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = _sinorus_text_number (cases[i].number);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_empty (void)
{
  g_autoptr (SinorusTable) table = _sinorus_table_new ("rows");
  g_autoptr (GError) error = NULL;

  assert_layout (table, "term", 0, "\n\n");
  g_assert_null (sinorus_table_to_text (table, "xyz", 0, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table-text/terminal", test_terminal);
  g_test_add_func ("/table-text/wide", test_wide);
  g_test_add_func ("/table-text/wrapped", test_wrapped);
  g_test_add_func ("/table-text/wrap", test_wrap);
  g_test_add_func ("/table-text/markdown", test_markdown);
  g_test_add_func ("/table-text/control-characters", test_control_characters);
  g_test_add_func ("/table-text/numbers", test_numbers);
  g_test_add_func ("/table-text/empty", test_empty);
  return g_test_run ();
}
