/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-chronicle-private.h"

#include <sinorus/sinorus-ballot.h>
#include <sinorus/sinorus-claim.h>
#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-event.h>
#include <sinorus/sinorus-forecast.h>

#include "model/sinorus-life-cycle-private.h"
#include "model/sinorus-projection-private.h"

/* Views of a chronicle: what was true on a day, what was known by a day, what some of the sources say. */

/* Takes the records; the head, and what it is a view of, stay the same. */
static SinorusChronicle *
with_records (SinorusChronicle *self, GPtrArray *records)
{
  SinorusChronicle *view = _sinorus_chronicle_new (self->id, self->title, (const char *const *) self->layers, records);

  g_set_object (&view->warnings, self->warnings);
  view->unknown = self->unknown != NULL ? sinorus_node_ref (self->unknown) : NULL;
  view->n_undated = self->n_undated;
  view->as_of = self->as_of != NULL ? sinorus_date_ref (self->as_of) : NULL;
  view->known_at = self->known_at != NULL ? sinorus_date_ref (self->known_at) : NULL;
  view->only = g_strdupv (self->only);
  return view;
}

/* Takes the records that stay. */
static SinorusChronicle *
view_new (SinorusChronicle *self, GPtrArray *records, gint64 last_day)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  SinorusProjection projection = { ids, last_day };
  GPtrArray *left = g_ptr_array_new_full (records->len, g_object_unref);

  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (ids, (char *) sinorus_record_get_id (records->pdata[i]));
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (left, _sinorus_record_project (records->pdata[i], &projection));
  g_ptr_array_unref (records);
  return with_records (self, left);
}

SinorusChronicle *
_sinorus_chronicle_without (SinorusChronicle *self, const char *id)
{
  GPtrArray *left = g_ptr_array_new_full (self->records->len, g_object_unref);

  for (guint i = 0; i < self->records->len; i++)
    if (!g_str_equal (sinorus_record_get_id (self->records->pdata[i]), id))
      g_ptr_array_add (left, g_object_ref (self->records->pdata[i]));
  return with_records (self, left);
}

static gboolean
any_selected (const char *const *ids, GHashTable *selected)
{
  for (; ids != NULL && *ids != NULL; ids++)
    if (g_hash_table_contains (selected, *ids))
      return TRUE;
  return FALSE;
}

static gboolean
claim_stays (SinorusClaim *claim, GHashTable *selected)
{
  const char *source = sinorus_claim_get_source (claim);

  return source != NULL && g_hash_table_contains (selected, source);
}

/* A record stays while one of its sources, or a claim about it, is selected; one that nobody is named for stays too. */
static gboolean
record_stays (SinorusChronicle *self, SinorusRecord *record, GHashTable *selected)
{
  const char *const *sources = sinorus_record_get_sources (record);
  GPtrArray *claims;

  if (SINORUS_IS_SOURCE (record))
    return g_hash_table_contains (selected, sinorus_record_get_id (record));
  if (SINORUS_IS_CLAIM (record))
    return claim_stays (SINORUS_CLAIM (record), selected);
  if (sources == NULL || *sources == NULL || any_selected (sources, selected))
    return TRUE;
  claims = _sinorus_chronicle_get_claims (self, sinorus_record_get_id (record));
  for (guint i = 0; claims != NULL && i < claims->len; i++)
    if (claim_stays (claims->pdata[i], selected))
      return TRUE;
  return FALSE;
}

static SinorusChronicle *
view_of_sources (SinorusChronicle *self, GHashTable *selected)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->records->len; i++)
    if (record_stays (self, self->records->pdata[i], selected))
      g_ptr_array_add (records, g_object_ref (self->records->pdata[i]));
  return view_new (self, records, G_MAXINT64);
}

/* When a record came into the world, if its type says so. */
static SinorusDate *
get_beginning (SinorusRecord *record)
{
  if (SINORUS_IS_EVENT (record))
    return sinorus_event_get_when (SINORUS_EVENT (record));
  if (SINORUS_IS_BALLOT (record))
    return sinorus_ballot_get_date (SINORUS_BALLOT (record));
  if (SINORUS_IS_FORECAST (record))
    return sinorus_forecast_get_issued (SINORUS_FORECAST (record));
  return NULL;
}

/* Whether a life cycle has certainly not begun, or has been given up. */
static gboolean
is_not_alive (SinorusRecord *record, SinorusDate *date)
{
  static const char *const lifeless[] = { "none", "abandoned", NULL };
  GListModel *steps = _sinorus_record_get_steps (record);
  g_auto (GStrv) stages = NULL;

  if (steps == NULL || g_list_model_get_n_items (steps) == 0 || SINORUS_IS_EVENT (record))
    return FALSE;
  stages = sinorus_record_list_stages (record, date);
  for (guint i = 0; stages[i] != NULL; i++)
    if (!g_strv_contains (lifeless, stages[i]))
      return FALSE;
  return stages[0] != NULL;
}

static gboolean
record_is_of (SinorusRecord *record, SinorusDate *date)
{
  SinorusDate *period = sinorus_record_get_during (record);
  SinorusDate *beginning = get_beginning (record);
  gint64 first, last, from, until;

  sinorus_date_get_bounds (date, FALSE, &first, &last);
  if (period != NULL && !SINORUS_IS_CLAIM (record))
    {
      sinorus_date_get_bounds (period, TRUE, &from, &until);
      if (until < first || from > last)
        return FALSE;
    }
  if (beginning != NULL)
    {
      sinorus_date_get_bounds (beginning, TRUE, &from, &until);
      if (from > last)
        return FALSE;
    }
  return !is_not_alive (record, date);
}

/**
 * sinorus_chronicle_at:
 * @self: a chronicle
 * @date: a date
 *
 * Gets the view of what was true in the world on a date: records that have a
 * period stay unless it certainly does not touch the date, events, ballots and
 * forecasts unless they certainly came later, and measures and policies unless
 * their life cycle certainly had not begun or had been given up. Records without
 * a period stay. Steps that were certainly taken later are not there, nor are
 * references to what is not.
 *
 * Returns: (transfer full): the view
 *
 * Since: 1.0
 */
SinorusChronicle *
sinorus_chronicle_at (SinorusChronicle *self, SinorusDate *date)
{
  SinorusChronicle *view;
  GPtrArray *records;
  gint64 first, last;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  sinorus_date_get_bounds (date, FALSE, &first, &last);
  records = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->records->len; i++)
    if (record_is_of (self->records->pdata[i], date))
      g_ptr_array_add (records, g_object_ref (self->records->pdata[i]));
  view = view_new (self, records, last);
  g_clear_pointer (&view->as_of, sinorus_date_unref);
  view->as_of = sinorus_date_ref (date);
  return view;
}

/**
 * sinorus_chronicle_known:
 * @self: a chronicle
 * @date: a date
 *
 * Gets the view of what had been published by a date: of a source whose date of
 * publication is imprecise, the latest day counts. Sources without one are left
 * out and counted, see [method@Sinorus.Chronicle.get_n_undated]. Other records
 * stay while one of their sources, or a claim about them, does; what no source is
 * named for stays.
 *
 * Returns: (transfer full): the view
 *
 * Since: 1.0
 */
SinorusChronicle *
sinorus_chronicle_known (SinorusChronicle *self, SinorusDate *date)
{
  g_autoptr (GHashTable) selected = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) sources = NULL;
  SinorusChronicle *view;
  gint64 first, last;
  guint n_undated = 0;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  sinorus_date_get_bounds (date, FALSE, &first, &last);
  sources = _sinorus_chronicle_get_all (self, SINORUS_TYPE_SOURCE);
  for (guint i = 0; i < sources->len; i++)
    {
      SinorusDate *published = sinorus_source_get_published (sources->pdata[i]);
      gint64 from, until;

      if (published == NULL)
        {
          n_undated++;
          continue;
        }
      sinorus_date_get_bounds (published, FALSE, &from, &until);
      if (until <= last)
        g_hash_table_add (selected, (char *) sinorus_record_get_id (sources->pdata[i]));
    }
  view = view_of_sources (self, selected);
  view->n_undated += n_undated;
  g_clear_pointer (&view->known_at, sinorus_date_unref);
  view->known_at = sinorus_date_ref (date);
  return view;
}

/**
 * sinorus_chronicle_only:
 * @self: a chronicle
 * @sources: (array zero-terminated=1): ids of sources, and names of layers for all sources in them
 * @error: return location for an error
 *
 * Gets the view of what some of the sources say. Other records stay while one of
 * their sources, or a claim about them, does; what no source is named for stays.
 *
 * Fails with `SINORUS_ERROR_NOT_FOUND` if a name is neither a source nor a layer.
 *
 * Returns: (transfer full): the view
 *
 * Since: 1.0
 */
SinorusChronicle *
sinorus_chronicle_only (SinorusChronicle *self, const char *const *sources, GError **error)
{
  g_autoptr (GHashTable) selected = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) all = NULL;
  const char *const *names = sources;
  SinorusChronicle *view;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (sources != NULL, NULL);

  all = _sinorus_chronicle_get_all (self, SINORUS_TYPE_SOURCE);
  for (; *sources != NULL; sources++)
    {
      gboolean found = g_strv_contains ((const char *const *) self->layers, *sources);

      for (guint i = 0; i < all->len; i++)
        {
          const char *id = sinorus_record_get_id (all->pdata[i]);

          if (!g_str_equal (id, *sources)
              && g_strcmp0 (sinorus_source_get_layer (all->pdata[i]), *sources) != 0)
            continue;
          g_hash_table_add (selected, (char *) id);
          found = TRUE;
        }
      if (!found)
        {
          g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND,
                       "“%s” is neither a source nor a layer of the chronicle %s", *sources, self->id);
          return NULL;
        }
    }
  view = view_of_sources (self, selected);
  g_strfreev (view->only);
  view->only = g_strdupv ((char **) names);
  return view;
}
