/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-chronicle-builder.h>
#include <sinorus/sinorus-chronicle.h>
#include <sinorus/sinorus-source.h>

#include "model/sinorus-record-private.h"

G_BEGIN_DECLS

struct _SinorusChronicle
{
  GObject parent_instance;

  char *id;
  char *title;
  GStrv layers;
  GListModel *warnings;
  SinorusNode *unknown;
  GPtrArray *records;      /* in the order of the documents */
  GHashTable *by_id;
  GHashTable *claims;      /* id of a record → GPtrArray of the claims about it */
  GHashTable *affiliations; /* id of an office, party or state → GPtrArray of the affiliations with it */
  GHashTable *memberships; /* id of a body → GPtrArray of its memberships */
  guint n_undated;         /* sources that a view of what was known leaves out for want of a date */
  SinorusDate *as_of;      /* of a view of what was true on a date, which keeps what has no period */
  SinorusDate *known_at;   /* of a view of what was known by a date */
  GStrv only;              /* of a view of what some of the sources say */
};

/* Takes the records. Their ids must be unique. No layers may be NULL. */
SinorusChronicle *_sinorus_chronicle_new (const char *id, const char *title, const char *const *layers,
                                          GPtrArray *records);
/* The chronicle without one record, for what does not look at what names it. */
SinorusChronicle *_sinorus_chronicle_without (SinorusChronicle *self, const char *id);
/* The records of one type, without references of their own. */
GPtrArray *_sinorus_chronicle_get_all (SinorusChronicle *self, GType type);
/* The claims about a record, or NULL; borrowed. */
GPtrArray *_sinorus_chronicle_get_claims (SinorusChronicle *self, const char *id);
/* The affiliations with an office, party or state, and the memberships of a body; NULL if there are none. Borrowed. */
GPtrArray *_sinorus_chronicle_get_affiliations (SinorusChronicle *self, const char *id);
GPtrArray *_sinorus_chronicle_get_memberships (SinorusChronicle *self, const char *body);
/* The record, if it is of the type; else NULL. */
gpointer _sinorus_chronicle_find (SinorusChronicle *self, const char *id, GType type);
/* The state that an actor acts for: itself, or that of the party or of a whole that it is a part of; else the actor. */
const char *_sinorus_chronicle_state_of (SinorusChronicle *self, const char *actor);

/* Whether what has a period certainly was so throughout a date. */
SinorusTruth _sinorus_record_holds_on (SinorusRecord *record, SinorusDate *on);
/* Whether an actor held an office, throughout a date. */
SinorusTruth _sinorus_chronicle_holds_office (SinorusChronicle *self, const char *actor, const char *office,
                                              SinorusDate *on);

/* For the reader of documents. */
/* FALSE if another document has a member of that name. */
gboolean _sinorus_chronicle_builder_add_unknown (SinorusChronicleBuilder *self, const char *name, SinorusNode *node);
gboolean _sinorus_chronicle_builder_set_head (SinorusChronicleBuilder *self, const char *id, const char *title);
/* What was found while reading, before the records' own problems. */
GListStore *_sinorus_chronicle_builder_get_found (SinorusChronicleBuilder *self);

G_END_DECLS
