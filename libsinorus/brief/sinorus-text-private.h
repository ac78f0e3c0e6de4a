/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many columns of a terminal a text takes. */
guint _sinorus_text_width (const char *text);
/* The lines of a text, broken at spaces so that none is wider than `width`; a single word may be cut. */
GStrv _sinorus_text_wrap (const char *text, guint width);
/* Appends a text and spaces up to `width` columns, before it if `right`. */
void _sinorus_text_pad (GString *out, const char *text, guint width, gboolean right);
/* Puts spaces in the place of control characters, which a terminal would obey; all but the newline. */
void _sinorus_text_tame (char *text);
/* Appends a text so that Markdown shows it as it is, on one line. */
void _sinorus_text_append_markdown (GString *out, const char *text);
/* A number for people: four significant digits. The caller frees. */
char *_sinorus_text_number (double number);

G_END_DECLS
