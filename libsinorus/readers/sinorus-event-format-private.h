/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "reference/sinorus-states-private.h"

G_BEGIN_DECLS

/* Columns beyond this are counted, but not looked at. */
#define _SINORUS_MAX_FIELDS 64

#define _SINORUS_REASON_SIZE 160

/* A piece of a line, without a NUL; any bytes but tab and newline. */
typedef struct {
  const char *text;
  gsize length;
} SinorusField;

/* An event as a row of a file has it. The fields point into the line. */
typedef struct {
  guint64 id;
  gint32 day;
  /* The day that the row covers: that of the event, or that on which GDELT added it. */
  gint32 covered;
  SinorusField source, target;
  SinorusField from, to;
  SinorusField code;
  /* The same for rows that rest on the same sentence or article; 0 if that is not known. */
  guint64 story;
  gint8 score;
  guint8 quad;
  guint8 root;
} SinorusEventRow;

/* SinorusEventRow.root of formats that do not tell. */
#define _SINORUS_ROOT_UNKNOWN 255

/* Where the columns of a file stand; the formats say what each slot is for. */
typedef struct {
  guint n_fields;
  gint8 columns[16];
} SinorusEventLayout;

typedef struct {
  const char *name;
  const char *label;
  const char *description;
  const char *scale;
  const char *quad_scheme;
  SinorusStateScheme country_scheme;
  /* All days from the first to the last are covered, not only those that are named. */
  gboolean covers_range;
  gboolean has_root;
  /* The layout of a file that has no header. */
  SinorusEventLayout layout;
  /* Whether the line is the line of names; it then sets the layout. */
  gboolean (*read_header) (const SinorusField *fields, guint n_fields, SinorusEventLayout *layout);
  /* Whether the line has the shape of a row, be its values right or not. */
  gboolean (*has_shape) (const SinorusField *fields, guint n_fields);
  /* FALSE with a reason for a row that cannot be used. */
  gboolean (*parse) (const SinorusEventLayout *layout, const SinorusField *fields, guint n_fields,
                     SinorusEventRow *row, char reason[_SINORUS_REASON_SIZE]);
} SinorusEventFormat;

extern const SinorusEventFormat _sinorus_format_icews;
extern const SinorusEventFormat _sinorus_format_gdelt1;
extern const SinorusEventFormat _sinorus_format_gdelt2;

/* All formats, NULL at the end. */
const SinorusEventFormat *const *_sinorus_event_formats (void);
const SinorusEventFormat *_sinorus_event_format_find (const char *name);

/* Shared by the formats. */
gboolean _sinorus_field_is (const SinorusField *field, const char *text);
/* One digit or more and nothing else; so many of them unless `length` is 0. */
gboolean _sinorus_field_is_digits (const SinorusField *field, gsize length);
gboolean _sinorus_field_parse_id (const SinorusField *field, guint64 *id);
/* YYYYMMDD, or YYYY-MM-DD where `separator` is '-'; a day that exists. */
gboolean _sinorus_field_parse_day (const SinorusField *field, char separator, gint32 *day);
/* A decimal number from -10 to 10 that has at most one digit after the point, zeros aside. */
gboolean _sinorus_field_parse_tenths (const SinorusField *field, gint8 *tenths);
/* The CAMEO root, 1 to 20, of a code of three or four digits; 0 if it is none. */
guint _sinorus_field_parse_root (const SinorusField *code);
guint64 _sinorus_field_hash (const SinorusField *field, guint64 start);
/* Writes `before "value" after`, cut to its size and made UTF-8. Returns FALSE. */
gboolean _sinorus_field_refuse (char reason[_SINORUS_REASON_SIZE], const char *before, const SinorusField *field,
                                const char *after);

G_END_DECLS
