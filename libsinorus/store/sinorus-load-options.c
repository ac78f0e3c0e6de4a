/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-load-options.h>

/**
 * SinorusLoadOptions:
 *
 * How event files are loaded.
 *
 * Any text can be set; [ctor@Sinorus.EventTable.load] refuses what it does not
 * know.
 *
 * Since: 1.0
 */
struct _SinorusLoadOptions
{
  GObject parent_instance;

  char *dedupe;
  char *input;
};

enum {
  PROP_DEDUPE = 1,
  PROP_INPUT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusLoadOptions, sinorus_load_options, G_TYPE_OBJECT)

static void
sinorus_load_options_finalize (GObject *object)
{
  SinorusLoadOptions *self = SINORUS_LOAD_OPTIONS (object);

  g_free (self->dedupe);
  g_free (self->input);

  G_OBJECT_CLASS (sinorus_load_options_parent_class)->finalize (object);
}

static void
sinorus_load_options_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusLoadOptions *self = SINORUS_LOAD_OPTIONS (object);

  switch (id)
    {
    case PROP_DEDUPE: g_value_set_string (value, self->dedupe); break;
    case PROP_INPUT: g_value_set_string (value, self->input); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_load_options_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SinorusLoadOptions *self = SINORUS_LOAD_OPTIONS (object);

  switch (id)
    {
    case PROP_DEDUPE: sinorus_load_options_set_dedupe (self, g_value_get_string (value)); break;
    case PROP_INPUT: sinorus_load_options_set_input (self, g_value_get_string (value)); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_load_options_class_init (SinorusLoadOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = sinorus_load_options_finalize;
  object_class->get_property = sinorus_load_options_get_property;
  object_class->set_property = sinorus_load_options_set_property;

  /**
   * SinorusLoadOptions:dedupe: (getter get_dedupe) (setter set_dedupe)
   *
   * What is dropped as a duplicate: `id` (or unset), a row whose event id has been
   * kept; `one-a-day`, also a row whose day, code and actors as published have
   * been kept; `none`, nothing.
   *
   * Since: 1.0
   */
  properties[PROP_DEDUPE] = g_param_spec_string ("dedupe", NULL, NULL, NULL, flags);
  /**
   * SinorusLoadOptions:input: (getter get_input) (setter set_input)
   *
   * The format that all files have, one of [func@Sinorus.EventTable.list_formats];
   * unset to tell it by the content.
   *
   * Since: 1.0
   */
  properties[PROP_INPUT] = g_param_spec_string ("input", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_load_options_init (SinorusLoadOptions *self)
{
}

/**
 * sinorus_load_options_new:
 *
 * Makes options with the defaults.
 *
 * Returns: (transfer full): the options
 *
 * Since: 1.0
 */
SinorusLoadOptions *
sinorus_load_options_new (void)
{
  return g_object_new (SINORUS_TYPE_LOAD_OPTIONS, NULL);
}

static void
set_text (SinorusLoadOptions *self, char **field, const char *value, guint id)
{
  if (g_strcmp0 (*field, value) == 0)
    return;
  g_free (*field);
  *field = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

/**
 * sinorus_load_options_get_dedupe: (get-property dedupe)
 * @self: options
 *
 * Gets what is dropped as a duplicate.
 *
 * Returns: (nullable): `id`, `one-a-day`, `none` or what has been set; %NULL for `id`
 *
 * Since: 1.0
 */
const char *
sinorus_load_options_get_dedupe (SinorusLoadOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_LOAD_OPTIONS (self), NULL);
  return self->dedupe;
}

/**
 * sinorus_load_options_set_dedupe: (set-property dedupe)
 * @self: options
 * @dedupe: (nullable): `id`, `one-a-day` or `none`; %NULL for `id`
 *
 * Sets what is dropped as a duplicate.
 *
 * Since: 1.0
 */
void
sinorus_load_options_set_dedupe (SinorusLoadOptions *self, const char *dedupe)
{
  g_return_if_fail (SINORUS_IS_LOAD_OPTIONS (self));
  set_text (self, &self->dedupe, dedupe, PROP_DEDUPE);
}

/**
 * sinorus_load_options_get_input: (get-property input)
 * @self: options
 *
 * Gets the format that all files have.
 *
 * Returns: (nullable): the name of the format; %NULL to tell it by the content
 *
 * Since: 1.0
 */
const char *
sinorus_load_options_get_input (SinorusLoadOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_LOAD_OPTIONS (self), NULL);
  return self->input;
}

/**
 * sinorus_load_options_set_input: (set-property input)
 * @self: options
 * @input: (nullable): the name of a format; %NULL to tell it by the content
 *
 * Sets the format that all files have.
 *
 * Since: 1.0
 */
void
sinorus_load_options_set_input (SinorusLoadOptions *self, const char *input)
{
  g_return_if_fail (SINORUS_IS_LOAD_OPTIONS (self));
  set_text (self, &self->input, input, PROP_INPUT);
}
