/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-value-private.h"

#include <sinorus/sinorus-error.h>

#include "model/sinorus-value-list-private.h"

/* Values are immutable: to change one is to make another. */

static GValue *
copy_slots (SinorusValue *self)
{
  guint n;
  GValue *slots;

  _sinorus_members_of_type (G_OBJECT_TYPE (self), &n);
  slots = g_new0 (GValue, n);
  for (guint i = 0; i < n; i++)
    if (_sinorus_value_has_slot (self, i))
      {
        g_value_init (&slots[i], G_VALUE_TYPE (&self->slots[i]));
        g_value_copy (&self->slots[i], &slots[i]);
      }
  return slots;
}

static gboolean
find_slot (SinorusValue *self, const char *member, guint *slot, GError **error)
{
  g_auto (GStrv) names = NULL;
  g_autofree char *all = NULL;

  if (_sinorus_members_find (G_OBJECT_TYPE (self), member, slot) != NULL)
    return TRUE;
  names = sinorus_value_list_members (self);
  all = g_strjoinv (", ", names);
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "there is no member “%s”; there are %s", member, all);
  return FALSE;
}

/* Sets a slot to what is given, which may be of another type that can be turned into the member's. */
static gboolean
set_slot (SinorusValue *self, GValue *slot, guint position, const GValue *value, const char *member, GError **error)
{
  GType type = _sinorus_value_slot_type (G_OBJECT_TYPE (self), position);

  if (G_IS_VALUE (slot))
    g_value_unset (slot);
  if (value == NULL || !G_IS_VALUE (value))
    return TRUE;
  g_value_init (slot, type);
  if (!g_value_transform (value, slot))
    {
      g_value_unset (slot);
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "“%s” takes a %s, not a %s", member, g_type_name (type),
                   G_VALUE_TYPE_NAME (value));
      return FALSE;
    }
  if (type == G_TYPE_VARIANT && g_value_get_variant (slot) != NULL)
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), member);

      if (g_param_value_validate (pspec, slot))
        {
          g_value_unset (slot);
          g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "“%s” takes another array of numbers", member);
          return FALSE;
        }
    }
  if (type == G_TYPE_LIST_MODEL)
    g_value_take_object (slot, _sinorus_value_list_freeze (g_value_get_object (slot)));
  return TRUE;
}

/**
 * sinorus_value_copy_with:
 * @self: a value
 * @member: the name of a member
 * @value: (nullable): what it is to be, or %NULL to leave it out
 * @error: return location for an error
 *
 * Makes a copy that says something else of one member. Members that the library
 * does not know are kept; the place in the document that the value was read from is not the copy's.
 *
 * Fails with `SINORUS_ERROR_ARGUMENT` if the type has no such member, or @value
 * is of a type that the member does not take.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
SinorusValue *
sinorus_value_copy_with (SinorusValue *self, const char *member, const GValue *value, GError **error)
{
  SinorusValue *copy;
  GValue *slots;
  gboolean set;
  guint slot;

  g_return_val_if_fail (SINORUS_IS_VALUE (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  if (!find_slot (self, member, &slot, error))
    return NULL;
  slots = copy_slots (self);
  set = set_slot (self, &slots[slot], slot, value, member, error);
  copy = _sinorus_value_new_take_slots (G_OBJECT_TYPE (self), slots);
  if (self->unknown != NULL)
    _sinorus_value_set_unknown (copy, self->unknown);
  if (!set)
    g_clear_object (&copy);
  return copy;
}
