/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-error.h>

/**
 * sinorus_error_quark:
 *
 * Gets the error domain of the library.
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (sinorus-error-quark, sinorus_error)
