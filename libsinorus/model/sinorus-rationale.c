/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-rationale.h>

#include <math.h>

#include <sinorus/sinorus-claim.h>
#include <sinorus/sinorus-source.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusRationale:
 *
 * A reason that the holder of a policy has, or is said to have, for it.
 *
 * Weights are shares of one holder's reasons for one policy. Where none is given they are unknown,
 * which is not the same as equal.
 *
 * Since: 1.0
 */
struct _SinorusRationale
{
  SinorusValue parent_instance;
};

struct _SinorusRationaleClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusRationale, sinorus_rationale, SINORUS_TYPE_VALUE)

enum {
  TAG = SINORUS_VALUE_N_MEMBERS,
  WEIGHT,
  SOURCES,
  CLAIMS,
};

static const char *const tag_words[] = {
  "regime-stability", "buffer", "refugees", "us-forces-at-border", "anti-unilateralism", "leverage-over-target",
  "symbolic", "nonproliferation", "economic-gain", "labour-demand", "precedent-fear",
  "self-preservation-appeal", NULL
};

static const SinorusMember members[] = {
  { "tag", SINORUS_MEMBER_WORD, .required = TRUE, .words = tag_words },
  { "weight", SINORUS_MEMBER_NUMBER, .min = 0, .max = INFINITY },
  { "sources", SINORUS_MEMBER_IDS, .type = sinorus_source_get_type },
  { "claims", SINORUS_MEMBER_IDS, .type = sinorus_claim_get_type },
};

static void
sinorus_rationale_class_init (SinorusRationaleClass *klass)
{
  /**
   * SinorusRationale:tag: (getter get_tag)
   *
   * The reason, one of a controlled list.
   *
   * Since: 1.0
   */
  /**
   * SinorusRationale:weight: (getter get_weight)
   *
   * How much it counts among the reasons for the policy, from 0; a share once normalised.
   *
   * Since: 1.0
   */
  /**
   * SinorusRationale:sources: (getter get_sources)
   *
   * Who says that this is a reason.
   *
   * Since: 1.0
   */
  /**
   * SinorusRationale:claims: (getter get_claims)
   *
   * The claims that the attribution rests on.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), TAG);
}

static void
sinorus_rationale_init (SinorusRationale *self)
{
}

/**
 * sinorus_rationale_get_tag: (get-property tag)
 * @self: a rationale
 *
 * Gets the reason, one of a controlled list.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_rationale_get_tag (SinorusRationale *self)
{
  _SINORUS_GET (text, RATIONALE, NULL, TAG);
}

/**
 * sinorus_rationale_get_weight: (get-property weight)
 * @self: a rationale
 *
 * Gets how much it counts among the reasons for the policy, from 0; a share once normalised.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_rationale_get_weight (SinorusRationale *self)
{
  _SINORUS_GET (number, RATIONALE, NAN, WEIGHT);
}

/**
 * sinorus_rationale_get_sources: (get-property sources)
 * @self: a rationale
 *
 * Gets who says that this is a reason.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_rationale_get_sources (SinorusRationale *self)
{
  _SINORUS_GET (texts, RATIONALE, NULL, SOURCES);
}

/**
 * sinorus_rationale_get_claims: (get-property claims)
 * @self: a rationale
 *
 * Gets the claims that the attribution rests on.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_rationale_get_claims (SinorusRationale *self)
{
  _SINORUS_GET (texts, RATIONALE, NULL, CLAIMS);
}
