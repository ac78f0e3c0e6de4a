/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-brief-private.h"

/* Briefs for machines: the common keys of findings, then the answer and the sections. */

static void
write_list (SinorusJsonWriter *writer, const char *const *list)
{
  sinorus_json_writer_begin_array (writer);
  for (; list != NULL && *list != NULL; list++)
    sinorus_json_writer_add_string (writer, *list);
  sinorus_json_writer_end_array (writer);
}

static void
write_line (SinorusJsonWriter *writer, SinorusBriefLine *line)
{
  sinorus_json_writer_begin_object (writer);
  sinorus_json_writer_add_name (writer, "text");
  sinorus_json_writer_add_string (writer, line->text);
  sinorus_json_writer_add_name (writer, "n");
  if (line->n >= 0)
    sinorus_json_writer_add_integer (writer, line->n);
  else
    sinorus_json_writer_add_null (writer);
  sinorus_json_writer_add_name (writer, "citations");
  write_list (writer, (const char *const *) line->cites->pdata);
  sinorus_json_writer_end_object (writer);
}

static void
write_section (SinorusJsonWriter *writer, SinorusBriefSection *section)
{
  sinorus_json_writer_begin_object (writer);
  sinorus_json_writer_add_name (writer, "id");
  sinorus_json_writer_add_string (writer, section->id);
  sinorus_json_writer_add_name (writer, "title");
  sinorus_json_writer_add_string (writer, section->title);
  sinorus_json_writer_add_name (writer, "lines");
  sinorus_json_writer_begin_array (writer);
  for (guint i = 0; i < section->lines->len; i++)
    write_line (writer, section->lines->pdata[i]);
  sinorus_json_writer_end_array (writer);
  sinorus_json_writer_add_name (writer, "tables");
  sinorus_json_writer_begin_object (writer);
  if (section->table != NULL)
    {
      sinorus_json_writer_add_name (writer, sinorus_table_get_name (section->table));
      _sinorus_table_write_json (section->table, writer);
    }
  sinorus_json_writer_end_object (writer);
  sinorus_json_writer_add_name (writer, "figures");
  write_list (writer, NULL);
  sinorus_json_writer_end_object (writer);
}

static void
write_interval (SinorusJsonWriter *writer, SinorusFinding *finding)
{
  double low, high;

  sinorus_json_writer_add_name (writer, "interval");
  if (!sinorus_finding_get_interval (finding, &low, &high))
    {
      sinorus_json_writer_add_null (writer);
      return;
    }
  sinorus_json_writer_begin_array (writer);
  sinorus_json_writer_add_number (writer, low);
  sinorus_json_writer_add_number (writer, high);
  sinorus_json_writer_end_array (writer);
}

static void
write_text (SinorusJsonWriter *writer, const char *name, const char *text)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_add_string (writer, text);
}

static void
write_head (SinorusBriefing *self, SinorusJsonWriter *writer)
{
  SinorusFinding *finding = self->alignment;

  write_text (writer, "verb", "brief");
  write_text (writer, "method", "brief");
  write_text (writer, "version", "1");
  sinorus_json_writer_add_name (writer, "parameters");
  sinorus_json_writer_begin_object (writer);
  write_text (writer, "a", self->a);
  write_text (writer, "b", self->b);
  write_text (writer, "toward", self->third);
  write_text (writer, "chronicle", sinorus_chronicle_get_id (self->chronicle));
  sinorus_json_writer_end_object (writer);
  sinorus_json_writer_add_name (writer, "n");
  sinorus_json_writer_add_integer (writer, sinorus_finding_get_n (finding));
  sinorus_json_writer_add_name (writer, "estimate");
  sinorus_json_writer_add_number (writer, sinorus_finding_get_estimate (finding));
  write_interval (writer, finding);
  sinorus_json_writer_add_name (writer, "null");
  sinorus_json_writer_begin_object (writer);
  write_text (writer, "model", sinorus_finding_get_null (finding));
  sinorus_json_writer_add_name (writer, "p");
  sinorus_json_writer_add_number (writer, sinorus_finding_get_p_value (finding));
  sinorus_json_writer_end_object (writer);
  write_text (writer, "verdict", sinorus_finding_get_verdict (finding));
  sinorus_json_writer_add_name (writer, "warnings");
  write_list (writer, sinorus_finding_get_warnings (finding));
  sinorus_json_writer_add_name (writer, "records");
  write_list (writer, sinorus_finding_get_records (finding));
}

char *
_sinorus_brief_to_json (SinorusBriefing *self)
{
  g_autoptr (SinorusJsonWriter) writer = sinorus_json_writer_new (TRUE);
  g_autofree char *text = NULL;

  sinorus_json_writer_begin_object (writer);
  write_head (self, writer);
  write_text (writer, "title", self->title);
  write_text (writer, "answer", self->answer);
  sinorus_json_writer_add_name (writer, "sections");
  sinorus_json_writer_begin_array (writer);
  for (guint i = 0; i < self->sections->len; i++)
    write_section (writer, self->sections->pdata[i]);
  sinorus_json_writer_end_array (writer);
  sinorus_json_writer_add_name (writer, "rows");
  _sinorus_table_write_json (sinorus_finding_get_table (self->alignment, NULL), writer);
  sinorus_json_writer_end_object (writer);
  text = sinorus_json_writer_to_text (writer, NULL);
  return g_strconcat (text, "\n", NULL);
}
