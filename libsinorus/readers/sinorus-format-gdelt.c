/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* GDELT event exports: columns between tabs, no line of names. Version 1.0 has 58 columns, before April 2013 57 (no
 * SOURCEURL), and files mix both; version 2.0 has 61. */
#include "config.h"

#include "readers/sinorus-event-format-private.h"

/* The columns that stand at the same place in all versions. */
enum {
  ID = 0,
  DAY = 1,
  SOURCE = 5,
  FROM = 7,
  TARGET = 15,
  TO = 17,
  ROOT = 25,
  CODE = 26,
  QUAD = 29,
  SCORE = 30,
};

static const guint n_columns_1 = 58;
static const guint n_columns_2 = 61;

static gboolean
is_header (const SinorusField *fields, guint n_fields)
{
  return _sinorus_field_is (&fields[ID], "GLOBALEVENTID") && n_fields > DAY && _sinorus_field_is (&fields[DAY], "SQLDATE");
}

/* Re-exports have one, with the usual columns. */
static gboolean
read_header_1 (const SinorusField *fields, guint n_fields, SinorusEventLayout *layout)
{
  return (n_fields == n_columns_1 || n_fields == n_columns_1 - 1) && is_header (fields, n_fields);
}

static gboolean
read_header_2 (const SinorusField *fields, guint n_fields, SinorusEventLayout *layout)
{
  return n_fields == n_columns_2 && is_header (fields, n_fields);
}

/* One of the three may be broken. */
static gboolean
has_numbers (const SinorusField *fields, guint added, gsize added_length)
{
  return _sinorus_field_is_digits (&fields[ID], 0) + _sinorus_field_is_digits (&fields[DAY], 8) +
         _sinorus_field_is_digits (&fields[added], added_length) >= 2;
}

static gboolean
has_shape_1 (const SinorusField *fields, guint n_fields)
{
  return (n_fields == n_columns_1 || n_fields == n_columns_1 - 1) && has_numbers (fields, n_columns_1 - 2, 8);
}

static gboolean
has_shape_2 (const SinorusField *fields, guint n_fields)
{
  return n_fields == n_columns_2 && has_numbers (fields, n_columns_2 - 2, 14);
}

/* QuadClass as GDELT has it, without an exception in its files. */
static guint8
quad_of_root (guint root)
{
  return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
}

static gboolean
parse_code (const SinorusField *fields, SinorusEventRow *row, char reason[_SINORUS_REASON_SIZE])
{
  const SinorusField *quad = &fields[QUAD], *is_root = &fields[ROOT];
  guint root;

  row->code = fields[CODE];
  root = _sinorus_field_parse_root (&row->code);
  if (root == 0)
    return _sinorus_field_refuse (reason, "EventCode", &row->code, "is no code of three or four digits under 01 to 20");
  row->quad = quad_of_root (root);
  if (quad->length != 1 || quad->text[0] - '0' != row->quad)
    return _sinorus_field_refuse (reason, "QuadClass", quad, "does not go with the EventCode");
  if (is_root->length != 1 || (is_root->text[0] != '0' && is_root->text[0] != '1'))
    return _sinorus_field_refuse (reason, "IsRootEvent", is_root, "is neither 0 nor 1");
  row->root = is_root->text[0] == '1';
  return TRUE;
}

static gboolean
parse_row (const SinorusField *fields, guint added, const SinorusField *url, SinorusEventRow *row,
           char reason[_SINORUS_REASON_SIZE])
{
  SinorusField added_day = { fields[added].text, MIN (fields[added].length, 8) };

  if (!_sinorus_field_parse_id (&fields[ID], &row->id))
    return _sinorus_field_refuse (reason, "GLOBALEVENTID", &fields[ID], "is no number");
  if (!_sinorus_field_parse_day (&fields[DAY], '\0', &row->day))
    return _sinorus_field_refuse (reason, "SQLDATE", &fields[DAY], "is no day (YYYYMMDD)");
  if (!_sinorus_field_is_digits (&fields[added], 0) || (fields[added].length != 8 && fields[added].length != 14) ||
      !_sinorus_field_parse_day (&added_day, '\0', &row->covered))
    return _sinorus_field_refuse (reason, "DATEADDED", &fields[added], "is no day (YYYYMMDD) or time (YYYYMMDDHHMMSS)");
  if (!parse_code (fields, row, reason))
    return FALSE;
  if (!_sinorus_field_parse_tenths (&fields[SCORE], &row->score))
    return _sinorus_field_refuse (reason, "GoldsteinScale", &fields[SCORE], "is no number of tenths from -10 to 10");

  row->source = fields[SOURCE];
  row->target = fields[TARGET];
  row->from = fields[FROM];
  row->to = fields[TO];
  row->story = url == NULL || url->length == 0 ? 0 : _sinorus_field_hash (url, 0) | 1;
  return TRUE;
}

static gboolean
parse_1 (const SinorusEventLayout *layout, const SinorusField *fields, guint n_fields, SinorusEventRow *row,
         char reason[_SINORUS_REASON_SIZE])
{
  if (n_fields != n_columns_1 && n_fields != n_columns_1 - 1)
    {
      g_snprintf (reason, _SINORUS_REASON_SIZE, "%u columns, not 57 or 58", n_fields);
      return FALSE;
    }
  return parse_row (fields, n_columns_1 - 2, n_fields == n_columns_1 ? &fields[n_fields - 1] : NULL, row, reason);
}

static gboolean
parse_2 (const SinorusEventLayout *layout, const SinorusField *fields, guint n_fields, SinorusEventRow *row,
         char reason[_SINORUS_REASON_SIZE])
{
  if (n_fields != n_columns_2)
    {
      g_snprintf (reason, _SINORUS_REASON_SIZE, "%u columns, not 61", n_fields);
      return FALSE;
    }
  return parse_row (fields, n_columns_2 - 2, &fields[n_fields - 1], row, reason);
}

const SinorusEventFormat _sinorus_format_gdelt1 = {
  .name = "gdelt1",
  .label = "GDELT 1.0 events",
  .description = "Global Database of Events, Language, and Tone 1.0, daily and back files as published (57 or 58 columns)",
  .scale = "goldstein-gdelt",
  .quad_scheme = "gdelt",
  .country_scheme = SINORUS_STATE_SCHEME_CAMEO,
  .covers_range = FALSE,
  .has_root = TRUE,
  .read_header = read_header_1,
  .has_shape = has_shape_1,
  .parse = parse_1,
};

const SinorusEventFormat _sinorus_format_gdelt2 = {
  .name = "gdelt2",
  .label = "GDELT 2.0 events",
  .description = "Global Database of Events, Language, and Tone 2.0, 15-minute files as published (61 columns)",
  .scale = "goldstein-gdelt",
  .quad_scheme = "gdelt",
  .country_scheme = SINORUS_STATE_SCHEME_CAMEO,
  .covers_range = FALSE,
  .has_root = TRUE,
  .read_header = read_header_2,
  .has_shape = has_shape_2,
  .parse = parse_2,
};
