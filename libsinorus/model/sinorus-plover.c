/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-plover.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusPlover:
 *
 * The type of an event in the PLOVER ontology.
 *
 * Since: 1.0
 */
struct _SinorusPlover
{
  SinorusValue parent_instance;
};

struct _SinorusPloverClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusPlover, sinorus_plover, SINORUS_TYPE_VALUE)

enum {
  EVENT = SINORUS_VALUE_N_MEMBERS,
  MODE,
  CONTEXT,
};

static const SinorusMember members[] = {
  { "event", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "mode", SINORUS_MEMBER_TEXT },
  { "context", SINORUS_MEMBER_TEXTS },
};

static void
sinorus_plover_class_init (SinorusPloverClass *klass)
{
  /**
   * SinorusPlover:event: (getter get_event)
   *
   * The event, such as `CONSULT`.
   *
   * Since: 1.0
   */
  /**
   * SinorusPlover:mode: (getter get_mode)
   *
   * The mode of the event, such as `phone`.
   *
   * Since: 1.0
   */
  /**
   * SinorusPlover:context: (getter get_context)
   *
   * The contexts, such as `military`.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), EVENT);
}

static void
sinorus_plover_init (SinorusPlover *self)
{
}

/**
 * sinorus_plover_get_event: (get-property event)
 * @self: a PLOVER type
 *
 * Gets the event, such as `CONSULT`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_plover_get_event (SinorusPlover *self)
{
  _SINORUS_GET (text, PLOVER, NULL, EVENT);
}

/**
 * sinorus_plover_get_mode: (get-property mode)
 * @self: a PLOVER type
 *
 * Gets the mode of the event, such as `phone`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_plover_get_mode (SinorusPlover *self)
{
  _SINORUS_GET (text, PLOVER, NULL, MODE);
}

/**
 * sinorus_plover_get_context: (get-property context)
 * @self: a PLOVER type
 *
 * Gets the contexts, such as `military`.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_plover_get_context (SinorusPlover *self)
{
  _SINORUS_GET (texts, PLOVER, NULL, CONTEXT);
}
