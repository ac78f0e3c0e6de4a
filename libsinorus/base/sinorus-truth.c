/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-truth.h>

/**
 * sinorus_truth_and:
 * @a: a truth value
 * @b: another one
 *
 * Conjunction: true if both are true, false if either is false, else unknown.
 *
 * A number that is no member of the enumeration counts as unknown, here and below.
 *
 * Returns: the conjunction
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_truth_and (SinorusTruth a, SinorusTruth b)
{
  if (a == SINORUS_TRUTH_FALSE || b == SINORUS_TRUTH_FALSE)
    return SINORUS_TRUTH_FALSE;
  return a == SINORUS_TRUTH_TRUE && b == SINORUS_TRUTH_TRUE ? SINORUS_TRUTH_TRUE : SINORUS_TRUTH_UNKNOWN;
}

/**
 * sinorus_truth_or:
 * @a: a truth value
 * @b: another one
 *
 * Disjunction: true if either is true, false if both are false, else unknown.
 *
 * Returns: the disjunction
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_truth_or (SinorusTruth a, SinorusTruth b)
{
  return sinorus_truth_not (sinorus_truth_and (sinorus_truth_not (a), sinorus_truth_not (b)));
}

/**
 * sinorus_truth_not:
 * @a: a truth value
 *
 * Negation: swaps true and false, and leaves unknown as it is.
 *
 * Returns: the negation
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_truth_not (SinorusTruth a)
{
  switch (a)
    {
    case SINORUS_TRUTH_FALSE: return SINORUS_TRUTH_TRUE;
    case SINORUS_TRUTH_TRUE: return SINORUS_TRUTH_FALSE;
    case SINORUS_TRUTH_UNKNOWN:
    default: return SINORUS_TRUTH_UNKNOWN;
    }
}

/**
 * sinorus_truth_to_string:
 * @truth: a truth value
 *
 * Gets the word for a truth value.
 *
 * Returns: `true`, `false` or `unknown`
 *
 * Since: 1.0
 */
const char *
sinorus_truth_to_string (SinorusTruth truth)
{
  switch (truth)
    {
    case SINORUS_TRUTH_FALSE: return "false";
    case SINORUS_TRUTH_TRUE: return "true";
    case SINORUS_TRUTH_UNKNOWN:
    default: return "unknown";
    }
}
