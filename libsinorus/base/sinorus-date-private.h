/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-date.h>

G_BEGIN_DECLS

/* A text of more bytes is refused. */
#define _SINORUS_DATE_TEXT_MAX 256
/* More members than a list of so many bytes can have: the shortest member and its comma take five. */
#define _SINORUS_DATE_MEMBERS_MAX (_SINORUS_DATE_TEXT_MAX / 5 + 1)

#define _SINORUS_DAY_NEVER_BEFORE G_MININT64
#define _SINORUS_DAY_NEVER_AFTER G_MAXINT64

/* The days from the first to the last, both included. */
typedef struct {
  gint64 first;
  gint64 last;
} SinorusSpan;

/* Where the start and the end of something lie. An open end lies at infinity, an unknown one anywhere up to it. */
typedef struct {
  SinorusSpan start;
  SinorusSpan end;
} SinorusEnds;

/* Something on one day, which is its start and its end, if `instant`; else something with a start and an end. */
typedef struct {
  SinorusEnds strict;
  SinorusEnds fuzzy;
  gboolean instant;
} SinorusPiece;

typedef enum {
  _SINORUS_DATE_INTERVAL = 1 << 0,
  _SINORUS_DATE_SET = 1 << 1,
  _SINORUS_DATE_ONE_OF = 1 << 2,
  _SINORUS_DATE_UNCERTAIN = 1 << 3,
  _SINORUS_DATE_APPROXIMATE = 1 << 4,
  _SINORUS_DATE_OPEN_START = 1 << 5,
  _SINORUS_DATE_OPEN_END = 1 << 6,
  _SINORUS_DATE_UNKNOWN_START = 1 << 7,
  _SINORUS_DATE_UNKNOWN_END = 1 << 8,
} SinorusDateTraits;

struct _SinorusDate
{
  char *text;
  guint traits;
  SinorusPrecision precision;
  /* From the first member's start to the last member's end, in a list. */
  SinorusPiece whole;
  /* The members of a list; one, the whole, in all other forms. */
  SinorusPiece *pieces;
  guint n_pieces;
};

/* Fills in all that follows from the text. */
gboolean _sinorus_date_scan (SinorusDate *self, GError **error);

G_END_DECLS
