/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-costs.h>

#include <math.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusCosts:
 *
 * What a signal costs its sender, as shares of what is at stake.
 *
 * Sunk costs are paid whatever follows, tied hands only on backing down, an instalment is paid as
 * long as the signal stands, and a reducible cost is won back by acting. (K. Quek, American
 * Political Science Review 115, 2021; J. D. Fearon, Journal of Conflict Resolution 41, 1997.)
 *
 * Since: 1.0
 */
struct _SinorusCosts
{
  SinorusValue parent_instance;
};

struct _SinorusCostsClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusCosts, sinorus_costs, SINORUS_TYPE_VALUE)

enum {
  SUNK = SINORUS_VALUE_N_MEMBERS,
  TIED,
  INSTALMENT,
  REDUCIBLE,
};

static const SinorusMember members[] = {
  { "sunk", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "tied", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "instalment", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "reducible", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
};

static void
sinorus_costs_class_init (SinorusCostsClass *klass)
{
  /**
   * SinorusCosts:sunk: (getter get_sunk)
   *
   * What is paid whatever follows.
   *
   * Since: 1.0
   */
  /**
   * SinorusCosts:tied: (getter get_tied)
   *
   * What is paid on backing down.
   *
   * Since: 1.0
   */
  /**
   * SinorusCosts:instalment: (getter get_instalment)
   *
   * What is paid as long as the signal stands.
   *
   * Since: 1.0
   */
  /**
   * SinorusCosts:reducible: (getter get_reducible)
   *
   * What is paid and won back by acting.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), SUNK);
}

static void
sinorus_costs_init (SinorusCosts *self)
{
}

/**
 * sinorus_costs_get_sunk: (get-property sunk)
 * @self: a costs
 *
 * Gets what is paid whatever follows.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_costs_get_sunk (SinorusCosts *self)
{
  _SINORUS_GET (number, COSTS, NAN, SUNK);
}

/**
 * sinorus_costs_get_tied: (get-property tied)
 * @self: a costs
 *
 * Gets what is paid on backing down.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_costs_get_tied (SinorusCosts *self)
{
  _SINORUS_GET (number, COSTS, NAN, TIED);
}

/**
 * sinorus_costs_get_instalment: (get-property instalment)
 * @self: a costs
 *
 * Gets what is paid as long as the signal stands.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_costs_get_instalment (SinorusCosts *self)
{
  _SINORUS_GET (number, COSTS, NAN, INSTALMENT);
}

/**
 * sinorus_costs_get_reducible: (get-property reducible)
 * @self: a costs
 *
 * Gets what is paid and won back by acting.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_costs_get_reducible (SinorusCosts *self)
{
  _SINORUS_GET (number, COSTS, NAN, REDUCIBLE);
}
