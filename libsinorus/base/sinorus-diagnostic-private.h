/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-diagnostic.h>

G_BEGIN_DECLS

/* The tags, as constants: _SINORUS_TAG_UNKNOWN_MEMBER is "unknown-member". */
typedef enum {
#define TAG(NAME, slug, severity, summary, hint) SINORUS_TAG_##NAME,
#include "base/sinorus-diagnostic-tags.inc"
#undef TAG
} SinorusTag;

/* Where a diagnostic points: any of the fields may be unset. */
typedef struct {
  const char *file;
  guint line;
  guint column;
} SinorusPlace;

/* `path` may be NULL. The hint is the table's unless one is given. */
SinorusDiagnostic *_sinorus_diagnostic_new (SinorusTag tag, const SinorusPlace *place, const char *path,
                                            const char *hint, const char *format, ...) G_GNUC_PRINTF (5, 6);

/* A GListStore of diagnostics is the usual collector. */
gboolean _sinorus_diagnostics_have_error (GListModel *diagnostics);
/* The first diagnostic that is an error, as a GError; FALSE if there is one. */
gboolean _sinorus_diagnostics_to_error (GListModel *diagnostics, GError **error);

G_END_DECLS
