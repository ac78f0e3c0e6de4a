/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-growth.h>

#include <math.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusGrowth:
 *
 * By how much a flow grew from one period to another.
 *
 * Since: 1.0
 */
struct _SinorusGrowth
{
  SinorusValue parent_instance;
};

struct _SinorusGrowthClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusGrowth, sinorus_growth, SINORUS_TYPE_VALUE)

enum {
  PERIOD = SINORUS_VALUE_N_MEMBERS,
  RATE,
  AGAINST,
  BASIS,
};

static const char *const basis_words[] = {
  "nominal", "real", NULL
};

static const SinorusMember members[] = {
  { "period", SINORUS_MEMBER_DATE, .required = TRUE },
  { "rate", SINORUS_MEMBER_NUMBER, .required = TRUE, .min = -1, .max = INFINITY },
  { "against", SINORUS_MEMBER_DATE },
  { "basis", SINORUS_MEMBER_WORD, .words = basis_words },
};

static void
sinorus_growth_class_init (SinorusGrowthClass *klass)
{
  /**
   * SinorusGrowth:period: (getter get_period)
   *
   * The period that grew.
   *
   * Since: 1.0
   */
  /**
   * SinorusGrowth:rate: (getter get_rate)
   *
   * The rate of growth: 0.374 is 37.4 %.
   *
   * Since: 1.0
   */
  /**
   * SinorusGrowth:against: (getter get_against)
   *
   * The period that it is compared with.
   *
   * Since: 1.0
   */
  /**
   * SinorusGrowth:basis: (getter get_basis)
   *
   * Whether prices are those of the day or constant.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), PERIOD);
}

static void
sinorus_growth_init (SinorusGrowth *self)
{
}

/**
 * sinorus_growth_get_period: (get-property period)
 * @self: a growth
 *
 * Gets the period that grew.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_growth_get_period (SinorusGrowth *self)
{
  _SINORUS_GET (date, GROWTH, NULL, PERIOD);
}

/**
 * sinorus_growth_get_rate: (get-property rate)
 * @self: a growth
 *
 * Gets the rate of growth: 0.374 is 37.4 %.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_growth_get_rate (SinorusGrowth *self)
{
  _SINORUS_GET (number, GROWTH, NAN, RATE);
}

/**
 * sinorus_growth_get_against: (get-property against)
 * @self: a growth
 *
 * Gets the period that it is compared with.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_growth_get_against (SinorusGrowth *self)
{
  _SINORUS_GET (date, GROWTH, NULL, AGAINST);
}

/**
 * sinorus_growth_get_basis: (get-property basis)
 * @self: a growth
 *
 * Gets whether prices are those of the day or constant.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_growth_get_basis (SinorusGrowth *self)
{
  _SINORUS_GET (text, GROWTH, NULL, BASIS);
}
