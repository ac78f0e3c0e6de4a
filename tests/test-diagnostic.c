/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

static void
test_tags (void)
{
  g_auto (GStrv) tags = sinorus_diagnostic_list_tags ();

  g_assert_cmpuint (g_strv_length (tags), >, 0);
  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_assert_nonnull (sinorus_diagnostic_describe_tag (tags[i]));
      g_assert_cmpint (sinorus_diagnostic_get_tag_severity (tags[i]), !=, SINORUS_SEVERITY_UNKNOWN);
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (tags[i], !=, tags[j]);
    }
  g_assert_null (sinorus_diagnostic_describe_tag ("no-such-tag"));
  g_assert_cmpint (sinorus_diagnostic_get_tag_severity ("no-such-tag"), ==, SINORUS_SEVERITY_UNKNOWN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diagnostic/tags", test_tags);
  return g_test_run ();
}
