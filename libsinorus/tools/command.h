/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus.h>

G_BEGIN_DECLS

/* What the command exits with. */
typedef enum {
  STATUS_DONE = 0,
  STATUS_NO = 1,
  STATUS_USAGE = 2,
  STATUS_IO = 3,
} Status;

typedef struct _Command Command;
typedef struct _Rows Rows;

/* A sub-command: one file verb-<name>.c that defines verb_<name>, and its line in meson.build. */
typedef struct {
  const char *name;
  /* As in the usage line, such as "A B --toward C". */
  const char *arguments;
  /* What it does: in a few words, and in two lines. */
  const char *summary;
  const char *description;
  const char *example;
  /* What it can write, the default first, and what it is to write later. */
  const char *const *formats;
  const char *const *later_formats;
  /* An option of one or more files up to the next option, or NULL. */
  const char *files_option;
  gboolean words_are_files;
  Status (*run) (Command *self);
} Verb;

#define VERB(name) extern const Verb verb_##name;
#include "verbs.inc"
#undef VERB

/* The chronicle that is asked where none is named. */
#define COMMAND_CHRONICLE "sinorus:korea-2017"

extern const char *const command_table_formats[];
extern const char *const command_table_later_formats[];

/* One run of a verb: the general options, and the arguments that are no options. */
struct _Command
{
  const Verb *verb;
  /* As given, behind the verb. */
  GStrv arguments;
  /* The options of the verb, while it runs. */
  const GOptionEntry *entries;
  Status status;

  GStrv words;
  guint n_words;
  char *format;
  char *output;
  gboolean json;
  GStrv chronicles;
  char *as_of;
  char *known_at;
  char *only_sources;
  char *seed_text;
  char *threads_text;
  guint64 seed;
  gboolean quiet;
  gboolean help;
};

/* command.c */
void command_clear (Command *self);
Status command_fail (Command *self, Status status, const char *format, ...) G_GNUC_PRINTF (3, 4);
Status command_fail_missing (Command *self, const char *what);
gboolean command_parse (Command *self, const GOptionEntry *entries, guint min_words, guint max_words);

/* command-help.c */
char *command_help_text (Command *self, const GOptionEntry *entries, const GOptionEntry *general);

/* command-input.c */
SinorusChronicle *command_load_chronicle (Command *self);
SinorusEventTable *command_load_events (Command *self, const char *const *files, SinorusLoadOptions *options);
SinorusDate *command_parse_date (Command *self, const char *option, const char *text);
gboolean command_parse_integer (Command *self, const char *option, const char *text, guint64 min, guint64 max,
                                guint64 *value);
Status command_fail_record (Command *self, SinorusChronicle *chronicle, const char *id);
Status command_fail_actor (Command *self, const GError *error);
GStrv command_split_list (Command *self, const char *option, const char *text);

/* command-output.c */
guint command_get_width (Command *self);
gboolean command_wants (Command *self, const char *format);
Status command_write (Command *self, const char *text);
Status command_write_finding (Command *self, SinorusFinding *finding, const char *head);
Status command_write_table (Command *self, SinorusTable *table, const char *head);
Status command_write_rows (Command *self, Rows *rows, const char *verdict);
void command_append_warnings (GString *text, SinorusFinding *finding);

/* command-json.c: the keys that the object of every verb has */
SinorusJsonWriter *command_begin_json (Command *self, gint64 n, const char *verdict, SinorusFinding *finding);
Status command_end_json (Command *self, SinorusJsonWriter *writer);

/* command-rows.c: the rows of verbs that have no finding */
Rows *rows_new (const char *const *names);
void rows_free (Rows *self);
void rows_begin (Rows *self);
void rows_add_text (Rows *self, const char *text);
void rows_add_integer (Rows *self, gint64 integer);
void rows_add_list (Rows *self, const char *const *list);
guint rows_get_length (Rows *self);
void rows_add_json (Rows *self, SinorusJsonWriter *writer);
SinorusTable *rows_to_table (Rows *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Rows, rows_free)

/* command-progress.c: a line on the terminal while something takes long */
typedef struct _Progress Progress;

Progress *progress_begin (Command *command, const char *what);
void progress_end (Progress *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Progress, progress_end)

G_END_DECLS
