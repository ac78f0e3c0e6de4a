/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

/**
 * SinorusSeverity:
 * @SINORUS_SEVERITY_UNKNOWN: not known
 * @SINORUS_SEVERITY_INFO: worth knowing, nothing to do
 * @SINORUS_SEVERITY_WARNING: probably not what was meant; the input is used as it is
 * @SINORUS_SEVERITY_ERROR: the input cannot be used
 *
 * How grave a diagnostic is.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_SEVERITY_UNKNOWN = 0,
  SINORUS_SEVERITY_INFO = 1,
  SINORUS_SEVERITY_WARNING = 2,
  SINORUS_SEVERITY_ERROR = 3,
} SinorusSeverity;

#define SINORUS_TYPE_DIAGNOSTIC (sinorus_diagnostic_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusDiagnostic, sinorus_diagnostic, SINORUS, DIAGNOSTIC, GObject)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_diagnostic_get_tag (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
SinorusSeverity sinorus_diagnostic_get_severity (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_diagnostic_get_file (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_diagnostic_get_line (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_diagnostic_get_column (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_diagnostic_get_path (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_diagnostic_get_message (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_diagnostic_get_hint (SinorusDiagnostic *self);
SINORUS_AVAILABLE_IN_1_0
char *sinorus_diagnostic_to_string (SinorusDiagnostic *self);

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_diagnostic_list_tags (void);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_diagnostic_describe_tag (const char *tag);
SINORUS_AVAILABLE_IN_1_0
SinorusSeverity sinorus_diagnostic_get_tag_severity (const char *tag);

G_END_DECLS
