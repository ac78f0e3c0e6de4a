/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-lever.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-range-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusLever:
 *
 * What an actor can move another with.
 *
 * Capability, credibility and own cost are each a number from 0 to 1, or [low, most likely, high].
 *
 * Since: 1.0
 */
struct _SinorusLever
{
  SinorusRecord parent_instance;
};

struct _SinorusLeverClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusLever, sinorus_lever, SINORUS_TYPE_RECORD)

enum {
  HOLDER = SINORUS_RECORD_N_MEMBERS,
  OVER,
  INSTRUMENT,
  CAPABILITY,
  CREDIBILITY,
  OWN_COST,
};

static const SinorusMember members[] = {
  { "holder", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "over", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "instrument", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "capability", SINORUS_MEMBER_NODE },
  { "credibility", SINORUS_MEMBER_NODE },
  { "own-cost", SINORUS_MEMBER_NODE },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  static const guint slots[] = { CAPABILITY, CREDIBILITY, OWN_COST };

  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    {
      SinorusNode *node = _sinorus_value_get_node (value, slots[i]);
      double numbers[3];

      if (node != NULL && !_sinorus_range_parse (node, 3, numbers))
        _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_RANGE, path, members[slots[i] - HOLDER].name,
                               "write a number from 0 to 1, or [low, most likely, high]", "this is no share");
    }
}

static void
sinorus_lever_class_init (SinorusLeverClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusLever:holder: (getter get_holder)
   *
   * Who has it.
   *
   * Since: 1.0
   */
  /**
   * SinorusLever:over: (getter get_over)
   *
   * Whom it moves.
   *
   * Since: 1.0
   */
  /**
   * SinorusLever:instrument: (getter get_instrument)
   *
   * What it is.
   *
   * Since: 1.0
   */
  /**
   * SinorusLever:capability: (getter get_capability)
   *
   * How much it can do.
   *
   * Since: 1.0
   */
  /**
   * SinorusLever:credibility: (getter get_credibility)
   *
   * How likely it is to be used.
   *
   * Since: 1.0
   */
  /**
   * SinorusLever:own-cost: (getter get_own_cost)
   *
   * What its use costs the holder.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), HOLDER);
}

static void
sinorus_lever_init (SinorusLever *self)
{
}

/**
 * sinorus_lever_get_holder: (get-property holder)
 * @self: a lever
 *
 * Gets who has it.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_lever_get_holder (SinorusLever *self)
{
  _SINORUS_GET (text, LEVER, NULL, HOLDER);
}

/**
 * sinorus_lever_get_over: (get-property over)
 * @self: a lever
 *
 * Gets whom it moves.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_lever_get_over (SinorusLever *self)
{
  _SINORUS_GET (text, LEVER, NULL, OVER);
}

/**
 * sinorus_lever_get_instrument: (get-property instrument)
 * @self: a lever
 *
 * Gets what it is.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_lever_get_instrument (SinorusLever *self)
{
  _SINORUS_GET (text, LEVER, NULL, INSTRUMENT);
}

/**
 * sinorus_lever_get_capability: (get-property capability)
 * @self: a lever
 *
 * Gets how much it can do.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_lever_get_capability (SinorusLever *self)
{
  _SINORUS_GET (node, LEVER, NULL, CAPABILITY);
}

/**
 * sinorus_lever_get_credibility: (get-property credibility)
 * @self: a lever
 *
 * Gets how likely it is to be used.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_lever_get_credibility (SinorusLever *self)
{
  _SINORUS_GET (node, LEVER, NULL, CREDIBILITY);
}

/**
 * sinorus_lever_get_own_cost: (get-property own-cost)
 * @self: a lever
 *
 * Gets what its use costs the holder.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_lever_get_own_cost (SinorusLever *self)
{
  _SINORUS_GET (node, LEVER, NULL, OWN_COST);
}
