/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

static void
test_kinds (void)
{
  const char *const texts[] = { "a", "b", NULL };
  g_autoptr (SinorusNode) none = sinorus_node_new_none ();
  g_autoptr (SinorusNode) text = sinorus_node_new_text ("");
  g_autoptr (SinorusNode) list = sinorus_node_new_list (texts);
  g_autoptr (SinorusNode) empty = sinorus_node_new_list (NULL);
  g_autoptr (SinorusNode) map = sinorus_node_insert (none, "k", list);

  g_assert_cmpint (sinorus_node_get_kind (none), ==, SINORUS_NODE_KIND_NONE);
  g_assert_cmpint (sinorus_node_get_kind (text), ==, SINORUS_NODE_KIND_TEXT);
  g_assert_cmpint (sinorus_node_get_kind (list), ==, SINORUS_NODE_KIND_LIST);
  g_assert_cmpint (sinorus_node_get_kind (empty), ==, SINORUS_NODE_KIND_LIST);
  g_assert_cmpint (sinorus_node_get_kind (map), ==, SINORUS_NODE_KIND_MAP);
  g_assert_null (sinorus_node_get_text (none));
  g_assert_null (sinorus_node_get_text (list));
  g_assert_cmpstr (sinorus_node_get_text (text), ==, "");
  g_assert_cmpuint (sinorus_node_get_n_children (text), ==, 0);
  g_assert_cmpuint (sinorus_node_get_n_children (list), ==, 2);
  g_assert_cmpstr (sinorus_node_get_text (sinorus_node_get_child (list, 1)), ==, "b");
  g_assert_null (sinorus_node_get_child (list, 2));
  g_assert_null (sinorus_node_get_child (list, G_MAXUINT));
  g_assert_null (sinorus_node_get_child (text, 0));
  g_assert_null (sinorus_node_get_name (list, 0));
  g_assert_cmpstr (sinorus_node_get_name (map, 0), ==, "k");
  g_assert_null (sinorus_node_get_name (map, 1));
  g_assert_true (sinorus_node_lookup (map, "k") == list);
  g_assert_null (sinorus_node_lookup (map, "x"));
  g_assert_null (sinorus_node_lookup (list, "k"));
  g_assert_cmpuint (sinorus_node_get_line (map), ==, 0);
  g_assert_cmpuint (sinorus_node_get_column (map), ==, 0);
}

/* A node does not change: what is added to it is in a copy. */
static void
test_copies (void)
{
  g_autoptr (SinorusNode) list = sinorus_node_new_list (NULL);
  g_autoptr (SinorusNode) text = sinorus_node_new_text ("x");
  g_autoptr (SinorusNode) longer = sinorus_node_append (list, text);
  g_autoptr (SinorusNode) map = sinorus_node_insert (list, "a", text);
  g_autoptr (SinorusNode) same = sinorus_node_insert (map, "a", list);
  g_autofree char *string = NULL;

  g_assert_cmpuint (sinorus_node_get_n_children (list), ==, 0);
  g_assert_cmpuint (sinorus_node_get_n_children (longer), ==, 1);
  /* The first of a name stays. */
  g_assert_true (sinorus_node_equal (map, same));
  string = sinorus_node_to_string (same);
  g_assert_cmpstr (string, ==, "{a: x}");
}

static SinorusNode *
make_map (guint n, gboolean backwards)
{
  SinorusNode *map = sinorus_node_new_none ();

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SinorusNode) before = map;
      g_autofree char *name = g_strdup_printf ("name %u", backwards ? n - 1 - i : i);
      g_autoptr (SinorusNode) text = sinorus_node_new_text (name);

      map = sinorus_node_insert (before, name, text);
    }
  return map;
}

/* Names have no order, and small maps look them up in another way than large ones. */
static void
test_equality (void)
{
  const char *const ab[] = { "a", "b", NULL };
  const char *const ba[] = { "b", "a", NULL };
  g_autoptr (SinorusNode) one = sinorus_node_new_list (ab);
  g_autoptr (SinorusNode) other = sinorus_node_new_list (ba);

  g_assert_false (sinorus_node_equal (one, other));
  for (guint n = 0; n < 40; n++)
    {
      g_autoptr (SinorusNode) map = make_map (n, FALSE);
      g_autoptr (SinorusNode) same = make_map (n, TRUE);
      g_autoptr (SinorusNode) more = make_map (n + 1, FALSE);

      g_assert_true (sinorus_node_equal (map, same));
      g_assert_cmpuint (sinorus_node_hash (map), ==, sinorus_node_hash (same));
      g_assert_false (sinorus_node_equal (map, more));
      g_assert_false (sinorus_node_equal (more, map));
      for (guint i = 0; i < n; i++)
        g_assert_cmpstr (sinorus_node_get_text (sinorus_node_lookup (same, sinorus_node_get_name (map, i))), ==,
                         sinorus_node_get_name (map, i));
    }
}

/* However deep a tree is meant to be, it stays one that can be walked. */
static void
test_depth (void)
{
  SinorusNode *node = sinorus_node_new_text ("x");
  g_autofree char *string = NULL;
  guint depth = 0;

  for (guint i = 0; i < 100000; i++)
    {
      g_autoptr (SinorusNode) inside = node;
      g_autoptr (SinorusNode) list = sinorus_node_new_list (NULL);

      node = sinorus_node_append (list, inside);
    }
  for (SinorusNode *at = node; at != NULL; at = sinorus_node_get_child (at, 0))
    depth++;
  g_assert_cmpuint (depth, <=, 257);
  string = sinorus_node_to_string (node);
  g_assert_nonnull (string);
  sinorus_node_unref (node);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/node/kinds", test_kinds);
  g_test_add_func ("/node/copies", test_copies);
  g_test_add_func ("/node/equality", test_equality);
  g_test_add_func ("/node/depth", test_depth);
  return g_test_run ();
}
