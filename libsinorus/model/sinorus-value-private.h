/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-value.h>

#include "base/sinorus-node-private.h"

G_BEGIN_DECLS

/* What a member holds. It decides the type of the property, how a text in a document is read and written, and
 * what the schema says. */
typedef enum {
  SINORUS_MEMBER_TEXT,
  SINORUS_MEMBER_WORD,     /* a text, one of a list of legal words */
  SINORUS_MEMBER_ID,       /* the id of a record */
  SINORUS_MEMBER_DATE,
  SINORUS_MEMBER_NUMBER,   /* NaN where it is missing */
  SINORUS_MEMBER_TRUTH,
  SINORUS_MEMBER_TEXTS,
  SINORUS_MEMBER_WORDS,
  SINORUS_MEMBER_IDS,
  SINORUS_MEMBER_INTEGERS,
  SINORUS_MEMBER_NUMBERS,
  SINORUS_MEMBER_VALUE,    /* a value of another type */
  SINORUS_MEMBER_VALUES,   /* a list of them */
  SINORUS_MEMBER_TABLE,    /* a list of them, written as a map: the first member is the name, the second what it names */
  SINORUS_MEMBER_NODE,     /* anything */
} SinorusMemberKind;

typedef struct {
  const char *name;               /* of the property, and in documents */
  SinorusMemberKind kind;
  gboolean required;
  gboolean late;                  /* written after the members of the derived type */
  const char *const *words;       /* of WORD and WORDS; NULL for any */
  GType (*type) (void);           /* of ID and IDS: what they may name, NULL for any record; of VALUE…: the type */
  double min, max;                /* of NUMBER and NUMBERS, both 0 for any */
} SinorusMember;

/* Where a member stands in a document. */
typedef struct {
  guint32 line;
  guint16 column;
  guint8 slot;
  guint8 something; /* stands there, whether or not it could be read */
} SinorusSpot;

/* Where a value and its members stand in the document that it was read from. */
typedef struct {
  GRefString *file;
  guint32 line;
  guint32 column;
  guint n_spots;
  SinorusSpot spots[];
} SinorusOrigin;

struct _SinorusValue
{
  GObject parent_instance;

  GValue *slots;        /* one for each member, in the order of the tables */
  SinorusOrigin *origin; /* NULL if it was not read */
  SinorusNode *unknown; /* a map of the members that no table has, or NULL */
};

struct _SinorusValueClass
{
  GObjectClass parent_class;

  const SinorusMember *members;
  guint n_members;
  GHashTable *slots_by_name; /* name → slot + 1 */
  GType *slot_types;         /* what a slot's GValue holds */
  /* The rules of a type beyond the form of each member, or NULL. */
  void (*check) (SinorusValue *self, const char *path, GListStore *diagnostics);
};

/* Called in class_init: adds a type's own members to those of its parent; each becomes a construct-only property.
 * `first` is the slot of the first one, which the type's own enum of slots must agree with. */
void _sinorus_value_class_add_members (gpointer klass, const SinorusMember *members, guint n_members, guint first);

/* The members of a type, its parents' first. */
const SinorusMember *_sinorus_members_of_type (GType type, guint *n_members);
const SinorusMember *_sinorus_members_find (GType type, const char *name, guint *slot);

/* Typed access by slot. Missing is NULL, NaN, or SINORUS_TRUTH_UNKNOWN. */
const char *_sinorus_value_get_text (gpointer self, guint slot);
const char *const *_sinorus_value_get_texts (gpointer self, guint slot);
double _sinorus_value_get_number (gpointer self, guint slot);
SinorusTruth _sinorus_value_get_truth (gpointer self, guint slot);
SinorusDate *_sinorus_value_get_date (gpointer self, guint slot);
gpointer _sinorus_value_get_object (gpointer self, guint slot);
SinorusNode *_sinorus_value_get_node (gpointer self, guint slot);
const gint32 *_sinorus_value_get_integers (gpointer self, guint slot, gsize *n);
const double *_sinorus_value_get_numbers (gpointer self, guint slot, gsize *n);
gboolean _sinorus_value_has_slot (SinorusValue *self, guint slot);

/* For the reader. Makes a value of slots, an array as long as there are members, which is taken. A slot that holds
 * nothing is all zero, or holds what is the same as nothing. */
SinorusValue *_sinorus_value_new_take_slots (GType type, GValue *slots);
GType _sinorus_value_slot_type (GType type, guint slot);
/* Room for so many spots. */
SinorusOrigin *_sinorus_origin_new (SinorusNode *node, guint n_spots);
void _sinorus_origin_add (SinorusOrigin *origin, guint slot, SinorusNode *child);
void _sinorus_value_take_origin (SinorusValue *self, SinorusOrigin *origin);
void _sinorus_value_share_origin (SinorusValue *self, SinorusValue *other);
void _sinorus_value_set_unknown (SinorusValue *self, SinorusNode *unknown);

/* Where a member that is there and could not be read stands, if it does. */
gboolean _sinorus_value_is_unreadable (SinorusValue *self, guint slot);

/* The place of a member in the document that the value was read from, as far as known. */
SinorusPlace _sinorus_value_place (SinorusValue *self, const char *member);

/* Reports a problem with a member (NULL: with the value as a whole). */
void _sinorus_value_report (SinorusValue *self, GListStore *diagnostics, SinorusTag tag, const char *path,
                            const char *member, const char *hint, const char *format, ...) G_GNUC_PRINTF (7, 8);
/* Whether a date certainly ends before another begins, adjacent or not. */
gboolean _sinorus_date_ends_before (SinorusDate *date, SinorusDate *other, gboolean fuzzy);

/* Checks the form of every member, and of the values inside: diagnostics are appended. */
void _sinorus_value_check (SinorusValue *self, const char *path, GListStore *diagnostics);

/* Checks that what a claim says of a member could stand in it: a number in its range, a word of its list, a date. */
void _sinorus_member_check_claimed (SinorusValue *claim, const SinorusMember *member, SinorusNode *said,
                                    const char *path, GListStore *diagnostics);

/* Calls for each member that names records: name of the member, the ids, the type they must have (0: any record). Of no
 * path no paths of parts are made. */
typedef void (*SinorusReferenceFunc) (SinorusValue *value, const char *path, const SinorusMember *member,
                                      const char *id, gpointer data);
void _sinorus_value_foreach_reference (SinorusValue *self, const char *path, SinorusReferenceFunc func, gpointer data);

#define SINORUS_VALUE_N_MEMBERS 0

/* Sugar for the getters of the types. */
#define _SINORUS_GET(what, NAME, fallback, slot) \
  g_return_val_if_fail (SINORUS_IS_##NAME (self), fallback); \
  return _sinorus_value_get_##what (self, slot)

G_END_DECLS
