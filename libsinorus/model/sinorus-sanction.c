/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-sanction.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-condition.h>
#include <sinorus/sinorus-exemption.h>
#include <sinorus/sinorus-regime.h>
#include <sinorus/sinorus-step.h>

#include "model/sinorus-flow-private.h"
#include "model/sinorus-life-cycle-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusSanction:
 *
 * One measure of a sanctions regime, or one that a state takes by itself.
 *
 * The direction says what of the target is stopped: goods that come from it are another thing than
 * goods that go to it.
 *
 * Since: 1.0
 */
struct _SinorusSanction
{
  SinorusRecord parent_instance;
};

struct _SinorusSanctionClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusSanction, sinorus_sanction, SINORUS_TYPE_RECORD)

enum {
  REGIME = SINORUS_RECORD_N_MEMBERS,
  SENDERS,
  TARGET,
  DIRECTION,
  SECTOR,
  GOODS,
  COMPLETENESS,
  CAP,
  EXEMPTIONS,
  CONDITIONS,
  FRAMEWORK,
  LEGAL,
  GRANDFATHERING,
  STEPS,
  VERIFIED,
};

static const char *const direction_words[] = {
  "import-from-target", "export-to-target", "finance", "arms", "travel", "labour", "shipping", "asset-freeze",
  "other", NULL
};
static const char *const completeness_words[] = {
  "partial", "complete", NULL
};

static const SinorusMember members[] = {
  { "regime", SINORUS_MEMBER_ID, .type = sinorus_regime_get_type },
  { "senders", SINORUS_MEMBER_IDS, .required = TRUE, .type = sinorus_actor_get_type },
  { "target", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "direction", SINORUS_MEMBER_WORD, .required = TRUE, .words = direction_words },
  { "sector", SINORUS_MEMBER_TEXTS },
  { "goods", SINORUS_MEMBER_TEXTS },
  { "completeness", SINORUS_MEMBER_WORD, .words = completeness_words },
  { "cap", SINORUS_MEMBER_VALUE, .type = sinorus_cap_get_type },
  { "exemptions", SINORUS_MEMBER_VALUES, .type = sinorus_exemption_get_type },
  { "conditions", SINORUS_MEMBER_VALUES, .type = sinorus_condition_get_type },
  { "framework", SINORUS_MEMBER_VALUE, .type = sinorus_framework_get_type },
  { "legal", SINORUS_MEMBER_VALUE, .type = sinorus_legal_get_type },
  { "grandfathering", SINORUS_MEMBER_TEXT },
  { "steps", SINORUS_MEMBER_VALUES, .type = sinorus_step_get_type },
  { "verified", SINORUS_MEMBER_TRUTH },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  static const char *const not_of_goods[] = { "finance", "travel", "labour", "asset-freeze", NULL };
  const char *const *goods = _sinorus_value_get_texts (value, GOODS);
  const char *direction = _sinorus_value_get_text (value, DIRECTION);

  for (guint i = 0; goods != NULL && goods[i] != NULL; i++)
    if (!_sinorus_hs_code_is_valid (goods[i]))
      _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_HS_CODE, path, "goods", NULL,
                             "“%s” is no code of the Harmonized System", goods[i]);
  if (goods != NULL && goods[0] != NULL && direction != NULL && g_strv_contains (not_of_goods, direction))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_DIRECTION_MISMATCH, path, "goods", NULL,
                           "a measure on %s stops no goods", direction);
  _sinorus_steps_check (_sinorus_value_get_object (value, STEPS), _sinorus_sanction_life, path, diagnostics);
}

static void
sinorus_sanction_class_init (SinorusSanctionClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusSanction:regime: (getter get_regime)
   *
   * The regime that it belongs to.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:senders: (getter get_senders)
   *
   * Who imposes it.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:target: (getter get_target)
   *
   * Whom it is against.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:direction: (getter get_direction)
   *
   * What it stops.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:sector: (getter get_sector)
   *
   * The sectors, such as `mining`.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:goods: (getter get_goods)
   *
   * The goods, as codes of the Harmonized System of 2, 4 or 6 digits.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:completeness: (getter get_completeness)
   *
   * Whether it stops all of it.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:cap: (getter get_cap)
   *
   * How much it allows.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:exemptions: (getter get_exemptions)
   *
   * What it leaves free, a list of [class@Sinorus.Exemption].
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:conditions: (getter get_conditions)
   *
   * What lifts, suspends or tightens it, a list of [class@Sinorus.Condition].
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:framework: (getter get_framework)
   *
   * Where and by what right it is imposed.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:legal: (getter get_legal)
   *
   * Where it is written.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:grandfathering: (getter get_grandfathering)
   *
   * What was begun before and may be finished, in words.
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:steps: (getter get_steps)
   *
   * Its life cycle, a list of [class@Sinorus.Step].
   *
   * Since: 1.0
   */
  /**
   * SinorusSanction:verified: (getter get_verified)
   *
   * Whether it was checked against its legal text.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), REGIME);
}

static void
sinorus_sanction_init (SinorusSanction *self)
{
}

/**
 * sinorus_sanction_get_regime: (get-property regime)
 * @self: a sanction
 *
 * Gets the regime that it belongs to.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_sanction_get_regime (SinorusSanction *self)
{
  _SINORUS_GET (text, SANCTION, NULL, REGIME);
}

/**
 * sinorus_sanction_get_senders: (get-property senders)
 * @self: a sanction
 *
 * Gets who imposes it.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_sanction_get_senders (SinorusSanction *self)
{
  _SINORUS_GET (texts, SANCTION, NULL, SENDERS);
}

/**
 * sinorus_sanction_get_target: (get-property target)
 * @self: a sanction
 *
 * Gets whom it is against.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_sanction_get_target (SinorusSanction *self)
{
  _SINORUS_GET (text, SANCTION, NULL, TARGET);
}

/**
 * sinorus_sanction_get_direction: (get-property direction)
 * @self: a sanction
 *
 * Gets what it stops.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_sanction_get_direction (SinorusSanction *self)
{
  _SINORUS_GET (text, SANCTION, NULL, DIRECTION);
}

/**
 * sinorus_sanction_get_sector: (get-property sector)
 * @self: a sanction
 *
 * Gets the sectors, such as `mining`.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_sanction_get_sector (SinorusSanction *self)
{
  _SINORUS_GET (texts, SANCTION, NULL, SECTOR);
}

/**
 * sinorus_sanction_get_goods: (get-property goods)
 * @self: a sanction
 *
 * Gets the goods, as codes of the Harmonized System of 2, 4 or 6 digits.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_sanction_get_goods (SinorusSanction *self)
{
  _SINORUS_GET (texts, SANCTION, NULL, GOODS);
}

/**
 * sinorus_sanction_get_completeness: (get-property completeness)
 * @self: a sanction
 *
 * Gets whether it stops all of it.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_sanction_get_completeness (SinorusSanction *self)
{
  _SINORUS_GET (text, SANCTION, NULL, COMPLETENESS);
}

/**
 * sinorus_sanction_get_cap: (get-property cap)
 * @self: a sanction
 *
 * Gets how much it allows.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusCap *
sinorus_sanction_get_cap (SinorusSanction *self)
{
  _SINORUS_GET (object, SANCTION, NULL, CAP);
}

/**
 * sinorus_sanction_get_exemptions: (get-property exemptions)
 * @self: a sanction
 *
 * Gets what it leaves free, a list of [class@Sinorus.Exemption].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_sanction_get_exemptions (SinorusSanction *self)
{
  _SINORUS_GET (object, SANCTION, NULL, EXEMPTIONS);
}

/**
 * sinorus_sanction_get_conditions: (get-property conditions)
 * @self: a sanction
 *
 * Gets what lifts, suspends or tightens it, a list of [class@Sinorus.Condition].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_sanction_get_conditions (SinorusSanction *self)
{
  _SINORUS_GET (object, SANCTION, NULL, CONDITIONS);
}

/**
 * sinorus_sanction_get_framework: (get-property framework)
 * @self: a sanction
 *
 * Gets where and by what right it is imposed.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusFramework *
sinorus_sanction_get_framework (SinorusSanction *self)
{
  _SINORUS_GET (object, SANCTION, NULL, FRAMEWORK);
}

/**
 * sinorus_sanction_get_legal: (get-property legal)
 * @self: a sanction
 *
 * Gets where it is written.
 *
 * Returns: (nullable) (transfer none): the part, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusLegal *
sinorus_sanction_get_legal (SinorusSanction *self)
{
  _SINORUS_GET (object, SANCTION, NULL, LEGAL);
}

/**
 * sinorus_sanction_get_grandfathering: (get-property grandfathering)
 * @self: a sanction
 *
 * Gets what was begun before and may be finished, in words.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_sanction_get_grandfathering (SinorusSanction *self)
{
  _SINORUS_GET (text, SANCTION, NULL, GRANDFATHERING);
}

/**
 * sinorus_sanction_get_steps: (get-property steps)
 * @self: a sanction
 *
 * Gets its life cycle, a list of [class@Sinorus.Step].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_sanction_get_steps (SinorusSanction *self)
{
  _SINORUS_GET (object, SANCTION, NULL, STEPS);
}

/**
 * sinorus_sanction_get_verified: (get-property verified)
 * @self: a sanction
 *
 * Gets whether it was checked against its legal text.
 *
 * Returns: the truth value, unknown if it is missing
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_sanction_get_verified (SinorusSanction *self)
{
  _SINORUS_GET (truth, SANCTION, SINORUS_TRUTH_UNKNOWN, VERIFIED);
}
