/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-quantity.h>

#include <math.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusQuantity:
 *
 * A number and its unit.
 *
 * Since: 1.0
 */
struct _SinorusQuantity
{
  SinorusValue parent_instance;
};

struct _SinorusQuantityClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusQuantity, sinorus_quantity, SINORUS_TYPE_VALUE)

enum {
  VALUE = SINORUS_VALUE_N_MEMBERS,
  UNIT,
};

static const SinorusMember members[] = {
  { "value", SINORUS_MEMBER_NUMBER, .required = TRUE },
  { "unit", SINORUS_MEMBER_TEXT, .required = TRUE },
};

static void
sinorus_quantity_class_init (SinorusQuantityClass *klass)
{
  /**
   * SinorusQuantity:value: (getter get_value)
   *
   * The number.
   *
   * Since: 1.0
   */
  /**
   * SinorusQuantity:unit: (getter get_unit)
   *
   * The unit, such as `t` or `persons`.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), VALUE);
}

static void
sinorus_quantity_init (SinorusQuantity *self)
{
}

/**
 * sinorus_quantity_get_value: (get-property value)
 * @self: a quantity
 *
 * Gets the number.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_quantity_get_value (SinorusQuantity *self)
{
  _SINORUS_GET (number, QUANTITY, NAN, VALUE);
}

/**
 * sinorus_quantity_get_unit: (get-property unit)
 * @self: a quantity
 *
 * Gets the unit, such as `t` or `persons`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_quantity_get_unit (SinorusQuantity *self)
{
  _SINORUS_GET (text, QUANTITY, NULL, UNIT);
}
