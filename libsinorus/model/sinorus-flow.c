/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-flow.h>

#include <string.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-growth.h>

#include "model/sinorus-flow-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusFlow:
 *
 * What one partner of a pair reports to have gone between the two: goods, workers, aid or money.
 *
 * Values are by period. A period for which nobody can say is `none`, which is not zero; a period
 * that is not there is not covered.
 *
 * Since: 1.0
 */
struct _SinorusFlow
{
  SinorusRecord parent_instance;
};

struct _SinorusFlowClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusFlow, sinorus_flow, SINORUS_TYPE_RECORD)

enum {
  REPORTER = SINORUS_RECORD_N_MEMBERS,
  PARTNER,
  DIRECTION,
  ITEM,
  CURRENCY,
  BASIS,
  VALUES,
  UNIT,
  GROWTH,
  RELEASED,
  REVISES,
  IDENTITY,
};

static const char *const direction_words[] = {
  "import", "export", "total", "labour", "aid", "remittance", NULL
};
static const char *const basis_words[] = {
  "nominal", "real", NULL
};

static const SinorusMember members[] = {
  { "reporter", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "partner", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_actor_get_type },
  { "direction", SINORUS_MEMBER_WORD, .required = TRUE, .words = direction_words },
  { "item", SINORUS_MEMBER_TEXT },
  { "currency", SINORUS_MEMBER_TEXT },
  { "basis", SINORUS_MEMBER_WORD, .words = basis_words },
  { "values", SINORUS_MEMBER_NODE },
  { "unit", SINORUS_MEMBER_TEXT },
  { "growth", SINORUS_MEMBER_VALUES, .type = sinorus_growth_get_type },
  { "released", SINORUS_MEMBER_DATE },
  { "revises", SINORUS_MEMBER_ID, .type = sinorus_flow_get_type },
  { "identity", SINORUS_MEMBER_IDS, .type = sinorus_flow_get_type },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  SinorusNode *values = _sinorus_value_get_node (value, VALUES);
  const char *item = _sinorus_value_get_text (value, ITEM);
  gboolean growth = _sinorus_value_has_slot (value, GROWTH);

  if (values == NULL && !growth)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_EMPTY_FLOW, path, NULL, NULL,
                           "the flow has neither values nor growth");
  if (values != NULL && _sinorus_value_get_text (value, UNIT) == NULL)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_MISSING_UNIT, path, "values", NULL,
                           "the values have no unit");
  if (item != NULL && *item != '\0' && strspn (item, "0123456789") == strlen (item) && !_sinorus_hs_code_is_valid (item))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_HS_CODE, path, "item", NULL,
                           "“%s” is no code of the Harmonized System", item);
  _sinorus_flow_check_values (value, values, _sinorus_value_get_date (value, RELEASED), path, diagnostics);
}

static void
sinorus_flow_class_init (SinorusFlowClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusFlow:reporter: (getter get_reporter)
   *
   * Who reports it.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:partner: (getter get_partner)
   *
   * The other of the pair.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:direction: (getter get_direction)
   *
   * Which way it goes, as seen by the reporter.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:item: (getter get_item)
   *
   * What it is: a code of the Harmonized System, `total`, or a name.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:currency: (getter get_currency)
   *
   * The currency, an ISO 4217 code.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:basis: (getter get_basis)
   *
   * Whether prices are those of the day or constant.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:values: (getter get_values)
   *
   * A map from periods to numbers, to [low, high] where only bounds are known (null is open), or to
   * `none`.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:unit: (getter get_unit)
   *
   * The unit of the values, such as `USD` or `t`.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:growth: (getter get_growth)
   *
   * How it grew, a list of [class@Sinorus.Growth].
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:released: (getter get_released)
   *
   * When it was published.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:revises: (getter get_revises)
   *
   * The flow that it replaces.
   *
   * Since: 1.0
   */
  /**
   * SinorusFlow:identity: (getter get_identity)
   *
   * The flows whose sum it is.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), REPORTER);
}

static void
sinorus_flow_init (SinorusFlow *self)
{
}

/**
 * sinorus_flow_get_reporter: (get-property reporter)
 * @self: a flow
 *
 * Gets who reports it.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_reporter (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, REPORTER);
}

/**
 * sinorus_flow_get_partner: (get-property partner)
 * @self: a flow
 *
 * Gets the other of the pair.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_partner (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, PARTNER);
}

/**
 * sinorus_flow_get_direction: (get-property direction)
 * @self: a flow
 *
 * Gets which way it goes, as seen by the reporter.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_direction (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, DIRECTION);
}

/**
 * sinorus_flow_get_item: (get-property item)
 * @self: a flow
 *
 * Gets what it is: a code of the Harmonized System, `total`, or a name.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_item (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, ITEM);
}

/**
 * sinorus_flow_get_currency: (get-property currency)
 * @self: a flow
 *
 * Gets the currency, an ISO 4217 code.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_currency (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, CURRENCY);
}

/**
 * sinorus_flow_get_basis: (get-property basis)
 * @self: a flow
 *
 * Gets whether prices are those of the day or constant.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_basis (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, BASIS);
}

/**
 * sinorus_flow_get_values: (get-property values)
 * @self: a flow
 *
 * Gets a map from periods to numbers, to [low, high] where only bounds are known (null is open), or
 * to `none`.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_flow_get_values (SinorusFlow *self)
{
  _SINORUS_GET (node, FLOW, NULL, VALUES);
}

/**
 * sinorus_flow_get_unit: (get-property unit)
 * @self: a flow
 *
 * Gets the unit of the values, such as `USD` or `t`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_unit (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, UNIT);
}

/**
 * sinorus_flow_get_growth: (get-property growth)
 * @self: a flow
 *
 * Gets how it grew, a list of [class@Sinorus.Growth].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_flow_get_growth (SinorusFlow *self)
{
  _SINORUS_GET (object, FLOW, NULL, GROWTH);
}

/**
 * sinorus_flow_get_released: (get-property released)
 * @self: a flow
 *
 * Gets when it was published.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_flow_get_released (SinorusFlow *self)
{
  _SINORUS_GET (date, FLOW, NULL, RELEASED);
}

/**
 * sinorus_flow_get_revises: (get-property revises)
 * @self: a flow
 *
 * Gets the flow that it replaces.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_flow_get_revises (SinorusFlow *self)
{
  _SINORUS_GET (text, FLOW, NULL, REVISES);
}

/**
 * sinorus_flow_get_identity: (get-property identity)
 * @self: a flow
 *
 * Gets the flows whose sum it is.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_flow_get_identity (SinorusFlow *self)
{
  _SINORUS_GET (texts, FLOW, NULL, IDENTITY);
}
