/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "readers/sinorus-event-reader-private.h"

#include <sinorus/sinorus-error.h>

#include <string.h>

/* The format shows within so many lines and bytes, or never. */
#define MAX_HEAD_LINES 100
#define MAX_HEAD (2 * _SINORUS_MAX_LINE)

struct _SinorusEventReader
{
  const SinorusEventFormat *format;
  SinorusEventLayout layout;
  const SinorusEventSink *sink;
  gpointer data;

  /* The start of a line whose end has not come yet; while the format is not known, all lines up to here. */
  GByteArray *held;
  /* How far the held lines have been looked at, and how many they were. */
  gsize seen;
  guint n_seen;
  guint64 line;
  gboolean at_start;
};

SinorusEventReader *
_sinorus_event_reader_new (const SinorusEventFormat *format, const SinorusEventSink *sink, gpointer data)
{
  SinorusEventReader *self = g_new0 (SinorusEventReader, 1);

  self->format = format;
  if (format != NULL)
    self->layout = format->layout;
  self->sink = sink;
  self->data = data;
  self->held = g_byte_array_new ();
  self->at_start = TRUE;
  return self;
}

void
_sinorus_event_reader_free (SinorusEventReader *self)
{
  g_byte_array_unref (self->held);
  g_free (self);
}

const SinorusEventFormat *
_sinorus_event_reader_get_format (SinorusEventReader *self)
{
  return self->format;
}

/* Fields beyond the last slot are counted only. */
static guint
split (const char *line, gsize length, SinorusField fields[_SINORUS_MAX_FIELDS])
{
  const char *end = line + length, *start = line;
  guint n = 0;

  for (const char *p = line;; p++)
    if (p == end || *p == '\t')
      {
        if (n < _SINORUS_MAX_FIELDS)
          fields[n] = (SinorusField) { start, (gsize) (p - start) };
        n++;
        if (p == end)
          return n;
        start = p + 1;
      }
}

/* Without the carriage return of CR LF. */
static gsize
trim (const char *line, gsize length)
{
  return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
}

static void
take_line (SinorusEventReader *self, const char *line, gsize length)
{
  SinorusField fields[_SINORUS_MAX_FIELDS];
  SinorusEventRow row;
  char reason[_SINORUS_REASON_SIZE];
  guint n_fields;

  self->line++;
  length = trim (line, length);
  if (length == 0)
    return;
  if (length > _SINORUS_MAX_LINE)
    {
      self->sink->reject (self->data, self->line, "the line is longer than 1 MiB");
      return;
    }
  if (memchr (line, '\0', length) != NULL)
    {
      self->sink->reject (self->data, self->line, "a NUL byte in the line");
      return;
    }
  n_fields = split (line, length, fields);
  if (!g_ascii_isdigit (line[0]) && self->format->read_header (fields, n_fields, &self->layout))
    return;
  if (self->format->parse (&self->layout, fields, n_fields, &row, reason))
    self->sink->event (self->data, &row);
  else
    self->sink->reject (self->data, self->line, reason);
}

/* Splits off whole lines, and holds back what is left. */
static void
take_lines (SinorusEventReader *self, const char *data, gsize size)
{
  const char *end = data + size;

  while (data < end)
    {
      const char *newline = memchr (data, '\n', (gsize) (end - data));
      const char *stop = newline != NULL ? newline : end;
      gsize length = (gsize) (stop - data);

      if (newline == NULL || self->held->len > 0)
        {
          gsize room = self->held->len > _SINORUS_MAX_LINE + 1 ? 0 : _SINORUS_MAX_LINE + 2 - self->held->len;

          /* Two bytes more than a line may have tell that it is too long; the rest of it is not kept. */
          g_byte_array_append (self->held, (const guint8 *) data, (guint) MIN (length, room));
        }
      if (newline == NULL)
        return;
      if (self->held->len > 0)
        {
          take_line (self, (const char *) self->held->data, self->held->len);
          g_byte_array_set_size (self->held, 0);
        }
      else
        take_line (self, data, length);
      data = newline + 1;
    }
}

static const SinorusEventFormat *
recognise (const char *line, gsize length, SinorusEventLayout *layout)
{
  const SinorusEventFormat *const *formats = _sinorus_event_formats ();
  SinorusField fields[_SINORUS_MAX_FIELDS];
  guint n_fields;

  if (length == 0)
    return NULL;
  n_fields = split (line, length, fields);
  for (gsize i = 0; formats[i] != NULL; i++)
    if (formats[i]->has_shape (fields, n_fields) || formats[i]->read_header (fields, n_fields, layout))
      return formats[i];
  return NULL;
}

static void
set_format (SinorusEventReader *self, const SinorusEventFormat *format)
{
  GByteArray *head = self->held;

  self->format = format;
  self->layout = format->layout;
  self->held = g_byte_array_new ();
  take_lines (self, (const char *) head->data, head->len);
  g_byte_array_unref (head);
}

/* Before any other line; so a file of nothing else is not held. */
static void
drop_blank_lines (SinorusEventReader *self, gboolean last)
{
  const guint8 *data = self->held->data;
  guint i = 0, size = self->held->len;

  for (; i < size; i++)
    {
      if (data[i] == '\n')
        self->line++;
      else if (data[i] != '\r' || (i + 1 == size ? !last : data[i + 1] != '\n'))
        break;
    }
  g_byte_array_remove_range (self->held, 0, i);
}

/* Looks at the lines that have come since the last time; `last` if nothing follows them. */
static void
detect (SinorusEventReader *self, gboolean last)
{
  SinorusEventLayout layout;

  if (self->n_seen == 0)
    drop_blank_lines (self, last);
  while (self->seen < self->held->len && self->n_seen < MAX_HEAD_LINES)
    {
      const char *line = (const char *) self->held->data + self->seen;
      gsize left = self->held->len - self->seen;
      const char *newline = memchr (line, '\n', left);
      gsize length = newline != NULL ? (gsize) (newline - line) : left;
      const SinorusEventFormat *format;

      if (newline == NULL && !last)
        return;
      format = recognise (line, trim (line, length), &layout);
      if (format != NULL)
        {
          set_format (self, format);
          return;
        }
      self->seen += length + (newline != NULL);
      self->n_seen++;
    }
}

static guint
count (const char *text, gsize length, char c)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += text[i] == c;
  return n;
}

/* What the file is not, by its first line. */
static void
set_unsupported (SinorusEventReader *self, GError **error)
{
  const char *line = (const char *) self->held->data;
  const char *newline = memchr (line, '\n', self->held->len);
  gsize length = newline != NULL ? (gsize) (newline - line) : self->held->len;
  guint n_tabs = count (line, length, '\t');
  guint n_commas = count (line, length, ',');

  if (n_tabs == 0 && n_commas > 0)
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED,
                 "no event file as published: %u columns between commas%s, where ICEWS and GDELT have tabs",
                 n_commas + 1, memchr (line, '"', length) != NULL ? " and in quotes" : "");
  else if (n_tabs == 0)
    g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED,
                         "no event file as published: its first line has no tabs");
  else
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED,
                 "no event file as published: %u columns between tabs, where ICEWS has 20 under a line of names, "
                 "GDELT 1.0 57 or 58, and GDELT 2.0 61", n_tabs + 1);
}

/* UTF-16 would come out as NUL bytes in every line; the mark of UTF-8 is passed over. */
static gboolean
check_start (SinorusEventReader *self, const char **data, gsize *size, GError **error)
{
  if (*size >= 2 && (memcmp (*data, "\xff\xfe", 2) == 0 || memcmp (*data, "\xfe\xff", 2) == 0))
    {
      g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_UNSUPPORTED, "the text is UTF-16; convert it to UTF-8");
      return FALSE;
    }
  if (*size >= 3 && memcmp (*data, "\xef\xbb\xbf", 3) == 0)
    {
      *data += 3;
      *size -= 3;
    }
  return TRUE;
}

/* The first bytes, which tell the encoding, are waited for. */
static gboolean
pass_start (SinorusEventReader *self, gboolean last, GError **error)
{
  g_autoptr (GByteArray) start = NULL;
  const char *data;
  gsize size;

  if (!self->at_start || (self->held->len < 3 && !last))
    return TRUE;
  self->at_start = FALSE;
  start = g_steal_pointer (&self->held);
  self->held = g_byte_array_new ();
  data = (const char *) start->data;
  size = start->len;
  return check_start (self, &data, &size, error) && _sinorus_event_reader_feed (self, data, size, error);
}

gboolean
_sinorus_event_reader_feed (SinorusEventReader *self, const char *data, gsize size, GError **error)
{
  if (size == 0)
    return TRUE;
  if (self->at_start)
    {
      g_byte_array_append (self->held, (const guint8 *) data, (guint) size);
      return pass_start (self, FALSE, error);
    }
  if (self->format != NULL)
    {
      take_lines (self, data, size);
      return TRUE;
    }
  g_byte_array_append (self->held, (const guint8 *) data, (guint) size);
  detect (self, FALSE);
  if (self->format == NULL && (self->n_seen >= MAX_HEAD_LINES || self->held->len > MAX_HEAD))
    {
      set_unsupported (self, error);
      return FALSE;
    }
  return TRUE;
}

gboolean
_sinorus_event_reader_finish (SinorusEventReader *self, GError **error)
{
  if (!pass_start (self, TRUE, error))
    return FALSE;
  if (self->format == NULL)
    detect (self, TRUE);
  if (self->format == NULL && self->held->len > 0)
    {
      set_unsupported (self, error);
      return FALSE;
    }
  if (self->format != NULL && self->held->len > 0)
    take_lines (self, "\n", 1);
  return TRUE;
}
