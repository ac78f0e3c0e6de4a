/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-chronicle-private.h"

#include <sinorus/sinorus-claim.h>
#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-event.h>

/* Views of a chronicle: what was true on a day, what was known by a day, what some of the sources say. */

static SinorusChronicle *
view_new (SinorusChronicle *self, GPtrArray *records)
{
  SinorusChronicle *view = _sinorus_chronicle_new (self->id, self->title, (const char *const *) self->layers, records);

  g_set_object (&view->warnings, self->warnings);
  view->unknown = self->unknown != NULL ? sinorus_node_ref (self->unknown) : NULL;
  view->n_undated = self->n_undated;
  view->of_day = self->of_day;
  return view;
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
  return view_new (self, records);
}

/**
 * sinorus_chronicle_at:
 * @self: a chronicle
 * @date: a date
 *
 * Gets the view of what was true in the world on a date: records that have a
 * period stay unless it certainly does not touch the date, and events unless
 * they certainly came later. Records without a period stay.
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
    {
      SinorusRecord *record = self->records->pdata[i];
      SinorusDate *period = sinorus_record_get_during (record);
      SinorusDate *when = SINORUS_IS_EVENT (record) ? sinorus_event_get_when (SINORUS_EVENT (record)) : NULL;
      gint64 from, until;

      if (period != NULL)
        {
          sinorus_date_get_bounds (period, TRUE, &from, &until);
          if (until < first || from > last)
            continue;
        }
      if (when != NULL)
        {
          sinorus_date_get_bounds (when, TRUE, &from, &until);
          if (from > last)
            continue;
        }
      g_ptr_array_add (records, g_object_ref (record));
    }
  view = view_new (self, records);
  view->of_day = TRUE;
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
  return view_of_sources (self, selected);
}
