/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/sinorus-record-private.h"

G_BEGIN_DECLS

/* What is left of a record in a view: references to records that are not in it go, and so do the steps, rationales and
 * evidence that only such sources tell, and the steps taken after a day. */
typedef struct {
  GHashTable *ids;   /* of the records that are in the view */
  gint64 last_day;   /* steps that were certainly taken later go; G_MAXINT64 for none */
} SinorusProjection;

/* The record itself where nothing goes. */
SinorusRecord *_sinorus_record_project (SinorusRecord *record, const SinorusProjection *projection);
/* Whether one of its sources is in the view, or it names none: then its own members count as told. */
gboolean _sinorus_record_is_told (SinorusRecord *record, GHashTable *ids);

G_END_DECLS
