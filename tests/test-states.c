/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <string.h>

static void
assert_is (const char *scheme, const char *code, const char *expected)
{
  g_autofree char *found = sinorus_states_lookup (scheme, code);

  if (g_strcmp0 (found, expected) != 0)
    g_error ("%s \"%s\" is %s, not %s", scheme, code, found, expected);
}

static void
test_list (void)
{
  g_auto (GStrv) codes = sinorus_states_list ();

  g_assert_cmpuint (g_strv_length (codes), >=, 250);
  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (codes[i]), ==, 3);
      g_assert_nonnull (sinorus_states_get_name (codes[i]));
      if (i > 0)
        g_assert_cmpstr (codes[i - 1], <, codes[i]);
    }
}

/* What a scheme calls a state is read back as that state. */
static void
test_round_trip (void)
{
  g_auto (GStrv) codes = sinorus_states_list ();
  g_auto (GStrv) schemes = sinorus_states_list_schemes ();

  g_assert_cmpuint (g_strv_length (schemes), ==, 6);
  for (guint i = 0; codes[i] != NULL; i++)
    for (guint j = 0; schemes[j] != NULL; j++)
      {
        const char *code = sinorus_states_get_code (codes[i], schemes[j]);

        if (code != NULL)
          assert_is (schemes[j], code, codes[i]);
        else
          g_assert_cmpstr (codes[i], ==, "XKX");
      }
}

static void
test_codes_that_differ (void)
{
  assert_is ("cameo", "ROM", "ROU");
  assert_is ("cameo", "ROU", "ROU");
  assert_is ("cameo", "TMP", "TLS");
  assert_is ("cameo", "MTN", "MNE");
  assert_is ("cameo", "IMY", "IMN");
  assert_is ("cameo", "WSB", "PSE");
  assert_is ("cameo", "KSV", "XKX");
  assert_is ("cameo", "KOS", "XKX");
  assert_is ("icews", "Russian Federation", "RUS");
  assert_is ("icews", "the former Yugoslav Republic of Macedonia", "MKD");
  assert_is ("icews", "Congo", "COG");
  assert_is ("icews", "Democratic Republic of Congo", "COD");
  assert_is ("iso2", "KP", "PRK");
  assert_is ("isonum", "004", "AFG");
  assert_is ("isonum", "4", NULL);
  assert_is ("name", "north korea", "PRK");
  assert_is ("name", "CÔTE D'IVOIRE", "CIV");
  assert_is ("name", "Zaire", "COD");
  g_assert_cmpstr (sinorus_states_get_code ("ROU", "cameo"), ==, "ROM");
  g_assert_cmpstr (sinorus_states_get_code ("XKX", "cameo"), ==, "KSV");
  g_assert_null (sinorus_states_get_code ("XKX", "isonum"));
}

static void
test_no_states (void)
{
  static const char *const codes[] = { "AFR", "ASA", "BAG", "EUR", "LAM", "NMR", "SEA", "WST", "IGO", "0", "" };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    assert_is ("cameo", codes[i], NULL);
  assert_is ("icews", "NA", NULL);
  assert_is ("icews", "russian federation", NULL);
  assert_is ("iso3", "KOS", NULL);
  assert_is ("iso3", "ROM", NULL);
  assert_is ("no-such-scheme", "USA", NULL);
  g_assert_null (sinorus_states_get_name ("USAX"));
  g_assert_null (sinorus_states_get_name ("US"));
  g_assert_null (sinorus_states_get_code ("USA", "no-such-scheme"));
}

/* Every code of the country file is a state, or one of the regions and cities that stand in it. */
static void
test_cameo_country_file (void)
{
  static const char *const others =
    "CODE BAG AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST 0";
  const char *shared = g_getenv ("SINORUS_SHARED_DATA");
  g_autofree char *path = g_build_filename (shared != NULL ? shared : "", "events", "codes", "CAMEO.country.txt", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    {
      g_test_skip ("the published CAMEO.country.txt is not here");
      return;
    }
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], "\t", 2);
      g_autofree char *found = sinorus_states_lookup ("cameo", fields[0]);

      if (found == NULL && strstr (others, fields[0]) == NULL)
        g_error ("%s", lines[i]);
      n += found != NULL;
    }
  g_assert_cmpuint (n, ==, 236);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/states/list", test_list);
  g_test_add_func ("/states/round-trip", test_round_trip);
  g_test_add_func ("/states/codes-that-differ", test_codes_that_differ);
  g_test_add_func ("/states/no-states", test_no_states);
  g_test_add_func ("/states/cameo-country-file", test_cameo_country_file);
  return g_test_run ();
}
