/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "base/sinorus-random-private.h"

G_BEGIN_DECLS

/* Measures of agreement between two raters on n items, positions from −1 to 1. NaN where they are undefined. */

/* 1 − Σ w |a − b| / (2 Σ w). */
double _sinorus_agreement (const double *a, const double *b, const double *weights, gsize n);
/* Cohen's κ with quadratic weights on positions rounded to −1, 0 and 1. */
double _sinorus_kappa (const double *a, const double *b, gsize n);
/* Scott's π, nominal, on the same. */
double _sinorus_pi (const double *a, const double *b, gsize n);
/* How probable at least as much agreement is when b's positions are shuffled among the items: exactly for up to eight
 * items, of which all orders are tried, else from random orders. */
double _sinorus_agreement_p (const double *a, const double *b, const double *weights, gsize n, guint permutations,
                             SinorusRandom *random);
/* The central 95 % of the agreement over samples of items drawn with replacement; FALSE for fewer than two items. */
gboolean _sinorus_agreement_interval (const double *a, const double *b, const double *weights, gsize n, guint samples,
                                      SinorusRandom *random, double *low, double *high);

G_END_DECLS
