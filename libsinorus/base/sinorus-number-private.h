/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-number.h>

G_BEGIN_DECLS

/* Writes a finite number into `buffer` and returns its length; for numbers that are not finite, 0 and an empty text. */
gsize _sinorus_number_format (double number, char buffer[G_ASCII_DTOSTR_BUF_SIZE]);

/* The whole of `length` bytes must be `-?(digits.?digits*|.digits)([eE][-+]?digits)?`: no blanks, no plus, no
 * hexadecimal, no `nan`. FALSE also for what is beyond the range of a double. `text` needs no NUL. */
gboolean _sinorus_number_parse (const char *text, gsize length, double *number);
/* The same for `-?digits`; FALSE also for what is beyond 64 bits. */
gboolean _sinorus_integer_parse (const char *text, gsize length, gint64 *integer);

G_END_DECLS
