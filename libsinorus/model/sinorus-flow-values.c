/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-flow-private.h"

#include <math.h>
#include <string.h>

#include <sinorus/sinorus-number.h>

#include "model/sinorus-projection-private.h"
#include "model/sinorus-range-private.h"

/* The values of a flow by period, and the accounts that they must settle. */

#define HS_CHAPTER_MAX 97
/* Reserved; no goods have it. */
#define HS_CHAPTER_NONE 77

gboolean
_sinorus_hs_code_is_valid (const char *code)
{
  gsize length = strlen (code);
  int chapter;

  if ((length != 2 && length != 4 && length != 6) || strspn (code, "0123456789") != length)
    return FALSE;
  chapter = 10 * (code[0] - '0') + code[1] - '0';
  return chapter >= 1 && chapter <= HS_CHAPTER_MAX && chapter != HS_CHAPTER_NONE;
}

/* Of 8400000000 the 4 is the last digit that says something, of 0.58 the 8, of 12.0 the 0. */
static double
half_of_last_digit (const char *text)
{
  const char *point = strchr (text, '.');
  const char *end = text + strcspn (text, "eE");
  int exponent = *end != '\0' ? (int) g_ascii_strtoll (end + 1, NULL, 10) : 0;

  if (point != NULL)
    exponent -= end - point - 1;
  else
    for (; end > text + 1 && end[-1] == '0'; end--)
      exponent++;
  return .5 * pow (10, exponent);
}

/* A bound, with how far rounding may have moved it; an open one is `open`. */
static gboolean
read_bound (SinorusNode *node, double open, double *number, double *half)
{
  if (sinorus_node_get_kind (node) == SINORUS_NODE_KIND_NONE)
    {
      *number = open;
      return TRUE;
    }
  if (!_sinorus_node_get_number (node, number))
    return FALSE;
  *half = MAX (*half, half_of_last_digit (sinorus_node_get_text (node)));
  return TRUE;
}

static gboolean
read_value (SinorusNode *node, SinorusFlowValue *value)
{
  value->half = 0;
  value->known = g_strcmp0 (sinorus_node_get_text (node), "none") != 0;
  if (!value->known)
    {
      value->low = value->high = NAN;
      return TRUE;
    }
  if (sinorus_node_get_kind (node) == SINORUS_NODE_KIND_LIST)
    return sinorus_node_get_n_children (node) == 2
           && read_bound (sinorus_node_get_child (node, 0), 0, &value->low, &value->half)
           && read_bound (sinorus_node_get_child (node, 1), INFINITY, &value->high, &value->half)
           && value->low <= value->high;
  if (sinorus_node_get_kind (node) != SINORUS_NODE_KIND_TEXT || !read_bound (node, NAN, &value->low, &value->half))
    return FALSE;
  value->high = value->low;
  return TRUE;
}

static gboolean
read_period (const char *text, SinorusFlowValue *value)
{
  g_autoptr (SinorusDate) period = text != NULL ? sinorus_date_parse (text, NULL) : NULL;

  value->text = text;
  return period != NULL && sinorus_date_get_bounds (period, FALSE, &value->first, &value->last);
}

/* By their first day, of those that begin together the longest first. */
static int
compare_values (gconstpointer a, gconstpointer b)
{
  const SinorusFlowValue *x = a, *y = b;

  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  return (x->last < y->last) - (x->last > y->last);
}

GArray *
_sinorus_flow_list_values (SinorusNode *values)
{
  GArray *found = g_array_new (FALSE, TRUE, sizeof (SinorusFlowValue));

  for (guint i = 0; values != NULL && i < sinorus_node_get_n_children (values); i++)
    {
      SinorusFlowValue value = { .node = sinorus_node_get_child (values, i) };

      if (read_period (sinorus_node_get_name (values, i), &value) && read_value (value.node, &value))
        g_array_append_val (found, value);
    }
  g_array_sort (found, compare_values);
  return found;
}

/* The first value that begins on a day, or the number of values if none does. */
static guint
find_first (GArray *values, gint64 day)
{
  guint low = 0, high = values->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (values, SinorusFlowValue, middle).first < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low < values->len && g_array_index (values, SinorusFlowValue, low).first == day ? low : values->len;
}

const SinorusFlowValue *
_sinorus_flow_find_value (GArray *values, gint64 first, gint64 last)
{
  for (guint i = find_first (values, first); i < values->len; i++)
    {
      const SinorusFlowValue *value = &g_array_index (values, SinorusFlowValue, i);

      if (value->first != first || value->last < last)
        break;
      if (value->last == last)
        return value;
    }
  return NULL;
}

static void
report_at (SinorusValue *flow, GListStore *diagnostics, SinorusTag tag, SinorusNode *node, const char *path,
           const char *format, ...) G_GNUC_PRINTF (6, 7);

static void
report_at (SinorusValue *flow, GListStore *diagnostics, SinorusTag tag, SinorusNode *node, const char *path,
           const char *format, ...)
{
  SinorusPlace place = _sinorus_node_place (node);
  g_autofree char *whole = g_strconcat (path, ".values", NULL);
  g_autofree char *message = NULL;
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  diagnostic = _sinorus_diagnostic_new (tag, &place, whole, NULL, "%s", message);
  g_list_store_append (diagnostics, diagnostic);
}

/* Whether the range of a sum and that of what it should be have nothing in common. */
static gboolean
differ (double low, double high, double half, const SinorusFlowValue *total)
{
  double tolerance = (half + total->half) * (1 + 1e-9);

  return low - tolerance > total->high || high + tolerance < total->low;
}

/* Where the months of a quarter are all there, they must add up to it. */
static void
check_parts (SinorusValue *flow, GArray *values, guint position, const char *path, GListStore *diagnostics)
{
  const SinorusFlowValue *whole = &g_array_index (values, SinorusFlowValue, position);
  gint64 day = whole->first;
  double low = 0, high = 0, half = 0;

  if (!whole->known || whole->last == G_MAXINT64 || whole->first == G_MININT64)
    return;
  while (day <= whole->last)
    {
      const SinorusFlowValue *part = NULL;

      for (guint i = find_first (values, day); i < values->len && part == NULL; i++)
        {
          const SinorusFlowValue *other = &g_array_index (values, SinorusFlowValue, i);

          if (other->first != day)
            break;
          if (other->last <= whole->last && !(other->first == whole->first && other->last == whole->last))
            part = other;
        }
      if (part == NULL || !part->known)
        return;
      low += part->low;
      high += part->high;
      half += part->half;
      day = part->last + 1;
    }
  if (differ (low, high, half, whole))
    {
      g_autofree char *sum = sinorus_number_to_string (low);
      g_autofree char *total = sinorus_number_to_string (whole->low);

      report_at (flow, diagnostics, SINORUS_TAG_PARTS_MISMATCH, whole->node, path,
                 "the parts of %s add up to %s, not to %s", whole->text, sum, total);
    }
}

void
_sinorus_flow_check_values (SinorusValue *flow, SinorusNode *values, SinorusDate *released, const char *path,
                            GListStore *diagnostics)
{
  g_autoptr (GArray) found = NULL;
  gint64 last = G_MININT64, released_first, released_last;

  if (values == NULL)
    return;
  if (sinorus_node_get_kind (values) != SINORUS_NODE_KIND_MAP)
    {
      _sinorus_value_report (flow, diagnostics, SINORUS_TAG_WRONG_TYPE, path, "values", "write {period: number}",
                             "“values” is not a map");
      return;
    }
  for (guint i = 0; i < sinorus_node_get_n_children (values); i++)
    {
      SinorusFlowValue value = { .node = sinorus_node_get_child (values, i) };

      if (!read_period (sinorus_node_get_name (values, i), &value))
        report_at (flow, diagnostics, SINORUS_TAG_BAD_DATE, value.node, path, "“%s” is no period",
                   sinorus_node_get_name (values, i));
      else if (!read_value (value.node, &value))
        report_at (flow, diagnostics, SINORUS_TAG_BAD_FLOW_VALUE, value.node, path,
                   "what is said of %s is neither a number, nor [low, high], nor none", value.text);
      else if (value.known && value.low < 0)
        report_at (flow, diagnostics, SINORUS_TAG_NEGATIVE_FLOW, value.node, path, "in %s it is less than nothing",
                   value.text);
      else
        last = MAX (last, value.last);
    }
  found = _sinorus_flow_list_values (values);
  for (guint i = 0; i < found->len; i++)
    check_parts (flow, found, i, path, diagnostics);
  if (released == NULL)
    return;
  sinorus_date_get_bounds (released, TRUE, &released_first, &released_last);
  if (released_last < last && last != G_MAXINT64)
    _sinorus_value_report (flow, diagnostics, SINORUS_TAG_RELEASED_TOO_EARLY, path, "released", NULL,
                           "the values were released before the last of their periods ended");
}

static gboolean
same_measure (SinorusFlow *a, SinorusFlow *b)
{
  return g_strcmp0 (sinorus_flow_get_unit (a), sinorus_flow_get_unit (b)) == 0
         && g_strcmp0 (sinorus_flow_get_currency (a), sinorus_flow_get_currency (b)) == 0
         && g_strcmp0 (sinorus_flow_get_basis (a), sinorus_flow_get_basis (b)) == 0;
}

/* Adds up the parts of one period. FALSE if one of them is not covered. */
static gboolean
add_parts (SinorusChronicle *chronicle, SinorusFlow *flow, const SinorusFlowValue *total, double sums[3])
{
  const char *const *ids = sinorus_flow_get_identity (flow);

  sums[0] = sums[1] = sums[2] = 0;
  for (; *ids != NULL; ids++)
    {
      SinorusFlow *part = _sinorus_chronicle_find (chronicle, *ids, SINORUS_TYPE_FLOW);
      g_autoptr (GArray) values = NULL;
      const SinorusFlowValue *value;

      if (part == NULL || !same_measure (flow, part)
          || !_sinorus_record_is_told (SINORUS_RECORD (part), chronicle->by_id))
        return FALSE;
      values = _sinorus_flow_list_values (sinorus_flow_get_values (part));
      value = _sinorus_flow_find_value (values, total->first, total->last);
      if (value == NULL || !value->known)
        return FALSE;
      sums[0] += value->low;
      sums[1] += value->high;
      sums[2] += value->half;
    }
  return TRUE;
}

SinorusTruth
_sinorus_flow_is_sum (SinorusChronicle *chronicle, SinorusFlow *flow, char **message)
{
  const char *const *ids = sinorus_flow_get_identity (flow);
  g_autoptr (GArray) values = NULL;
  SinorusTruth is_sum = SINORUS_TRUTH_UNKNOWN;

  if (ids == NULL || ids[0] == NULL || !_sinorus_record_is_told (SINORUS_RECORD (flow), chronicle->by_id))
    return SINORUS_TRUTH_UNKNOWN;
  values = _sinorus_flow_list_values (sinorus_flow_get_values (flow));
  for (guint i = 0; i < values->len; i++)
    {
      const SinorusFlowValue *total = &g_array_index (values, SinorusFlowValue, i);
      double sums[3];

      if (!total->known || !add_parts (chronicle, flow, total, sums))
        continue;
      if (differ (sums[0], sums[1], sums[2], total))
        {
          g_autofree char *sum = sinorus_number_to_string (sums[0]);
          g_autofree char *said = sinorus_number_to_string (total->low);

          if (message != NULL)
            *message = g_strdup_printf ("in %s the parts add up to %s, not to %s", total->text, sum, said);
          return SINORUS_TRUTH_FALSE;
        }
      is_sum = SINORUS_TRUTH_TRUE;
    }
  return is_sum;
}

/**
 * sinorus_flow_list_periods:
 * @self: a flow
 *
 * Lists the periods that something is said of, in their order, as they are written.
 *
 * Returns: (transfer full) (array zero-terminated=1): the periods, in the Extended Date/Time Format
 *
 * Since: 1.0
 */
GStrv
sinorus_flow_list_periods (SinorusFlow *self)
{
  g_autoptr (GArray) values = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (SINORUS_IS_FLOW (self), NULL);

  values = _sinorus_flow_list_values (sinorus_flow_get_values (self));
  for (guint i = 0; i < values->len; i++)
    g_strv_builder_add (builder, g_array_index (values, SinorusFlowValue, i).text);
  return g_strv_builder_end (builder);
}

/**
 * sinorus_flow_lookup:
 * @self: a flow
 * @period: a period
 * @low: (out) (optional): the number, or the least that it may be; NaN where there is none
 * @high: (out) (optional): the number, or the most that it may be (infinity where that is open); NaN where there is none
 *
 * Gets what the flow was in a period. A period that nobody speaks of is not
 * covered, and one that nobody can speak of is `none`; neither is zero.
 *
 * Returns: (nullable): `value`, `interval` or `none`; %NULL if the period is not covered
 *
 * Since: 1.0
 */
const char *
sinorus_flow_lookup (SinorusFlow *self, SinorusDate *period, double *low, double *high)
{
  g_autoptr (GArray) values = NULL;
  const SinorusFlowValue *value;
  gint64 first, last;

  if (low != NULL)
    *low = NAN;
  if (high != NULL)
    *high = NAN;
  g_return_val_if_fail (SINORUS_IS_FLOW (self), NULL);
  g_return_val_if_fail (period != NULL, NULL);

  sinorus_date_get_bounds (period, FALSE, &first, &last);
  values = _sinorus_flow_list_values (sinorus_flow_get_values (self));
  value = _sinorus_flow_find_value (values, first, last);
  if (value == NULL)
    return NULL;
  if (low != NULL)
    *low = value->low;
  if (high != NULL)
    *high = value->high;
  return !value->known ? "none" : value->low == value->high ? "value" : "interval";
}
