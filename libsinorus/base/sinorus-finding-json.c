/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-finding-struct.h"
#include "base/sinorus-table-private.h"

#include <math.h>

static void
write_list (SinorusJsonWriter *writer, const char *const *list)
{
  sinorus_json_writer_begin_array (writer);
  for (gsize i = 0; list[i] != NULL; i++)
    sinorus_json_writer_add_string (writer, list[i]);
  sinorus_json_writer_end_array (writer);
}

static void
write_entries (SinorusJsonWriter *writer, GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = entries->pdata[i];

      sinorus_json_writer_add_name (writer, entry->name);
      switch (entry->type)
        {
        case SINORUS_COLUMN_TYPE_TEXT:
          sinorus_json_writer_add_string (writer, entry->text);
          break;
        case SINORUS_COLUMN_TYPE_NUMBER:
          sinorus_json_writer_add_number (writer, entry->number);
          break;
        case SINORUS_COLUMN_TYPE_INTEGER:
          sinorus_json_writer_add_integer (writer, entry->integer);
          break;
        case SINORUS_COLUMN_TYPE_TRUTH:
          sinorus_json_writer_add_boolean (writer, entry->truth);
          break;
        case SINORUS_COLUMN_TYPE_LIST:
          if (entry->list != NULL)
            write_list (writer, (const char *const *) entry->list);
          else
            sinorus_json_writer_add_null (writer);
          break;
        case SINORUS_COLUMN_TYPE_UNKNOWN:
        default:
          g_assert_not_reached ();
        }
    }
}

static void
write_number (SinorusJsonWriter *writer, const char *name, double number)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_add_number (writer, number);
}

static void
write_string (SinorusJsonWriter *writer, const char *name, const char *text)
{
  sinorus_json_writer_add_name (writer, name);
  sinorus_json_writer_add_string (writer, text);
}

static void
write_interval (SinorusFinding *self, SinorusJsonWriter *writer)
{
  sinorus_json_writer_add_name (writer, "interval");
  if (isnan (self->low))
    {
      sinorus_json_writer_add_null (writer);
      return;
    }
  sinorus_json_writer_begin_array (writer);
  sinorus_json_writer_add_number (writer, self->low);
  sinorus_json_writer_add_number (writer, self->high);
  sinorus_json_writer_end_array (writer);
}

static void
write_null (SinorusFinding *self, SinorusJsonWriter *writer)
{
  sinorus_json_writer_add_name (writer, "null");
  if (self->null_model == NULL)
    {
      sinorus_json_writer_add_null (writer);
      return;
    }
  sinorus_json_writer_begin_object (writer);
  write_string (writer, "model", self->null_model);
  write_number (writer, "p", self->p);
  sinorus_json_writer_end_object (writer);
}

static void
write_common (SinorusFinding *self, SinorusJsonWriter *writer)
{
  write_string (writer, "method", self->method);
  write_string (writer, "version", self->version);
  sinorus_json_writer_add_name (writer, "parameters");
  sinorus_json_writer_begin_object (writer);
  write_entries (writer, self->parameters);
  sinorus_json_writer_end_object (writer);
  sinorus_json_writer_add_name (writer, "n");
  if (self->n >= 0)
    sinorus_json_writer_add_integer (writer, self->n);
  else
    sinorus_json_writer_add_null (writer);
  write_number (writer, "n_eff", self->n_eff);
  write_number (writer, "estimate", self->estimate);
  write_interval (self, writer);
  write_null (self, writer);
  write_string (writer, "verdict", self->verdict);
  sinorus_json_writer_add_name (writer, "warnings");
  write_list (writer, sinorus_finding_get_warnings (self));
  sinorus_json_writer_add_name (writer, "records");
  write_list (writer, sinorus_finding_get_records (self));
}

static void
write_tables (SinorusFinding *self, SinorusJsonWriter *writer)
{
  SinorusTable *main_table = sinorus_finding_get_table (self, NULL);

  sinorus_json_writer_add_name (writer, SINORUS_MAIN_TABLE);
  if (main_table != NULL)
    _sinorus_table_write_json (main_table, writer);
  else
    write_list (writer, (const char *const[]) { NULL });
  for (guint i = 0; i < self->tables->len; i++)
    if (self->tables->pdata[i] != main_table)
      {
        sinorus_json_writer_add_name (writer, sinorus_table_get_name (self->tables->pdata[i]));
        _sinorus_table_write_json (self->tables->pdata[i], writer);
      }
}

/**
 * sinorus_finding_to_json:
 * @self: a finding
 * @verb: (nullable): the verb of the command that asked for it, if one did
 * @pretty: whether to put each value on a line of its own
 *
 * Writes the finding as one JSON object.
 *
 * Its keys are, in this order, `verb` if there is one, `method`, `version`,
 * `parameters` (an object), `n`, `n_eff`, `estimate`, `interval` (an array of two
 * numbers, or null), `null` (an object with `model` and `p`, or null), `verdict`,
 * `warnings`, `records`, the method's own values, `rows` (an array with one object
 * for each row of the main table), and each further table under its name. What is
 * not given is null, and so is a number that is not finite.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
sinorus_finding_to_json (SinorusFinding *self, const char *verb, gboolean pretty)
{
  g_autoptr (SinorusJsonWriter) writer = NULL;

  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);

  writer = sinorus_json_writer_new (pretty);
  sinorus_json_writer_begin_object (writer);
  if (verb != NULL)
    write_string (writer, "verb", verb);
  write_common (self, writer);
  write_entries (writer, self->values);
  write_tables (self, writer);
  sinorus_json_writer_end_object (writer);
  return sinorus_json_writer_to_text (writer, NULL);
}
