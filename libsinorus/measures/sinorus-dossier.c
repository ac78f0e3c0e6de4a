/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-dossier.h>

#include <math.h>

#include <sinorus/sinorus-affiliation.h>
#include <sinorus/sinorus-conditions.h>
#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-flow.h>
#include <sinorus/sinorus-forecast.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-membership.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-sanction.h>
#include <sinorus/sinorus-step.h>

#include "base/sinorus-finding-private.h"
#include "base/sinorus-table-private.h"
#include "measures/sinorus-view-private.h"
#include "model/sinorus-ballot-private.h"
#include "model/sinorus-flow-private.h"
#include "model/sinorus-life-cycle-private.h"
#include "model/sinorus-pooling-private.h"

/* All that is known of one record. */

typedef struct {
  SinorusChronicle *chronicle;
  SinorusRecord *record;
  const char *id;
  SinorusDate *on; /* or NULL */
  SinorusFinding *finding;
} Dossier;

static void
set_date (SinorusTable *table, guint column, SinorusDate *date)
{
  g_autofree char *text = date != NULL ? sinorus_date_to_string (date) : NULL;

  _sinorus_table_set_text (table, column, text);
}

/* Columns of texts, but for the last, which may be of lists. */
static SinorusTable *
table_new (const char *name, const char *const *columns, gboolean list)
{
  SinorusTable *table = _sinorus_table_new (name);

  for (guint i = 0; columns[i] != NULL; i++)
    _sinorus_table_add_column (table, columns[i], NULL,
                               list && columns[i + 1] == NULL ? SINORUS_COLUMN_TYPE_LIST : SINORUS_COLUMN_TYPE_TEXT);
  return table;
}

static void
take_table (Dossier *self, SinorusTable *table)
{
  if (sinorus_table_get_n_rows (table) > 0)
    _sinorus_finding_take_table (self->finding, table);
  else
    g_object_unref (table);
}

/* A row for each value that somebody in the view gives a member, the best first. */
static void
add_member (Dossier *self, SinorusTable *table, const char *member)
{
  g_autoptr (GArray) rivals = _sinorus_resolve (self->chronicle, self->record, member);
  double dispersion = _sinorus_rivals_dispersion (rivals);

  for (guint i = 0; i < rivals->len; i++)
    {
      const SinorusRival *rival = &g_array_index (rivals, SinorusRival, i);

      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, member);
      _sinorus_table_take_node (table, 1, sinorus_node_ref (rival->value));
      _sinorus_table_set_number (table, 2, rival->share);
      _sinorus_table_set_number (table, 3, dispersion);
    }
}

static void
add_members (Dossier *self)
{
  static const char *const apart[] = { "id", "label", "steps", "conditions", "evidence", NULL };
  static const char *const computed[] = { "outcome", "state", NULL };
  g_auto (GStrv) members = sinorus_value_list_members (SINORUS_VALUE (self->record));
  SinorusTable *table = _sinorus_table_new (SINORUS_MAIN_TABLE);

  _sinorus_table_add_column (table, "member", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "value", NULL, SINORUS_COLUMN_TYPE_NODE);
  _sinorus_table_add_column (table, "share", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "dispersion", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  if (sinorus_record_get_label (self->record) != NULL)
    {
      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, "label");
      _sinorus_table_take_node (table, 1, sinorus_node_new_text (sinorus_record_get_label (self->record)));
      _sinorus_table_set_number (table, 2, 1);
      _sinorus_table_set_number (table, 3, 0);
    }
  for (guint i = 0; members[i] != NULL; i++)
    if (!g_strv_contains (apart, members[i]))
      add_member (self, table, members[i]);
  for (guint i = 0; computed[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) members, computed[i]))
      add_member (self, table, computed[i]);
  _sinorus_finding_take_table (self->finding, table);
}

static void
add_steps (Dossier *self)
{
  static const char *const columns[] = { "to", "date", "by", "legal", "sources", NULL };
  GListModel *steps = _sinorus_record_get_steps (self->record);
  g_auto (GStrv) stages = sinorus_record_list_stages (self->record, self->on);
  SinorusTable *table = table_new ("steps", columns, TRUE);

  for (guint i = 0; steps != NULL && i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (steps, i);

      if (!SINORUS_IS_STEP (item))
        continue;
      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, sinorus_step_get_to (SINORUS_STEP (item)));
      set_date (table, 1, sinorus_step_get_date (SINORUS_STEP (item)));
      _sinorus_table_set_text (table, 2, sinorus_step_get_by (SINORUS_STEP (item)));
      _sinorus_table_set_text (table, 3, sinorus_step_get_legal (SINORUS_STEP (item)));
      if (sinorus_step_get_sources (SINORUS_STEP (item)) != NULL)
        _sinorus_table_set_list (table, 4, sinorus_step_get_sources (SINORUS_STEP (item)));
    }
  if (sinorus_table_get_n_rows (table) > 0 || SINORUS_IS_FORECAST (self->record))
    _sinorus_finding_set_value_list (self->finding, "stages", (const char *const *) stages);
  take_table (self, table);
}

/* As of the date, or of the latest day that anything in the chronicle knows of, if none is given. */
static void
add_conditions (Dossier *self)
{
  static const char *const columns[] = { "effect", "verdict", "predicate", "verifier", "records", NULL };
  g_autoptr (SinorusFinding) conditions = NULL;
  SinorusTable *from, *table;

  if (self->on == NULL || (!SINORUS_IS_POLICY (self->record) && !SINORUS_IS_SANCTION (self->record)))
    return;
  conditions = sinorus_conditions (self->chronicle, self->id, self->on, NULL);
  if (conditions == NULL)
    return;
  from = sinorus_finding_get_table (conditions, NULL);
  table = table_new ("conditions", columns, TRUE);
  for (guint row = 0; row < sinorus_table_get_n_rows (from); row++)
    {
      SinorusNode *predicate = sinorus_table_get_node (from, row, sinorus_table_find_column (from, "predicate"));
      g_autofree char *text = predicate != NULL ? sinorus_node_to_string (predicate) : NULL;

      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, sinorus_table_get_text (from, row, sinorus_table_find_column (from, "effect")));
      _sinorus_table_set_text (table, 1, sinorus_table_get_text (from, row, sinorus_table_find_column (from, "verdict")));
      _sinorus_table_set_text (table, 2, text);
      _sinorus_table_set_text (table, 3, sinorus_table_get_text (from, row, sinorus_table_find_column (from, "verifier")));
      _sinorus_table_set_list (table, 4, sinorus_table_get_list (from, row, sinorus_table_find_column (from, "records")));
    }
  take_table (self, table);
}

/* Who held the office, or what offices the person held. */
static void
add_affiliations (Dossier *self)
{
  static const char *const columns[] = { "person", "of", "role", "during", NULL };
  g_autoptr (GPtrArray) all = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_AFFILIATION);
  SinorusTable *table = table_new ("affiliations", columns, FALSE);

  for (guint i = 0; i < all->len; i++)
    {
      SinorusDate *during = sinorus_record_get_during (all->pdata[i]);
      const char *person = sinorus_affiliation_get_person (all->pdata[i]);
      const char *of = sinorus_affiliation_get_of (all->pdata[i]);

      if ((g_strcmp0 (person, self->id) != 0 && g_strcmp0 (of, self->id) != 0)
          || (self->on != NULL && during != NULL && sinorus_date_overlaps (during, self->on, TRUE) == SINORUS_TRUTH_FALSE))
        continue;
      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, person);
      _sinorus_table_set_text (table, 1, of);
      _sinorus_table_set_text (table, 2, sinorus_affiliation_get_role (all->pdata[i]));
      set_date (table, 3, during);
    }
  take_table (self, table);
}

static void
add_memberships (Dossier *self)
{
  static const char *const columns[] = { "actor", "body", "kind", "veto", "during", NULL };
  g_autoptr (GPtrArray) all = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_MEMBERSHIP);
  SinorusTable *table = table_new ("memberships", columns, FALSE);

  for (guint i = 0; i < all->len; i++)
    {
      SinorusDate *during = sinorus_record_get_during (all->pdata[i]);
      const char *actor = sinorus_membership_get_actor (all->pdata[i]);
      const char *body = sinorus_membership_get_body (all->pdata[i]);

      if ((g_strcmp0 (actor, self->id) != 0 && g_strcmp0 (body, self->id) != 0)
          || (self->on != NULL && during != NULL && sinorus_date_overlaps (during, self->on, TRUE) == SINORUS_TRUTH_FALSE))
        continue;
      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, actor);
      _sinorus_table_set_text (table, 1, body);
      _sinorus_table_set_text (table, 2, sinorus_membership_get_kind (all->pdata[i]));
      _sinorus_table_set_text (table, 3, sinorus_membership_get_veto (all->pdata[i]) == SINORUS_TRUTH_TRUE ? "veto" : NULL);
      set_date (table, 4, during);
    }
  take_table (self, table);
}

static void
add_outcome (Dossier *self)
{
  g_auto (SinorusOutcome) outcome = { 0 };
  g_autoptr (SinorusNode) kind = NULL;

  if (!SINORUS_IS_BALLOT (self->record))
    return;
  kind = _sinorus_resolve_best (self->chronicle, self->record, "kind");
  _sinorus_outcome_init (&outcome, self->chronicle, SINORUS_BALLOT (self->record),
                         kind != NULL ? sinorus_node_get_text (kind) : NULL);
  g_ptr_array_add (outcome.vetoes, NULL);
  _sinorus_finding_set_value_text (self->finding, "outcome", outcome.outcome);
  _sinorus_finding_set_value_list (self->finding, "vetoes", (const char *const *) outcome.vetoes->pdata);
  _sinorus_finding_set_value_text (self->finding, "outcome_reason", outcome.reason);
}

static void
add_identity (Dossier *self)
{
  g_autofree char *message = NULL;
  SinorusTruth is_sum;

  if (!SINORUS_IS_FLOW (self->record) || sinorus_flow_get_identity (SINORUS_FLOW (self->record)) == NULL)
    return;
  is_sum = _sinorus_flow_is_sum (self->chronicle, SINORUS_FLOW (self->record), &message);
  _sinorus_finding_set_value_text (self->finding, "identity",
                                   is_sum == SINORUS_TRUTH_TRUE    ? "holds"
                                   : is_sum == SINORUS_TRUTH_FALSE ? message
                                                                   : "cannot be told: a part is not covered");
}

/* Who tells of the record, with what that weighs. */
static void
add_sources (Dossier *self)
{
  static const char *const columns[] = { "source", "author", "title", "kind", "reliability", "published", NULL };
  const char *const *ids = sinorus_record_get_sources (self->record);
  const char *const claimant[] = {
    SINORUS_IS_CLAIM (self->record) ? sinorus_claim_get_source (SINORUS_CLAIM (self->record)) : NULL, NULL
  };
  SinorusTable *table = table_new ("sources", columns, FALSE);

  if (ids == NULL || ids[0] == NULL)
    ids = claimant;
  for (; *ids != NULL; ids++)
    {
      SinorusSource *source = _sinorus_chronicle_find (self->chronicle, *ids, SINORUS_TYPE_SOURCE);
      const char *title;

      if (source == NULL)
        continue;
      title = sinorus_source_get_title (source) != NULL ? sinorus_source_get_title (source)
                                                        : sinorus_source_get_outlet (source);
      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, *ids);
      _sinorus_table_set_text (table, 1, sinorus_source_get_author (source));
      _sinorus_table_set_text (table, 2, title);
      _sinorus_table_set_text (table, 3, sinorus_source_get_kind (source));
      _sinorus_table_set_text (table, 4, sinorus_source_get_reliability (source));
      set_date (table, 5, sinorus_source_get_published (source));
    }
  take_table (self, table);
}

static void
add_evidence (Dossier *self)
{
  const char *status = NULL, *reason = NULL;
  double p;

  /* Sources, issues and actors are what they are; nobody weighs whether they exist. */
  if (SINORUS_IS_SOURCE (self->record) || SINORUS_IS_ISSUE (self->record) || SINORUS_IS_ACTOR (self->record))
    return;
  if (SINORUS_IS_CLAIM (self->record))
    {
      status = _sinorus_claim_status (self->chronicle, SINORUS_CLAIM (self->record), &p, &reason);
      _sinorus_finding_set_value_text (self->finding, "reason", reason);
    }
  else
    {
      p = _sinorus_record_probability (self->chronicle, self->record, &status);
      _sinorus_finding_set_value_truth (self->finding, "counted",
                                        _sinorus_record_is_counted (self->chronicle, self->record));
    }
  _sinorus_finding_set_estimate (self->finding, p);
  _sinorus_finding_set_verdict (self->finding, status);
}

/**
 * sinorus_dossier:
 * @chronicle: a chronicle, or a view of one
 * @id: the id of a record
 * @on: (nullable): the date that the life cycle, offices and conditions are asked for, or %NULL for all times
 * @error: return location for an error
 *
 * Brings together all that is known of one record. The estimate is the
 * probability that it is so, and the verdict its status.
 *
 * The rows have `member`, `value`, `share` and `dispersion`: one for each value
 * that the sources give a member, the best first. Where they apply there are the
 * tables `sources`, `steps`, `conditions`, `affiliations` and `memberships`, and
 * the values `counted`, `stages`, `outcome`, `vetoes`, `outcome_reason`, `identity` and `reason`.
 *
 * Fails with `SINORUS_ERROR_NOT_FOUND` if there is no such record.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_dossier (SinorusChronicle *chronicle, const char *id, SinorusDate *on, GError **error)
{
  Dossier self = { chronicle, NULL, id, on, NULL };
  g_autofree char *date = on != NULL ? sinorus_date_to_string (on) : NULL;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (chronicle), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  self.record = sinorus_chronicle_lookup (chronicle, id);
  if (self.record == NULL)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND, "the chronicle has no record “%s”", id);
      return NULL;
    }
  self.finding = _sinorus_finding_new ("dossier", "1");
  _sinorus_finding_set_parameter_text (self.finding, "record", id);
  _sinorus_finding_set_parameter_text (self.finding, "on", date);
  _sinorus_finding_set_view (self.finding, chronicle);
  add_members (&self);
  add_evidence (&self);
  add_sources (&self);
  add_steps (&self);
  add_conditions (&self);
  add_affiliations (&self);
  add_memberships (&self);
  add_outcome (&self);
  add_identity (&self);
  _sinorus_finding_add_record (self.finding, id);
  _sinorus_finding_set_n (self.finding, sinorus_table_get_n_rows (sinorus_finding_get_table (self.finding, NULL)));
  return self.finding;
}
