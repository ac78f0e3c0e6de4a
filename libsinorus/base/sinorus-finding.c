/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-finding-struct.h"

#include <sinorus/sinorus-number.h>
#include <math.h>

/**
 * SinorusFinding:
 *
 * What an analysis found: numbers with what they rest on.
 *
 * A finding names the method and its version, the parameters, the number of
 * observations, the estimate with its interval, the null model with the p value, a
 * verdict, warnings, and the records that support it. What only some methods give
 * stands in values of its own, and the details in tables: `rows` is the main one.
 *
 * What is not given is not a number: n is then -1, other numbers are NaN, texts are
 * %NULL. "Not enough evidence" and "undefined" are verdicts. A finding never
 * changes, so any number of threads can read it.
 *
 * Since: 1.0
 */

enum {
  PROP_METHOD = 1,
  PROP_VERSION,
  PROP_N,
  PROP_N_EFF,
  PROP_ESTIMATE,
  PROP_P_VALUE,
  PROP_VERDICT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusFinding, sinorus_finding, G_TYPE_OBJECT)

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->name);
  g_free (entry->text);
  g_strfreev (entry->list);
  g_free (entry);
}

static void
names_init (Names *names)
{
  names->list = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  names->seen = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
names_clear (Names *names)
{
  g_hash_table_unref (names->seen);
  g_ptr_array_unref (names->list);
}

static void
sinorus_finding_finalize (GObject *object)
{
  SinorusFinding *self = SINORUS_FINDING (object);

  g_free (self->method);
  g_free (self->version);
  g_free (self->null_model);
  g_free (self->verdict);
  names_clear (&self->warnings);
  names_clear (&self->records);
  g_ptr_array_unref (self->parameters);
  g_ptr_array_unref (self->values);
  g_ptr_array_unref (self->tables);

  G_OBJECT_CLASS (sinorus_finding_parent_class)->finalize (object);
}

static void
sinorus_finding_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusFinding *self = SINORUS_FINDING (object);

  switch (id)
    {
    case PROP_METHOD: g_value_set_string (value, self->method); break;
    case PROP_VERSION: g_value_set_string (value, self->version); break;
    case PROP_N: g_value_set_int64 (value, self->n); break;
    case PROP_N_EFF: g_value_set_double (value, self->n_eff); break;
    case PROP_ESTIMATE: g_value_set_double (value, self->estimate); break;
    case PROP_P_VALUE: g_value_set_double (value, self->p); break;
    case PROP_VERDICT: g_value_set_string (value, self->verdict); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static GParamSpec *
double_property (const char *name)
{
  return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
sinorus_finding_class_init (SinorusFindingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sinorus_finding_finalize;
  object_class->get_property = sinorus_finding_get_property;

  /**
   * SinorusFinding:method: (getter get_method)
   *
   * The name of the method.
   *
   * Since: 1.0
   */
  properties[PROP_METHOD] = g_param_spec_string ("method", NULL, NULL, "", flags);
  /**
   * SinorusFinding:version: (getter get_version)
   *
   * The version of the method, which changes whenever its results can.
   *
   * Since: 1.0
   */
  properties[PROP_VERSION] = g_param_spec_string ("version", NULL, NULL, "", flags);
  /**
   * SinorusFinding:n: (getter get_n)
   *
   * The number of observations; -1 if it is not given.
   *
   * Since: 1.0
   */
  properties[PROP_N] = g_param_spec_int64 ("n", NULL, NULL, G_MININT64, G_MAXINT64, -1, flags);
  /**
   * SinorusFinding:n-eff: (getter get_n_eff)
   *
   * The effective number of observations; NaN if it is not given.
   *
   * Since: 1.0
   */
  properties[PROP_N_EFF] = double_property ("n-eff");
  /**
   * SinorusFinding:estimate: (getter get_estimate)
   *
   * The estimate; NaN if there is none.
   *
   * Since: 1.0
   */
  properties[PROP_ESTIMATE] = double_property ("estimate");
  /**
   * SinorusFinding:p-value: (getter get_p_value)
   *
   * The p value under the null model; NaN if there is none.
   *
   * Since: 1.0
   */
  properties[PROP_P_VALUE] = double_property ("p-value");
  /**
   * SinorusFinding:verdict: (getter get_verdict)
   *
   * The verdict, such as `not-enough-evidence`.
   *
   * Since: 1.0
   */
  properties[PROP_VERDICT] = g_param_spec_string ("verdict", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_finding_init (SinorusFinding *self)
{
  self->method = g_strdup ("");
  self->version = g_strdup ("");
  self->n = -1;
  self->n_eff = self->estimate = self->low = self->high = self->level = self->p = NAN;
  names_init (&self->warnings);
  names_init (&self->records);
  self->parameters = g_ptr_array_new_with_free_func (entry_free);
  self->values = g_ptr_array_new_with_free_func (entry_free);
  self->tables = g_ptr_array_new_with_free_func (g_object_unref);
}

Entry *
_sinorus_finding_find_entry (GPtrArray *entries, const char *name)
{
  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = entries->pdata[i];

      if (g_str_equal (entry->name, name))
        return entry;
    }
  return NULL;
}

/**
 * sinorus_finding_get_method: (get-property method)
 * @self: a finding
 *
 * Gets the name of the method.
 *
 * Returns: the name
 *
 * Since: 1.0
 */
const char *
sinorus_finding_get_method (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return self->method;
}

/**
 * sinorus_finding_get_version: (get-property version)
 * @self: a finding
 *
 * Gets the version of the method, which changes whenever its results can.
 *
 * Returns: the version
 *
 * Since: 1.0
 */
const char *
sinorus_finding_get_version (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return self->version;
}

/**
 * sinorus_finding_get_n: (get-property n)
 * @self: a finding
 *
 * Gets the number of observations.
 *
 * Returns: the number, -1 if it is not given
 *
 * Since: 1.0
 */
gint64
sinorus_finding_get_n (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), -1);
  return self->n;
}

/**
 * sinorus_finding_get_n_eff: (get-property n-eff)
 * @self: a finding
 *
 * Gets the effective number of observations: how many independent ones would be
 * worth as much.
 *
 * Returns: the number, NaN if it is not given
 *
 * Since: 1.0
 */
double
sinorus_finding_get_n_eff (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NAN);
  return self->n_eff;
}

/**
 * sinorus_finding_get_estimate: (get-property estimate)
 * @self: a finding
 *
 * Gets the estimate.
 *
 * Returns: the estimate, NaN if there is none
 *
 * Since: 1.0
 */
double
sinorus_finding_get_estimate (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NAN);
  return self->estimate;
}

/**
 * sinorus_finding_get_interval:
 * @self: a finding
 * @low: (out) (optional): the lower end, NaN if there is no interval
 * @high: (out) (optional): the upper end, NaN if there is no interval
 *
 * Gets the interval of the estimate. An end can be infinite.
 *
 * Returns: whether there is an interval
 *
 * Since: 1.0
 */
gboolean
sinorus_finding_get_interval (SinorusFinding *self, double *low, double *high)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), FALSE);

  if (low != NULL)
    *low = self->low;
  if (high != NULL)
    *high = self->high;
  return !isnan (self->low);
}

/**
 * sinorus_finding_get_interval_level:
 * @self: a finding
 *
 * Gets the level of the interval, such as 0.95.
 *
 * Returns: the level, from 0 to 1, NaN if there is no interval
 *
 * Since: 1.0
 */
double
sinorus_finding_get_interval_level (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NAN);
  return self->level;
}

/**
 * sinorus_finding_get_null:
 * @self: a finding
 *
 * Gets, in words, the null model that the p value is computed under.
 *
 * Returns: (nullable): the null model
 *
 * Since: 1.0
 */
const char *
sinorus_finding_get_null (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return self->null_model;
}

/**
 * sinorus_finding_get_p_value: (get-property p-value)
 * @self: a finding
 *
 * Gets how probable a result at least as extreme is under the null model.
 *
 * Returns: the p value, NaN if there is none
 *
 * Since: 1.0
 */
double
sinorus_finding_get_p_value (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NAN);
  return self->p;
}

/**
 * sinorus_finding_get_verdict: (get-property verdict)
 * @self: a finding
 *
 * Gets the verdict: one of a few words that the method documents.
 *
 * Returns: (nullable): the verdict
 *
 * Since: 1.0
 */
const char *
sinorus_finding_get_verdict (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return self->verdict;
}

/**
 * sinorus_finding_get_warnings:
 * @self: a finding
 *
 * Gets what a reader of the numbers must know, each as `code: text`.
 *
 * Returns: (transfer none) (array zero-terminated=1): the warnings
 *
 * Since: 1.0
 */
const char *const *
sinorus_finding_get_warnings (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return (const char *const *) self->warnings.list->pdata;
}

/**
 * sinorus_finding_get_records:
 * @self: a finding
 *
 * Gets the ids of the records that the finding rests on.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids, each once
 *
 * Since: 1.0
 */
const char *const *
sinorus_finding_get_records (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return (const char *const *) self->records.list->pdata;
}

static GStrv
list_entries (GPtrArray *entries)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < entries->len; i++)
    g_strv_builder_add (builder, ((Entry *) entries->pdata[i])->name);
  return g_strv_builder_end (builder);
}

static char *
entry_to_text (const Entry *entry)
{
  switch (entry->type)
    {
    case SINORUS_COLUMN_TYPE_TEXT: return g_strdup (entry->text);
    case SINORUS_COLUMN_TYPE_NUMBER: return sinorus_number_to_string (entry->number);
    case SINORUS_COLUMN_TYPE_INTEGER: return g_strdup_printf ("%" G_GINT64_FORMAT, entry->integer);
    case SINORUS_COLUMN_TYPE_TRUTH: return g_strdup (entry->truth ? "true" : "false");
    case SINORUS_COLUMN_TYPE_LIST: return entry->list != NULL ? g_strjoinv (";", entry->list) : NULL;
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    default: return NULL;
    }
}

/**
 * sinorus_finding_list_parameters:
 * @self: a finding
 *
 * Lists the names of the parameters that the method was run with.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
GStrv
sinorus_finding_list_parameters (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return list_entries (self->parameters);
}

/**
 * sinorus_finding_dup_parameter:
 * @self: a finding
 * @name: the name of a parameter
 *
 * Gets a parameter as a text: numbers as [func@number_to_string] writes them,
 * `true` or `false`, the parts of a list joined by `;`.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if the parameter has no value or there is none of that name
 *
 * Since: 1.0
 */
char *
sinorus_finding_dup_parameter (SinorusFinding *self, const char *name)
{
  const Entry *entry;

  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  entry = _sinorus_finding_find_entry (self->parameters, name);
  return entry != NULL ? entry_to_text (entry) : NULL;
}

/**
 * sinorus_finding_list_values:
 * @self: a finding
 *
 * Lists the names of the values that this method gives besides those that every
 * finding has.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
GStrv
sinorus_finding_list_values (SinorusFinding *self)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  return list_entries (self->values);
}

/**
 * sinorus_finding_get_value_type:
 * @self: a finding
 * @name: the name of a value
 *
 * Gets what a value is.
 *
 * Returns: the type, `SINORUS_COLUMN_TYPE_UNKNOWN` if there is none of that name
 *
 * Since: 1.0
 */
SinorusColumnType
sinorus_finding_get_value_type (SinorusFinding *self, const char *name)
{
  const Entry *entry;

  g_return_val_if_fail (SINORUS_IS_FINDING (self), SINORUS_COLUMN_TYPE_UNKNOWN);
  g_return_val_if_fail (name != NULL, SINORUS_COLUMN_TYPE_UNKNOWN);

  entry = _sinorus_finding_find_entry (self->values, name);
  return entry != NULL ? entry->type : SINORUS_COLUMN_TYPE_UNKNOWN;
}

/**
 * sinorus_finding_get_value_number:
 * @self: a finding
 * @name: the name of a value
 *
 * Gets a value as a number. Integers become doubles, true is 1 and false 0.
 *
 * Returns: the number, NaN if the value is undefined, a text or a list, or there is none of that name
 *
 * Since: 1.0
 */
double
sinorus_finding_get_value_number (SinorusFinding *self, const char *name)
{
  const Entry *entry;

  g_return_val_if_fail (SINORUS_IS_FINDING (self), NAN);
  g_return_val_if_fail (name != NULL, NAN);

  entry = _sinorus_finding_find_entry (self->values, name);
  if (entry == NULL)
    return NAN;
  switch (entry->type)
    {
    case SINORUS_COLUMN_TYPE_NUMBER: return entry->number;
    case SINORUS_COLUMN_TYPE_INTEGER: return (double) entry->integer;
    case SINORUS_COLUMN_TYPE_TRUTH: return entry->truth ? 1 : 0;
    case SINORUS_COLUMN_TYPE_TEXT:
    case SINORUS_COLUMN_TYPE_LIST:
    case SINORUS_COLUMN_TYPE_UNKNOWN:
    default: return NAN;
    }
}

/**
 * sinorus_finding_dup_value_text:
 * @self: a finding
 * @name: the name of a value
 *
 * Gets a value, whatever its type, as a text, written as by
 * [method@Finding.dup_parameter].
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if the value is undefined or there is none of that name
 *
 * Since: 1.0
 */
char *
sinorus_finding_dup_value_text (SinorusFinding *self, const char *name)
{
  const Entry *entry;

  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  entry = _sinorus_finding_find_entry (self->values, name);
  return entry != NULL ? entry_to_text (entry) : NULL;
}

/**
 * sinorus_finding_dup_value_list:
 * @self: a finding
 * @name: the name of a value
 *
 * Gets a value that is a list of texts.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): the texts, or
 *   %NULL if the value is no list or there is none of that name
 *
 * Since: 1.0
 */
GStrv
sinorus_finding_dup_value_list (SinorusFinding *self, const char *name)
{
  const Entry *entry;

  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  entry = _sinorus_finding_find_entry (self->values, name);
  return entry != NULL && entry->type == SINORUS_COLUMN_TYPE_LIST ? g_strdupv (entry->list) : NULL;
}

/**
 * sinorus_finding_list_tables:
 * @self: a finding
 *
 * Lists the names of the tables.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
GStrv
sinorus_finding_list_tables (SinorusFinding *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);

  for (guint i = 0; i < self->tables->len; i++)
    g_strv_builder_add (builder, sinorus_table_get_name (self->tables->pdata[i]));
  return g_strv_builder_end (builder);
}

/**
 * sinorus_finding_get_table:
 * @self: a finding
 * @name: (nullable): the name of a table, %NULL for the main one, `rows`
 *
 * Gets a table.
 *
 * Returns: (transfer none) (nullable): the table, or %NULL if there is none of that name
 *
 * Since: 1.0
 */
SinorusTable *
sinorus_finding_get_table (SinorusFinding *self, const char *name)
{
  g_return_val_if_fail (SINORUS_IS_FINDING (self), NULL);

  if (name == NULL)
    name = SINORUS_MAIN_TABLE;
  for (guint i = 0; i < self->tables->len; i++)
    if (g_str_equal (sinorus_table_get_name (self->tables->pdata[i]), name))
      return self->tables->pdata[i];
  return NULL;
}
