/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-value.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_RECORD (sinorus_record_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Record, record, RECORD)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_record_get_id (SinorusRecord *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_record_get_label (SinorusRecord *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_record_get_during (SinorusRecord *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_record_get_sources (SinorusRecord *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_record_get_note (SinorusRecord *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_record_get_tags (SinorusRecord *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_record_get_coder (SinorusRecord *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_record_get_coded (SinorusRecord *self);

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_record_list_stages (SinorusRecord *self, SinorusDate *on);

G_END_DECLS
