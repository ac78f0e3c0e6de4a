/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "base/sinorus-date-private.h"

/* Which relations are possible between two things is a question of integers under difference constraints: where the
 * four ends may lie, that no start is after its end, and what the relation says. Such a system has a solution if and
 * only if the graph of its constraints has no cycle of negative length. All shortest paths of that graph are kept up to
 * date as constraints are added one by one, so that the answer is exact, and is there at once. */

/* The ends, as nodes; ORIGIN is day 0. */
enum { ORIGIN, A_START, A_END, B_START, B_END, N_NODES };

/* Infinity: far beyond any day, yet sums of a few of it do not overflow. */
#define FAR (G_GINT64_CONSTANT (1) << 50)
#define UNCONSTRAINED (4 * FAR)

/* limits[x][y] is the most by which y may exceed x, as all the constraints so far together have it. */
typedef struct {
  gint64 limits[N_NODES][N_NODES];
} Constraints;

typedef struct {
  guint8 from;
  guint8 to;
  gint8 limit;
} Constraint;

#define AT_MOST(x, y, days) { y, x, days }
#define SAME(x, y) AT_MOST (x, y, 0), AT_MOST (y, x, 0)

/* What each relation says, up to EQUALS; the inverses say it of b and a. Unused places say that 0 is at most 0. */
static const Constraint meanings[][4] = {
  [SINORUS_ALLEN_BEFORE] = { AT_MOST (A_END, B_START, -2) },
  [SINORUS_ALLEN_MEETS] = { AT_MOST (A_END, B_START, -1), AT_MOST (B_START, A_END, 1) },
  [SINORUS_ALLEN_OVERLAPS] = { AT_MOST (A_START, B_START, -1), AT_MOST (B_START, A_END, 0),
                               AT_MOST (A_END, B_END, -1) },
  [SINORUS_ALLEN_STARTS] = { SAME (A_START, B_START), AT_MOST (A_END, B_END, -1) },
  [SINORUS_ALLEN_DURING] = { AT_MOST (B_START, A_START, -1), AT_MOST (A_END, B_END, -1) },
  [SINORUS_ALLEN_FINISHES] = { AT_MOST (B_START, A_START, -1), SAME (A_END, B_END) },
  [SINORUS_ALLEN_EQUALS] = { SAME (A_START, B_START), SAME (A_END, B_END) },
};

#define SINORUS_ALLEN_BIT(relation) (1u << (relation))
#define ALL_RELATIONS (SINORUS_ALLEN_BIT (SINORUS_ALLEN_FINISHED_BY + 1) - SINORUS_ALLEN_BIT (SINORUS_ALLEN_BEFORE))
#define BEFORE_RELATIONS (SINORUS_ALLEN_BIT (SINORUS_ALLEN_BEFORE) | SINORUS_ALLEN_BIT (SINORUS_ALLEN_MEETS))
#define AFTER_RELATIONS (SINORUS_ALLEN_BIT (SINORUS_ALLEN_AFTER) | SINORUS_ALLEN_BIT (SINORUS_ALLEN_MET_BY))
#define CONTAINS_RELATIONS \
  (SINORUS_ALLEN_BIT (SINORUS_ALLEN_EQUALS) | SINORUS_ALLEN_BIT (SINORUS_ALLEN_STARTED_BY) | \
   SINORUS_ALLEN_BIT (SINORUS_ALLEN_CONTAINS) | SINORUS_ALLEN_BIT (SINORUS_ALLEN_FINISHED_BY))

/* FALSE if nothing satisfies the constraints any longer. */
static gboolean
constrain (Constraints *c, int from, int to, gint64 most)
{
  if (most + c->limits[to][from] < 0)
    return FALSE;
  if (most >= c->limits[from][to])
    return TRUE;
  for (int x = 0; x < N_NODES; x++)
    for (int y = 0; y < N_NODES; y++)
      c->limits[x][y] = MIN (c->limits[x][y], c->limits[x][from] + most + c->limits[to][y]);
  return TRUE;
}

static void
place (Constraints *c, int node, SinorusSpan span, gint64 infinity)
{
  constrain (c, ORIGIN, node, CLAMP (span.last, -infinity, infinity));
  constrain (c, node, ORIGIN, -CLAMP (span.first, -infinity, infinity));
}

/* A day is never at infinity, though an open end is. */
static void
place_piece (Constraints *c, int start, int end, const SinorusPiece *piece, gboolean fuzzy)
{
  const SinorusEnds *ends = fuzzy ? &piece->fuzzy : &piece->strict;
  const gint64 infinity = piece->instant ? FAR - 1 : FAR;

  place (c, start, ends->start, infinity);
  place (c, end, ends->end, infinity);
  constrain (c, end, start, 0);
  if (piece->instant)
    constrain (c, start, end, 0);
}

static gboolean
is_possible (const Constraints *given, const Constraint *meaning, gboolean inverse)
{
  static const guint8 swapped[N_NODES] = { ORIGIN, B_START, B_END, A_START, A_END };
  Constraints c = *given;

  for (int i = 0; i < 4; i++)
    {
      int from = inverse ? swapped[meaning[i].from] : meaning[i].from;
      int to = inverse ? swapped[meaning[i].to] : meaning[i].to;

      if (!constrain (&c, from, to, meaning[i].limit))
        return FALSE;
    }
  return TRUE;
}

static guint
get_possible_of_pieces (const SinorusPiece *a, const SinorusPiece *b, gboolean fuzzy)
{
  Constraints given;
  guint possible = 0;

  for (int from = 0; from < N_NODES; from++)
    for (int to = 0; to < N_NODES; to++)
      given.limits[from][to] = from == to ? 0 : UNCONSTRAINED;
  place_piece (&given, A_START, A_END, a, fuzzy);
  place_piece (&given, B_START, B_END, b, fuzzy);

  for (guint relation = SINORUS_ALLEN_BEFORE; relation <= SINORUS_ALLEN_EQUALS; relation++)
    if (is_possible (&given, meanings[relation], FALSE))
      possible |= SINORUS_ALLEN_BIT (relation);
  for (guint relation = SINORUS_ALLEN_BEFORE; relation < SINORUS_ALLEN_EQUALS; relation++)
    if (is_possible (&given, meanings[relation], TRUE))
      possible |= SINORUS_ALLEN_BIT (relation + SINORUS_ALLEN_EQUALS);
  return possible;
}

/* The bits of all relations that hold in some placement. Each member of a one-of list is a case of its own. */
static guint
get_possible (SinorusDate *self, SinorusDate *other, gboolean fuzzy)
{
  const gboolean many_a = (self->traits & _SINORUS_DATE_ONE_OF) != 0;
  const gboolean many_b = (other->traits & _SINORUS_DATE_ONE_OF) != 0;
  guint possible = 0;

  for (guint i = 0; i < (many_a ? self->n_pieces : 1); i++)
    for (guint j = 0; j < (many_b ? other->n_pieces : 1) && possible != ALL_RELATIONS; j++)
      possible |= get_possible_of_pieces (many_a ? &self->pieces[i] : &self->whole,
                                          many_b ? &other->pieces[j] : &other->whole, fuzzy);
  return possible;
}

static SinorusTruth
is_one_of (SinorusDate *self, SinorusDate *other, guint relations, gboolean fuzzy)
{
  guint possible = get_possible (self, other, fuzzy);

  if ((possible & relations) == 0)
    return SINORUS_TRUTH_FALSE;
  return (possible & ~relations) == 0 ? SINORUS_TRUTH_TRUE : SINORUS_TRUTH_UNKNOWN;
}

/**
 * sinorus_date_relate:
 * @self: a date, a
 * @other: another one, b
 * @relation: the relation that is asked for
 * @fuzzy: whether the days are placed within the fuzzy bounds, and not the strict ones
 *
 * Tells whether one of Allen's relations holds between two dates.
 *
 * Each date stands for something that starts on a day and ends on a day, as the description of [struct@Sinorus.Date]
 * has it, and where these days lie may not be known exactly. The relation is true if it holds wherever they lie,
 * false if it holds nowhere, and else unknown: `2017-03` is before `2017-05`, it is not known whether it is before
 * `2017-03-15`, and it is not after `2017-04`. Days are discrete: a meets b if b starts on the day after a ends, and
 * what is on one day starts and ends with it.
 *
 * An open end lies after all days and an open start before all; two open ends lie together. An unknown end lies
 * anywhere from the start on, infinity included. What is imprecise is placed independently, within one date (but that
 * its end is never before its start) and between the two, even if they are one and the same value.
 *
 * Returns: whether the relation holds; unknown, if there is no such relation
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_date_relate (SinorusDate *self, SinorusDate *other, SinorusAllen relation, gboolean fuzzy)
{
  g_return_val_if_fail (self != NULL && other != NULL, SINORUS_TRUTH_UNKNOWN);

  if (relation < SINORUS_ALLEN_BEFORE || relation > SINORUS_ALLEN_FINISHED_BY)
    return SINORUS_TRUTH_UNKNOWN;
  return is_one_of (self, other, SINORUS_ALLEN_BIT (relation), fuzzy);
}

/**
 * sinorus_date_before:
 * @self: a date
 * @other: another one
 * @fuzzy: whether the days are placed within the fuzzy bounds, and not the strict ones
 *
 * Tells whether one date ends before another starts: Allen's before or meets.
 *
 * See [method@Sinorus.Date.relate] for what is true, false and unknown.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_date_before (SinorusDate *self, SinorusDate *other, gboolean fuzzy)
{
  g_return_val_if_fail (self != NULL && other != NULL, SINORUS_TRUTH_UNKNOWN);

  return is_one_of (self, other, BEFORE_RELATIONS, fuzzy);
}

/**
 * sinorus_date_contains:
 * @self: a date
 * @other: another one
 * @fuzzy: whether the days are placed within the fuzzy bounds, and not the strict ones
 *
 * Tells whether all of another date lies in this one: whether something was so on a day, say.
 *
 * See [method@Sinorus.Date.relate] for what is true, false and unknown. `2017-09-11/..` contains `2020-01-01`; of
 * `2017-09-11/`, whose end is unknown, it is not known.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_date_contains (SinorusDate *self, SinorusDate *other, gboolean fuzzy)
{
  g_return_val_if_fail (self != NULL && other != NULL, SINORUS_TRUTH_UNKNOWN);

  return is_one_of (self, other, CONTAINS_RELATIONS, fuzzy);
}

/**
 * sinorus_date_overlaps:
 * @self: a date
 * @other: another one
 * @fuzzy: whether the days are placed within the fuzzy bounds, and not the strict ones
 *
 * Tells whether two dates have a day in common.
 *
 * That is more than Allen's relation of this name: it is any that is not before, meets, after or met by. See
 * [method@Sinorus.Date.relate] for what is true, false and unknown.
 *
 * Returns: whether they do
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_date_overlaps (SinorusDate *self, SinorusDate *other, gboolean fuzzy)
{
  g_return_val_if_fail (self != NULL && other != NULL, SINORUS_TRUTH_UNKNOWN);

  return is_one_of (self, other, ALL_RELATIONS & ~(BEFORE_RELATIONS | AFTER_RELATIONS), fuzzy);
}
