/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

/**
 * SinorusError:
 * @SINORUS_ERROR_UNKNOWN: not further specified; never set by the library
 * @SINORUS_ERROR_IO: a file could not be read or written
 * @SINORUS_ERROR_NOT_FOUND: what was asked for by name does not exist
 * @SINORUS_ERROR_PARSE: a text does not follow its grammar
 * @SINORUS_ERROR_INVALID: a value or record is well formed but breaks a rule
 * @SINORUS_ERROR_LIMIT: an input goes beyond a bound on size or depth
 * @SINORUS_ERROR_UNSUPPORTED: a format, scheme or version that the library does not know
 * @SINORUS_ERROR_ARGUMENT: a parameter of the call is out of its range
 *
 * What went wrong. Members may be added; the numbers never change.
 *
 * Since: 1.0
 */
typedef enum {
  SINORUS_ERROR_UNKNOWN = 0,
  SINORUS_ERROR_IO = 1,
  SINORUS_ERROR_NOT_FOUND = 2,
  SINORUS_ERROR_PARSE = 3,
  SINORUS_ERROR_INVALID = 4,
  SINORUS_ERROR_LIMIT = 5,
  SINORUS_ERROR_UNSUPPORTED = 6,
  SINORUS_ERROR_ARGUMENT = 7,
} SinorusError;

/**
 * SINORUS_ERROR:
 *
 * The error domain of the library.
 *
 * Since: 1.0
 */
#define SINORUS_ERROR (sinorus_error_quark ())

SINORUS_AVAILABLE_IN_1_0
GQuark sinorus_error_quark (void);

G_END_DECLS
