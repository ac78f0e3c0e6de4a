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

/* The slots of a value that has nothing, which most are for a moment. No type has more members. */
#define MAX_MEMBERS 64
static GValue no_slots[MAX_MEMBERS];

/* Only what is constructed sets a property, and the constructor below has done so: there is nothing left to do. */
static void
sinorus_value_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
}

static void
sinorus_value_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  const GValue *slot = &((SinorusValue *) object)->slots[id - 1];

  g_value_copy (G_IS_VALUE (slot) ? slot : g_param_spec_get_default_value (pspec), value);
}

static gboolean
is_nothing (const SinorusMember *member, const GValue *value)
{
  switch (member->kind)
    {
    case SINORUS_MEMBER_NUMBER:
      return isnan (g_value_get_double (value));
    case SINORUS_MEMBER_TRUTH:
      return g_value_get_enum (value) == SINORUS_TRUTH_UNKNOWN;
    default:
      return value->data[0].v_pointer == NULL;
    }
}

static void
take_property (SinorusValue *self, GParamSpec *pspec, const GValue *given)
{
  const guint slot = pspec->param_id - 1;
  GValue value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);
  if (!g_value_transform (given, &value) || is_nothing (&class_of (self)->members[slot], &value))
    {
      g_value_unset (&value);
      return;
    }
  /* As GObject does: what is of no legal form becomes the default. */
  g_param_value_validate (pspec, &value);
  if (pspec->value_type == G_TYPE_LIST_MODEL)
    g_value_take_object (&value, _sinorus_value_list_freeze (g_value_get_object (&value)));
  if (self->slots == no_slots)
    self->slots = g_new0 (GValue, class_of (self)->n_members);
  if (G_IS_VALUE (&self->slots[slot]))
    g_value_unset (&self->slots[slot]);
  self->slots[slot] = value;
}

/* Takes the properties that are given, at once. Setting each of them and each default by itself, as GObject does, would
 * take most of the time that a document takes to load. */
static GObject *
sinorus_value_constructor (GType type, guint n_properties, GObjectConstructParam *properties)
{
  GObject *object = G_OBJECT_CLASS (sinorus_value_parent_class)->constructor (type, 0, NULL);
  SinorusValue *self = (SinorusValue *) object;

  self->slots = no_slots;
  for (guint i = 0; i < n_properties; i++)
    if (properties[i].pspec->param_id - 1 < class_of (self)->n_members)
      take_property (self, properties[i].pspec, properties[i].value);
  return object;
}

static void
origin_clear (gpointer data)
{
  SinorusOrigin *origin = data;

  g_clear_pointer (&origin->file, g_ref_string_release);
}

static void
sinorus_value_finalize (GObject *object)
{
  SinorusValue *self = (SinorusValue *) object;

  for (guint i = 0; self->slots != no_slots && i < class_of (self)->n_members; i++)
    if (G_IS_VALUE (&self->slots[i]))
      g_value_unset (&self->slots[i]);
  if (self->slots != no_slots)
    g_free (self->slots);
  if (self->origin != NULL)
    g_atomic_rc_box_release_full (self->origin, origin_clear);
  g_clear_pointer (&self->unknown, sinorus_node_unref);

  G_OBJECT_CLASS (sinorus_value_parent_class)->finalize (object);
}

static void
sinorus_value_class_init (SinorusValueClass *klass)
{
  G_OBJECT_CLASS (klass)->constructor = sinorus_value_constructor;
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

  g_assert (first == value_class->n_members && first + n_members <= MAX_MEMBERS);
  /* GObject lets no class inherit these two. */
  G_OBJECT_CLASS (klass)->set_property = sinorus_value_set_property;
  G_OBJECT_CLASS (klass)->get_property = sinorus_value_get_property;
  if (first > 0)
    memcpy (all, value_class->members, first * sizeof *all);
  memcpy (all + first, members, n_members * sizeof *all);
  value_class->members = all;
  value_class->n_members += n_members;
  value_class->slots_by_name = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < value_class->n_members; i++)
    g_hash_table_insert (value_class->slots_by_name, (char *) all[i].name, GUINT_TO_POINTER (i + 1));
  value_class->slot_types = g_renew (GType, g_memdup2 (value_class->slot_types, first * sizeof (GType)),
                                     first + n_members);
  for (guint i = 0; i < n_members; i++)
    {
      GParamSpec *pspec = make_property (&members[i]);

      value_class->slot_types[first + i] = pspec->value_type;
      g_object_class_install_property (G_OBJECT_CLASS (klass), first + i + 1, pspec);
    }
}

static SinorusValueClass *
class_of_type (GType type)
{
  SinorusValueClass *klass = g_type_class_peek (type);

  /* Kept for ever: types are static. */
  return klass != NULL ? klass : g_type_class_ref (type);
}

const SinorusMember *
_sinorus_members_of_type (GType type, guint *n_members)
{
  SinorusValueClass *klass = class_of_type (type);

  *n_members = klass->n_members;
  return klass->members;
}

const SinorusMember *
_sinorus_members_find (GType type, const char *name, guint *slot)
{
  SinorusValueClass *klass = class_of_type (type);
  guint place = klass->slots_by_name != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (klass->slots_by_name, name)) : 0;

  if (place == 0)
    return NULL;
  if (slot != NULL)
    *slot = place - 1;
  return &klass->members[place - 1];
}

SinorusValue *
_sinorus_value_new_take_slots (GType type, GValue *slots)
{
  SinorusValue *self = SINORUS_VALUE (g_object_new (type, NULL));

  self->slots = slots;
  return self;
}

GType
_sinorus_value_slot_type (GType type, guint slot)
{
  return class_of_type (type)->slot_types[slot];
}

/* What a slot holds is of the type of its member, or nothing: then all of it is zero. Values are asked for their members
 * very often, so this looks at the data without asking for the type. */
static const GValue *
slot_of (gpointer self, guint slot)
{
  return &((SinorusValue *) self)->slots[slot];
}

const char *
_sinorus_value_get_text (gpointer self, guint slot)
{
  return slot_of (self, slot)->data[0].v_pointer;
}

const char *const *
_sinorus_value_get_texts (gpointer self, guint slot)
{
  return slot_of (self, slot)->data[0].v_pointer;
}

double
_sinorus_value_get_number (gpointer self, guint slot)
{
  return G_VALUE_TYPE (slot_of (self, slot)) != 0 ? slot_of (self, slot)->data[0].v_double : NAN;
}

SinorusTruth
_sinorus_value_get_truth (gpointer self, guint slot)
{
  return G_VALUE_TYPE (slot_of (self, slot)) != 0 ? slot_of (self, slot)->data[0].v_long : SINORUS_TRUTH_UNKNOWN;
}

SinorusDate *
_sinorus_value_get_date (gpointer self, guint slot)
{
  return slot_of (self, slot)->data[0].v_pointer;
}

gpointer
_sinorus_value_get_object (gpointer self, guint slot)
{
  return slot_of (self, slot)->data[0].v_pointer;
}

SinorusNode *
_sinorus_value_get_node (gpointer self, guint slot)
{
  SinorusNode *node = slot_of (self, slot)->data[0].v_pointer;

  /* As in a document, where `member:` without anything is the same as no member. */
  return node != NULL && sinorus_node_get_kind (node) != SINORUS_NODE_KIND_NONE ? node : NULL;
}

const gint32 *
_sinorus_value_get_integers (gpointer self, guint slot, gsize *n)
{
  GVariant *variant = slot_of (self, slot)->data[0].v_pointer;

  *n = 0;
  return variant == NULL ? NULL : g_variant_get_fixed_array (variant, n, sizeof (gint32));
}

const double *
_sinorus_value_get_numbers (gpointer self, guint slot, gsize *n)
{
  GVariant *variant = slot_of (self, slot)->data[0].v_pointer;

  *n = 0;
  return variant == NULL ? NULL : g_variant_get_fixed_array (variant, n, sizeof (double));
}

gboolean
_sinorus_value_has_slot (SinorusValue *self, guint slot)
{
  switch (class_of (self)->members[slot].kind)
    {
    case SINORUS_MEMBER_NUMBER:
      return !isnan (_sinorus_value_get_number (self, slot));
    case SINORUS_MEMBER_TRUTH:
      return _sinorus_value_get_truth (self, slot) != SINORUS_TRUTH_UNKNOWN;
    case SINORUS_MEMBER_NODE:
      return _sinorus_value_get_node (self, slot) != NULL;
    default:
      return slot_of (self, slot)->data[0].v_pointer != NULL;
    }
}

SinorusOrigin *
_sinorus_origin_new (SinorusNode *node, guint n_spots)
{
  SinorusPlace place = _sinorus_node_place (node);
  SinorusOrigin *origin = g_atomic_rc_box_alloc (sizeof *origin + n_spots * sizeof *origin->spots);

  origin->file = place.file != NULL ? g_ref_string_acquire ((GRefString *) place.file) : NULL;
  origin->line = place.line;
  origin->column = place.column;
  origin->n_spots = 0;
  return origin;
}

void
_sinorus_origin_add (SinorusOrigin *origin, guint slot, SinorusNode *child)
{
  SinorusPlace place = _sinorus_node_place (child);
  SinorusNodeKind kind = sinorus_node_get_kind (child);

  origin->spots[origin->n_spots++] = (SinorusSpot){
    place.line, MIN (place.column, G_MAXUINT16), slot,
    kind != SINORUS_NODE_KIND_NONE && (kind != SINORUS_NODE_KIND_LIST || sinorus_node_get_n_children (child) > 0),
  };
}

void
_sinorus_value_take_origin (SinorusValue *self, SinorusOrigin *origin)
{
  self->origin = origin;
}

void
_sinorus_value_share_origin (SinorusValue *self, SinorusValue *other)
{
  if (other->origin != NULL)
    self->origin = g_atomic_rc_box_acquire (other->origin);
}

void
_sinorus_value_set_unknown (SinorusValue *self, SinorusNode *unknown)
{
  self->unknown = sinorus_node_ref (unknown);
}

static const SinorusSpot *
find_spot (SinorusValue *self, guint slot)
{
  for (guint i = 0; self->origin != NULL && i < self->origin->n_spots; i++)
    if (self->origin->spots[i].slot == slot)
      return &self->origin->spots[i];
  return NULL;
}

gboolean
_sinorus_value_is_unreadable (SinorusValue *self, guint slot)
{
  const SinorusSpot *spot = find_spot (self, slot);

  return spot != NULL && spot->something;
}

SinorusPlace
_sinorus_value_place (SinorusValue *self, const char *member)
{
  SinorusNode *unknown = member != NULL && self->unknown != NULL ? sinorus_node_lookup (self->unknown, member) : NULL;
  const SinorusSpot *spot = NULL;
  guint slot;

  if (self->origin == NULL)
    return (SinorusPlace){ 0 };
  if (unknown != NULL)
    return _sinorus_node_place (unknown);
  if (member != NULL && _sinorus_members_find (G_OBJECT_TYPE (self), member, &slot) != NULL)
    spot = find_spot (self, slot);
  return (SinorusPlace){ self->origin->file, spot != NULL ? spot->line : self->origin->line,
                         spot != NULL ? spot->column : self->origin->column };
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
