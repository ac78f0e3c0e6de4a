/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-value-private.h"

#include "model/sinorus-value-list-private.h"

#include <math.h>
#include <string.h>

#include <sinorus/sinorus-enum-types.h>

/**
 * SinorusValue:
 *
 * Anything that named members describe: a record, or a part of one such as a
 * framework or a rationale.
 *
 * A value is immutable. Each member is a construct-only property whose name is
 * the member's name in a document, so that `Sinorus.Rationale(tag='buffer')`
 * and `tag: buffer` say the same. Nothing is refused when a value is made: what
 * is wrong with it becomes a diagnostic when it is checked or added to a
 * chronicle. A text, date, list or part that is missing is %NULL, a number NaN,
 * a truth value unknown.
 *
 * Since: 1.0
 */

/**
 * SINORUS_DECLARE_TYPE: (skip)
 * @Name: the name of the type, as in `Value`
 * @name: the same in functions, as in `value`
 * @NAME: the same in macros, as in `VALUE`
 *
 * Declares a type that only the library derives from: instance and class are
 * opaque, so that both may grow.
 *
 * Since: 1.0
 */

G_DEFINE_ABSTRACT_TYPE (SinorusValue, sinorus_value, G_TYPE_OBJECT)

static SinorusValueClass *
class_of (gpointer self)
{
  return (SinorusValueClass *) G_OBJECT_GET_CLASS (self);
}

static void
sinorus_value_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SinorusValue *self = (SinorusValue *) object;
  GValue *slot;

  /* Not in init, where the class is still the parent's. */
  if (self->slots == NULL)
    self->slots = g_new0 (GValue, class_of (self)->n_members);
  slot = &self->slots[id - 1];
  g_value_init (slot, pspec->value_type);
  if (pspec->value_type == G_TYPE_LIST_MODEL)
    g_value_take_object (slot, _sinorus_value_list_freeze (g_value_get_object (value)));
  else
    g_value_copy (value, slot);
}

static void
sinorus_value_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_copy (&((SinorusValue *) object)->slots[id - 1], value);
}

static void
sinorus_value_finalize (GObject *object)
{
  SinorusValue *self = (SinorusValue *) object;

  for (guint i = 0; self->slots != NULL && i < class_of (self)->n_members; i++)
    if (G_IS_VALUE (&self->slots[i]))
      g_value_unset (&self->slots[i]);
  g_free (self->slots);
  g_clear_pointer (&self->origin, sinorus_node_unref);
  g_clear_pointer (&self->unknown, sinorus_node_unref);

  G_OBJECT_CLASS (sinorus_value_parent_class)->finalize (object);
}

static void
sinorus_value_class_init (SinorusValueClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sinorus_value_finalize;
}

static void
sinorus_value_init (SinorusValue *self)
{
}

static GParamSpec *
make_property (const SinorusMember *member)
{
  /* Lax: a value out of the property's range must reach the check that reports it, and not a critical. */
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS | G_PARAM_LAX_VALIDATION;

  switch (member->kind)
    {
    case SINORUS_MEMBER_TEXT:
    case SINORUS_MEMBER_WORD:
    case SINORUS_MEMBER_ID:
      return g_param_spec_string (member->name, NULL, NULL, NULL, flags);
    case SINORUS_MEMBER_DATE:
      return g_param_spec_boxed (member->name, NULL, NULL, SINORUS_TYPE_DATE, flags);
    case SINORUS_MEMBER_NUMBER:
      {
        GParamSpec *pspec = g_param_spec_double (member->name, NULL, NULL, -INFINITY, INFINITY, 0, flags);

        /* The constructor takes no NaN. */
        G_PARAM_SPEC_DOUBLE (pspec)->default_value = NAN;
        return pspec;
      }
    case SINORUS_MEMBER_TRUTH:
      return g_param_spec_enum (member->name, NULL, NULL, SINORUS_TYPE_TRUTH, SINORUS_TRUTH_UNKNOWN, flags);
    case SINORUS_MEMBER_TEXTS:
    case SINORUS_MEMBER_WORDS:
    case SINORUS_MEMBER_IDS:
      return g_param_spec_boxed (member->name, NULL, NULL, G_TYPE_STRV, flags);
    case SINORUS_MEMBER_INTEGERS:
      return g_param_spec_variant (member->name, NULL, NULL, G_VARIANT_TYPE ("ai"), NULL, flags);
    case SINORUS_MEMBER_NUMBERS:
      return g_param_spec_variant (member->name, NULL, NULL, G_VARIANT_TYPE ("ad"), NULL, flags);
    case SINORUS_MEMBER_VALUE:
      return g_param_spec_object (member->name, NULL, NULL, member->type (), flags);
    case SINORUS_MEMBER_VALUES:
    case SINORUS_MEMBER_TABLE:
      return g_param_spec_object (member->name, NULL, NULL, G_TYPE_LIST_MODEL, flags);
    case SINORUS_MEMBER_NODE:
      return g_param_spec_boxed (member->name, NULL, NULL, SINORUS_TYPE_NODE, flags);
    }
  g_assert_not_reached ();
}

void
_sinorus_value_class_add_members (gpointer klass, const SinorusMember *members, guint n_members, guint first)
{
  SinorusValueClass *value_class = klass;
  SinorusMember *all = g_new (SinorusMember, value_class->n_members + n_members);

  g_assert (first == value_class->n_members);
  /* GObject lets no class inherit these two. */
  G_OBJECT_CLASS (klass)->set_property = sinorus_value_set_property;
  G_OBJECT_CLASS (klass)->get_property = sinorus_value_get_property;
  if (first > 0)
    memcpy (all, value_class->members, first * sizeof *all);
  memcpy (all + first, members, n_members * sizeof *all);
  value_class->members = all;
  value_class->n_members += n_members;
  for (guint i = 0; i < n_members; i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), first + i + 1, make_property (&members[i]));
}

const SinorusMember *
_sinorus_members_of_type (GType type, guint *n_members)
{
  /* Kept for ever: types are static. */
  SinorusValueClass *klass = g_type_class_ref (type);

  *n_members = klass->n_members;
  return klass->members;
}

const SinorusMember *
_sinorus_members_find (GType type, const char *name, guint *slot)
{
  guint n;
  const SinorusMember *members = _sinorus_members_of_type (type, &n);

  for (guint i = 0; i < n; i++)
    if (strcmp (members[i].name, name) == 0)
      {
        if (slot != NULL)
          *slot = i;
        return &members[i];
      }
  return NULL;
}

static GValue *
slot_of (gpointer self, guint slot)
{
  return &((SinorusValue *) self)->slots[slot];
}

const char *
_sinorus_value_get_text (gpointer self, guint slot)
{
  return g_value_get_string (slot_of (self, slot));
}

const char *const *
_sinorus_value_get_texts (gpointer self, guint slot)
{
  return g_value_get_boxed (slot_of (self, slot));
}

double
_sinorus_value_get_number (gpointer self, guint slot)
{
  return g_value_get_double (slot_of (self, slot));
}

SinorusTruth
_sinorus_value_get_truth (gpointer self, guint slot)
{
  return g_value_get_enum (slot_of (self, slot));
}

SinorusDate *
_sinorus_value_get_date (gpointer self, guint slot)
{
  return g_value_get_boxed (slot_of (self, slot));
}

gpointer
_sinorus_value_get_object (gpointer self, guint slot)
{
  return g_value_get_object (slot_of (self, slot));
}

SinorusNode *
_sinorus_value_get_node (gpointer self, guint slot)
{
  SinorusNode *node = g_value_get_boxed (slot_of (self, slot));

  /* As in a document, where `member:` without anything is the same as no member. */
  return node != NULL && sinorus_node_get_kind (node) != SINORUS_NODE_KIND_NONE ? node : NULL;
}

const gint32 *
_sinorus_value_get_integers (gpointer self, guint slot, gsize *n)
{
  GVariant *variant = g_value_get_variant (slot_of (self, slot));

  *n = 0;
  return variant == NULL ? NULL : g_variant_get_fixed_array (variant, n, sizeof (gint32));
}

const double *
_sinorus_value_get_numbers (gpointer self, guint slot, gsize *n)
{
  GVariant *variant = g_value_get_variant (slot_of (self, slot));

  *n = 0;
  return variant == NULL ? NULL : g_variant_get_fixed_array (variant, n, sizeof (double));
}

gboolean
_sinorus_value_has_slot (SinorusValue *self, guint slot)
{
  switch (class_of (self)->members[slot].kind)
    {
    case SINORUS_MEMBER_TEXT:
    case SINORUS_MEMBER_WORD:
    case SINORUS_MEMBER_ID:
      return _sinorus_value_get_text (self, slot) != NULL;
    case SINORUS_MEMBER_NUMBER:
      return !isnan (_sinorus_value_get_number (self, slot));
    case SINORUS_MEMBER_TRUTH:
      return _sinorus_value_get_truth (self, slot) != SINORUS_TRUTH_UNKNOWN;
    case SINORUS_MEMBER_INTEGERS:
    case SINORUS_MEMBER_NUMBERS:
      return g_value_get_variant (slot_of (self, slot)) != NULL;
    case SINORUS_MEMBER_VALUE:
    case SINORUS_MEMBER_VALUES:
    case SINORUS_MEMBER_TABLE:
      return _sinorus_value_get_object (self, slot) != NULL;
    case SINORUS_MEMBER_DATE:
    case SINORUS_MEMBER_TEXTS:
    case SINORUS_MEMBER_WORDS:
    case SINORUS_MEMBER_IDS:
      return g_value_get_boxed (slot_of (self, slot)) != NULL;
    case SINORUS_MEMBER_NODE:
      return _sinorus_value_get_node (self, slot) != NULL;
    }
  return FALSE;
}

void
_sinorus_value_set_origin (SinorusValue *self, SinorusNode *origin)
{
  self->origin = sinorus_node_ref (origin);
}

void
_sinorus_value_set_unknown (SinorusValue *self, SinorusNode *unknown)
{
  self->unknown = sinorus_node_ref (unknown);
}

SinorusPlace
_sinorus_value_place (SinorusValue *self, const char *member)
{
  SinorusNode *node = NULL;

  if (self->origin == NULL)
    return (SinorusPlace){ 0 };
  if (member != NULL)
    node = sinorus_node_lookup (self->origin, member);
  return _sinorus_node_place (node != NULL ? node : self->origin);
}

/**
 * sinorus_value_list_members:
 * @self: a value
 *
 * Lists the members that a value of this type may have, whether or not this one has them.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
GStrv
sinorus_value_list_members (SinorusValue *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (SINORUS_IS_VALUE (self), NULL);

  for (guint i = 0; i < class_of (self)->n_members; i++)
    g_strv_builder_add (builder, class_of (self)->members[i].name);
  return g_strv_builder_end (builder);
}

/**
 * sinorus_value_has:
 * @self: a value
 * @member: the name of a member
 *
 * Tells whether a member is there: a missing number is not 0, and a missing list is not empty.
 *
 * Returns: whether it is there; %FALSE for a member that the type does not have
 *
 * Since: 1.0
 */
gboolean
sinorus_value_has (SinorusValue *self, const char *member)
{
  guint slot;

  g_return_val_if_fail (SINORUS_IS_VALUE (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  return _sinorus_members_find (G_OBJECT_TYPE (self), member, &slot) != NULL && _sinorus_value_has_slot (self, slot);
}

/**
 * sinorus_value_get_unknown:
 * @self: a value
 *
 * Gets the members of the document that the library does not know. They are kept and written back.
 *
 * Returns: (nullable) (transfer none): a map, or %NULL if there are none
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_value_get_unknown (SinorusValue *self)
{
  g_return_val_if_fail (SINORUS_IS_VALUE (self), NULL);
  return self->unknown;
}

/**
 * sinorus_value_equal:
 * @self: a value
 * @other: another
 *
 * Tells whether two values are of the same type and say the same.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
sinorus_value_equal (SinorusValue *self, SinorusValue *other)
{
  g_autoptr (SinorusNode) a = NULL;
  g_autoptr (SinorusNode) b = NULL;

  g_return_val_if_fail (SINORUS_IS_VALUE (self), FALSE);
  g_return_val_if_fail (SINORUS_IS_VALUE (other), FALSE);

  if (self == other)
    return TRUE;
  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (other))
    return FALSE;
  a = sinorus_value_to_node (self);
  b = sinorus_value_to_node (other);
  return sinorus_node_equal (a, b);
}

/**
 * sinorus_value_check:
 * @self: a value
 *
 * Checks the form of a value by itself: that what must be there is there, that
 * words are legal and numbers in range. Whether the ids that it names exist is
 * only known in a chronicle.
 *
 * Returns: (transfer full): the [class@Sinorus.Diagnostic]s, an empty list if all is well
 *
 * Since: 1.0
 */
GListModel *
sinorus_value_check (SinorusValue *self)
{
  GListStore *diagnostics;

  g_return_val_if_fail (SINORUS_IS_VALUE (self), NULL);

  diagnostics = g_list_store_new (SINORUS_TYPE_DIAGNOSTIC);
  _sinorus_value_check (self, "", diagnostics);
  return G_LIST_MODEL (diagnostics);
}
