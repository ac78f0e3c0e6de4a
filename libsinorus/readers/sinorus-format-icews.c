/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* ICEWS event files: 20 columns between tabs under a line of names. */
#include "config.h"

#include "readers/sinorus-event-format-private.h"

enum {
  ID,
  DAY,
  SOURCE,
  FROM,
  CODE,
  SCORE,
  TARGET,
  TO,
  N_REQUIRED,
  STORY = N_REQUIRED,
  SENTENCE,
  N_COLUMNS
};

static const char *const names[N_COLUMNS] = {
  [ID] = "Event ID",
  [DAY] = "Event Date",
  [SOURCE] = "Source Name",
  [FROM] = "Source Country",
  [CODE] = "CAMEO Code",
  [SCORE] = "Intensity",
  [TARGET] = "Target Name",
  [TO] = "Target Country",
  [STORY] = "Story ID",
  [SENTENCE] = "Sentence Number",
};

static gboolean
read_header (const SinorusField *fields, guint n_fields, SinorusEventLayout *layout)
{
  SinorusEventLayout found = { .n_fields = n_fields };

  if (n_fields > _SINORUS_MAX_FIELDS)
    return FALSE;
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      found.columns[i] = -1;
      for (guint j = 0; j < n_fields && found.columns[i] < 0; j++)
        if (_sinorus_field_is (&fields[j], names[i]))
          found.columns[i] = (gint8) j;
      if (found.columns[i] < 0 && i < N_REQUIRED)
        return FALSE;
    }
  *layout = found;
  return TRUE;
}

static gboolean
has_shape (const SinorusField *fields, guint n_fields)
{
  return n_fields == 20 && _sinorus_field_is_digits (&fields[0], 0) && fields[1].length == 10 &&
         fields[1].text[4] == '-' && fields[1].text[7] == '-';
}

/* The lines that the ICEWS package draws: 05/06, 08/09 and 13/14. */
static guint8
quad_of_root (guint root)
{
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

static guint64
story_of (const SinorusEventLayout *layout, const SinorusField *fields)
{
  const SinorusField *story;

  if (layout->columns[STORY] < 0 || layout->columns[SENTENCE] < 0)
    return 0;
  story = &fields[layout->columns[STORY]];
  if (story->length == 0)
    return 0;
  return _sinorus_field_hash (story, _sinorus_field_hash (&fields[layout->columns[SENTENCE]], 0)) | 1;
}

static gboolean
parse (const SinorusEventLayout *layout, const SinorusField *fields, guint n_fields, SinorusEventRow *row,
       char reason[_SINORUS_REASON_SIZE])
{
  const gint8 *columns = layout->columns;
  guint root;

  if (n_fields != layout->n_fields)
    {
      g_snprintf (reason, _SINORUS_REASON_SIZE, "%u columns, not %u", n_fields, layout->n_fields);
      return FALSE;
    }
  if (!_sinorus_field_parse_id (&fields[columns[ID]], &row->id))
    return _sinorus_field_refuse (reason, "Event ID", &fields[columns[ID]], "is no number");
  if (!_sinorus_field_parse_day (&fields[columns[DAY]], '-', &row->day))
    return _sinorus_field_refuse (reason, "Event Date", &fields[columns[DAY]], "is no day (YYYY-MM-DD)");
  row->code = fields[columns[CODE]];
  root = _sinorus_field_parse_root (&row->code);
  if (root == 0)
    return _sinorus_field_refuse (reason, "CAMEO Code", &row->code, "is no code of three or four digits under 01 to 20");
  if (!_sinorus_field_parse_tenths (&fields[columns[SCORE]], &row->score))
    return _sinorus_field_refuse (reason, "Intensity", &fields[columns[SCORE]], "is no number of tenths from -10 to 10");

  row->covered = row->day;
  row->source = fields[columns[SOURCE]];
  row->target = fields[columns[TARGET]];
  row->from = fields[columns[FROM]];
  row->to = fields[columns[TO]];
  row->story = story_of (layout, fields);
  row->quad = quad_of_root (root);
  row->root = _SINORUS_ROOT_UNKNOWN;
  return TRUE;
}

const SinorusEventFormat _sinorus_format_icews = {
  .name = "icews",
  .label = "ICEWS events",
  .description = "Integrated Crisis Early Warning System, event files as published (.tab)",
  .scale = "goldstein-icews",
  .quad_scheme = "icews",
  .country_scheme = SINORUS_STATE_SCHEME_ICEWS,
  .covers_range = TRUE,
  .has_root = FALSE,
  .layout = {
    .n_fields = 20,
    .columns = { [ID] = 0, [DAY] = 1, [SOURCE] = 2, [FROM] = 4, [CODE] = 6, [SCORE] = 7, [TARGET] = 8, [TO] = 10,
                 [STORY] = 11, [SENTENCE] = 12 },
  },
  .read_header = read_header,
  .has_shape = has_shape,
  .parse = parse,
};
