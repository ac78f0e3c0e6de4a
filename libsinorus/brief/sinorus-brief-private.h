/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-align-options.h>
#include <sinorus/sinorus-briefing.h>
#include <sinorus/sinorus-json-writer.h>

#include "base/sinorus-table-private.h"
#include "model/sinorus-pooling-private.h"

G_BEGIN_DECLS

/* A statement: what is said, from how many observations, and on what it rests. */
typedef struct {
  char *text;
  gint64 n;         /* negative where it counts nothing */
  GPtrArray *cites; /* ids of records, ends with NULL */
} SinorusBriefLine;

/* A section: lines and a table. Those that nothing computes are left out. */
typedef struct {
  const char *id;
  const char *title;
  GPtrArray *lines;
  SinorusTable *table; /* or NULL */
} SinorusBriefSection;

/* All that sections are made from. */
struct _SinorusBriefing
{
  GObject parent_instance;

  SinorusChronicle *chronicle;
  char *a;
  char *b;
  char *third;
  char *title;
  char *answer;
  SinorusAlignOptions *align;  /* how it was made, or NULL */
  SinorusFinding *alignment;
  SinorusEventTable *events; /* or NULL */
  GPtrArray *sections;
  GPtrArray *sources;        /* in the order of their numbers */
};

SinorusBriefSection *_sinorus_brief_add_section (SinorusBriefing *self, const char *id, const char *title);
/* Adds a line; `n` is negative where nothing is counted. */
SinorusBriefLine *_sinorus_brief_add_line (SinorusBriefSection *section, gint64 n, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
void _sinorus_brief_cite (SinorusBriefLine *line, const char *id);
void _sinorus_brief_cite_all (SinorusBriefLine *line, const char *const *ids);

/* The name of an actor for people. */
const char *_sinorus_brief_name (SinorusBriefing *self, const char *id);
/* The number of a source in the list of sources, from 1; 0 if the view does not have it. */
guint _sinorus_brief_source_number (SinorusBriefing *self, const char *id);
/* “1: 5, 7” for the sentences of a source that claims render; “2” for a source without. NULL if nothing is cited. */
char *_sinorus_brief_citation (SinorusBriefing *self, const char *const *ids);

/* The sections. */
void _sinorus_brief_answer (SinorusBriefing *self);
gboolean _sinorus_brief_events (SinorusBriefing *self, GCancellable *cancellable, GError **error);
void _sinorus_brief_stances (SinorusBriefing *self);
void _sinorus_brief_rationales (SinorusBriefing *self);
void _sinorus_brief_contested (SinorusBriefing *self);
void _sinorus_brief_sources (SinorusBriefing *self);
/* Adds to a section what evidence is missing. */
void _sinorus_brief_missing (SinorusBriefing *self, SinorusBriefSection *section);
/* Whether an actor is one of the two or the third, or a part of one. */
gboolean _sinorus_brief_is_party (SinorusBriefing *self, const char *id);

/* The forms. */
char *_sinorus_brief_to_terminal (SinorusBriefing *self, guint width);
char *_sinorus_brief_to_markdown (SinorusBriefing *self);
char *_sinorus_brief_to_json (SinorusBriefing *self);

G_END_DECLS
