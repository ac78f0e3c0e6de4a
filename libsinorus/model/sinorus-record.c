/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-record.h>

#include <sinorus/sinorus-affiliation.h>
#include <sinorus/sinorus-ballot.h>
#include <sinorus/sinorus-case.h>
#include <sinorus/sinorus-claim.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-flow.h>
#include <sinorus/sinorus-forecast.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-lever.h>
#include <sinorus/sinorus-membership.h>
#include <sinorus/sinorus-party.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-sanction.h>
#include <sinorus/sinorus-signal.h>
#include <sinorus/sinorus-source.h>
#include <sinorus/sinorus-state.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusRecord:
 *
 * A record of a chronicle: a value that has an identity.
 *
 * Records never hold each other but name each other by id; the chronicle resolves the ids.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE (SinorusRecord, sinorus_record, SINORUS_TYPE_VALUE)

enum {
  ID = SINORUS_VALUE_N_MEMBERS,
  LABEL,
  DURING,
  SOURCES,
  NOTE,
  TAGS,
  CODER,
  CODED,
  N_MEMBERS
};

G_STATIC_ASSERT (N_MEMBERS == SINORUS_RECORD_N_MEMBERS);

static const SinorusMember members[] = {
  { "id", SINORUS_MEMBER_ID, .required = TRUE },
  { "label", SINORUS_MEMBER_TEXT },
  { "during", SINORUS_MEMBER_DATE, .late = TRUE },
  { "sources", SINORUS_MEMBER_IDS, .late = TRUE, .type = sinorus_source_get_type },
  { "note", SINORUS_MEMBER_TEXT, .late = TRUE },
  { "tags", SINORUS_MEMBER_TEXTS, .late = TRUE },
  { "coder", SINORUS_MEMBER_TEXT, .late = TRUE },
  { "coded", SINORUS_MEMBER_DATE, .late = TRUE },
};

static void
sinorus_record_class_init (SinorusRecordClass *klass)
{
  /**
   * SinorusRecord:id: (getter get_id)
   *
   * The id, a slug of letters, digits, `.`, `_` and `-` that is unique in a chronicle.
   *
   * Since: 1.0
   */
  /**
   * SinorusRecord:label: (getter get_label)
   *
   * A short name for people to read.
   *
   * Since: 1.0
   */
  /**
   * SinorusRecord:during: (getter get_during)
   *
   * When it is true in the world.
   *
   * Since: 1.0
   */
  /**
   * SinorusRecord:sources: (getter get_sources)
   *
   * Who says that it exists and is so.
   *
   * Since: 1.0
   */
  /**
   * SinorusRecord:note: (getter get_note)
   *
   * A remark of the coder.
   *
   * Since: 1.0
   */
  /**
   * SinorusRecord:tags: (getter get_tags)
   *
   * Free tags.
   *
   * Since: 1.0
   */
  /**
   * SinorusRecord:coder: (getter get_coder)
   *
   * Who coded the record.
   *
   * Since: 1.0
   */
  /**
   * SinorusRecord:coded: (getter get_coded)
   *
   * When it was coded.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), ID);
}

static void
sinorus_record_init (SinorusRecord *self)
{
}

/**
 * sinorus_record_get_id: (get-property id)
 * @self: a record
 *
 * Gets the id, a slug of letters, digits, `.`, `_` and `-` that is unique in a chronicle.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_record_get_id (SinorusRecord *self)
{
  _SINORUS_GET (text, RECORD, NULL, ID);
}

/**
 * sinorus_record_get_label: (get-property label)
 * @self: a record
 *
 * Gets a short name for people to read.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_record_get_label (SinorusRecord *self)
{
  _SINORUS_GET (text, RECORD, NULL, LABEL);
}

/**
 * sinorus_record_get_during: (get-property during)
 * @self: a record
 *
 * Gets when it is true in the world.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_record_get_during (SinorusRecord *self)
{
  _SINORUS_GET (date, RECORD, NULL, DURING);
}

/**
 * sinorus_record_get_sources: (get-property sources)
 * @self: a record
 *
 * Gets who says that it exists and is so.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_record_get_sources (SinorusRecord *self)
{
  _SINORUS_GET (texts, RECORD, NULL, SOURCES);
}

/**
 * sinorus_record_get_note: (get-property note)
 * @self: a record
 *
 * Gets a remark of the coder.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_record_get_note (SinorusRecord *self)
{
  _SINORUS_GET (text, RECORD, NULL, NOTE);
}

/**
 * sinorus_record_get_tags: (get-property tags)
 * @self: a record
 *
 * Gets free tags.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_record_get_tags (SinorusRecord *self)
{
  _SINORUS_GET (texts, RECORD, NULL, TAGS);
}

/**
 * sinorus_record_get_coder: (get-property coder)
 * @self: a record
 *
 * Gets who coded the record.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_record_get_coder (SinorusRecord *self)
{
  _SINORUS_GET (text, RECORD, NULL, CODER);
}

/**
 * sinorus_record_get_coded: (get-property coded)
 * @self: a record
 *
 * Gets when it was coded.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_record_get_coded (SinorusRecord *self)
{
  _SINORUS_GET (date, RECORD, NULL, CODED);
}

/* A new type of record is added here, and is then read, written, checked and listed. */
static const SinorusRecordType record_types[] = {
  { "sources", sinorus_source_get_type },
  { "states", sinorus_state_get_type },
  { "parties", sinorus_party_get_type },
  { "affiliations", sinorus_affiliation_get_type },
  { "memberships", sinorus_membership_get_type },
  { "issues", sinorus_issue_get_type },
  { "policies", sinorus_policy_get_type },
  { "regimes", sinorus_regime_get_type },
  { "sanctions", sinorus_sanction_get_type },
  { "events", sinorus_event_get_type },
  { "ballots", sinorus_ballot_get_type },
  { "flows", sinorus_flow_get_type },
  { "signals", sinorus_signal_get_type },
  { "levers", sinorus_lever_get_type },
  { "cases", sinorus_case_get_type },
  { "forecasts", sinorus_forecast_get_type },
  { "claims", sinorus_claim_get_type },
};

const SinorusRecordType *
_sinorus_record_types (guint *n_types)
{
  *n_types = G_N_ELEMENTS (record_types);
  return record_types;
}

GType
_sinorus_record_type_of_list (const char *list)
{
  for (guint i = 0; i < G_N_ELEMENTS (record_types); i++)
    if (g_str_equal (record_types[i].list, list))
      return record_types[i].type ();
  return 0;
}

const char *
_sinorus_record_list_of_type (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (record_types); i++)
    if (record_types[i].type () == type)
      return record_types[i].list;
  return NULL;
}

gboolean
_sinorus_id_is_valid (const char *id)
{
  if (!g_ascii_isalnum (*id))
    return FALSE;
  for (id++; *id != '\0'; id++)
    if (!g_ascii_isalnum (*id) && *id != '.' && *id != '_' && *id != '-')
      return FALSE;
  return TRUE;
}
