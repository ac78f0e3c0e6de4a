/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-diagnostic-private.h"

#include <sinorus/sinorus-enum-types.h>
#include <sinorus/sinorus-error.h>

/**
 * SinorusDiagnostic:
 *
 * A problem in the data: where it is, what it is, why, and what to do.
 *
 * A diagnostic has a stable tag, so that programs can tell problems apart; a
 * severity; a place (file, line and column, and the path of the node in the
 * document); a message; and a hint. Everything that is wrong with an input is
 * reported so, and not only the first thing.
 *
 * Since: 1.0
 */
struct _SinorusDiagnostic
{
  GObject parent_instance;

  char *tag;
  SinorusSeverity severity;
  char *file;
  guint line;
  guint column;
  char *path;
  char *message;
  char *hint;
};

enum {
  PROP_TAG = 1,
  PROP_SEVERITY,
  PROP_FILE,
  PROP_LINE,
  PROP_COLUMN,
  PROP_PATH,
  PROP_MESSAGE,
  PROP_HINT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusDiagnostic, sinorus_diagnostic, G_TYPE_OBJECT)

static const struct {
  const char *slug;
  SinorusSeverity severity;
  const char *summary;
  const char *hint;
} tags[] = {
#define TAG(NAME, slug, severity, summary, hint) [SINORUS_TAG_##NAME] = { slug, SINORUS_SEVERITY_##severity, summary, hint },
#include "base/sinorus-diagnostic-tags.inc"
#undef TAG
};

static void
sinorus_diagnostic_finalize (GObject *object)
{
  SinorusDiagnostic *self = SINORUS_DIAGNOSTIC (object);

  g_free (self->tag);
  g_free (self->file);
  g_free (self->path);
  g_free (self->message);
  g_free (self->hint);

  G_OBJECT_CLASS (sinorus_diagnostic_parent_class)->finalize (object);
}

static void
sinorus_diagnostic_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusDiagnostic *self = SINORUS_DIAGNOSTIC (object);

  switch (id)
    {
    case PROP_TAG: g_value_set_string (value, self->tag); break;
    case PROP_SEVERITY: g_value_set_enum (value, self->severity); break;
    case PROP_FILE: g_value_set_string (value, self->file); break;
    case PROP_LINE: g_value_set_uint (value, self->line); break;
    case PROP_COLUMN: g_value_set_uint (value, self->column); break;
    case PROP_PATH: g_value_set_string (value, self->path); break;
    case PROP_MESSAGE: g_value_set_string (value, self->message); break;
    case PROP_HINT: g_value_set_string (value, self->hint); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_diagnostic_class_init (SinorusDiagnosticClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sinorus_diagnostic_finalize;
  object_class->get_property = sinorus_diagnostic_get_property;

  /**
   * SinorusDiagnostic:tag: (getter get_tag)
   *
   * The stable name of the problem, such as `unknown-member`.
   *
   * Since: 1.0
   */
  properties[PROP_TAG] = g_param_spec_string ("tag", NULL, NULL, NULL, flags);
  /**
   * SinorusDiagnostic:severity: (getter get_severity)
   *
   * How grave it is.
   *
   * Since: 1.0
   */
  properties[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, NULL, SINORUS_TYPE_SEVERITY,
                                                 SINORUS_SEVERITY_UNKNOWN, flags);
  /**
   * SinorusDiagnostic:file: (getter get_file)
   *
   * The file it is in, as it was named by the caller.
   *
   * Since: 1.0
   */
  properties[PROP_FILE] = g_param_spec_string ("file", NULL, NULL, NULL, flags);
  /**
   * SinorusDiagnostic:line: (getter get_line)
   *
   * The line, from 1; 0 if it is not known.
   *
   * Since: 1.0
   */
  properties[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * SinorusDiagnostic:column: (getter get_column)
   *
   * The column in characters, from 1; 0 if it is not known.
   *
   * Since: 1.0
   */
  properties[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * SinorusDiagnostic:path: (getter get_path)
   *
   * The path of the node, such as `events[3].when` or the id of a record.
   *
   * Since: 1.0
   */
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  /**
   * SinorusDiagnostic:message: (getter get_message)
   *
   * What is wrong, with the offending value.
   *
   * Since: 1.0
   */
  properties[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);
  /**
   * SinorusDiagnostic:hint: (getter get_hint)
   *
   * What to do about it.
   *
   * Since: 1.0
   */
  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_diagnostic_init (SinorusDiagnostic *self)
{
}

SinorusDiagnostic *
_sinorus_diagnostic_new (SinorusTag tag, const SinorusPlace *place, const char *path, const char *hint,
                         const char *format, ...)
{
  SinorusDiagnostic *self = g_object_new (SINORUS_TYPE_DIAGNOSTIC, NULL);
  va_list args;

  self->tag = g_strdup (tags[tag].slug);
  self->severity = tags[tag].severity;
  if (place != NULL)
    {
      self->file = g_strdup (place->file);
      self->line = place->line;
      self->column = place->column;
    }
  self->path = g_strdup (path);
  self->hint = g_strdup (hint != NULL ? hint : tags[tag].hint);
  va_start (args, format);
  self->message = g_strdup_vprintf (format, args);
  va_end (args);

  return self;
}

static SinorusDiagnostic *
first_error (GListModel *diagnostics)
{
  for (guint i = 0; i < g_list_model_get_n_items (diagnostics); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (diagnostics, i);

      if (item->severity == SINORUS_SEVERITY_ERROR)
        return g_steal_pointer (&item);
    }
  return NULL;
}

gboolean
_sinorus_diagnostics_have_error (GListModel *diagnostics)
{
  g_autoptr (SinorusDiagnostic) found = first_error (diagnostics);

  return found != NULL;
}

static SinorusError
error_code_of (const char *tag)
{
  static const struct {
    SinorusTag tag;
    SinorusError code;
  } codes[] = {
    { SINORUS_TAG_UNREADABLE, SINORUS_ERROR_IO },
    { SINORUS_TAG_TOO_LARGE, SINORUS_ERROR_LIMIT },
    { SINORUS_TAG_TOO_DEEP, SINORUS_ERROR_LIMIT },
    { SINORUS_TAG_NOT_UTF8, SINORUS_ERROR_PARSE },
    { SINORUS_TAG_NUL_BYTE, SINORUS_ERROR_PARSE },
    { SINORUS_TAG_SYNTAX, SINORUS_ERROR_PARSE },
    { SINORUS_TAG_NOT_A_CHRONICLE, SINORUS_ERROR_PARSE },
    { SINORUS_TAG_UNSUPPORTED_VERSION, SINORUS_ERROR_UNSUPPORTED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_str_equal (tag, tags[codes[i].tag].slug))
      return codes[i].code;
  return SINORUS_ERROR_INVALID;
}

gboolean
_sinorus_diagnostics_to_error (GListModel *diagnostics, GError **error)
{
  g_autoptr (SinorusDiagnostic) found = first_error (diagnostics);
  g_autofree char *text = NULL;

  if (found == NULL)
    return TRUE;
  text = sinorus_diagnostic_to_string (found);
  g_set_error_literal (error, SINORUS_ERROR, error_code_of (found->tag), text);
  return FALSE;
}

/**
 * sinorus_diagnostic_get_tag: (get-property tag)
 * @self: a diagnostic
 *
 * Gets the stable name of the problem.
 *
 * Returns: the tag
 *
 * Since: 1.0
 */
const char *
sinorus_diagnostic_get_tag (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), NULL);
  return self->tag;
}

/**
 * sinorus_diagnostic_get_severity: (get-property severity)
 * @self: a diagnostic
 *
 * Gets how grave the problem is.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
SinorusSeverity
sinorus_diagnostic_get_severity (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), SINORUS_SEVERITY_UNKNOWN);
  return self->severity;
}

/**
 * sinorus_diagnostic_get_file: (get-property file)
 * @self: a diagnostic
 *
 * Gets the file that the problem is in, as the caller named it.
 *
 * Returns: (nullable): the file
 *
 * Since: 1.0
 */
const char *
sinorus_diagnostic_get_file (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), NULL);
  return self->file;
}

/**
 * sinorus_diagnostic_get_line: (get-property line)
 * @self: a diagnostic
 *
 * Gets the line of the problem.
 *
 * Returns: the line, from 1; 0 if it is not known
 *
 * Since: 1.0
 */
guint
sinorus_diagnostic_get_line (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), 0);
  return self->line;
}

/**
 * sinorus_diagnostic_get_column: (get-property column)
 * @self: a diagnostic
 *
 * Gets the column of the problem.
 *
 * Returns: the column in characters, from 1; 0 if it is not known
 *
 * Since: 1.0
 */
guint
sinorus_diagnostic_get_column (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), 0);
  return self->column;
}

/**
 * sinorus_diagnostic_get_path: (get-property path)
 * @self: a diagnostic
 *
 * Gets the path of the node that the problem is in.
 *
 * Returns: (nullable): the path
 *
 * Since: 1.0
 */
const char *
sinorus_diagnostic_get_path (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), NULL);
  return self->path;
}

/**
 * sinorus_diagnostic_get_message: (get-property message)
 * @self: a diagnostic
 *
 * Gets what is wrong, with the offending value.
 *
 * Returns: the message
 *
 * Since: 1.0
 */
const char *
sinorus_diagnostic_get_message (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), NULL);
  return self->message;
}

/**
 * sinorus_diagnostic_get_hint: (get-property hint)
 * @self: a diagnostic
 *
 * Gets what to do about the problem.
 *
 * Returns: (nullable): the hint
 *
 * Since: 1.0
 */
const char *
sinorus_diagnostic_get_hint (SinorusDiagnostic *self)
{
  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), NULL);
  return self->hint;
}

/**
 * sinorus_diagnostic_to_string:
 * @self: a diagnostic
 *
 * Puts the diagnostic into one line: `file:line:column: severity: message [tag]`.
 *
 * Returns: (transfer full): the line, without a newline
 *
 * Since: 1.0
 */
char *
sinorus_diagnostic_to_string (SinorusDiagnostic *self)
{
  static const char *const words[] = { "note", "note", "warning", "error" };
  GString *text;

  g_return_val_if_fail (SINORUS_IS_DIAGNOSTIC (self), NULL);

  text = g_string_new (NULL);
  if (self->file != NULL)
    g_string_append_printf (text, "%s:", self->file);
  if (self->line != 0)
    g_string_append_printf (text, "%u:", self->line);
  if (self->line != 0 && self->column != 0)
    g_string_append_printf (text, "%u:", self->column);
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append_printf (text, "%s: ", words[self->severity]);
  if (self->path != NULL && *self->path != '\0')
    g_string_append_printf (text, "%s: ", self->path);
  g_string_append_printf (text, "%s [%s]", self->message, self->tag);

  return g_string_free (text, FALSE);
}

/**
 * sinorus_diagnostic_list_tags:
 *
 * Lists every tag that the library can give.
 *
 * Returns: (transfer full) (array zero-terminated=1): the tags
 *
 * Since: 1.0
 */
GStrv
sinorus_diagnostic_list_tags (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    g_strv_builder_add (builder, tags[i].slug);
  return g_strv_builder_end (builder);
}

static int
find_tag (const char *tag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    if (g_strcmp0 (tags[i].slug, tag) == 0)
      return (int) i;
  return -1;
}

/**
 * sinorus_diagnostic_describe_tag:
 * @tag: a tag
 *
 * Says what a tag means, whatever its severity.
 *
 * Returns: (nullable): the description, or %NULL if there is no such tag
 *
 * Since: 1.0
 */
const char *
sinorus_diagnostic_describe_tag (const char *tag)
{
  int i = find_tag (tag);

  return i < 0 ? NULL : tags[i].summary;
}

/**
 * sinorus_diagnostic_get_tag_severity:
 * @tag: a tag
 *
 * Gets the severity that diagnostics with a tag have.
 *
 * Returns: the severity, `SINORUS_SEVERITY_UNKNOWN` if there is no such tag
 *
 * Since: 1.0
 */
SinorusSeverity
sinorus_diagnostic_get_tag_severity (const char *tag)
{
  int i = find_tag (tag);

  return i < 0 ? SINORUS_SEVERITY_UNKNOWN : tags[i].severity;
}
