/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-brief-options.h>

/**
 * SinorusBriefOptions:
 *
 * Parameters of [func@Sinorus.brief].
 *
 * Since: 1.0
 */
struct _SinorusBriefOptions
{
  GObject parent_instance;

  SinorusEventTable *events;
  SinorusAlignOptions *align;
};

enum {
  PROP_EVENTS = 1,
  PROP_ALIGN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusBriefOptions, sinorus_brief_options, G_TYPE_OBJECT)

static void
sinorus_brief_options_finalize (GObject *object)
{
  SinorusBriefOptions *self = SINORUS_BRIEF_OPTIONS (object);

  g_clear_object (&self->events);
  g_clear_object (&self->align);

  G_OBJECT_CLASS (sinorus_brief_options_parent_class)->finalize (object);
}

static void
sinorus_brief_options_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusBriefOptions *self = SINORUS_BRIEF_OPTIONS (object);

  switch (id)
    {
    case PROP_EVENTS: g_value_set_object (value, self->events); break;
    case PROP_ALIGN: g_value_set_object (value, self->align); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_brief_options_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SinorusBriefOptions *self = SINORUS_BRIEF_OPTIONS (object);

  switch (id)
    {
    case PROP_EVENTS: g_set_object (&self->events, g_value_get_object (value)); break;
    case PROP_ALIGN: g_set_object (&self->align, g_value_get_object (value)); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_brief_options_class_init (SinorusBriefOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sinorus_brief_options_finalize;
  object_class->get_property = sinorus_brief_options_get_property;
  object_class->set_property = sinorus_brief_options_set_property;

  /**
   * SinorusBriefOptions:events: (getter get_events) (setter set_events)
   *
   * Events, for the section on what changed; %NULL for none.
   *
   * Since: 1.0
   */
  properties[PROP_EVENTS] = g_param_spec_object ("events", NULL, NULL, SINORUS_TYPE_EVENT_TABLE, flags);
  /**
   * SinorusBriefOptions:align: (getter get_align) (setter set_align)
   *
   * Parameters of the alignment; %NULL for their defaults.
   *
   * Since: 1.0
   */
  properties[PROP_ALIGN] = g_param_spec_object ("align", NULL, NULL, SINORUS_TYPE_ALIGN_OPTIONS, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_brief_options_init (SinorusBriefOptions *self)
{
}

/**
 * sinorus_brief_options_new:
 *
 * Makes options with their defaults.
 *
 * Returns: (transfer full): the options
 *
 * Since: 1.0
 */
SinorusBriefOptions *
sinorus_brief_options_new (void)
{
  return g_object_new (SINORUS_TYPE_BRIEF_OPTIONS, NULL);
}

/**
 * sinorus_brief_options_get_events: (get-property events)
 * @self: options
 *
 * Gets the events for the section on what changed.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if none is set
 *
 * Since: 1.0
 */
SinorusEventTable *
sinorus_brief_options_get_events (SinorusBriefOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_BRIEF_OPTIONS (self), NULL);
  return self->events;
}

/**
 * sinorus_brief_options_set_events: (set-property events)
 * @self: options
 * @events: (nullable): the value, or %NULL for none
 *
 * Sets the events for the section on what changed.
 *
 * Since: 1.0
 */
void
sinorus_brief_options_set_events (SinorusBriefOptions *self, SinorusEventTable *events)
{
  g_return_if_fail (SINORUS_IS_BRIEF_OPTIONS (self));
  g_set_object (&self->events, events);
}

/**
 * sinorus_brief_options_get_align: (get-property align)
 * @self: options
 *
 * Gets the parameters of the alignment.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if none is set
 *
 * Since: 1.0
 */
SinorusAlignOptions *
sinorus_brief_options_get_align (SinorusBriefOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_BRIEF_OPTIONS (self), NULL);
  return self->align;
}

/**
 * sinorus_brief_options_set_align: (set-property align)
 * @self: options
 * @align: (nullable): the value, or %NULL for none
 *
 * Sets the parameters of the alignment.
 *
 * Since: 1.0
 */
void
sinorus_brief_options_set_align (SinorusBriefOptions *self, SinorusAlignOptions *align)
{
  g_return_if_fail (SINORUS_IS_BRIEF_OPTIONS (self));
  g_set_object (&self->align, align);
}
