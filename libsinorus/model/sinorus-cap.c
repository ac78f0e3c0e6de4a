/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-cap.h>

#include <math.h>

#include "base/sinorus-duration-private.h"
#include "model/sinorus-value-private.h"

/**
 * SinorusCap:
 *
 * How much a measure allows: a quantity, a value, or the lower of the two.
 *
 * Since: 1.0
 */
struct _SinorusCap
{
  SinorusValue parent_instance;
};

struct _SinorusCapClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusCap, sinorus_cap, SINORUS_TYPE_VALUE)

enum {
  QUANTITY = SINORUS_VALUE_N_MEMBERS,
  UNIT,
  VALUE,
  CURRENCY,
  PERIOD,
  FROM,
  RULE,
  OVER,
  NOTIFY,
};

static const char *const rule_words[] = {
  "lower-of", "quantity", "value", NULL
};
static const char *const over_words[] = {
  "all-states", "per-state", NULL
};

static const SinorusMember members[] = {
  { "quantity", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "unit", SINORUS_MEMBER_TEXT },
  { "value", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "currency", SINORUS_MEMBER_TEXT },
  { "period", SINORUS_MEMBER_TEXT },
  { "from", SINORUS_MEMBER_DATE },
  { "rule", SINORUS_MEMBER_WORD, .words = rule_words },
  { "over", SINORUS_MEMBER_WORD, .words = over_words },
  { "notify", SINORUS_MEMBER_NUMBERS, .min = 0, .max = 1 },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  const char *rule = _sinorus_value_get_text (value, RULE);
  const char *period = _sinorus_value_get_text (value, PERIOD);
  gboolean quantity = _sinorus_value_has_slot (value, QUANTITY);
  gboolean worth = _sinorus_value_has_slot (value, VALUE);

  if (g_strcmp0 (rule, "lower-of") == 0 && !(quantity && worth))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_CAP_INCOMPLETE, path, NULL, NULL,
                           "the lower of two is capped, but there is no %s", quantity ? "value" : "quantity");
  else if ((g_strcmp0 (rule, "quantity") == 0 && !quantity) || (g_strcmp0 (rule, "value") == 0 && !worth)
           || !(quantity || worth))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_CAP_INCOMPLETE, path, NULL, NULL, "there is no %s",
                           rule != NULL ? rule : "quantity and no value");
  if (period != NULL && !_sinorus_duration_parse (period, NULL))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_DURATION, path, "period", NULL,
                           "“%s” is no duration", period);
}

static void
sinorus_cap_class_init (SinorusCapClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusCap:quantity: (getter get_quantity)
   *
   * The quantity that is allowed in a period.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:unit: (getter get_unit)
   *
   * The unit of the quantity, such as `t` or `bbl`.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:value: (getter get_value)
   *
   * The value that is allowed in a period.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:currency: (getter get_currency)
   *
   * The currency of the value, an ISO 4217 code.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:period: (getter get_period)
   *
   * The length of the period, an ISO 8601 duration such as `P1Y`.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:from: (getter get_from)
   *
   * When the first period begins.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:rule: (getter get_rule)
   *
   * What is capped.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:over: (getter get_over)
   *
   * Whether all states share the cap or each has its own.
   *
   * Since: 1.0
   */
  /**
   * SinorusCap:notify: (getter get_notify)
   *
   * The shares of the cap at which notice is given, from 0 to 1.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), QUANTITY);
}

static void
sinorus_cap_init (SinorusCap *self)
{
}

/**
 * sinorus_cap_get_quantity: (get-property quantity)
 * @self: a cap
 *
 * Gets the quantity that is allowed in a period.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_cap_get_quantity (SinorusCap *self)
{
  _SINORUS_GET (number, CAP, NAN, QUANTITY);
}

/**
 * sinorus_cap_get_unit: (get-property unit)
 * @self: a cap
 *
 * Gets the unit of the quantity, such as `t` or `bbl`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_cap_get_unit (SinorusCap *self)
{
  _SINORUS_GET (text, CAP, NULL, UNIT);
}

/**
 * sinorus_cap_get_value: (get-property value)
 * @self: a cap
 *
 * Gets the value that is allowed in a period.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_cap_get_value (SinorusCap *self)
{
  _SINORUS_GET (number, CAP, NAN, VALUE);
}

/**
 * sinorus_cap_get_currency: (get-property currency)
 * @self: a cap
 *
 * Gets the currency of the value, an ISO 4217 code.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_cap_get_currency (SinorusCap *self)
{
  _SINORUS_GET (text, CAP, NULL, CURRENCY);
}

/**
 * sinorus_cap_get_period: (get-property period)
 * @self: a cap
 *
 * Gets the length of the period, an ISO 8601 duration such as `P1Y`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_cap_get_period (SinorusCap *self)
{
  _SINORUS_GET (text, CAP, NULL, PERIOD);
}

/**
 * sinorus_cap_get_from: (get-property from)
 * @self: a cap
 *
 * Gets when the first period begins.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_cap_get_from (SinorusCap *self)
{
  _SINORUS_GET (date, CAP, NULL, FROM);
}

/**
 * sinorus_cap_get_rule: (get-property rule)
 * @self: a cap
 *
 * Gets what is capped.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_cap_get_rule (SinorusCap *self)
{
  _SINORUS_GET (text, CAP, NULL, RULE);
}

/**
 * sinorus_cap_get_over: (get-property over)
 * @self: a cap
 *
 * Gets whether all states share the cap or each has its own.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_cap_get_over (SinorusCap *self)
{
  _SINORUS_GET (text, CAP, NULL, OVER);
}

/**
 * sinorus_cap_get_notify: (get-property notify)
 * @self: a cap
 * @n: (out): how many there are
 *
 * Gets the shares of the cap at which notice is given, from 0 to 1.
 *
 * Returns: (nullable) (transfer none) (array length=n): the numbers, or %NULL if it is missing
 *
 * Since: 1.0
 */
const double *
sinorus_cap_get_notify (SinorusCap *self, gsize *n)
{
  *n = 0;
  g_return_val_if_fail (SINORUS_IS_CAP (self), NULL);
  return _sinorus_value_get_numbers (self, NOTIFY, n);
}
