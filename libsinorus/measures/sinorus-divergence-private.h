/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The reasons of one side: tag → weight, and whether every one of them is weighed. */
typedef struct {
  const char *tag;
  double weights[2];   /* normalised shares; NaN where a side gives no weights */
  gboolean has[2];
} SinorusTagShare;

/* 1 − the share of tags that both have; NaN if a side has none. */
double _sinorus_divergence_jaccard (const SinorusTagShare *tags, gsize n);
/* The Jensen–Shannon distance, base 2, of the two distributions; NaN unless both have weights. */
double _sinorus_divergence_jensen_shannon (const SinorusTagShare *tags, gsize n);

G_END_DECLS
