/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-finding-struct.h"

#include <math.h>

static void
names_take (Names *names, char *name)
{
  /* To add what is there already would put the new text in the place of the old one, which the list has. */
  if (g_hash_table_contains (names->seen, name))
    {
      g_free (name);
      return;
    }
  g_hash_table_add (names->seen, name);
  g_ptr_array_add (names->list, name);
}

SinorusFinding *
_sinorus_finding_new (const char *method, const char *version)
{
  SinorusFinding *self = g_object_new (SINORUS_TYPE_FINDING, NULL);

  g_free (self->method);
  g_free (self->version);
  self->method = g_strdup (method);
  self->version = g_strdup (version);
  return self;
}

/* The entry of that name, new or emptied. */
static Entry *
reset_entry (GPtrArray *entries, const char *name, SinorusColumnType type)
{
  Entry *entry = _sinorus_finding_find_entry (entries, name);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->name = g_strdup (name);
      g_ptr_array_add (entries, entry);
    }
  g_clear_pointer (&entry->text, g_free);
  g_clear_pointer (&entry->list, g_strfreev);
  entry->type = type;
  return entry;
}

static void
set_text (GPtrArray *entries, const char *name, const char *text)
{
  reset_entry (entries, name, SINORUS_COLUMN_TYPE_TEXT)->text = g_strdup (text);
}

static void
set_number (GPtrArray *entries, const char *name, double number)
{
  reset_entry (entries, name, SINORUS_COLUMN_TYPE_NUMBER)->number = number;
}

static void
set_integer (GPtrArray *entries, const char *name, gint64 integer)
{
  reset_entry (entries, name, SINORUS_COLUMN_TYPE_INTEGER)->integer = integer;
}

static void
set_truth (GPtrArray *entries, const char *name, gboolean truth)
{
  reset_entry (entries, name, SINORUS_COLUMN_TYPE_TRUTH)->truth = truth;
}

static void
set_list (GPtrArray *entries, const char *name, const char *const *list)
{
  reset_entry (entries, name, SINORUS_COLUMN_TYPE_LIST)->list = g_strdupv ((char **) list);
}

void
_sinorus_finding_set_parameter_text (SinorusFinding *self, const char *name, const char *text)
{
  set_text (self->parameters, name, text);
}

void
_sinorus_finding_set_parameter_number (SinorusFinding *self, const char *name, double number)
{
  set_number (self->parameters, name, number);
}

void
_sinorus_finding_set_parameter_integer (SinorusFinding *self, const char *name, gint64 integer)
{
  set_integer (self->parameters, name, integer);
}

void
_sinorus_finding_set_parameter_truth (SinorusFinding *self, const char *name, gboolean truth)
{
  set_truth (self->parameters, name, truth);
}

void
_sinorus_finding_set_parameter_list (SinorusFinding *self, const char *name, const char *const *list)
{
  set_list (self->parameters, name, list);
}

void
_sinorus_finding_set_n (SinorusFinding *self, gint64 n)
{
  self->n = MAX (n, -1);
}

void
_sinorus_finding_set_n_eff (SinorusFinding *self, double n_eff)
{
  self->n_eff = n_eff;
}

void
_sinorus_finding_set_estimate (SinorusFinding *self, double estimate)
{
  self->estimate = estimate;
}

void
_sinorus_finding_set_interval (SinorusFinding *self, double low, double high, double level)
{
  gboolean given = !isnan (low) && !isnan (high);

  self->low = given ? low : NAN;
  self->high = given ? high : NAN;
  self->level = given ? level : NAN;
}

void
_sinorus_finding_set_null (SinorusFinding *self, const char *model, double p)
{
  g_free (self->null_model);
  self->null_model = g_strdup (model);
  self->p = p;
}

void
_sinorus_finding_set_verdict (SinorusFinding *self, const char *verdict)
{
  g_free (self->verdict);
  self->verdict = g_strdup (verdict);
}

void
_sinorus_finding_add_warning (SinorusFinding *self, const char *code, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  names_take (&self->warnings, g_strdup_printf ("%s: %s", code, text));
}

void
_sinorus_finding_add_record (SinorusFinding *self, const char *id)
{
  if (id != NULL)
    names_take (&self->records, g_strdup (id));
}

void
_sinorus_finding_add_records (SinorusFinding *self, const char *const *ids)
{
  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    _sinorus_finding_add_record (self, ids[i]);
}

static gboolean
is_common_key (const char *name)
{
  static const char *const keys[] = { "verb",     "method",   "version",  "parameters", "n",       "n_eff",
                                      "estimate", "interval", "null",     "verdict",    "warnings", "records" };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (g_str_equal (name, keys[i]))
      return TRUE;
  return FALSE;
}

/* Whether a name is free to be that of an own value: JSON has one key for each. */
static gboolean
is_value_name (SinorusFinding *self, const char *name)
{
  return !is_common_key (name) && !g_str_equal (name, SINORUS_MAIN_TABLE)
         && sinorus_finding_get_table (self, name) == NULL;
}

void
_sinorus_finding_set_value_text (SinorusFinding *self, const char *name, const char *text)
{
  g_return_if_fail (is_value_name (self, name));
  set_text (self->values, name, text);
}

void
_sinorus_finding_set_value_number (SinorusFinding *self, const char *name, double number)
{
  g_return_if_fail (is_value_name (self, name));
  set_number (self->values, name, number);
}

void
_sinorus_finding_set_value_integer (SinorusFinding *self, const char *name, gint64 integer)
{
  g_return_if_fail (is_value_name (self, name));
  set_integer (self->values, name, integer);
}

void
_sinorus_finding_set_value_truth (SinorusFinding *self, const char *name, gboolean truth)
{
  g_return_if_fail (is_value_name (self, name));
  set_truth (self->values, name, truth);
}

void
_sinorus_finding_set_value_list (SinorusFinding *self, const char *name, const char *const *list)
{
  g_return_if_fail (is_value_name (self, name));
  set_list (self->values, name, list);
}

void
_sinorus_finding_take_table (SinorusFinding *self, SinorusTable *table)
{
  const char *name = sinorus_table_get_name (table);

  g_ptr_array_add (self->tables, table);
  g_return_if_fail (sinorus_finding_get_table (self, name) == table);
  g_return_if_fail (!is_common_key (name) && _sinorus_finding_find_entry (self->values, name) == NULL);
}
