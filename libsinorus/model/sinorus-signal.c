/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-signal.h>

#include <math.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-event.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusSignal:
 *
 * What an actor shows an audience that it will do, and what showing it costs.
 *
 * Since: 1.0
 */
struct _SinorusSignal
{
  SinorusRecord parent_instance;
};

struct _SinorusSignalClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusSignal, sinorus_signal, SINORUS_TYPE_RECORD)

enum {
  EVENT = SINORUS_RECORD_N_MEMBERS,
  ACTOR,
  CONTENT,
  AUDIENCE,
  PROMISE,
  COSTS,
  STAKES,
  KEPT,
};

static const char *const kept_words[] = {
  "kept", "broken", "open", NULL
};

static const SinorusMember members[] = {
  { "event", SINORUS_MEMBER_ID, .type = sinorus_event_get_type },
  { "actor", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "content", SINORUS_MEMBER_TEXT },
  { "audience", SINORUS_MEMBER_IDS, .required = TRUE, .type = sinorus_actor_get_type },
  { "promise", SINORUS_MEMBER_TEXT },
  { "costs", SINORUS_MEMBER_VALUE, .type = sinorus_costs_get_type },
  { "stakes", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "kept", SINORUS_MEMBER_WORD, .words = kept_words },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  if (_sinorus_value_get_text (value, EVENT) == NULL
      && (_sinorus_value_get_text (value, ACTOR) == NULL || _sinorus_value_get_text (value, CONTENT) == NULL))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_SIGNAL_WITHOUT_SENDER, path, NULL, NULL,
                           "the signal names no event, nor both its actor and content");
}

static void
sinorus_signal_class_init (SinorusSignalClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusSignal:event: (getter get_event)
   *
   * The event that is the signal.
   *
   * Since: 1.0
   */
  /**
   * SinorusSignal:actor: (getter get_actor)
   *
   * Who gives it, where it is no event.
   *
   * Since: 1.0
   */
  /**
   * SinorusSignal:content: (getter get_content)
   *
   * What it says, where it is no event.
   *
   * Since: 1.0
   */
  /**
   * SinorusSignal:audience: (getter get_audience)
   *
   * Whom it is meant for.
   *
   * Since: 1.0
   */
  /**
   * SinorusSignal:promise: (getter get_promise)
   *
   * What is promised or threatened.
   *
   * Since: 1.0
   */
  /**
   * SinorusSignal:costs: (getter get_costs)
   *
   * What it costs.
   *
   * Since: 1.0
   */
  /**
   * SinorusSignal:stakes: (getter get_stakes)
   *
   * What is at stake for the sender, from 0.
   *
   * Since: 1.0
   */
  /**
   * SinorusSignal:kept: (getter get_kept)
   *
   * What became of the promise.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), EVENT);
}

static void
sinorus_signal_init (SinorusSignal *self)
{
}

/**
 * sinorus_signal_get_event: (get-property event)
 * @self: a signal
 *
 * Gets the event that is the signal.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_signal_get_event (SinorusSignal *self)
{
  _SINORUS_GET (text, SIGNAL, NULL, EVENT);
}

/**
 * sinorus_signal_get_actor: (get-property actor)
 * @self: a signal
 *
 * Gets who gives it, where it is no event.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_signal_get_actor (SinorusSignal *self)
{
  _SINORUS_GET (text, SIGNAL, NULL, ACTOR);
}

/**
 * sinorus_signal_get_content: (get-property content)
 * @self: a signal
 *
 * Gets what it says, where it is no event.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_signal_get_content (SinorusSignal *self)
{
  _SINORUS_GET (text, SIGNAL, NULL, CONTENT);
}

/**
 * sinorus_signal_get_audience: (get-property audience)
 * @self: a signal
 *
 * Gets whom it is meant for.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_signal_get_audience (SinorusSignal *self)
{
  _SINORUS_GET (texts, SIGNAL, NULL, AUDIENCE);
}

/**
 * sinorus_signal_get_promise: (get-property promise)
 * @self: a signal
 *
 * Gets what is promised or threatened.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_signal_get_promise (SinorusSignal *self)
{
  _SINORUS_GET (text, SIGNAL, NULL, PROMISE);
}

/**
 * sinorus_signal_get_costs: (get-property costs)
 * @self: a signal
 *
 * Gets what it costs.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusCosts *
sinorus_signal_get_costs (SinorusSignal *self)
{
  _SINORUS_GET (object, SIGNAL, NULL, COSTS);
}

/**
 * sinorus_signal_get_stakes: (get-property stakes)
 * @self: a signal
 *
 * Gets what is at stake for the sender, from 0.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_signal_get_stakes (SinorusSignal *self)
{
  _SINORUS_GET (number, SIGNAL, NAN, STAKES);
}

/**
 * sinorus_signal_get_kept: (get-property kept)
 * @self: a signal
 *
 * Gets what became of the promise.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_signal_get_kept (SinorusSignal *self)
{
  _SINORUS_GET (text, SIGNAL, NULL, KEPT);
}
