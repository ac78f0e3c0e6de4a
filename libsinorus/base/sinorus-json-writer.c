/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-number-private.h"

#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-json-writer.h>
#include <string.h>

/* Readers of JSON give up between 500 and 10,000 levels; with a bound, a pretty text cannot grow with the square. */
#define MAX_DEPTH 512

typedef enum {
  STATE_START,
  STATE_END,
  STATE_EMPTY_ARRAY,
  STATE_ARRAY,
  STATE_EMPTY_OBJECT,
  STATE_OBJECT,
  STATE_NAMED,
} State;

/**
 * SinorusJsonWriter:
 *
 * Writes JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)) piece by piece.
 *
 * Numbers are written with as few digits as read back the same double, and null
 * where they are not finite; texts are escaped where they must be, and bytes that
 * are not UTF-8 become U+FFFD. The same calls give the same bytes in any locale.
 *
 * Calls that make no JSON, such as two names in a row, are remembered and
 * reported by [method@JsonWriter.to_text]; what follows the first of them is
 * ignored. Objects and arrays can stand in each other 512 levels deep. Names are
 * not checked for being unique.
 *
 * Since: 1.0
 */
struct _SinorusJsonWriter
{
  GObject parent_instance;

  gboolean pretty;
  GString *text;
  /* The first misuse. */
  GError *error;
  guint depth;
  guint8 states[MAX_DEPTH + 1];
};

enum {
  PROP_PRETTY = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusJsonWriter, sinorus_json_writer, G_TYPE_OBJECT)

static void
sinorus_json_writer_finalize (GObject *object)
{
  SinorusJsonWriter *self = SINORUS_JSON_WRITER (object);

  g_string_free (self->text, TRUE);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (sinorus_json_writer_parent_class)->finalize (object);
}

static void
sinorus_json_writer_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusJsonWriter *self = SINORUS_JSON_WRITER (object);

  switch (id)
    {
    case PROP_PRETTY: g_value_set_boolean (value, self->pretty); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_json_writer_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SinorusJsonWriter *self = SINORUS_JSON_WRITER (object);

  switch (id)
    {
    case PROP_PRETTY: self->pretty = g_value_get_boolean (value); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_json_writer_class_init (SinorusJsonWriterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sinorus_json_writer_finalize;
  object_class->get_property = sinorus_json_writer_get_property;
  object_class->set_property = sinorus_json_writer_set_property;

  /**
   * SinorusJsonWriter:pretty: (getter get_pretty)
   *
   * Whether each value stands on a line of its own, indented by two spaces a level.
   *
   * Since: 1.0
   */
  properties[PROP_PRETTY] = g_param_spec_boolean ("pretty", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_json_writer_init (SinorusJsonWriter *self)
{
  self->text = g_string_new (NULL);
}

/**
 * sinorus_json_writer_new:
 * @pretty: whether to put each value on a line of its own
 *
 * Makes a writer.
 *
 * Returns: (transfer full): a writer that has written nothing yet
 *
 * Since: 1.0
 */
SinorusJsonWriter *
sinorus_json_writer_new (gboolean pretty)
{
  return g_object_new (SINORUS_TYPE_JSON_WRITER, "pretty", pretty, NULL);
}

/**
 * sinorus_json_writer_get_pretty: (get-property pretty)
 * @self: a writer
 *
 * Gets whether each value stands on a line of its own.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
sinorus_json_writer_get_pretty (SinorusJsonWriter *self)
{
  g_return_val_if_fail (SINORUS_IS_JSON_WRITER (self), FALSE);
  return self->pretty;
}

static gboolean
misuse (SinorusJsonWriter *self, int code, const char *what)
{
  self->error = g_error_new (SINORUS_ERROR, code, "cannot write JSON: %s, at byte %" G_GSIZE_FORMAT " of the text",
                             what, self->text->len);
  return FALSE;
}

static void
append_line (SinorusJsonWriter *self)
{
  if (!self->pretty)
    return;
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append_len (self->text, "  ", 2);
}

/* Puts what must stand before a value; FALSE if none may stand here. */
static gboolean
begin_value (SinorusJsonWriter *self)
{
  guint8 *state = &self->states[self->depth];

  if (self->error != NULL)
    return FALSE;
  switch (*state)
    {
    case STATE_START:
      *state = STATE_END;
      return TRUE;
    case STATE_END:
      return misuse (self, SINORUS_ERROR_INVALID, "a second value beside the first");
    case STATE_ARRAY:
      g_string_append_c (self->text, ',');
      G_GNUC_FALLTHROUGH;
    case STATE_EMPTY_ARRAY:
      append_line (self);
      *state = STATE_ARRAY;
      return TRUE;
    case STATE_NAMED:
      *state = STATE_OBJECT;
      return TRUE;
    default:
      return misuse (self, SINORUS_ERROR_INVALID, "a value without a name in an object");
    }
}

static void
begin_level (SinorusJsonWriter *self, char bracket, State state)
{
  if (!begin_value (self))
    return;
  if (self->depth == MAX_DEPTH)
    {
      misuse (self, SINORUS_ERROR_LIMIT, "more than " G_STRINGIFY (MAX_DEPTH) " levels");
      return;
    }
  g_string_append_c (self->text, bracket);
  self->states[++self->depth] = state;
}

static void
end_level (SinorusJsonWriter *self, char bracket, State empty, State full, const char *what)
{
  State state = self->states[self->depth];

  if (self->error != NULL)
    return;
  if (state != empty && state != full)
    {
      misuse (self, SINORUS_ERROR_INVALID, what);
      return;
    }
  self->depth--;
  if (state == full)
    append_line (self);
  g_string_append_c (self->text, bracket);
}

/**
 * sinorus_json_writer_begin_object:
 * @self: a writer
 *
 * Begins an object.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_begin_object (SinorusJsonWriter *self)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));
  begin_level (self, '{', STATE_EMPTY_OBJECT);
}

/**
 * sinorus_json_writer_end_object:
 * @self: a writer
 *
 * Ends the object that was begun last.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_end_object (SinorusJsonWriter *self)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));
  end_level (self, '}', STATE_EMPTY_OBJECT, STATE_OBJECT, "the end of an object where none can end");
}

/**
 * sinorus_json_writer_begin_array:
 * @self: a writer
 *
 * Begins an array.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_begin_array (SinorusJsonWriter *self)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));
  begin_level (self, '[', STATE_EMPTY_ARRAY);
}

/**
 * sinorus_json_writer_end_array:
 * @self: a writer
 *
 * Ends the array that was begun last.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_end_array (SinorusJsonWriter *self)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));
  end_level (self, ']', STATE_EMPTY_ARRAY, STATE_ARRAY, "the end of an array where none can end");
}

static gboolean
is_plain (guchar byte)
{
  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

static void
append_escape (GString *text, guchar byte)
{
  static const char letters[] = { ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r' };
  char letter = byte < sizeof letters ? letters[byte] : '\0';

  if (byte == '"' || byte == '\\')
    letter = (char) byte;
  if (letter != '\0')
    {
      g_string_append_c (text, '\\');
      g_string_append_c (text, letter);
    }
  else
    g_string_append_printf (text, "\\u%04x", byte);
}

static void
append_string (GString *text, const char *string)
{
  const char *at = string;

  g_string_append_c (text, '"');
  while (*at != '\0')
    {
      const char *run = at;

      while (is_plain ((guchar) *at))
        at++;
      g_string_append_len (text, run, at - run);
      if ((guchar) *at >= 0x80)
        {
          gunichar c = g_utf8_get_char_validated (at, -1);

          if (c == (gunichar) -1 || c == (gunichar) -2)
            {
              g_string_append (text, "\357\277\275");
              at++;
            }
          else
            {
              g_string_append_len (text, at, g_utf8_next_char (at) - at);
              at = g_utf8_next_char (at);
            }
        }
      else if (*at != '\0')
        append_escape (text, (guchar) *at++);
    }
  g_string_append_c (text, '"');
}

/**
 * sinorus_json_writer_add_name:
 * @self: a writer
 * @name: the name
 *
 * Writes the name of the member of an object whose value comes next.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_name (SinorusJsonWriter *self, const char *name)
{
  guint8 *state;

  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));
  g_return_if_fail (name != NULL);

  state = &self->states[self->depth];
  if (self->error != NULL)
    return;
  if (*state == STATE_NAMED)
    misuse (self, SINORUS_ERROR_INVALID, "a name where a value is due");
  else if (*state != STATE_OBJECT && *state != STATE_EMPTY_OBJECT)
    misuse (self, SINORUS_ERROR_INVALID, "a name outside of an object");
  else
    {
      if (*state == STATE_OBJECT)
        g_string_append_c (self->text, ',');
      append_line (self);
      append_string (self->text, name);
      g_string_append (self->text, self->pretty ? ": " : ":");
      *state = STATE_NAMED;
    }
}

/**
 * sinorus_json_writer_add_string:
 * @self: a writer
 * @text: (nullable): the text, %NULL for null
 *
 * Writes a string.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_string (SinorusJsonWriter *self, const char *text)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));

  if (!begin_value (self))
    return;
  if (text != NULL)
    append_string (self->text, text);
  else
    g_string_append (self->text, "null");
}

/**
 * sinorus_json_writer_add_number:
 * @self: a writer
 * @number: the number
 *
 * Writes a number as [func@number_to_string] does; null if it is not finite.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_number (SinorusJsonWriter *self, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));

  if (begin_value (self))
    g_string_append (self->text, _sinorus_number_format (number, buffer) > 0 ? buffer : "null");
}

/**
 * sinorus_json_writer_add_integer:
 * @self: a writer
 * @integer: the number
 *
 * Writes a whole number with all its digits. Readers that know doubles only
 * round it where its absolute value is above 2^53.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_integer (SinorusJsonWriter *self, gint64 integer)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));

  if (begin_value (self))
    g_string_append_printf (self->text, "%" G_GINT64_FORMAT, integer);
}

/**
 * sinorus_json_writer_add_boolean:
 * @self: a writer
 * @truth: the truth value
 *
 * Writes true or false.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_boolean (SinorusJsonWriter *self, gboolean truth)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));

  if (begin_value (self))
    g_string_append (self->text, truth ? "true" : "false");
}

/**
 * sinorus_json_writer_add_null:
 * @self: a writer
 *
 * Writes null.
 *
 * Since: 1.0
 */
void
sinorus_json_writer_add_null (SinorusJsonWriter *self)
{
  g_return_if_fail (SINORUS_IS_JSON_WRITER (self));

  if (begin_value (self))
    g_string_append (self->text, "null");
}

/**
 * sinorus_json_writer_to_text:
 * @self: a writer
 * @error: return location for an error
 *
 * Gets what was written, if it is one complete value.
 *
 * Otherwise the error is `SINORUS_ERROR_INVALID` if an object or array was not
 * ended, nothing was written, or the calls came in an order that makes no JSON,
 * and `SINORUS_ERROR_LIMIT` if the levels are too many.
 *
 * Returns: (transfer full): the JSON text, without a newline at its end
 *
 * Since: 1.0
 */
char *
sinorus_json_writer_to_text (SinorusJsonWriter *self, GError **error)
{
  g_return_val_if_fail (SINORUS_IS_JSON_WRITER (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (self->error != NULL)
    {
      if (error != NULL)
        *error = g_error_copy (self->error);
      return NULL;
    }
  if (self->depth > 0)
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_INVALID,
                   "the JSON is not complete: %u objects or arrays were not ended", self->depth);
      return NULL;
    }
  if (self->states[0] == STATE_START)
    {
      g_set_error_literal (error, SINORUS_ERROR, SINORUS_ERROR_INVALID,
                           "the JSON is not complete: nothing was written");
      return NULL;
    }
  return g_strndup (self->text->str, self->text->len);
}
