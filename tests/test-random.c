/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/sinorus-random-private.h"

/* The numbers were computed apart from the library, in Python's integers, from the published definitions of
 * splitmix64 and xoshiro256**. */
static void
test_reference (void)
{
  static const struct {
    guint64 seed;
    guint64 state[4];
    guint64 numbers[4];
  } vectors[] = {
    { 0,
      { 0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4, 0x06c45d188009454f, 0xf88bb8a8724c81ec },
      { 0x99ec5f36cb75f2b4, 0xbf6e1f784956452a, 0x1a5f849d4933e6e0, 0x6aa594f1262d2d2c } },
    { 1,
      { 0x910a2dec89025cc1, 0xbeeb8da1658eec67, 0xf893a2eefb32555e, 0x71c18690ee42c90b },
      { 0xb3f2af6d0fc710c5, 0x853b559647364cea, 0x92f89756082a4514, 0x642e1c7bc266a3a7 } },
    { G_MAXUINT64,
      { 0xe4d971771b652c20, 0xe99ff867dbf682c9, 0x382ff84cb27281e9, 0x6d1db36ccba982d2 },
      { 0x8f5520d52a7ead08, 0xc476a018caa1802d, 0x81de31c0d260469e, 0xbf658d7e065f3c2f } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      SinorusRandom random;

      _sinorus_random_init (&random, vectors[i].seed);
      for (gsize j = 0; j < 4; j++)
        g_assert_cmpuint (random.state[j], ==, vectors[i].state[j]);
      for (gsize j = 0; j < 4; j++)
        g_assert_cmpuint (_sinorus_random_next (&random), ==, vectors[i].numbers[j]);
    }
}

/* The state 1, 2, 3, 4 is the one that implementations elsewhere are checked with. */
static void
test_known_state (void)
{
  static const guint64 numbers[] = { 11520, 0, 1509978240, 1215971899390074240, 1216172134540287360 };
  SinorusRandom random = { { 1, 2, 3, 4 } };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_cmpuint (_sinorus_random_next (&random), ==, numbers[i]);
}

static void
test_below (void)
{
  SinorusRandom random;
  guint counts[6] = { 0 };
  double chi_squared = 0;

  _sinorus_random_init (&random, 7);
  for (guint i = 0; i < 60000; i++)
    {
      guint64 number = _sinorus_random_below (&random, 6);

      g_assert_cmpuint (number, <, 6);
      counts[number]++;
    }
  for (guint i = 0; i < 6; i++)
    chi_squared += (counts[i] - 10000.) * (counts[i] - 10000.) / 10000;
  /* The .999 quantile with five degrees of freedom. */
  g_assert_cmpfloat (chi_squared, <, 20.52);
  for (guint i = 0; i < 10; i++)
    g_assert_cmpuint (_sinorus_random_below (&random, 1), ==, 0);
}

/* By the remainder alone, numbers in the lower third of this range would come twice as often as the others. */
static void
test_below_large (void)
{
  const guint64 n = G_MAXUINT64 / 4 * 3;
  SinorusRandom random;
  guint n_low = 0;

  _sinorus_random_init (&random, 7);
  for (guint i = 0; i < 30000; i++)
    {
      guint64 number = _sinorus_random_below (&random, n);

      g_assert_cmpuint (number, <, n);
      n_low += number < n / 3;
    }
  g_assert_cmpuint (n_low, >, 9600);
  g_assert_cmpuint (n_low, <, 10400);
  for (guint i = 0; i < 10; i++)
    g_assert_cmpuint (_sinorus_random_below (&random, G_MAXUINT64), <, G_MAXUINT64);
}

static void
test_shuffle (void)
{
  SinorusRandom random;
  guint counts[27] = { 0 };
  double nothing[1] = { 5 };

  _sinorus_random_init (&random, 3);
  for (guint i = 0; i < 6000; i++)
    {
      double items[] = { 0, 1, 2 };

      _sinorus_random_shuffle (&random, items, 3);
      g_assert_cmpfloat (items[0] + items[1] + items[2], ==, 3);
      g_assert_cmpfloat (items[0] * items[1] + items[1] * items[2] + items[0] * items[2], ==, 2);
      counts[(guint) (9 * items[0] + 3 * items[1] + items[2])]++;
    }
  for (guint i = 0; i < 27; i++)
    if (counts[i] > 0)
      {
        g_assert_cmpuint (counts[i], >, 870);
        g_assert_cmpuint (counts[i], <, 1130);
      }
  _sinorus_random_shuffle (&random, nothing, 0);
  _sinorus_random_shuffle (&random, nothing, 1);
  g_assert_cmpfloat (nothing[0], ==, 5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/random/reference", test_reference);
  g_test_add_func ("/random/known-state", test_known_state);
  g_test_add_func ("/random/below", test_below);
  g_test_add_func ("/random/below-large", test_below_large);
  g_test_add_func ("/random/shuffle", test_shuffle);
  return g_test_run ();
}
