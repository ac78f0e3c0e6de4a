/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <math.h>
#include <string.h>

static void
assert_written (SinorusJsonWriter *writer, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = sinorus_json_writer_to_text (writer, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
write_all (SinorusJsonWriter *writer)
{
  sinorus_json_writer_begin_object (writer);
  sinorus_json_writer_add_name (writer, "empty");
  sinorus_json_writer_begin_array (writer);
  sinorus_json_writer_end_array (writer);
  sinorus_json_writer_add_name (writer, "values");
  sinorus_json_writer_begin_array (writer);
  sinorus_json_writer_add_string (writer, "a");
  sinorus_json_writer_add_string (writer, NULL);
  sinorus_json_writer_add_number (writer, 0.1);
  sinorus_json_writer_add_number (writer, 7);
  sinorus_json_writer_add_number (writer, NAN);
  sinorus_json_writer_add_number (writer, -INFINITY);
  sinorus_json_writer_add_integer (writer, G_MININT64);
  sinorus_json_writer_add_boolean (writer, TRUE);
  sinorus_json_writer_add_boolean (writer, FALSE);
  sinorus_json_writer_add_null (writer);
  sinorus_json_writer_begin_object (writer);
  sinorus_json_writer_end_object (writer);
  sinorus_json_writer_end_array (writer);
  sinorus_json_writer_add_name (writer, "");
  sinorus_json_writer_add_integer (writer, 1);
  sinorus_json_writer_end_object (writer);
}

static void
test_compact (void)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (FALSE);

  g_assert_false (sinorus_json_writer_get_pretty (writer));
  write_all (writer);
  assert_written (writer, "{\"empty\":[],\"values\":[\"a\",null,0.1,7,null,null,-9223372036854775808,true,false,null,"
                          "{}],\"\":1}");
}

static void
test_pretty (void)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (TRUE);

  g_assert_true (sinorus_json_writer_get_pretty (writer));
  write_all (writer);
  assert_written (writer, "{\n"
                          "  \"empty\": [],\n"
                          "  \"values\": [\n"
                          "    \"a\",\n"
                          "    null,\n"
                          "    0.1,\n"
                          "    7,\n"
                          "    null,\n"
                          "    null,\n"
                          "    -9223372036854775808,\n"
                          "    true,\n"
                          "    false,\n"
                          "    null,\n"
                          "    {}\n"
                          "  ],\n"
                          "  \"\": 1\n"
                          "}");
}

static void
assert_string (const char *string, const char *expected)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (FALSE);

  sinorus_json_writer_add_string (writer, string);
  assert_written (writer, expected);
}

static void
test_strings (void)
{
  assert_string ("", "\"\"");
  assert_string ("\"\\/", "\"\\\"\\\\/\"");
  assert_string ("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\"");
  assert_string ("\001\013\037\177", "\"\\u0001\\u000b\\u001f\177\"");
  assert_string ("Corée 朝鮮 🚀", "\"Corée 朝鮮 🚀\"");
  /* Not UTF-8: a stray byte, a cut sequence, a surrogate, an overlong form. */
  assert_string ("a\377b", "\"a\357\277\275b\"");
  assert_string ("a\342\202", "\"a\357\277\275\357\277\275\"");
  assert_string ("\355\240\200", "\"\357\277\275\357\277\275\357\277\275\"");
  assert_string ("\300\200", "\"\357\277\275\357\277\275\"");
}

static void
test_names_are_escaped (void)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (FALSE);

  sinorus_json_writer_begin_object (writer);
  sinorus_json_writer_add_name (writer, "a\"\n");
  sinorus_json_writer_add_null (writer);
  sinorus_json_writer_end_object (writer);
  assert_written (writer, "{\"a\\\"\\n\":null}");
}

/* A line of calls: { } [ ] as they are, n a name, 0 a value. */
static void
play (SinorusJsonWriter *writer, const char *calls)
{
  for (; *calls != '\0'; calls++)
    switch (*calls)
      {
      case '{': sinorus_json_writer_begin_object (writer); break;
      case '}': sinorus_json_writer_end_object (writer); break;
      case '[': sinorus_json_writer_begin_array (writer); break;
      case ']': sinorus_json_writer_end_array (writer); break;
      case 'n': sinorus_json_writer_add_name (writer, "n"); break;
      default: sinorus_json_writer_add_integer (writer, 0);
      }
}

static void
test_misuse (void)
{
  static const struct {
    const char *calls;
    const char *message;
  } cases[] = {
    { "", "nothing was written" },
    { "{", "1 objects or arrays were not ended" },
    { "[[", "2 objects or arrays were not ended" },
    { "{n", "1 objects or arrays were not ended" },
    { "n", "a name outside of an object" },
    { "[n", "a name outside of an object" },
    { "00", "a second value" },
    { "{}[", "a second value" },
    { "{0", "a value without a name" },
    { "{n00", "a value without a name" },
    { "{{", "a value without a name" },
    { "{nn", "a name where a value is due" },
    { "{n}", "the end of an object" },
    { "}", "the end of an object" },
    { "[}", "the end of an object" },
    { "]", "the end of an array" },
    { "{]", "the end of an array" },
    { "0]", "the end of an array" },
    /* The first misuse counts, and nothing heals it. */
    { "{0n]}", "a value without a name" },
    { "]0", "the end of an array" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int pretty = 0; pretty < 2; pretty++)
      {
        g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (pretty);
        g_autoptr (GError) error = NULL;

        play (writer, cases[i].calls);
        g_assert_null (sinorus_json_writer_to_text (writer, &error));
        g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID);
        g_assert_nonnull (strstr (error->message, cases[i].message));
        g_assert_null (sinorus_json_writer_to_text (writer, NULL));
      }
}

static void
test_text_can_be_had_twice (void)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (FALSE);
  g_autoptr (GError) error = NULL;

  play (writer, "[0");
  g_assert_null (sinorus_json_writer_to_text (writer, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID);
  play (writer, "0]");
  assert_written (writer, "[0,0]");
  assert_written (writer, "[0,0]");
}

static void
test_depth (void)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (FALSE);
  g_autoptr (SinorusJsonWriter) deeper = sinorus_json_writer_new (TRUE);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  for (int i = 0; i < 512; i++)
    play (writer, "[");
  for (int i = 0; i < 512; i++)
    play (writer, "]");
  text = sinorus_json_writer_to_text (writer, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (text), ==, 1024);

  for (int i = 0; i < 100000; i++)
    play (deeper, "[");
  for (int i = 0; i < 100000; i++)
    play (deeper, "]");
  g_assert_null (sinorus_json_writer_to_text (deeper, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_LIMIT);
}

static void
test_tables_and_nodes (void)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (FALSE);
  g_autoptr (SinorusTable) table = sinorus_table_new_from_csv ("a,b\n1,x\n,\"\"\n", NULL);
  const char *const texts[] = { "x", "1", NULL };
  g_autoptr (SinorusNode) list = sinorus_node_new_list (texts);
  g_autoptr (SinorusNode) none = sinorus_node_new_none ();
  g_autoptr (SinorusNode) map = sinorus_node_insert (none, "list", list);

  play (writer, "[");
  sinorus_json_writer_add_table (writer, table);
  sinorus_json_writer_add_node (writer, map);
  sinorus_json_writer_add_node (writer, none);
  play (writer, "]");
  assert_written (writer, "[[{\"a\":1,\"b\":\"x\"},{\"a\":null,\"b\":\"\"}],{\"list\":[\"x\",1]},null]");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-writer/compact", test_compact);
  g_test_add_func ("/json-writer/pretty", test_pretty);
  g_test_add_func ("/json-writer/strings", test_strings);
  g_test_add_func ("/json-writer/names-are-escaped", test_names_are_escaped);
  g_test_add_func ("/json-writer/misuse", test_misuse);
  g_test_add_func ("/json-writer/text-can-be-had-twice", test_text_can_be_had_twice);
  g_test_add_func ("/json-writer/depth", test_depth);
  g_test_add_func ("/json-writer/tables-and-nodes", test_tables_and_nodes);
  return g_test_run ();
}
