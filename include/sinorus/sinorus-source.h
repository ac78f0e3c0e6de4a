/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_SOURCE (sinorus_source_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Source, source, SOURCE)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_layer (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_kind (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_author (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_speaker (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_outlet (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_title (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_source_get_published (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_url (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_language (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_reliability (SinorusSource *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_source_get_group (SinorusSource *self);

G_END_DECLS
