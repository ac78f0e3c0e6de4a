/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include "base/sinorus-number-private.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <string.h>

static void
assert_text (double number, const char *expected)
{
  g_autofree char *text = sinorus_number_to_string (number);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_format (void)
{
  assert_text (0, "0");
  assert_text (-0.0, "-0");
  assert_text (7, "7");
  assert_text (-12345678, "-12345678");
  assert_text (999999999999999, "999999999999999");
  assert_text (1e15, "1e+15");
  assert_text (0.1, "0.1");
  assert_text (0.1 + 0.2, "0.30000000000000004");
  assert_text (1.0 / 3, "0.3333333333333333");
  assert_text (-2.5e-7, "-2.5e-07");
  assert_text (9007199254740993.0, "9007199254740992");
  assert_text (DBL_MAX, "1.7976931348623157e+308");
  assert_text (DBL_MIN, "2.2250738585072014e-308");
  assert_text (5e-324, "5e-324");
  assert_text (NAN, NULL);
  assert_text (INFINITY, NULL);
  assert_text (-INFINITY, NULL);
}

static void
test_round_trip (void)
{
  for (int i = 0; i < 100000; i++)
    {
      guint64 bits = (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();
      g_autofree char *text = NULL;
      double number, back = 0;

      memcpy (&number, &bits, sizeof number);
      text = sinorus_number_to_string (number);
      if (!isfinite (number))
        {
          g_assert_null (text);
          continue;
        }
      g_assert_true (_sinorus_number_parse (text, strlen (text), &back));
      g_assert_cmpint (memcmp (&number, &back, sizeof number), ==, 0);
    }
}

static void
test_parse (void)
{
  static const struct {
    const char *text;
    double number;
  } good[] = { { "0", 0 },      { "-1.5", -1.5 }, { "1.", 1 },      { ".5", 0.5 },        { "-.5", -0.5 },
               { "010", 10 },   { "2e3", 2000 },  { "2E+3", 2000 }, { "25e-1", 2.5 },     { "1e-400", 0 },
               { "1234567890123456789012345678901234567890123456789012345678901234567890", 1.23456789012345678e69 } };
  static const char *const bad[] = { "",    "-",   "+1",  ".",    "-.",  "e5",  "1e",  "1e+", "1e5.", " 1",   "1 ",
                                     "1,5", "1_0", "0x1", "nan", "NaN", "inf", "1e999", "1d5", "--1", "1..2", "1.2.3" };
  double number = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (_sinorus_number_parse (good[i].text, strlen (good[i].text), &number));
      g_assert_cmpfloat (number, ==, good[i].number);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (_sinorus_number_parse (bad[i], strlen (bad[i]), &number));
  /* The length is the end, whatever follows. */
  g_assert_true (_sinorus_number_parse ("12345", 2, &number));
  g_assert_cmpfloat (number, ==, 12);
}

static void
assert_integer (const char *text, gint64 expected)
{
  gint64 integer = 0;

  g_assert_true (_sinorus_integer_parse (text, strlen (text), &integer));
  g_assert_cmpint (integer, ==, expected);
}

static void
test_parse_integer (void)
{
  static const char *const bad[] = { "",    "-",   "+1", "1.0", "1e3", " 1", "1 ", "0x1",
                                     "9223372036854775808", "-9223372036854775809", "18446744073709551617" };
  gint64 integer;

  assert_integer ("0", 0);
  assert_integer ("-0", 0);
  assert_integer ("007", 7);
  assert_integer ("9223372036854775807", G_MAXINT64);
  assert_integer ("-9223372036854775808", G_MININT64);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (_sinorus_integer_parse (bad[i], strlen (bad[i]), &integer));
}

/* The set-up of the run may have a comma already; else take one if the system has any. */
static void
test_locale (void)
{
  static const char *const commas[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "nb_NO.UTF-8", "ru_RU.UTF-8", "pl_PL.UTF-8" };
  g_autofree char *before = g_strdup (setlocale (LC_ALL, NULL));
  double number = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (commas) && *localeconv ()->decimal_point != ','; i++)
    setlocale (LC_ALL, commas[i]);
  g_test_message ("decimal point: %s", localeconv ()->decimal_point);
  assert_text (1234567.25, "1234567.25");
  g_assert_true (_sinorus_number_parse ("1234567.25", 10, &number));
  g_assert_cmpfloat (number, ==, 1234567.25);
  g_assert_false (_sinorus_number_parse ("1,5", 3, &number));
  setlocale (LC_ALL, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number/format", test_format);
  g_test_add_func ("/number/round-trip", test_round_trip);
  g_test_add_func ("/number/parse", test_parse);
  g_test_add_func ("/number/parse-integer", test_parse_integer);
  g_test_add_func ("/number/locale", test_locale);
  return g_test_run ();
}
