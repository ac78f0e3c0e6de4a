/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-align-options.h>

#include <math.h>

/**
 * SinorusAlignOptions:
 *
 * Parameters of [func@Sinorus.align].
 *
 * Any value can be set; one that is out of its range is an error of the call that is given the options.
 *
 * Since: 1.0
 */
struct _SinorusAlignOptions
{
  GObject parent_instance;

  double agreement_threshold;
  double divergence_threshold;
  guint permutations;
  guint64 seed;
  gboolean weighted;
};

enum {
  PROP_AGREEMENT_THRESHOLD = 1,
  PROP_DIVERGENCE_THRESHOLD,
  PROP_PERMUTATIONS,
  PROP_SEED,
  PROP_WEIGHTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SinorusAlignOptions, sinorus_align_options, G_TYPE_OBJECT)

static void
sinorus_align_options_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SinorusAlignOptions *self = SINORUS_ALIGN_OPTIONS (object);

  switch (id)
    {
    case PROP_AGREEMENT_THRESHOLD: g_value_set_double (value, self->agreement_threshold); break;
    case PROP_DIVERGENCE_THRESHOLD: g_value_set_double (value, self->divergence_threshold); break;
    case PROP_PERMUTATIONS: g_value_set_uint (value, self->permutations); break;
    case PROP_SEED: g_value_set_uint64 (value, self->seed); break;
    case PROP_WEIGHTED: g_value_set_boolean (value, self->weighted); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_align_options_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SinorusAlignOptions *self = SINORUS_ALIGN_OPTIONS (object);

  switch (id)
    {
    case PROP_AGREEMENT_THRESHOLD: self->agreement_threshold = g_value_get_double (value); break;
    case PROP_DIVERGENCE_THRESHOLD: self->divergence_threshold = g_value_get_double (value); break;
    case PROP_PERMUTATIONS: self->permutations = g_value_get_uint (value); break;
    case PROP_SEED: self->seed = g_value_get_uint64 (value); break;
    case PROP_WEIGHTED: self->weighted = g_value_get_boolean (value); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
sinorus_align_options_class_init (SinorusAlignOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS
                            | G_PARAM_LAX_VALIDATION; /* NaN is for the call to refuse */

  object_class->get_property = sinorus_align_options_get_property;
  object_class->set_property = sinorus_align_options_set_property;

  /**
   * SinorusAlignOptions:agreement-threshold: (getter get_agreement_threshold) (setter set_agreement_threshold)
   *
   * The agreement from which on two stances count as the same, from 0 to 1.
   *
   * Since: 1.0
   */
  properties[PROP_AGREEMENT_THRESHOLD] = g_param_spec_double ("agreement-threshold", NULL, NULL, -INFINITY, INFINITY,
    0.75, flags);
  /**
   * SinorusAlignOptions:divergence-threshold: (getter get_divergence_threshold) (setter set_divergence_threshold)
   *
   * The divergence from which on two sets of rationales count as different, from 0 to 1.
   *
   * Since: 1.0
   */
  properties[PROP_DIVERGENCE_THRESHOLD] = g_param_spec_double ("divergence-threshold", NULL, NULL, -INFINITY, INFINITY,
    0.5, flags);
  /**
   * SinorusAlignOptions:permutations: (getter get_permutations) (setter set_permutations)
   *
   * How many random orders the null model and the interval draw; 0 for none, at most 10,000,000.
   *
   * Since: 1.0
   */
  properties[PROP_PERMUTATIONS] = g_param_spec_uint ("permutations", NULL, NULL, 0, G_MAXUINT,
    2000, flags);
  /**
   * SinorusAlignOptions:seed: (getter get_seed) (setter set_seed)
   *
   * The seed of the random numbers.
   *
   * Since: 1.0
   */
  properties[PROP_SEED] = g_param_spec_uint64 ("seed", NULL, NULL, 0, G_MAXUINT64,
    1, flags);
  /**
   * SinorusAlignOptions:weighted: (getter get_weighted) (setter set_weighted)
   *
   * Whether policies count by how probable they are, also those that are denied or
   * unsubstantiated and enter no count else.
   *
   * Since: 1.0
   */
  properties[PROP_WEIGHTED] = g_param_spec_boolean ("weighted", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sinorus_align_options_init (SinorusAlignOptions *self)
{
}

/**
 * sinorus_align_options_new:
 *
 * Makes options with their defaults.
 *
 * Returns: (transfer full): the options
 *
 * Since: 1.0
 */
SinorusAlignOptions *
sinorus_align_options_new (void)
{
  return g_object_new (SINORUS_TYPE_ALIGN_OPTIONS, NULL);
}

/**
 * sinorus_align_options_get_agreement_threshold: (get-property agreement-threshold)
 * @self: options
 *
 * Gets the agreement from which on two stances count as the same, from 0 to 1.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
double
sinorus_align_options_get_agreement_threshold (SinorusAlignOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_ALIGN_OPTIONS (self), 0);
  return self->agreement_threshold;
}

/**
 * sinorus_align_options_set_agreement_threshold: (set-property agreement-threshold)
 * @self: options
 * @agreement_threshold: the value
 *
 * Sets the agreement from which on two stances count as the same, from 0 to 1.
 *
 * Since: 1.0
 */
void
sinorus_align_options_set_agreement_threshold (SinorusAlignOptions *self, double agreement_threshold)
{
  g_return_if_fail (SINORUS_IS_ALIGN_OPTIONS (self));
  self->agreement_threshold = agreement_threshold;
}

/**
 * sinorus_align_options_get_divergence_threshold: (get-property divergence-threshold)
 * @self: options
 *
 * Gets the divergence from which on two sets of rationales count as different, from 0 to 1.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
double
sinorus_align_options_get_divergence_threshold (SinorusAlignOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_ALIGN_OPTIONS (self), 0);
  return self->divergence_threshold;
}

/**
 * sinorus_align_options_set_divergence_threshold: (set-property divergence-threshold)
 * @self: options
 * @divergence_threshold: the value
 *
 * Sets the divergence from which on two sets of rationales count as different, from 0 to 1.
 *
 * Since: 1.0
 */
void
sinorus_align_options_set_divergence_threshold (SinorusAlignOptions *self, double divergence_threshold)
{
  g_return_if_fail (SINORUS_IS_ALIGN_OPTIONS (self));
  self->divergence_threshold = divergence_threshold;
}

/**
 * sinorus_align_options_get_permutations: (get-property permutations)
 * @self: options
 *
 * Gets how many random orders the null model and the interval draw; 0 for none, at most 10,000,000.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
guint
sinorus_align_options_get_permutations (SinorusAlignOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_ALIGN_OPTIONS (self), 0);
  return self->permutations;
}

/**
 * sinorus_align_options_set_permutations: (set-property permutations)
 * @self: options
 * @permutations: the value
 *
 * Sets how many random orders the null model and the interval draw; 0 for none, at most 10,000,000.
 *
 * Since: 1.0
 */
void
sinorus_align_options_set_permutations (SinorusAlignOptions *self, guint permutations)
{
  g_return_if_fail (SINORUS_IS_ALIGN_OPTIONS (self));
  self->permutations = permutations;
}

/**
 * sinorus_align_options_get_seed: (get-property seed)
 * @self: options
 *
 * Gets the seed of the random numbers.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
guint64
sinorus_align_options_get_seed (SinorusAlignOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_ALIGN_OPTIONS (self), 0);
  return self->seed;
}

/**
 * sinorus_align_options_set_seed: (set-property seed)
 * @self: options
 * @seed: the value
 *
 * Sets the seed of the random numbers.
 *
 * Since: 1.0
 */
void
sinorus_align_options_set_seed (SinorusAlignOptions *self, guint64 seed)
{
  g_return_if_fail (SINORUS_IS_ALIGN_OPTIONS (self));
  self->seed = seed;
}

/**
 * sinorus_align_options_get_weighted: (get-property weighted)
 * @self: options
 *
 * Gets whether policies count by how probable they are.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
gboolean
sinorus_align_options_get_weighted (SinorusAlignOptions *self)
{
  g_return_val_if_fail (SINORUS_IS_ALIGN_OPTIONS (self), FALSE);
  return self->weighted;
}

/**
 * sinorus_align_options_set_weighted: (set-property weighted)
 * @self: options
 * @weighted: the value
 *
 * Sets whether policies count by how probable they are.
 *
 * Since: 1.0
 */
void
sinorus_align_options_set_weighted (SinorusAlignOptions *self, gboolean weighted)
{
  g_return_if_fail (SINORUS_IS_ALIGN_OPTIONS (self));
  self->weighted = weighted != FALSE;
}
