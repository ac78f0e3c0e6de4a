/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reciprocal events: what two actors do together, CAMEO writes down twice, once from each side. */
#include "config.h"

#include "measures/sinorus-series-private.h"

#include <string.h>

/* A row that has found no other half yet: the next one with the same hash, by number plus one. */
typedef struct {
  guint32 *heads;
  guint32 *nexts;
  gsize n_heads;
} Waiting;

typedef struct {
  const SinorusSeriesColumns *columns;
  /* Indexes of the codes 042 and 043, -1 where no event has them. */
  int visit;
  int host;
} Mirrors;

static int
find_code (const char *const *codes, const char *code)
{
  for (int i = 0; codes[i] != NULL; i++)
    if (g_str_equal (codes[i], code))
      return i;
  return -1;
}

/* A visit is made by one and hosted by the other; all else has the same code from both sides. */
static int
mirror_code (const Mirrors *self, int code)
{
  if (code == self->visit)
    return self->host;
  if (code == self->host)
    return self->visit;
  return code;
}

static guint64
hash_row (const Mirrors *self, gint32 day, int code, guint32 source, guint32 target, guint64 story)
{
  guint64 hash = story ^ ((guint64) source << 32 | target);

  hash = (hash ^ (hash >> 29)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  hash ^= (guint64) (guint32) day << 16 | (guint64) (guint16) code;
  hash = (hash ^ (hash >> 32)) * G_GUINT64_CONSTANT (0xd6e8feb86659fd93);
  return hash ^ (hash >> 32);
}

static gboolean
is_mirror (const Mirrors *self, gsize a, gsize b)
{
  const SinorusSeriesColumns *columns = self->columns;

  return columns->day[a] == columns->day[b] && columns->story[a] == columns->story[b] &&
         columns->source[a] == columns->target[b] && columns->target[a] == columns->source[b] &&
         mirror_code (self, columns->code[a]) == columns->code[b];
}

/* Takes the row out of those that wait, if there is one. */
static gboolean
take_other_half (const Mirrors *self, Waiting *waiting, gsize row, gsize *other)
{
  const SinorusSeriesColumns *columns = self->columns;
  int code = mirror_code (self, columns->code[row]);
  guint64 hash = hash_row (self, columns->day[row], code, columns->target[row], columns->source[row], columns->story[row]);
  guint32 *link = &waiting->heads[hash & (waiting->n_heads - 1)];

  for (; *link != 0; link = &waiting->nexts[*link - 1])
    if (is_mirror (self, row, *link - 1))
      {
        *other = *link - 1;
        *link = waiting->nexts[*other];
        return TRUE;
      }
  return FALSE;
}

static void
wait_for_other_half (const Mirrors *self, Waiting *waiting, gsize row)
{
  const SinorusSeriesColumns *columns = self->columns;
  guint64 hash = hash_row (self, columns->day[row], columns->code[row], columns->source[row], columns->target[row],
                           columns->story[row]);
  guint32 *head = &waiting->heads[hash & (waiting->n_heads - 1)];

  waiting->nexts[row] = *head;
  *head = (guint32) row + 1;
}

guint8 *
_sinorus_series_find_mirrors (const SinorusSeriesQuery *query, const SinorusSeriesColumns *columns,
                              const char *const *codes)
{
  Mirrors self = { .columns = columns, .visit = find_code (codes, "042"), .host = find_code (codes, "043") };
  guint8 *mirrors = g_new0 (guint8, columns->n / 8 + 1);
  g_autofree guint32 *nexts = g_new0 (guint32, columns->n + 1);
  g_autofree guint32 *heads = NULL;
  Waiting waiting = { .nexts = nexts, .n_heads = 64 };

  while (waiting.n_heads < columns->n)
    waiting.n_heads *= 2;
  waiting.heads = heads = g_new0 (guint32, waiting.n_heads);
  for (gsize row = 0; row < columns->n; row++)
    {
      gint16 from, to;
      gsize other;

      if (columns->source[row] == columns->target[row] || !_sinorus_series_query_selects (query, columns, row, &from, &to))
        continue;
      if (!take_other_half (&self, &waiting, row, &other))
        {
          wait_for_other_half (&self, &waiting, row);
          continue;
        }
      /* Of a visit the guest's side counts, whichever comes first. */
      if (columns->code[row] == self.visit)
        mirrors[other / 8] |= (guint8) (1 << other % 8);
      else
        mirrors[row / 8] |= (guint8) (1 << row % 8);
    }
  return mirrors;
}
