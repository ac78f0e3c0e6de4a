/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-votes.h>

#include <sinorus/sinorus-error.h>

#include "base/sinorus-finding-private.h"
#include "base/sinorus-table-private.h"
#include "measures/sinorus-view-private.h"
#include "model/sinorus-ballot-private.h"
#include "model/sinorus-pooling-private.h"

enum { ID, SYMBOL, DATE, KIND, FOR, AGAINST, ABSTAIN, OUTCOME, VETOES, REASON };

static SinorusTable *
table_new (void)
{
  SinorusTable *table = _sinorus_table_new (SINORUS_MAIN_TABLE);

  _sinorus_table_add_column (table, "id", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "symbol", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "date", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "kind", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "for", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "against", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "abstain", NULL, SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "outcome", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "vetoes", NULL, SINORUS_COLUMN_TYPE_LIST);
  _sinorus_table_add_column (table, "reason", NULL, SINORUS_COLUMN_TYPE_TEXT);
  return table;
}

static void
set_count (SinorusTable *table, guint column, gint64 count)
{
  if (count >= 0)
    _sinorus_table_set_integer (table, column, count);
}

static void
set_resolved (SinorusTable *table, guint column, SinorusChronicle *chronicle, SinorusBallot *ballot, const char *member)
{
  g_autoptr (SinorusNode) node = _sinorus_resolve_best (chronicle, SINORUS_RECORD (ballot), member);

  _sinorus_table_set_text (table, column, node != NULL ? sinorus_node_get_text (node) : NULL);
}

static void
add_row (SinorusTable *table, SinorusChronicle *chronicle, SinorusBallot *ballot)
{
  g_autoptr (SinorusNode) kind = _sinorus_resolve_best (chronicle, SINORUS_RECORD (ballot), "kind");
  g_auto (SinorusOutcome) outcome = { 0 };

  _sinorus_outcome_init (&outcome, chronicle, ballot, kind != NULL ? sinorus_node_get_text (kind) : NULL);
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, ID, sinorus_record_get_id (SINORUS_RECORD (ballot)));
  set_resolved (table, SYMBOL, chronicle, ballot, "symbol");
  set_resolved (table, DATE, chronicle, ballot, "date");
  _sinorus_table_set_text (table, KIND, kind != NULL ? sinorus_node_get_text (kind) : NULL);
  set_count (table, FOR, outcome.n_for);
  set_count (table, AGAINST, outcome.n_against);
  set_count (table, ABSTAIN, outcome.n_abstain);
  _sinorus_table_set_text (table, OUTCOME, outcome.outcome);
  _sinorus_table_set_text (table, REASON, outcome.reason);
  g_ptr_array_add (outcome.vetoes, NULL);
  _sinorus_table_set_list (table, VETOES, (const char *const *) outcome.vetoes->pdata);
}

static gboolean
is_on (SinorusChronicle *chronicle, SinorusBallot *ballot, SinorusDate *on)
{
  g_autoptr (SinorusDate) date = _sinorus_resolve_date (chronicle, SINORUS_RECORD (ballot), "date");

  return on == NULL || (date != NULL && sinorus_date_overlaps (date, on, FALSE) != SINORUS_TRUTH_FALSE);
}

/* In the order of their dates. */
static int
compare_ballots (gconstpointer a, gconstpointer b)
{
  SinorusBallot *x = *(SinorusBallot *const *) a, *y = *(SinorusBallot *const *) b;
  SinorusDate *x_date = sinorus_ballot_get_date (x), *y_date = sinorus_ballot_get_date (y);
  int order = 0;

  if (x_date != NULL && y_date != NULL)
    order = sinorus_date_compare (x_date, y_date);
  return order != 0 ? order
                    : g_strcmp0 (sinorus_record_get_id (SINORUS_RECORD (x)), sinorus_record_get_id (SINORUS_RECORD (y)));
}

/**
 * sinorus_votes:
 * @chronicle: a chronicle
 * @ballot: (nullable): the id of a ballot, or %NULL for all
 * @on: (nullable): a date, for the ballots that may be of it, or %NULL for all
 * @error: return location for an error
 *
 * Lists ballots in the order of their dates, with what came of them by Article
 * 27 of the Charter and why, see [method@Sinorus.Chronicle.get_outcome].
 *
 * The rows have `id`, `symbol`, `date`, `kind`, `for`, `against`, `abstain`,
 * `outcome`, `vetoes` and `reason`. A number of votes that is not known is missing.
 *
 * Fails with `SINORUS_ERROR_NOT_FOUND` if there is no such ballot.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_votes (SinorusChronicle *chronicle, const char *ballot, SinorusDate *on, GError **error)
{
  g_autoptr (GPtrArray) ballots = NULL;
  g_autofree char *date = on != NULL ? sinorus_date_to_string (on) : NULL;
  SinorusFinding *finding;
  SinorusTable *table;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (chronicle), NULL);

  if (ballot != NULL && _sinorus_chronicle_find (chronicle, ballot, SINORUS_TYPE_BALLOT) == NULL)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND, "the chronicle has no ballot “%s”", ballot);
      return NULL;
    }
  finding = _sinorus_finding_new ("votes", "1");
  _sinorus_finding_set_parameter_text (finding, "ballot", ballot);
  _sinorus_finding_set_parameter_text (finding, "on", date);
  _sinorus_finding_set_view (finding, chronicle);
  table = table_new ();
  ballots = _sinorus_chronicle_get_all (chronicle, SINORUS_TYPE_BALLOT);
  g_ptr_array_sort (ballots, compare_ballots);
  for (guint i = 0; i < ballots->len; i++)
    {
      const char *id = sinorus_record_get_id (ballots->pdata[i]);

      if ((ballot != NULL && !g_str_equal (ballot, id)) || !is_on (chronicle, ballots->pdata[i], on))
        continue;
      add_row (table, chronicle, ballots->pdata[i]);
      _sinorus_finding_add_record (finding, id);
    }
  _sinorus_finding_set_n (finding, sinorus_table_get_n_rows (table));
  _sinorus_finding_take_table (finding, table);
  return finding;
}
