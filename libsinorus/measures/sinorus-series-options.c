/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-series-options.h>

/**
 * SinorusSeriesOptions:
 *
 * What a series is made of.
 *
 * Any value can be set; [func@Sinorus.series] refuses what it cannot use.
 *
 * Since: 1.0
 */
struct _SinorusSeriesOptions
{
  GObject parent_instance;

  char *from;
  char *to;
  gboolean all;
  char *by;
  char *scale;
  gboolean undirected;
  GStrv codes;
  gboolean root_only;
  char *since;
  char *until;
};

enum {
  PROP_FROM = 1,
  PROP_TO,
  PROP_ALL,
  PROP_BY,
  PROP_SCALE,
  PROP_UNDIRECTED,
  PROP_CODES,
  PROP_ROOT_ONLY,
  PROP_SINCE,
  PROP_UNTIL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusSeriesOptions, sinorus_series_options, G_TYPE_OBJECT)

static void
sinorus_series_options_finalize (GObject *object)
{
  SinorusSeriesOptions *self = SINORUS_SERIES_OPTIONS (object);

  g_free (self->from);
  g_free (self->to);
  g_free (self->by);
  g_free (self->scale);
  g_strfreev (self->codes);
  g_free (self->since);
  g_free (self->until);

  G_OBJECT_CLASS (sinorus_series_options_parent_class)->finalize (object);
}

static void
sinorus_series_options_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusSeriesOptions *self = SINORUS_SERIES_OPTIONS (object);

  switch (id)
    {
    case PROP_FROM: g_value_set_string (value, self->from); break;
    case PROP_TO: g_value_set_string (value, self->to); break;
    case PROP_ALL: g_value_set_boolean (value, self->all); break;
    case PROP_BY: g_value_set_string (value, self->by); break;
    case PROP_SCALE: g_value_set_string (value, self->scale); break;
    case PROP_UNDIRECTED: g_value_set_boolean (value, self->undirected); break;
    case PROP_CODES: g_value_set_boxed (value, self->codes); break;
    case PROP_ROOT_ONLY: g_value_set_boolean (value, self->root_only); break;
    case PROP_SINCE: g_value_set_string (value, self->since); break;
    case PROP_UNTIL: g_value_set_string (value, self->until); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_series_options_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SinorusSeriesOptions *self = SINORUS_SERIES_OPTIONS (object);

  switch (id)
    {
    case PROP_FROM: sinorus_series_options_set_from (self, g_value_get_string (value)); break;
    case PROP_TO: sinorus_series_options_set_to (self, g_value_get_string (value)); break;
    case PROP_ALL: sinorus_series_options_set_all (self, g_value_get_boolean (value)); break;
    case PROP_BY: sinorus_series_options_set_by (self, g_value_get_string (value)); break;
    case PROP_SCALE: sinorus_series_options_set_scale (self, g_value_get_string (value)); break;
    case PROP_UNDIRECTED: sinorus_series_options_set_undirected (self, g_value_get_boolean (value)); break;
    case PROP_CODES: sinorus_series_options_set_codes (self, g_value_get_boxed (value)); break;
    case PROP_ROOT_ONLY: sinorus_series_options_set_root_only (self, g_value_get_boolean (value)); break;
    case PROP_SINCE: sinorus_series_options_set_since (self, g_value_get_string (value)); break;
    case PROP_UNTIL: sinorus_series_options_set_until (self, g_value_get_string (value)); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_series_options_class_init (SinorusSeriesOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = sinorus_series_options_finalize;
  object_class->get_property = sinorus_series_options_get_property;
  object_class->set_property = sinorus_series_options_set_property;

  /**
   * SinorusSeriesOptions:from: (getter get_from) (setter set_from)
   *
   * The state that acts, by its ISO alpha-3 code; unset for any.
   *
   * Since: 1.0
   */
  properties[PROP_FROM] = g_param_spec_string ("from", NULL, NULL, NULL, flags);
  /**
   * SinorusSeriesOptions:to: (getter get_to) (setter set_to)
   *
   * The state that is acted upon, by its ISO alpha-3 code; unset for any.
   *
   * Since: 1.0
   */
  properties[PROP_TO] = g_param_spec_string ("to", NULL, NULL, NULL, flags);
  /**
   * SinorusSeriesOptions:all: (getter get_all) (setter set_all)
   *
   * Whether all events are counted together, whoever acts, with one row a period.
   *
   * Since: 1.0
   */
  properties[PROP_ALL] = g_param_spec_boolean ("all", NULL, NULL, FALSE, flags);
  /**
   * SinorusSeriesOptions:by: (getter get_by) (setter set_by)
   *
   * The length of a period: `day`, `week`, `month` (or unset), `quarter` or `year`.
   *
   * Since: 1.0
   */
  properties[PROP_BY] = g_param_spec_string ("by", NULL, NULL, NULL, flags);
  /**
   * SinorusSeriesOptions:scale: (getter get_scale) (setter set_scale)
   *
   * The scale that the scores are on; unset for the one that the files carry, which is
   * the only one so far.
   *
   * Since: 1.0
   */
  properties[PROP_SCALE] = g_param_spec_string ("scale", NULL, NULL, NULL, flags);
  /**
   * SinorusSeriesOptions:undirected: (getter get_undirected) (setter set_undirected)
   *
   * Whether a dyad holds what either state does to the other, with each reciprocal
   * event counted once.
   *
   * Since: 1.0
   */
  properties[PROP_UNDIRECTED] = g_param_spec_boolean ("undirected", NULL, NULL, FALSE, flags);
  /**
   * SinorusSeriesOptions:codes: (getter get_codes) (setter set_codes)
   *
   * The CAMEO codes that are counted, with all codes under them: `04` stands for `040`
   * to `046`. Unset or empty for all.
   *
   * Since: 1.0
   */
  properties[PROP_CODES] = g_param_spec_boxed ("codes", NULL, NULL, G_TYPE_STRV, flags);
  /**
   * SinorusSeriesOptions:root-only: (getter get_root_only) (setter set_root_only)
   *
   * Whether only root events in the sense of GDELT are counted.
   *
   * Since: 1.0
   */
  properties[PROP_ROOT_ONLY] = g_param_spec_boolean ("root-only", NULL, NULL, FALSE, flags);
  /**
   * SinorusSeriesOptions:since: (getter get_since) (setter set_since)
   *
   * The first day of the series, or an EDTF date whose first day it is; unset for the
   * first day of the table.
   *
   * Since: 1.0
   */
  properties[PROP_SINCE] = g_param_spec_string ("since", NULL, NULL, NULL, flags);
  /**
   * SinorusSeriesOptions:until: (getter get_until) (setter set_until)
   *
   * The last day of the series, or an EDTF date whose last day it is; unset for the
   * last day of the table.
   *
   * Since: 1.0
   */
  properties[PROP_UNTIL] = g_param_spec_string ("until", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_series_options_init (SinorusSeriesOptions *self)
{
}

/**
 * sinorus_series_options_new:
 *
 * Makes options with the defaults: all dyads by month.
 *
 * Returns: (transfer full): the options
 *
 * Since: 1.0
 */
SinorusSeriesOptions *
sinorus_series_options_new (void)
{
  return g_object_new (SINORUS_TYPE_SERIES_OPTIONS, NULL);
}

static void
set_text (SinorusSeriesOptions *self, char **field, const char *value, guint id)
{
  if (g_strcmp0 (*field, value) == 0)
    return;
  g_free (*field);
  *field = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
set_truth (SinorusSeriesOptions *self, gboolean *field, gboolean value, guint id)
{
  if (!*field == !value)
    return;
  *field = !!value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

/**
 * sinorus_series_options_get_from: (get-property from)
 * @self: options
 *
 * Gets the state that acts.
 *
 * Returns: (nullable): an ISO alpha-3 code; %NULL for any state
 *
 * Since: 1.0
 */
const char *
sinorus_series_options_get_from (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), NULL);
  return self->from;
}

/**
 * sinorus_series_options_set_from: (set-property from)
 * @self: options
 * @from: (nullable): an ISO alpha-3 code; %NULL for any state
 *
 * Sets the state that acts.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_from (SinorusSeriesOptions *self, const char *from)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_text (self, &self->from, from, PROP_FROM);
}

/**
 * sinorus_series_options_get_to: (get-property to)
 * @self: options
 *
 * Gets the state that is acted upon.
 *
 * Returns: (nullable): an ISO alpha-3 code; %NULL for any state
 *
 * Since: 1.0
 */
const char *
sinorus_series_options_get_to (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), NULL);
  return self->to;
}

/**
 * sinorus_series_options_set_to: (set-property to)
 * @self: options
 * @to: (nullable): an ISO alpha-3 code; %NULL for any state
 *
 * Sets the state that is acted upon.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_to (SinorusSeriesOptions *self, const char *to)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_text (self, &self->to, to, PROP_TO);
}

/**
 * sinorus_series_options_get_all: (get-property all)
 * @self: options
 *
 * Gets whether all events are counted together.
 *
 * Returns: whether all events are counted together
 *
 * Since: 1.0
 */
gboolean
sinorus_series_options_get_all (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), FALSE);
  return self->all;
}

/**
 * sinorus_series_options_set_all: (set-property all)
 * @self: options
 * @all: whether all events are counted together
 *
 * Sets whether all events are counted together.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_all (SinorusSeriesOptions *self, gboolean all)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_truth (self, &self->all, all, PROP_ALL);
}

/**
 * sinorus_series_options_get_by: (get-property by)
 * @self: options
 *
 * Gets the length of a period.
 *
 * Returns: (nullable): `day`, `week`, `month`, `quarter` or `year`; %NULL for `month`
 *
 * Since: 1.0
 */
const char *
sinorus_series_options_get_by (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), NULL);
  return self->by;
}

/**
 * sinorus_series_options_set_by: (set-property by)
 * @self: options
 * @by: (nullable): `day`, `week`, `month`, `quarter` or `year`; %NULL for `month`
 *
 * Sets the length of a period.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_by (SinorusSeriesOptions *self, const char *by)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_text (self, &self->by, by, PROP_BY);
}

/**
 * sinorus_series_options_get_scale: (get-property scale)
 * @self: options
 *
 * Gets the scale that the scores are on.
 *
 * Returns: (nullable): the name of a scale; %NULL for that of the files
 *
 * Since: 1.0
 */
const char *
sinorus_series_options_get_scale (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), NULL);
  return self->scale;
}

/**
 * sinorus_series_options_set_scale: (set-property scale)
 * @self: options
 * @scale: (nullable): the name of a scale; %NULL for that of the files
 *
 * Sets the scale that the scores are on.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_scale (SinorusSeriesOptions *self, const char *scale)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_text (self, &self->scale, scale, PROP_SCALE);
}

/**
 * sinorus_series_options_get_undirected: (get-property undirected)
 * @self: options
 *
 * Gets whether a dyad holds both directions.
 *
 * Returns: whether a dyad holds both directions
 *
 * Since: 1.0
 */
gboolean
sinorus_series_options_get_undirected (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), FALSE);
  return self->undirected;
}

/**
 * sinorus_series_options_set_undirected: (set-property undirected)
 * @self: options
 * @undirected: whether a dyad holds both directions
 *
 * Sets whether a dyad holds both directions.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_undirected (SinorusSeriesOptions *self, gboolean undirected)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_truth (self, &self->undirected, undirected, PROP_UNDIRECTED);
}

/**
 * sinorus_series_options_get_codes: (get-property codes)
 * @self: options
 *
 * Gets the codes that are counted.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the first digits of CAMEO codes; %NULL for all codes
 *
 * Since: 1.0
 */
const char *const *
sinorus_series_options_get_codes (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), NULL);
  return (const char *const *) self->codes;
}

/**
 * sinorus_series_options_set_codes: (set-property codes)
 * @self: options
 * @codes: (nullable) (array zero-terminated=1): the first digits of CAMEO codes; %NULL for all codes
 *
 * Sets the codes that are counted.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_codes (SinorusSeriesOptions *self, const char *const *codes)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  if (codes == (const char *const *) self->codes)
    return;
  g_strfreev (self->codes);
  self->codes = g_strdupv ((char **) codes);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CODES]);
}

/**
 * sinorus_series_options_get_root_only: (get-property root-only)
 * @self: options
 *
 * Gets whether only root events are counted.
 *
 * Returns: whether only root events are counted
 *
 * Since: 1.0
 */
gboolean
sinorus_series_options_get_root_only (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), FALSE);
  return self->root_only;
}

/**
 * sinorus_series_options_set_root_only: (set-property root-only)
 * @self: options
 * @root_only: whether only root events are counted
 *
 * Sets whether only root events are counted.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_root_only (SinorusSeriesOptions *self, gboolean root_only)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_truth (self, &self->root_only, root_only, PROP_ROOT_ONLY);
}

/**
 * sinorus_series_options_get_since: (get-property since)
 * @self: options
 *
 * Gets the first day of the series.
 *
 * Returns: (nullable): an EDTF date; %NULL for the first day of the table
 *
 * Since: 1.0
 */
const char *
sinorus_series_options_get_since (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), NULL);
  return self->since;
}

/**
 * sinorus_series_options_set_since: (set-property since)
 * @self: options
 * @since: (nullable): an EDTF date; %NULL for the first day of the table
 *
 * Sets the first day of the series.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_since (SinorusSeriesOptions *self, const char *since)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_text (self, &self->since, since, PROP_SINCE);
}

/**
 * sinorus_series_options_get_until: (get-property until)
 * @self: options
 *
 * Gets the last day of the series.
 *
 * Returns: (nullable): an EDTF date; %NULL for the last day of the table
 *
 * Since: 1.0
 */
const char *
sinorus_series_options_get_until (SinorusSeriesOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_SERIES_OPTIONS (self), NULL);
  return self->until;
}

/**
 * sinorus_series_options_set_until: (set-property until)
 * @self: options
 * @until: (nullable): an EDTF date; %NULL for the last day of the table
 *
 * Sets the last day of the series.
 *
 * Since: 1.0
 */
void
sinorus_series_options_set_until (SinorusSeriesOptions *self, const char *until)
{
  g_return_if_fail (SINORUS_IS_SERIES_OPTIONS (self));
  set_text (self, &self->until, until, PROP_UNTIL);
}
