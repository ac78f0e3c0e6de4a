/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-tally.h>

#include <math.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusTally:
 *
 * How many members of a body voted how, where it is not known which.
 *
 * Since: 1.0
 */
struct _SinorusTally
{
  SinorusValue parent_instance;
};

struct _SinorusTallyClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusTally, sinorus_tally, SINORUS_TYPE_VALUE)

enum {
  FOR = SINORUS_VALUE_N_MEMBERS,
  AGAINST,
  ABSTAIN,
};

static const SinorusMember members[] = {
  { "for", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "against", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "abstain", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
};

static void
sinorus_tally_class_init (SinorusTallyClass *klass)
{
  /**
   * SinorusTally:for: (getter get_for)
   *
   * How many were in favour.
   *
   * Since: 1.0
   */
  /**
   * SinorusTally:against: (getter get_against)
   *
   * How many were against.
   *
   * Since: 1.0
   */
  /**
   * SinorusTally:abstain: (getter get_abstain)
   *
   * How many abstained.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), FOR);
}

static void
sinorus_tally_init (SinorusTally *self)
{
}

/**
 * sinorus_tally_get_for: (get-property for)
 * @self: a tally
 *
 * Gets how many were in favour.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_tally_get_for (SinorusTally *self)
{
  _SINORUS_GET (number, TALLY, NAN, FOR);
}

/**
 * sinorus_tally_get_against: (get-property against)
 * @self: a tally
 *
 * Gets how many were against.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_tally_get_against (SinorusTally *self)
{
  _SINORUS_GET (number, TALLY, NAN, AGAINST);
}

/**
 * sinorus_tally_get_abstain: (get-property abstain)
 * @self: a tally
 *
 * Gets how many abstained.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_tally_get_abstain (SinorusTally *self)
{
  _SINORUS_GET (number, TALLY, NAN, ABSTAIN);
}
