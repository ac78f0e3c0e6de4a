/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-conditions.h>

#include <math.h>

#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-flow.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-sanction.h>

#include "base/sinorus-duration-private.h"
#include "base/sinorus-finding-private.h"
#include "base/sinorus-table-private.h"
#include "measures/sinorus-view-private.h"
#include "model/sinorus-condition-private.h"
#include "model/sinorus-flow-private.h"
#include "model/sinorus-pattern-private.h"
#include "model/sinorus-pooling-private.h"
#include "model/sinorus-range-private.h"

/* Conditions as predicates over a chronicle, as of a date. What the chronicle has no event of did not happen, as far as
 * it knows; what it has a disputed or vaguely dated event of cannot be told. */

typedef struct {
  SinorusChronicle *chronicle;
  gint64 first, last;  /* the days of the date */
  SinorusDate *on;
  GHashTable *records; /* ids of those that decide; borrowed */
  guint n;             /* events and values that were looked at */
} Evaluation;

static SinorusTruth evaluate (Evaluation *self, SinorusNode *predicate);

static SinorusTruth
negate (SinorusTruth truth)
{
  return truth == SINORUS_TRUTH_TRUE ? SINORUS_TRUTH_FALSE : truth == SINORUS_TRUTH_FALSE ? SINORUS_TRUTH_TRUE : truth;
}

static SinorusTruth
both (SinorusTruth a, SinorusTruth b)
{
  if (a == SINORUS_TRUTH_FALSE || b == SINORUS_TRUTH_FALSE)
    return SINORUS_TRUTH_FALSE;
  return a == SINORUS_TRUTH_TRUE ? b : a;
}

static SinorusTruth
either (SinorusTruth a, SinorusTruth b)
{
  return negate (both (negate (a), negate (b)));
}

static void
note (Evaluation *self, gpointer record)
{
  g_hash_table_add (self->records, (char *) sinorus_record_get_id (record));
}

/* Whether it happened: unknown where that is disputed. A pattern that asks for an aspect takes events of that aspect. */
static SinorusTruth
happened (Evaluation *self, SinorusEvent *event, gboolean any_aspect)
{
  static const char *const out[] = { "refuted", "contradicted", NULL };
  const char *aspect = sinorus_event_get_aspect (event);
  const char *status;
  double p;

  if (!any_aspect && aspect != NULL && !g_str_equal (aspect, "realized"))
    return SINORUS_TRUTH_FALSE;
  p = _sinorus_record_probability (self->chronicle, SINORUS_RECORD (event), &status);
  if (g_strv_contains (out, status))
    return SINORUS_TRUTH_FALSE;
  if (p < .5 || g_str_equal (status, "denied") || g_str_equal (status, "unsubstantiated"))
    return SINORUS_TRUTH_UNKNOWN;
  return SINORUS_TRUTH_TRUE;
}

/* The days in which an event counts: up to the date, and no longer before it than `time` says. */
static SinorusDate *
make_window (Evaluation *self, SinorusNode *event, const char *time)
{
  SinorusNode *length = sinorus_node_lookup (event, time);
  SinorusDuration duration = { 0, 0 };
  g_autoptr (SinorusDate) last = sinorus_date_new_day (self->last, NULL);
  g_autofree char *until = last != NULL ? sinorus_date_to_string (last) : NULL;
  g_autoptr (SinorusDate) first = NULL;
  g_autofree char *from = NULL;
  g_autofree char *text = NULL;

  if (until == NULL)
    return NULL;
  if (length != NULL && sinorus_node_get_text (length) != NULL
      && _sinorus_duration_parse (sinorus_node_get_text (length), &duration))
    {
      first = sinorus_date_new_day (_sinorus_day_subtract (self->last, duration) + 1, NULL);
      from = first != NULL ? sinorus_date_to_string (first) : NULL;
    }
  text = g_strdup_printf ("%s/%s", from != NULL ? from : "..", until);
  return sinorus_date_parse (text, NULL);
}

static SinorusTruth
evaluate_event (Evaluation *self, SinorusNode *node, const char *time)
{
  g_autoptr (SinorusNode) pattern = _sinorus_condition_dup_pattern (node, time);
  g_autoptr (SinorusDate) window = make_window (self, node, time);
  g_autoptr (GPtrArray) events = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_EVENT);
  gboolean any_aspect = sinorus_node_lookup (pattern, "aspect") != NULL;
  SinorusTruth found = SINORUS_TRUTH_FALSE;

  if (window == NULL)
    return SINORUS_TRUTH_UNKNOWN;
  for (guint i = 0; i < events->len; i++)
    {
      SinorusEvent *event = events->pdata[i];
      g_autoptr (SinorusDate) when = NULL;
      SinorusTruth truth = _sinorus_pattern_match (self->chronicle, pattern, event);

      if (truth == SINORUS_TRUTH_FALSE)
        continue;
      when = _sinorus_resolve_date (self->chronicle, SINORUS_RECORD (event), "when");
      truth = both (truth, when != NULL ? sinorus_date_contains (window, when, TRUE) : SINORUS_TRUTH_UNKNOWN);
      if (truth != SINORUS_TRUTH_FALSE)
        truth = both (truth, happened (self, event, any_aspect));
      self->n++;
      if (truth != SINORUS_TRUTH_FALSE)
        note (self, event);
      found = either (found, truth);
    }
  return found;
}

static SinorusTruth
from_bounds (gboolean certainly, gboolean possibly)
{
  return certainly ? SINORUS_TRUTH_TRUE : possibly ? SINORUS_TRUTH_UNKNOWN : SINORUS_TRUTH_FALSE;
}

static SinorusTruth
compare (const SinorusFlowValue *value, const char *op, double limit)
{
  double low = value->low, high = value->high;

  if (g_str_equal (op, "<"))
    return from_bounds (high < limit, low < limit);
  if (g_str_equal (op, "<="))
    return from_bounds (high <= limit, low <= limit);
  if (g_str_equal (op, ">"))
    return from_bounds (low > limit, high > limit);
  if (g_str_equal (op, ">="))
    return from_bounds (low >= limit, high >= limit);
  return from_bounds (low == limit && high == limit, low <= limit && limit <= high);
}

/* The last value whose period had ended, and that had been released, by the date. */
static SinorusTruth
evaluate_indicator (Evaluation *self, SinorusNode *node)
{
  SinorusNode *id = sinorus_node_lookup (node, "flow");
  SinorusNode *op = sinorus_node_lookup (node, "op");
  SinorusNode *limit = sinorus_node_lookup (node, "value");
  SinorusFlow *flow = id != NULL ? _sinorus_chronicle_find (self->chronicle, sinorus_node_get_text (id),
                                                            SINORUS_TYPE_FLOW)
                                 : NULL;
  const SinorusFlowValue *latest = NULL;
  g_autoptr (GArray) values = NULL;
  double number;

  if (flow == NULL || op == NULL || limit == NULL || !_sinorus_node_get_number (limit, &number))
    return SINORUS_TRUTH_UNKNOWN;
  if (sinorus_flow_get_released (flow) != NULL
      && sinorus_date_before (self->on, sinorus_flow_get_released (flow), FALSE) == SINORUS_TRUTH_TRUE)
    return SINORUS_TRUTH_UNKNOWN;
  values = _sinorus_flow_list_values (sinorus_flow_get_values (flow));
  for (guint i = 0; i < values->len; i++)
    {
      const SinorusFlowValue *value = &g_array_index (values, SinorusFlowValue, i);

      self->n++;
      if (value->last <= self->last && (latest == NULL || value->last >= latest->last))
        latest = value;
    }
  if (latest == NULL)
    return SINORUS_TRUTH_UNKNOWN;
  note (self, flow);
  return latest->known ? compare (latest, sinorus_node_get_text (op), number) : SINORUS_TRUTH_UNKNOWN;
}

static SinorusTruth
evaluate_date (Evaluation *self, SinorusNode *node)
{
  SinorusTruth truth = SINORUS_TRUTH_TRUE;

  for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
    {
      const char *name = sinorus_node_get_name (node, i);
      const char *text = sinorus_node_get_text (sinorus_node_get_child (node, i));
      g_autoptr (SinorusDate) date = text != NULL ? sinorus_date_parse (text, NULL) : NULL;

      if (date == NULL)
        return SINORUS_TRUTH_UNKNOWN;
      truth = both (truth, g_str_equal (name, "is")      ? _sinorus_date_lies_within (self->on, date)
                           : g_str_equal (name, "after") ? sinorus_date_before (date, self->on, TRUE)
                                                         : sinorus_date_before (self->on, date, TRUE));
    }
  return truth;
}

static SinorusTruth
evaluate_list (Evaluation *self, SinorusNode *list, gboolean all)
{
  SinorusTruth truth = all ? SINORUS_TRUTH_TRUE : SINORUS_TRUTH_FALSE;

  for (guint i = 0; i < sinorus_node_get_n_children (list); i++)
    {
      SinorusTruth next = evaluate (self, sinorus_node_get_child (list, i));

      truth = all ? both (truth, next) : either (truth, next);
    }
  return truth;
}

static SinorusTruth
evaluate (Evaluation *self, SinorusNode *predicate)
{
  const char *name = sinorus_node_get_name (predicate, 0);
  SinorusNode *inside = sinorus_node_get_child (predicate, 0);

  if (name == NULL)
    return SINORUS_TRUTH_UNKNOWN;
  if (g_str_equal (name, "event"))
    return evaluate_event (self, inside, "within");
  if (g_str_equal (name, "no-event"))
    return negate (evaluate_event (self, inside, "for"));
  if (g_str_equal (name, "indicator"))
    return evaluate_indicator (self, inside);
  if (g_str_equal (name, "date"))
    return evaluate_date (self, inside);
  if (g_str_equal (name, "not"))
    return negate (evaluate (self, inside));
  if (g_str_equal (name, "all") || g_str_equal (name, "any"))
    return evaluate_list (self, inside, g_str_equal (name, "all"));
  return SINORUS_TRUTH_UNKNOWN;
}

static const char *
verdict_of (SinorusTruth truth)
{
  return truth == SINORUS_TRUTH_TRUE ? "met" : truth == SINORUS_TRUTH_FALSE ? "not-met" : "cannot-tell";
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* Sets the ids that decide, in order. */
static SinorusTruth
evaluate_condition (SinorusCondition *condition, SinorusChronicle *chronicle, SinorusDate *on, GPtrArray *ids,
                    guint *n)
{
  g_autoptr (GHashTable) records = g_hash_table_new (g_str_hash, g_str_equal);
  Evaluation evaluation = { chronicle, 0, 0, on, records, 0 };
  SinorusNode *when = sinorus_condition_get_when (condition);
  g_autoptr (GListModel) problems = sinorus_value_check (SINORUS_VALUE (condition));
  SinorusTruth truth = SINORUS_TRUTH_UNKNOWN;
  GHashTableIter iter;
  gpointer id;

  sinorus_date_get_bounds (on, FALSE, &evaluation.first, &evaluation.last);
  if (when != NULL && g_list_model_get_n_items (problems) == 0)
    truth = evaluate (&evaluation, when);
  g_hash_table_iter_init (&iter, records);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_ptr_array_add (ids, id);
  g_ptr_array_sort (ids, compare_ids);
  g_ptr_array_add (ids, NULL);
  *n = evaluation.n;
  return truth;
}

static SinorusFinding *
finding_new (SinorusChronicle *chronicle, const char *id, SinorusDate *on)
{
  SinorusFinding *finding = _sinorus_finding_new ("conditions", "1");
  g_autofree char *date = sinorus_date_to_string (on);

  _sinorus_finding_set_parameter_text (finding, "record", id);
  _sinorus_finding_set_parameter_text (finding, "on", date);
  _sinorus_finding_set_view (finding, chronicle);
  return finding;
}

/**
 * sinorus_condition_evaluate:
 * @self: a condition
 * @chronicle: a chronicle
 * @on: the date to ask about
 * @error: return location for an error
 *
 * Tells whether a condition is met as of a date, as far as a chronicle knows.
 *
 * An `event` is there if one that fits its pattern certainly took place by the
 * date, and `within` its time before it; `no-event` is the contrary. An
 * `indicator` compares the last value of a flow whose period had ended by the
 * date. The verdict is `met`, `not-met`, or `cannot-tell`: because events are
 * disputed, dates too imprecise, or values not covered. What the chronicle holds no record of
 * is taken not to have happened.
 *
 * Fails with `SINORUS_ERROR_ARGUMENT` if the predicate is none.
 *
 * Returns: (transfer full): the finding, whose records decide it
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_condition_evaluate (SinorusCondition *self, SinorusChronicle *chronicle, SinorusDate *on, GError **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GListModel) problems = NULL;
  SinorusFinding *finding;
  SinorusTruth truth;
  guint n;

  g_return_val_if_fail (SINORUS_IS_CONDITION (self), NULL);
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (chronicle), NULL);
  g_return_val_if_fail (on != NULL, NULL);

  problems = sinorus_value_check (SINORUS_VALUE (self));
  if (g_list_model_get_n_items (problems) > 0)
    {
      g_autoptr (SinorusDiagnostic) first = g_list_model_get_item (problems, 0);

      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "the condition cannot be evaluated: %s",
                   sinorus_diagnostic_get_message (first));
      return NULL;
    }
  truth = evaluate_condition (self, chronicle, on, ids, &n);
  finding = finding_new (chronicle, NULL, on);
  _sinorus_finding_set_n (finding, n);
  _sinorus_finding_set_verdict (finding, verdict_of (truth));
  _sinorus_finding_add_records (finding, (const char *const *) ids->pdata);
  return finding;
}

enum { EFFECT, VERDICT, PREDICATE, CREDIBILITY, VERIFIER, RECORDS };

static SinorusTable *
table_new (void)
{
  SinorusTable *table = _sinorus_table_new (SINORUS_MAIN_TABLE);

  _sinorus_table_add_column (table, "effect", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "verdict", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "predicate", NULL, SINORUS_COLUMN_TYPE_NODE);
  _sinorus_table_add_column (table, "credibility", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "verifier", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "records", NULL, SINORUS_COLUMN_TYPE_LIST);
  return table;
}

/**
 * sinorus_conditions:
 * @chronicle: a chronicle
 * @id: the id of a policy or sanction
 * @on: the date to ask about
 * @error: return location for an error
 *
 * Evaluates the conditions of a policy or measure as of a date, see
 * [method@Sinorus.Condition.evaluate]: what would lift, suspend or tighten it, and whether that is so.
 *
 * The rows have `effect`, `verdict`, `predicate`, `credibility`, `verifier` and `records`.
 *
 * Fails with `SINORUS_ERROR_NOT_FOUND` if there is no such policy or sanction.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_conditions (SinorusChronicle *chronicle, const char *id, SinorusDate *on, GError **error)
{
  SinorusRecord *record;
  SinorusFinding *finding;
  SinorusTable *table;
  GListModel *conditions;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (chronicle), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (on != NULL, NULL);

  record = sinorus_chronicle_lookup (chronicle, id);
  if (record == NULL || (!SINORUS_IS_POLICY (record) && !SINORUS_IS_SANCTION (record)))
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND, "the chronicle has no policy or sanction “%s”", id);
      return NULL;
    }
  conditions = SINORUS_IS_POLICY (record) ? sinorus_policy_get_conditions (SINORUS_POLICY (record))
                                          : sinorus_sanction_get_conditions (SINORUS_SANCTION (record));
  finding = finding_new (chronicle, id, on);
  table = table_new ();
  for (guint i = 0; conditions != NULL && i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (conditions, i);
      g_autoptr (GPtrArray) ids = g_ptr_array_new ();
      SinorusTruth truth;
      guint n;

      if (!SINORUS_IS_CONDITION (item))
        continue;
      truth = evaluate_condition (SINORUS_CONDITION (item), chronicle, on, ids, &n);
      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, EFFECT, sinorus_condition_get_effect (SINORUS_CONDITION (item)));
      _sinorus_table_set_text (table, VERDICT, verdict_of (truth));
      if (sinorus_condition_get_when (SINORUS_CONDITION (item)) != NULL)
        _sinorus_table_take_node (table, PREDICATE, sinorus_node_ref (sinorus_condition_get_when (SINORUS_CONDITION (item))));
      _sinorus_table_set_number (table, CREDIBILITY, sinorus_condition_get_credibility (SINORUS_CONDITION (item)));
      _sinorus_table_set_text (table, VERIFIER, sinorus_condition_get_verifier (SINORUS_CONDITION (item)));
      _sinorus_table_set_list (table, RECORDS, (const char *const *) ids->pdata);
      _sinorus_finding_add_records (finding, (const char *const *) ids->pdata);
    }
  _sinorus_finding_add_record (finding, id);
  _sinorus_finding_set_n (finding, sinorus_table_get_n_rows (table));
  _sinorus_finding_take_table (finding, table);
  return finding;
}
