/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-record.h>

#include "model/sinorus-value-private.h"

G_BEGIN_DECLS

struct _SinorusRecord
{
  SinorusValue parent_instance;
};

struct _SinorusRecordClass
{
  SinorusValueClass parent_class;
};

struct _SinorusActor
{
  SinorusRecord parent_instance;
};

struct _SinorusActorClass
{
  SinorusRecordClass parent_class;
};

#define SINORUS_RECORD_N_MEMBERS 8
#define SINORUS_ACTOR_N_MEMBERS (SINORUS_RECORD_N_MEMBERS + 1)

/* Every type of record, in the order of the lists in a document. */
typedef struct {
  const char *list;
  GType (*type) (void);
} SinorusRecordType;

const SinorusRecordType *_sinorus_record_types (guint *n_types);
/* The type of a list of a document, or 0. */
GType _sinorus_record_type_of_list (const char *list);
const char *_sinorus_record_list_of_type (GType type);

/* Whether an id is one of a state of the reference system, which implements this. */
gboolean _sinorus_state_is_known (const char *id);
/* Whether a text can be an id. */
gboolean _sinorus_id_is_valid (const char *id);

G_END_DECLS
