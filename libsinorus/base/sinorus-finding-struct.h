/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/sinorus-finding-private.h"

/* For the files of the finding itself only. */

G_BEGIN_DECLS

/* A named value; that of its type counts. */
typedef struct {
  char *name;
  SinorusColumnType type;
  char *text;
  double number;
  gint64 integer;
  gboolean truth;
  char **list;
} Entry;

/* Texts in the order in which they came, each once. */
typedef struct {
  GPtrArray *list;
  GHashTable *seen;
} Names;

struct _SinorusFinding
{
  GObject parent_instance;

  char *method;
  char *version;
  gint64 n;
  double n_eff;
  double estimate;
  double low;
  double high;
  double level;
  char *null_model;
  double p;
  char *verdict;
  Names warnings;
  Names records;
  GPtrArray *parameters;
  GPtrArray *values;
  GPtrArray *tables;
};

Entry *_sinorus_finding_find_entry (GPtrArray *entries, const char *name);

G_END_DECLS
