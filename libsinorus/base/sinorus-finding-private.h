/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-finding.h>

G_BEGIN_DECLS

/* The name of the main table of a finding. */
#define SINORUS_MAIN_TABLE "rows"

/* Building: nothing may be set once the finding has left the function that makes it. */
SinorusFinding *_sinorus_finding_new (const char *method, const char *version);

/* A name that is set again keeps its place. Text and list may be NULL, a number NaN: null in JSON. */
void _sinorus_finding_set_parameter_text (SinorusFinding *self, const char *name, const char *text);
void _sinorus_finding_set_parameter_number (SinorusFinding *self, const char *name, double number);
void _sinorus_finding_set_parameter_integer (SinorusFinding *self, const char *name, gint64 integer);
void _sinorus_finding_set_parameter_truth (SinorusFinding *self, const char *name, gboolean truth);
void _sinorus_finding_set_parameter_list (SinorusFinding *self, const char *name, const char *const *list);

void _sinorus_finding_set_n (SinorusFinding *self, gint64 n);
void _sinorus_finding_set_n_eff (SinorusFinding *self, double n_eff);
void _sinorus_finding_set_estimate (SinorusFinding *self, double estimate);
/* No interval if either end is NaN; `level` such as 0.95. */
void _sinorus_finding_set_interval (SinorusFinding *self, double low, double high, double level);
/* What was assumed, in words, and how probable a result at least as extreme is under it (NaN if not computed). */
void _sinorus_finding_set_null (SinorusFinding *self, const char *model, double p);
void _sinorus_finding_set_verdict (SinorusFinding *self, const char *verdict);
/* Becomes `code: text`; the same warning is kept once. */
void _sinorus_finding_add_warning (SinorusFinding *self, const char *code, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
/* The same record is kept once, where it was first added; NULL is ignored. */
void _sinorus_finding_add_record (SinorusFinding *self, const char *id);
void _sinorus_finding_add_records (SinorusFinding *self, const char *const *ids);

/* The keys of every finding (`n`, `rows`, …) cannot be names of own values. */
void _sinorus_finding_set_value_text (SinorusFinding *self, const char *name, const char *text);
void _sinorus_finding_set_value_number (SinorusFinding *self, const char *name, double number);
void _sinorus_finding_set_value_integer (SinorusFinding *self, const char *name, gint64 integer);
void _sinorus_finding_set_value_truth (SinorusFinding *self, const char *name, gboolean truth);
void _sinorus_finding_set_value_list (SinorusFinding *self, const char *name, const char *const *list);

/* Takes the reference; under the table's name, SINORUS_MAIN_TABLE for the main one. */
void _sinorus_finding_take_table (SinorusFinding *self, SinorusTable *table);

G_END_DECLS
