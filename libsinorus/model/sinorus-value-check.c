/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-value-private.h"

#include <math.h>
#include <string.h>

#include <sinorus/sinorus-number.h>

#include "base/sinorus-number-private.h"
#include "model/sinorus-record-private.h"
#include "model/sinorus-value-list-private.h"

void
_sinorus_value_report (SinorusValue *self, GListStore *diagnostics, SinorusTag tag, const char *path,
                       const char *member, const char *hint, const char *format, ...)
{
  SinorusPlace place = _sinorus_value_place (self, member);
  g_autofree char *whole = NULL;
  g_autofree char *message = NULL;
  g_autoptr (SinorusDiagnostic) diagnostic = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  if (path == NULL)
    path = "";
  if (member != NULL)
    whole = *path != '\0' ? g_strdup_printf ("%s.%s", path, member) : g_strdup (member);
  diagnostic = _sinorus_diagnostic_new (tag, &place, member != NULL ? whole : path, hint, "%s", message);
  g_list_store_append (diagnostics, diagnostic);
}

/* The word nearest to a mistyped one, by edit distance; NULL if none is near. */
static const char *
nearest_word (const char *text, const char *const *words)
{
  const char *best = NULL;
  gsize best_distance = 3;
  gsize n = strlen (text);

  if (n > 64)
    return NULL;
  for (guint w = 0; words[w] != NULL; w++)
    {
      gsize m = strlen (words[w]);
      gsize row[128];

      /* As many edits are needed at least. */
      if (m >= G_N_ELEMENTS (row) || (m > n ? m - n : n - m) >= best_distance)
        continue;
      for (gsize j = 0; j <= m; j++)
        row[j] = j;
      for (gsize i = 1; i <= n; i++)
        {
          gsize diagonal = row[0];

          row[0] = i;
          for (gsize j = 1; j <= m; j++)
            {
              gsize above = row[j];

              row[j] = MIN (MIN (row[j] + 1, row[j - 1] + 1), diagonal + (text[i - 1] != words[w][j - 1]));
              diagonal = above;
            }
        }
      if (row[m] < best_distance)
        {
          best_distance = row[m];
          best = words[w];
        }
    }
  return best;
}

gboolean
_sinorus_date_ends_before (SinorusDate *date, SinorusDate *other, gboolean fuzzy)
{
  gint64 first, last, other_first, other_last;

  sinorus_date_get_bounds (date, fuzzy, &first, &last);
  sinorus_date_get_bounds (other, fuzzy, &other_first, &other_last);
  return last < other_first;
}

static void
check_word (SinorusValue *self, const SinorusMember *member, const char *word, const char *path,
            GListStore *diagnostics)
{
  const char *near;
  g_autofree char *hint = NULL;

  if (member->words == NULL || g_strv_contains (member->words, word))
    return;
  near = nearest_word (word, member->words);
  if (near != NULL)
    hint = g_strdup_printf ("did you mean “%s”?", near);
  else
    {
      g_autofree char *all = g_strjoinv (", ", (char **) member->words);

      hint = g_strdup_printf ("one of %s", all);
    }
  _sinorus_value_report (self, diagnostics, SINORUS_TAG_UNKNOWN_WORD, path, member->name, hint,
                         "“%s” is not a word for %s", word, member->name);
}

static void
check_id (SinorusValue *self, const SinorusMember *member, const char *id, const char *path, GListStore *diagnostics)
{
  if (!_sinorus_id_is_valid (id))
    _sinorus_value_report (self, diagnostics, SINORUS_TAG_BAD_ID, path, member->name, NULL, "“%s” cannot be an id", id);
}

static void
check_number (SinorusValue *self, const SinorusMember *member, double number, const char *path,
              GListStore *diagnostics)
{
  gboolean bounded = member->min != 0 || member->max != 0;
  g_autofree char *text = sinorus_number_to_string (number);
  g_autofree char *low = sinorus_number_to_string (member->min);
  g_autofree char *high = sinorus_number_to_string (member->max);
  g_autofree char *hint = NULL;

  if (isfinite (number) && (!bounded || (number >= member->min && number <= member->max)))
    return;
  if (bounded)
    hint = high != NULL ? g_strdup_printf ("from %s to %s", low, high) : g_strdup_printf ("%s or more", low);
  _sinorus_value_report (self, diagnostics, SINORUS_TAG_OUT_OF_RANGE, path, member->name, hint,
                         "%s is out of range for %s", text != NULL ? text : "an infinite number", member->name);
}

/* The path of a part. None is made where none is asked for. */
static char *
part_path (const char *path, const SinorusMember *member, guint position)
{
  const char *point = path != NULL && *path != '\0' ? "." : "";

  if (path == NULL)
    return NULL;
  if (member->kind == SINORUS_MEMBER_VALUE)
    return g_strconcat (path, point, member->name, NULL);
  return g_strdup_printf ("%s%s%s[%u]", path, point, member->name, position);
}

static void
check_part (SinorusValue *self, const SinorusMember *member, guint position, gpointer part, const char *path,
            GListStore *diagnostics)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (diagnostics));
  g_autofree char *whole = NULL;

  /* Nearly all is well: a path is made only to say that something is not. */
  if (g_type_is_a (G_OBJECT_TYPE (part), member->type ()))
    {
      _sinorus_value_check (part, NULL, diagnostics);
      if (path == NULL || g_list_model_get_n_items (G_LIST_MODEL (diagnostics)) == n_before)
        return;
      g_list_store_splice (diagnostics, n_before, g_list_model_get_n_items (G_LIST_MODEL (diagnostics)) - n_before, NULL,
                           0);
    }
  whole = part_path (path, member, position);
  if (g_type_is_a (G_OBJECT_TYPE (part), member->type ()))
    _sinorus_value_check (part, whole, diagnostics);
  else
    _sinorus_value_report (self, diagnostics, SINORUS_TAG_WRONG_TYPE, whole, NULL, NULL, "a %s cannot stand in %s",
                           G_OBJECT_TYPE_NAME (part), member->name);
}

static void
check_parts (SinorusValue *self, const SinorusMember *member, guint slot, const char *path, GListStore *diagnostics)
{
  GPtrArray *items = _sinorus_value_list_get_items (_sinorus_value_get_object (self, slot));

  for (guint i = 0; i < items->len; i++)
    check_part (self, member, i, items->pdata[i], path, diagnostics);
}

static void
check_member (SinorusValue *self, const SinorusMember *member, guint slot, const char *path, GListStore *diagnostics)
{
  switch (member->kind)
    {
    case SINORUS_MEMBER_WORD:
      check_word (self, member, _sinorus_value_get_text (self, slot), path, diagnostics);
      break;
    case SINORUS_MEMBER_ID:
      check_id (self, member, _sinorus_value_get_text (self, slot), path, diagnostics);
      break;
    case SINORUS_MEMBER_NUMBER:
      check_number (self, member, _sinorus_value_get_number (self, slot), path, diagnostics);
      break;
    case SINORUS_MEMBER_NUMBERS:
      {
        gsize n;
        const double *numbers = _sinorus_value_get_numbers (self, slot, &n);

        for (gsize i = 0; i < n; i++)
          check_number (self, member, numbers[i], path, diagnostics);
        break;
      }
    case SINORUS_MEMBER_TRUTH:
      if (_sinorus_value_get_truth (self, slot) > SINORUS_TRUTH_TRUE)
        _sinorus_value_report (self, diagnostics, SINORUS_TAG_OUT_OF_RANGE, path, member->name, NULL,
                               "not a truth value");
      break;
    case SINORUS_MEMBER_WORDS:
    case SINORUS_MEMBER_IDS:
      {
        const char *const *texts = _sinorus_value_get_texts (self, slot);

        for (guint i = 0; texts[i] != NULL; i++)
          (member->kind == SINORUS_MEMBER_IDS ? check_id : check_word) (self, member, texts[i], path, diagnostics);
        break;
      }
    case SINORUS_MEMBER_VALUE:
      check_part (self, member, 0, _sinorus_value_get_object (self, slot), path, diagnostics);
      break;
    case SINORUS_MEMBER_VALUES:
    case SINORUS_MEMBER_TABLE:
      check_parts (self, member, slot, path, diagnostics);
      break;
    case SINORUS_MEMBER_TEXT:
    case SINORUS_MEMBER_DATE:
    case SINORUS_MEMBER_TEXTS:
    case SINORUS_MEMBER_INTEGERS:
    case SINORUS_MEMBER_NODE:
      break;
    }
}

/* A list that must be there must not be empty. */
static gboolean
is_empty_list (SinorusValue *self, const SinorusMember *member, guint slot)
{
  switch (member->kind)
    {
    case SINORUS_MEMBER_TEXTS:
    case SINORUS_MEMBER_WORDS:
    case SINORUS_MEMBER_IDS:
      return _sinorus_value_get_texts (self, slot)[0] == NULL;
    default:
      return FALSE;
    }
}

static void
check_unknown (SinorusValue *self, const char *path, GListStore *diagnostics)
{
  g_auto (GStrv) names = sinorus_value_list_members (self);

  for (guint i = 0; i < sinorus_node_get_n_children (self->unknown); i++)
    {
      const char *name = sinorus_node_get_name (self->unknown, i);
      const char *near = nearest_word (name, (const char *const *) names);
      g_autofree char *hint = near != NULL ? g_strdup_printf ("did you mean “%s”?", near) : NULL;

      _sinorus_value_report (self, diagnostics, SINORUS_TAG_UNKNOWN_MEMBER, path, name, hint,
                             "“%s” is no member that the library knows; it is kept", name);
    }
}

void
_sinorus_value_check (SinorusValue *self, const char *path, GListStore *diagnostics)
{
  SinorusValueClass *klass = (SinorusValueClass *) G_OBJECT_GET_CLASS (self);

  for (guint i = 0; i < klass->n_members; i++)
    {
      const SinorusMember *member = &klass->members[i];
      gboolean there = _sinorus_value_has_slot (self, i);

      if (there)
        check_member (self, member, i, path, diagnostics);
      if (member->required && (!there || is_empty_list (self, member, i)) && !_sinorus_value_is_unreadable (self, i))
        _sinorus_value_report (self, diagnostics, SINORUS_TAG_MISSING_MEMBER, path, NULL, NULL, "%s must have “%s”",
                               SINORUS_IS_RECORD (self) ? "the record" : "the value", member->name);
    }
  if (self->unknown != NULL)
    check_unknown (self, path, diagnostics);
  if (klass->check != NULL)
    klass->check (self, path, diagnostics);
}

void
_sinorus_member_check_claimed (SinorusValue *claim, const SinorusMember *member, SinorusNode *said, const char *path,
                               GListStore *diagnostics)
{
  const char *text = sinorus_node_get_text (said);
  gboolean bounded = member->min != 0 || member->max != 0;
  double number;

  if (member->kind == SINORUS_MEMBER_NUMBER)
    {
      if (text == NULL || !_sinorus_number_parse (text, strlen (text), &number))
        _sinorus_value_report (claim, diagnostics, SINORUS_TAG_NOT_A_NUMBER, path, "says", NULL,
                               "what is said of “%s” is not a number", member->name);
      else if (bounded && !(number >= member->min && number <= member->max))
        _sinorus_value_report (claim, diagnostics, SINORUS_TAG_OUT_OF_RANGE, path, "says", NULL,
                               "%s is out of range for %s", text, member->name);
    }
  else if (member->kind == SINORUS_MEMBER_WORD && member->words != NULL
           && (text == NULL || !g_strv_contains (member->words, text)))
    _sinorus_value_report (claim, diagnostics, SINORUS_TAG_UNKNOWN_WORD, path, "says", NULL,
                           "what is said of “%s” is not a word for it", member->name);
  else if (member->kind == SINORUS_MEMBER_DATE)
    {
      g_autoptr (SinorusDate) date = text != NULL ? sinorus_date_parse (text, NULL) : NULL;

      if (date == NULL)
        _sinorus_value_report (claim, diagnostics, SINORUS_TAG_BAD_DATE, path, "says", NULL,
                               "what is said of “%s” is not a date", member->name);
    }
}

void
_sinorus_value_foreach_reference (SinorusValue *self, const char *path, SinorusReferenceFunc func, gpointer data)
{
  SinorusValueClass *klass = (SinorusValueClass *) G_OBJECT_GET_CLASS (self);

  for (guint i = 0; i < klass->n_members; i++)
    {
      const SinorusMember *member = &klass->members[i];

      if (!_sinorus_value_has_slot (self, i))
        continue;
      if (member->kind == SINORUS_MEMBER_ID)
        func (self, path, member, _sinorus_value_get_text (self, i), data);
      else if (member->kind == SINORUS_MEMBER_IDS)
        for (const char *const *ids = _sinorus_value_get_texts (self, i); *ids != NULL; ids++)
          func (self, path, member, *ids, data);
      else if (member->kind == SINORUS_MEMBER_VALUE)
        {
          g_autofree char *whole = part_path (path, member, 0);

          _sinorus_value_foreach_reference (_sinorus_value_get_object (self, i), whole, func, data);
        }
      else if (member->kind == SINORUS_MEMBER_VALUES || member->kind == SINORUS_MEMBER_TABLE)
        {
          GPtrArray *items = _sinorus_value_list_get_items (_sinorus_value_get_object (self, i));

          for (guint j = 0; j < items->len; j++)
            {
              g_autofree char *whole = part_path (path, member, j);

              if (SINORUS_IS_VALUE (items->pdata[j]))
                _sinorus_value_foreach_reference (items->pdata[j], whole, func, data);
            }
        }
    }
}
