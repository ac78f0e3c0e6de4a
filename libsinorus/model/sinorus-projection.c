/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-projection-private.h"

#include <sinorus/sinorus-evidence.h>
#include <sinorus/sinorus-step.h>

#include "model/sinorus-value-list-private.h"

/* Most records lose nothing and are shared by all views, so each function below answers NULL for "as it was". */

typedef struct {
  const SinorusProjection *projection;
  gboolean told; /* by a source that is in the view */
} Context;

static gboolean
is_in (const Context *context, const char *id)
{
  return g_hash_table_contains (context->projection->ids, id);
}

static GStrv
project_ids (const Context *context, const char *const *ids)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  guint n_lost = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    n_lost += !is_in (context, ids[i]);
  if (n_lost == 0)
    return NULL;
  builder = g_strv_builder_new ();
  for (; *ids != NULL; ids++)
    if (is_in (context, *ids))
      g_strv_builder_add (builder, *ids);
  return g_strv_builder_end (builder);
}

/* Whether a step, a rationale or an item of evidence is told by nobody in the view, or lies after its day. */
static gboolean
part_is_lost (const Context *context, SinorusValue *part)
{
  const SinorusMember *member;
  const char *const *sources;
  gint64 first, last;
  guint slot;

  if (SINORUS_IS_EVIDENCE (part))
    {
      const char *source = sinorus_evidence_get_source (SINORUS_EVIDENCE (part));

      return source != NULL && !is_in (context, source);
    }
  if (SINORUS_IS_STEP (part) && sinorus_step_get_date (SINORUS_STEP (part)) != NULL)
    {
      sinorus_date_get_bounds (sinorus_step_get_date (SINORUS_STEP (part)), TRUE, &first, &last);
      if (first > context->projection->last_day)
        return TRUE;
    }
  member = _sinorus_members_find (G_OBJECT_TYPE (part), "sources", &slot);
  if (member == NULL || member->kind != SINORUS_MEMBER_IDS)
    return FALSE;
  sources = _sinorus_value_get_texts (part, slot);
  if (sources == NULL || *sources == NULL)
    return !context->told;
  for (; *sources != NULL; sources++)
    if (is_in (context, *sources))
      return FALSE;
  return TRUE;
}

static SinorusValue *project_value (const Context *context, SinorusValue *value);

static GListModel *
project_parts (const Context *context, GListModel *list, GType type)
{
  GPtrArray *items = _sinorus_value_list_get_items (list);
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean changed = FALSE;

  for (guint i = 0; i < items->len; i++)
    {
      SinorusValue *part = SINORUS_IS_VALUE (items->pdata[i]) ? items->pdata[i] : NULL;
      SinorusValue *projected;

      if (part != NULL && part_is_lost (context, part))
        {
          changed = TRUE;
          continue;
        }
      projected = part != NULL ? project_value (context, part) : NULL;
      changed |= projected != NULL;
      g_ptr_array_add (left, projected != NULL ? (gpointer) projected : g_object_ref (items->pdata[i]));
    }
  return changed ? _sinorus_value_list_new (type, g_steal_pointer (&left)) : NULL;
}

/* Sets `value` to what is left of a member; FALSE if it is as it was. */
static gboolean
project_member (const Context *context, SinorusValue *self, const SinorusMember *member, guint slot, GValue *value)
{
  switch (member->kind)
    {
    case SINORUS_MEMBER_ID:
      /* A value keeps what it cannot be without, its own id first of all. */
      if (member->required || is_in (context, _sinorus_value_get_text (self, slot)))
        return FALSE;
      g_value_set_string (value, NULL);
      return TRUE;
    case SINORUS_MEMBER_IDS:
      {
        GStrv ids = project_ids (context, _sinorus_value_get_texts (self, slot));

        /* Who is not in the view tells nothing in it, but a record with no sources would be told by nobody in particular. */
        if (ids != NULL && ids[0] == NULL && (member->required || g_str_equal (member->name, "sources")))
          g_clear_pointer (&ids, g_strfreev);
        if (ids != NULL)
          g_value_take_boxed (value, ids);
        return ids != NULL;
      }
    case SINORUS_MEMBER_VALUE:
      {
        SinorusValue *part = project_value (context, _sinorus_value_get_object (self, slot));

        if (part != NULL)
          g_value_take_object (value, part);
        return part != NULL;
      }
    case SINORUS_MEMBER_VALUES:
    case SINORUS_MEMBER_TABLE:
      {
        GListModel *parts = project_parts (context, _sinorus_value_get_object (self, slot), member->type ());

        if (parts != NULL)
          g_value_take_object (value, parts);
        return parts != NULL;
      }
    default:
      return FALSE;
    }
}

/* A copy without what goes, or NULL if nothing does. */
static SinorusValue *
project_value (const Context *context, SinorusValue *self)
{
  guint n;
  const SinorusMember *members = _sinorus_members_of_type (G_OBJECT_TYPE (self), &n);
  GValue *slots = g_new0 (GValue, n);
  gboolean changed = FALSE;
  SinorusValue *copy;

  for (guint i = 0; i < n; i++)
    {
      if (!_sinorus_value_has_slot (self, i))
        continue;
      g_value_init (&slots[i], G_VALUE_TYPE (&self->slots[i]));
      if (project_member (context, self, &members[i], i, &slots[i]))
        changed = TRUE;
      else
        g_value_copy (&self->slots[i], &slots[i]);
    }
  if (!changed)
    {
      for (guint i = 0; i < n; i++)
        if (G_IS_VALUE (&slots[i]))
          g_value_unset (&slots[i]);
      g_free (slots);
      return NULL;
    }
  copy = _sinorus_value_new_take_slots (G_OBJECT_TYPE (self), slots);
  _sinorus_value_share_origin (copy, self);
  if (self->unknown != NULL)
    _sinorus_value_set_unknown (copy, self->unknown);
  return copy;
}

gboolean
_sinorus_record_is_told (SinorusRecord *record, GHashTable *ids)
{
  const char *const *sources = sinorus_record_get_sources (record);

  if (sources == NULL || *sources == NULL)
    return TRUE;
  for (; *sources != NULL; sources++)
    if (g_hash_table_contains (ids, *sources))
      return TRUE;
  return FALSE;
}

typedef struct {
  const Context *context;
  gboolean found;
} Search;

static void
look_for_loss (SinorusValue *value, const char *path, const SinorusMember *member, const char *id, gpointer data)
{
  Search *search = data;

  search->found |= !is_in (search->context, id);
}

SinorusRecord *
_sinorus_record_project (SinorusRecord *record, const SinorusProjection *projection)
{
  Context context = { projection, _sinorus_record_is_told (record, projection->ids) };
  Search search = { &context, FALSE };
  SinorusValue *projected;

  /* Nothing can go where all that is named is there, nothing is late, and the record is told: nearly always. */
  _sinorus_value_foreach_reference (SINORUS_VALUE (record), NULL, look_for_loss, &search);
  if (!search.found && projection->last_day == G_MAXINT64)
    return g_object_ref (record);
  projected = project_value (&context, SINORUS_VALUE (record));
  return projected != NULL ? SINORUS_RECORD (projected) : g_object_ref (record);
}
