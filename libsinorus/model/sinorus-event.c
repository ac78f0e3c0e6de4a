/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-event.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-capacity.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-sanction.h>
#include <sinorus/sinorus-step.h>

#include "model/sinorus-life-cycle-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusEvent:
 *
 * Something that is said to have happened, or to be planned, proposed or denied.
 *
 * Whom it was directed at, whom it was meant to impress and where it took place are three different
 * things and have three members.
 *
 * Since: 1.0
 */
struct _SinorusEvent
{
  SinorusRecord parent_instance;
};

struct _SinorusEventClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusEvent, sinorus_event, SINORUS_TYPE_RECORD)

enum {
  WHEN = SINORUS_RECORD_N_MEMBERS,
  BASIS,
  REPORTED,
  ACTORS,
  OFFICES,
  TARGETS,
  AUDIENCE,
  BENEFICIARY,
  PLACE,
  INITIATOR,
  CAMEO,
  PLOVER,
  ISSUES,
  ABOUT,
  FRAMEWORK,
  CHANNEL,
  ASPECT,
  QUANTITY,
  URGENCY,
  PART_OF,
  WITH,
  POLICIES,
  SANCTIONS,
  STEPS,
};

static const char *const basis_words[] = {
  "local", "utc", "document", NULL
};
static const char *const aspect_words[] = {
  "realized", "planned", "proposed", "hypothetical", "historical", "negated", NULL
};

static const SinorusMember members[] = {
  { "when", SINORUS_MEMBER_DATE, .required = TRUE },
  { "basis", SINORUS_MEMBER_WORD, .words = basis_words },
  { "reported", SINORUS_MEMBER_DATE },
  { "actors", SINORUS_MEMBER_IDS, .required = TRUE, .type = sinorus_actor_get_type },
  { "offices", SINORUS_MEMBER_TABLE, .type = sinorus_capacity_get_type },
  { "targets", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "audience", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "beneficiary", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "place", SINORUS_MEMBER_TEXT },
  { "initiator", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "cameo", SINORUS_MEMBER_TEXT },
  { "plover", SINORUS_MEMBER_VALUE, .type = sinorus_plover_get_type },
  { "issues", SINORUS_MEMBER_IDS, .type = sinorus_issue_get_type },
  { "about", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "framework", SINORUS_MEMBER_VALUE, .type = sinorus_framework_get_type },
  { "channel", SINORUS_MEMBER_TEXT },
  { "aspect", SINORUS_MEMBER_WORD, .words = aspect_words },
  { "quantity", SINORUS_MEMBER_VALUE, .type = sinorus_quantity_get_type },
  { "urgency", SINORUS_MEMBER_TEXT },
  { "part-of", SINORUS_MEMBER_ID, .type = sinorus_event_get_type },
  { "with", SINORUS_MEMBER_IDS, .type = sinorus_event_get_type },
  { "policies", SINORUS_MEMBER_IDS, .type = sinorus_policy_get_type },
  { "sanctions", SINORUS_MEMBER_IDS, .type = sinorus_sanction_get_type },
  { "steps", SINORUS_MEMBER_VALUES, .type = sinorus_step_get_type },
};

/* PLOVER requires a recipient for three types of event. */
static gboolean
lacks_recipient (SinorusValue *value)
{
  static const char *const directed[] = { "COOPERATE", "AID", "SANCTION", NULL };
  SinorusPlover *plover = _sinorus_value_get_object (value, PLOVER);
  const char *event = plover != NULL ? sinorus_plover_get_event (plover) : NULL;
  const char *const *targets = _sinorus_value_get_texts (value, TARGETS);

  return event != NULL && g_strv_contains (directed, event) && (targets == NULL || targets[0] == NULL);
}

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  static const char *const legal[][2] = {
    { NULL, "planned" }, { "planned", "occurred" }, { "planned", "cancelled" }, { NULL, NULL },
  };
  SinorusDate *when = _sinorus_value_get_date (value, WHEN);
  SinorusDate *reported = _sinorus_value_get_date (value, REPORTED);
  const char *aspect = _sinorus_value_get_text (value, ASPECT);

  if (lacks_recipient (value))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_MISSING_RECIPIENT, path, "plover", NULL,
                           "an event of this type has targets");
  if (when != NULL && reported != NULL && (aspect == NULL || g_str_equal (aspect, "realized"))
      && _sinorus_date_ends_before (reported, when, TRUE))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_REPORTED_TOO_EARLY, path, "reported", NULL,
                           "reported before it took place");
  _sinorus_steps_check (_sinorus_value_get_object (value, STEPS), legal, path, diagnostics);
}

static void
sinorus_event_class_init (SinorusEventClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusEvent:when: (getter get_when)
   *
   * When it took place.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:basis: (getter get_basis)
   *
   * By which clock the date is given.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:reported: (getter get_reported)
   *
   * When it was reported.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:actors: (getter get_actors)
   *
   * Who did it.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:offices: (getter get_offices)
   *
   * In what offices the actors act, a list of [class@Sinorus.Capacity]. An actor must hold the
   * office that an event gives it when the event takes place.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:targets: (getter get_targets)
   *
   * Whom it was directed at.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:audience: (getter get_audience)
   *
   * Whom it was meant to impress.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:beneficiary: (getter get_beneficiary)
   *
   * Who gains by it.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:place: (getter get_place)
   *
   * Where it took place.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:initiator: (getter get_initiator)
   *
   * Who took the initiative.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:cameo: (getter get_cameo)
   *
   * The CAMEO code, as a text: `010` is not `10`.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:plover: (getter get_plover)
   *
   * The type of event in PLOVER.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:issues: (getter get_issues)
   *
   * The issues that it bears on.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:about: (getter get_about)
   *
   * The third state that it is about.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:framework: (getter get_framework)
   *
   * Where and by what right it was done.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:channel: (getter get_channel)
   *
   * By what channel, such as `phone`.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:aspect: (getter get_aspect)
   *
   * How it is put; `realized` where it is missing.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:quantity: (getter get_quantity)
   *
   * How much or how many.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:urgency: (getter get_urgency)
   *
   * How urgent it was said to be.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:part-of: (getter get_part_of)
   *
   * The event that it is a part of.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:with: (getter get_with)
   *
   * The events that were done jointly with it.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:policies: (getter get_policies)
   *
   * The policies that it carries out.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:sanctions: (getter get_sanctions)
   *
   * The sanctions that it concerns.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvent:steps: (getter get_steps)
   *
   * What became of a planned event, a list of [class@Sinorus.Step].
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), WHEN);
}

static void
sinorus_event_init (SinorusEvent *self)
{
}

/**
 * sinorus_event_get_when: (get-property when)
 * @self: an event
 *
 * Gets when it took place.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_event_get_when (SinorusEvent *self)
{
  _SINORUS_GET (date, EVENT, NULL, WHEN);
}

/**
 * sinorus_event_get_basis: (get-property basis)
 * @self: an event
 *
 * Gets by which clock the date is given.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_basis (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, BASIS);
}

/**
 * sinorus_event_get_reported: (get-property reported)
 * @self: an event
 *
 * Gets when it was reported.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_event_get_reported (SinorusEvent *self)
{
  _SINORUS_GET (date, EVENT, NULL, REPORTED);
}

/**
 * sinorus_event_get_actors: (get-property actors)
 * @self: an event
 *
 * Gets who did it.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_actors (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, ACTORS);
}

/**
 * sinorus_event_get_offices: (get-property offices)
 * @self: an event
 *
 * Gets in what offices the actors act, a list of [class@Sinorus.Capacity].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_event_get_offices (SinorusEvent *self)
{
  _SINORUS_GET (object, EVENT, NULL, OFFICES);
}

/**
 * sinorus_event_get_targets: (get-property targets)
 * @self: an event
 *
 * Gets whom it was directed at.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_targets (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, TARGETS);
}

/**
 * sinorus_event_get_audience: (get-property audience)
 * @self: an event
 *
 * Gets whom it was meant to impress.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_audience (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, AUDIENCE);
}

/**
 * sinorus_event_get_beneficiary: (get-property beneficiary)
 * @self: an event
 *
 * Gets who gains by it.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_beneficiary (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, BENEFICIARY);
}

/**
 * sinorus_event_get_place: (get-property place)
 * @self: an event
 *
 * Gets where it took place.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_place (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, PLACE);
}

/**
 * sinorus_event_get_initiator: (get-property initiator)
 * @self: an event
 *
 * Gets who took the initiative.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_initiator (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, INITIATOR);
}

/**
 * sinorus_event_get_cameo: (get-property cameo)
 * @self: an event
 *
 * Gets the CAMEO code, as a text: `010` is not `10`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_cameo (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, CAMEO);
}

/**
 * sinorus_event_get_plover: (get-property plover)
 * @self: an event
 *
 * Gets the type of event in PLOVER.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusPlover *
sinorus_event_get_plover (SinorusEvent *self)
{
  _SINORUS_GET (object, EVENT, NULL, PLOVER);
}

/**
 * sinorus_event_get_issues: (get-property issues)
 * @self: an event
 *
 * Gets the issues that it bears on.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_issues (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, ISSUES);
}

/**
 * sinorus_event_get_about: (get-property about)
 * @self: an event
 *
 * Gets the third state that it is about.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_about (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, ABOUT);
}

/**
 * sinorus_event_get_framework: (get-property framework)
 * @self: an event
 *
 * Gets where and by what right it was done.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusFramework *
sinorus_event_get_framework (SinorusEvent *self)
{
  _SINORUS_GET (object, EVENT, NULL, FRAMEWORK);
}

/**
 * sinorus_event_get_channel: (get-property channel)
 * @self: an event
 *
 * Gets by what channel, such as `phone`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_channel (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, CHANNEL);
}

/**
 * sinorus_event_get_aspect: (get-property aspect)
 * @self: an event
 *
 * Gets how it is put; `realized` where it is missing.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_aspect (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, ASPECT);
}

/**
 * sinorus_event_get_quantity: (get-property quantity)
 * @self: an event
 *
 * Gets how much or how many.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusQuantity *
sinorus_event_get_quantity (SinorusEvent *self)
{
  _SINORUS_GET (object, EVENT, NULL, QUANTITY);
}

/**
 * sinorus_event_get_urgency: (get-property urgency)
 * @self: an event
 *
 * Gets how urgent it was said to be.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_urgency (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, URGENCY);
}

/**
 * sinorus_event_get_part_of: (get-property part-of)
 * @self: an event
 *
 * Gets the event that it is a part of.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_event_get_part_of (SinorusEvent *self)
{
  _SINORUS_GET (text, EVENT, NULL, PART_OF);
}

/**
 * sinorus_event_get_with: (get-property with)
 * @self: an event
 *
 * Gets the events that were done jointly with it.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_with (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, WITH);
}

/**
 * sinorus_event_get_policies: (get-property policies)
 * @self: an event
 *
 * Gets the policies that it carries out.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_policies (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, POLICIES);
}

/**
 * sinorus_event_get_sanctions: (get-property sanctions)
 * @self: an event
 *
 * Gets the sanctions that it concerns.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_event_get_sanctions (SinorusEvent *self)
{
  _SINORUS_GET (texts, EVENT, NULL, SANCTIONS);
}

/**
 * sinorus_event_get_steps: (get-property steps)
 * @self: an event
 *
 * Gets what became of a planned event, a list of [class@Sinorus.Step].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_event_get_steps (SinorusEvent *self)
{
  _SINORUS_GET (object, EVENT, NULL, STEPS);
}
