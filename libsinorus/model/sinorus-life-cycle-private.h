/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/sinorus-record-private.h"

G_BEGIN_DECLS

/* The legal steps of sanctions and regimes: from, to. It ends with two NULLs. */
extern const char *const _sinorus_sanction_life[][2];

/* Checks a list of steps against a table of legal steps. */
void _sinorus_steps_check (GListModel *steps, const char *const (*legal)[2], const char *path, GListStore *diagnostics);

/* The steps of a record, or NULL if records of its type have none. */
GListModel *_sinorus_record_get_steps (SinorusRecord *record);
/* Adds the stages that steps may have led to on a day, or, with no day, led to in the end. */
void _sinorus_steps_add_stages (GListModel *steps, SinorusDate *on, GPtrArray *stages);
/* Whether a measure binds in a stage. */
gboolean _sinorus_stage_is_in_force (const char *stage);

G_END_DECLS
