/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-brief-private.h"

#include <math.h>

#include <sinorus/sinorus-policy.h>

#include "brief/sinorus-text-private.h"

#define MAX_ANSWER_WORDS 60

/* The answer (0), the stances (2), the rationales (3) and the sources (12), from the finding on alignment. */

static int
column_of (SinorusTable *table, const char *name)
{
  return sinorus_table_find_column (table, name);
}

/* The verdict as the head of the answer. */
static char *
verdict_sentence (SinorusBriefing *self, const char *a, const char *b, const char *third)
{
  const char *verdict = sinorus_finding_get_verdict (self->alignment);

  if (g_str_equal (verdict, "same-stance-different-rationale"))
    return g_strdup_printf ("Same stance, different rationale: %s and %s take the same line toward %s, for different reasons.",
                            a, b, third);
  if (g_str_equal (verdict, "like-minded"))
    return g_strdup_printf ("Like-minded: %s and %s take the same line toward %s, for largely the same reasons.", a, b, third);
  if (g_str_equal (verdict, "opposed"))
    return g_strdup_printf ("Opposed: %s and %s take different lines toward %s, for different reasons.", a, b, third);
  if (g_str_equal (verdict, "same-motives-different-choice"))
    return g_strdup_printf ("Same motives, different choice: %s and %s differ toward %s, though for largely the same reasons.", a, b,
                            third);
  if (g_str_equal (verdict, "undefined"))
    return g_strdup_printf ("No verdict: the reasons of %s or %s toward %s are not known.", a, b, third);
  return g_strdup_printf ("Not enough evidence: no issue about %s has a known stance of both %s and %s.", third, a, b);
}

/* “precedent-fear” reads as “precedent fear”, “anti-unilateralism” as it is. */
static char *
tag_text (const char *tag)
{
  char *text = g_strdup (tag);

  if (!g_str_has_prefix (tag, "anti-") && !g_str_has_prefix (tag, "self-"))
    g_strdelimit (text, "-", ' ');
  return text;
}

static char *
shared_tags (SinorusTable *tags)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint row = 0; row < sinorus_table_get_n_rows (tags); row++)
    if (sinorus_table_get_truth (tags, row, column_of (tags, "a")) && sinorus_table_get_truth (tags, row, column_of (tags, "b")))
      {
        g_autofree char *text = tag_text (sinorus_table_get_text (tags, row, column_of (tags, "tag")));

        g_strv_builder_add (builder, text);
      }
  list = g_strv_builder_end (builder);
  return g_strjoinv (", ", list);
}

/* What is thin about the evidence, in a word. */
static const char *
confidence (SinorusBriefing *self)
{
  gint64 n = sinorus_finding_get_n (self->alignment);
  double p = sinorus_finding_get_p_value (self->alignment);

  if (n < 10 || isnan (p) || p > .05)
    return "low";
  return n < 30 ? "moderate" : "high";
}

static char *
answer_text (SinorusBriefing *self, const char *a, const char *b, const char *third)
{
  gint64 n = sinorus_finding_get_n (self->alignment);
  g_autofree char *head = verdict_sentence (self, a, b, third);
  GString *text = g_string_new (head);

  if (n > 0)
    {
      g_autofree char *agreement = _sinorus_text_number (sinorus_finding_get_estimate (self->alignment));
      g_autofree char *divergence = _sinorus_text_number (sinorus_finding_get_value_number (self->alignment, "divergence"));
      g_autofree char *p = _sinorus_text_number (sinorus_finding_get_p_value (self->alignment));
      g_autofree char *shared = shared_tags (sinorus_finding_get_table (self->alignment, "rationales"));

      g_string_append_printf (text, " Agreement is %s on %" G_GINT64_FORMAT " issue%s (p %s by permutation), divergence of reasons %s.",
                              agreement, n, n == 1 ? "" : "s", p, divergence);
      if (*shared != '\0')
        g_string_append_printf (text, " Shared reasons: %s.", shared);
      g_string_append_printf (text, " Confidence is %s.", confidence (self));
    }
  return g_string_free (text, FALSE);
}

static guint
count_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  guint n = 0;

  for (char **word = words; *word != NULL; word++)
    n += **word != '\0';
  return n;
}

void
_sinorus_brief_answer (SinorusBriefing *self)
{
  SinorusBriefSection *section = _sinorus_brief_add_section (self, "0", "Answer");
  gint64 n = sinorus_finding_get_n (self->alignment);
  g_autofree char *text = answer_text (self, _sinorus_brief_name (self, self->a), _sinorus_brief_name (self, self->b),
                                       _sinorus_brief_name (self, self->third));
  SinorusBriefLine *line;

  /* Names may be as long as their authors like; ids are one word. */
  if (count_words (text) > MAX_ANSWER_WORDS)
    {
      g_free (text);
      text = answer_text (self, self->a, self->b, self->third);
    }
  line = _sinorus_brief_add_line (section, MAX (n, 0), "%s", text);
  _sinorus_brief_cite_all (line, sinorus_finding_get_records (self->alignment));
  g_free (self->answer);
  self->answer = g_strdup (line->text);
}

/* Copies the citations of a row into a column of the brief's table. */
static void
set_citation (SinorusBriefing *self, SinorusTable *table, guint column, const char *const *records)
{
  g_autofree char *text = _sinorus_brief_citation (self, records);

  _sinorus_table_set_text (table, column, text);
}

/* Whether an actor is one of the two, or a part of one. */
static gboolean
is_of (SinorusBriefing *self, const char *actor, const char *side)
{
  return g_str_equal (actor, side) || g_str_equal (_sinorus_chronicle_state_of (self->chronicle, actor), side);
}

/* A line about a whole table rests on all that its rows rest on. */
static void
cite_rows (SinorusBriefLine *line, SinorusTable *rows)
{
  for (guint row = 0; row < sinorus_table_get_n_rows (rows); row++)
    _sinorus_brief_cite_all (line, sinorus_table_get_list (rows, row, column_of (rows, "records")));
}

static char *
stance_text (double stance, double intensity)
{
  g_autofree char *number = NULL;
  g_autofree char *degree = NULL;

  if (isnan (stance))
    return g_strdup ("not known");
  if (fabs (stance) == 1 || stance == 0)
    number = g_strdup (stance > 0 ? "for" : stance < 0 ? "against" : "neutral");
  else
    {
      g_autofree char *size = _sinorus_text_number (stance);

      number = g_strdup_printf ("%s%s", stance > 0 ? "+" : "", size);
    }
  if (isnan (intensity))
    return g_steal_pointer (&number);
  degree = _sinorus_text_number (intensity);
  return g_strdup_printf ("%s (%s)", number, degree);
}

static SinorusTable *
stances_table (SinorusBriefing *self, SinorusTable *rows)
{
  SinorusTable *table = _sinorus_table_new ("stances");

  _sinorus_table_add_column (table, "issue", "Issue", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "a", _sinorus_brief_name (self, self->a), SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "b", _sinorus_brief_name (self, self->b), SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "agree", "Agreement", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "sources", "Source: sentences", SINORUS_COLUMN_TYPE_TEXT);
  for (guint row = 0; row < sinorus_table_get_n_rows (rows); row++)
    {
      const char *const *records = sinorus_table_get_list (rows, row, column_of (rows, "records"));
      g_autofree char *a = stance_text (sinorus_table_get_number (rows, row, column_of (rows, "a")),
                                        sinorus_table_get_number (rows, row, column_of (rows, "intensity_a")));
      g_autofree char *b = stance_text (sinorus_table_get_number (rows, row, column_of (rows, "b")),
                                        sinorus_table_get_number (rows, row, column_of (rows, "intensity_b")));

      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, sinorus_table_get_text (rows, row, column_of (rows, "proposition")));
      _sinorus_table_set_text (table, 1, a);
      _sinorus_table_set_text (table, 2, b);
      _sinorus_table_set_number (table, 3, sinorus_table_get_number (rows, row, column_of (rows, "agree")));
      set_citation (self, table, 4, records);
    }
  return table;
}

static void
add_interval (SinorusBriefing *self, SinorusBriefSection *section)
{
  double low, high;
  gint64 n = sinorus_finding_get_n (self->alignment);
  g_autofree char *agreement = _sinorus_text_number (sinorus_finding_get_estimate (self->alignment));
  g_autofree char *kappa = _sinorus_text_number (sinorus_finding_get_value_number (self->alignment, "kappa"));
  g_autofree char *pi = _sinorus_text_number (sinorus_finding_get_value_number (self->alignment, "pi_nominal"));
  g_autofree char *p = _sinorus_text_number (sinorus_finding_get_p_value (self->alignment));
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "Agreement %s", agreement);
  if (sinorus_finding_get_interval (self->alignment, &low, &high))
    {
      g_autofree char *from = _sinorus_text_number (low);
      g_autofree char *to = _sinorus_text_number (high);

      g_string_append_printf (text, " (95 %% interval %s to %s)", from, to);
    }
  g_string_append_printf (text, "; corrected for chance κ %s, π %s; p %s if stances were spread over the issues at random.",
                          kappa, pi, p);
  cite_rows (_sinorus_brief_add_line (section, n, "%s", text->str), sinorus_finding_get_table (self->alignment, NULL));
  g_string_free (text, TRUE);
}

void
_sinorus_brief_stances (SinorusBriefing *self)
{
  SinorusTable *rows = sinorus_finding_get_table (self->alignment, NULL);
  SinorusBriefSection *section;

  section = _sinorus_brief_add_section (self, "2", "Stances");
  if (sinorus_finding_get_n (self->alignment) == 0)
    _sinorus_brief_add_line (section, 0, "Insufficient evidence: no issue has a known stance of both.");
  else
    add_interval (self, section);
  if (sinorus_table_get_n_rows (rows) > 0)
    section->table = stances_table (self, rows);
}

static const char *
mark (SinorusTable *tags, guint row, const char *side)
{
  return sinorus_table_get_truth (tags, row, column_of (tags, side)) ? "yes" : "no";
}

static char *
tag_cell (SinorusTable *tags, guint row, const char *side, const char *weights)
{
  double weight = sinorus_table_get_number (tags, row, column_of (tags, weights));
  g_autofree char *number = NULL;

  if (isnan (weight))
    return g_strdup (mark (tags, row, side));
  number = _sinorus_text_number (weight);
  return g_steal_pointer (&number);
}

static SinorusTable *
rationales_table (SinorusBriefing *self, SinorusTable *tags)
{
  SinorusTable *table = _sinorus_table_new ("rationales");

  _sinorus_table_add_column (table, "tag", "Rationale", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "a", _sinorus_brief_name (self, self->a), SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "b", _sinorus_brief_name (self, self->b), SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "sources", "Source: sentences", SINORUS_COLUMN_TYPE_TEXT);
  for (guint row = 0; row < sinorus_table_get_n_rows (tags); row++)
    {
      g_autofree char *tag = tag_text (sinorus_table_get_text (tags, row, column_of (tags, "tag")));
      g_autofree char *a = tag_cell (tags, row, "a", "weight_a");
      g_autofree char *b = tag_cell (tags, row, "b", "weight_b");

      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, tag);
      _sinorus_table_set_text (table, 1, a);
      _sinorus_table_set_text (table, 2, b);
      set_citation (self, table, 3, sinorus_table_get_list (tags, row, column_of (tags, "records")));
    }
  return table;
}

/* Claims that set the two apart: contrasts about records of both. */
static void
add_contrasts (SinorusBriefing *self, SinorusBriefSection *section)
{
  g_autoptr (GPtrArray) claims = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_CLAIM);

  for (guint i = 0; i < claims->len; i++)
    {
      SinorusClaim *claim = claims->pdata[i];
      const char *const *about = sinorus_claim_get_about (claim);
      gboolean of_a = FALSE, of_b = FALSE;
      SinorusBriefLine *line;
      const char *status, *reason;
      double p;

      if (g_strcmp0 (sinorus_claim_get_kind (claim), "contrast") != 0 || sinorus_claim_get_text (claim) == NULL)
        continue;
      for (; about != NULL && *about != NULL; about++)
        {
          SinorusPolicy *policy = _sinorus_chronicle_find (self->chronicle, *about, SINORUS_TYPE_POLICY);
          const char *const *holders = policy != NULL ? sinorus_policy_get_holders (policy) : NULL;
          const char *one[] = { *about, NULL };

          for (holders = holders != NULL ? holders : one; *holders != NULL; holders++)
            {
              of_a |= is_of (self, *holders, self->a);
              of_b |= is_of (self, *holders, self->b);
            }
        }
      if (!of_a || !of_b)
        continue;
      status = _sinorus_claim_status (self->chronicle, claim, &p, &reason);
      line = _sinorus_brief_add_line (section, 1, "Contrast, %s: %s", status, sinorus_claim_get_text (claim));
      _sinorus_brief_cite (line, sinorus_record_get_id (SINORUS_RECORD (claim)));
    }
}

void
_sinorus_brief_rationales (SinorusBriefing *self)
{
  SinorusTable *tags = sinorus_finding_get_table (self->alignment, "rationales");
  double divergence = sinorus_finding_get_value_number (self->alignment, "divergence");
  g_autofree char *method = sinorus_finding_dup_value_text (self->alignment, "divergence_method");
  SinorusBriefSection *section = _sinorus_brief_add_section (self, "3", "Rationales");
  guint n = sinorus_table_get_n_rows (tags);

  if (isnan (divergence))
    _sinorus_brief_add_line (section, n, "Insufficient evidence: the rationales of at least one side are not known, and none is imputed.");
  else
    {
      g_autofree char *number = _sinorus_text_number (divergence);
      const char *words = g_str_equal (method, "jaccard") ? "1 − the Jaccard index of the tags, as not all have weights"
                                                          : "the Jensen–Shannon distance of the weights";

      cite_rows (_sinorus_brief_add_line (section, n, "Divergence %s, by %s.", number, words), tags);
    }
  if (n > 0)
    section->table = rationales_table (self, tags);
  add_contrasts (self, section);
}

static SinorusTable *
sources_table (SinorusBriefing *self)
{
  SinorusTable *table = _sinorus_table_new ("sources");
  g_autoptr (GPtrArray) claims = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_CLAIM);

  _sinorus_table_add_column (table, "number", "No.", SINORUS_COLUMN_TYPE_INTEGER);
  _sinorus_table_add_column (table, "source", "Source", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "kind", "Class", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "reliability", "Reliability", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "published", "Published", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "claims", "Claims", SINORUS_COLUMN_TYPE_INTEGER);
  for (guint i = 0; i < self->sources->len; i++)
    {
      SinorusSource *source = self->sources->pdata[i];
      const char *id = sinorus_record_get_id (SINORUS_RECORD (source));
      g_autofree char *published = NULL;
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
      g_auto (GStrv) parts = NULL;
      g_autofree char *text = NULL;
      guint n = 0;

      if (sinorus_source_get_published (source) != NULL)
        published = sinorus_date_to_string (sinorus_source_get_published (source));
      for (guint j = 0; j < claims->len; j++)
        n += g_strcmp0 (sinorus_claim_get_source (claims->pdata[j]), id) == 0;
      if (sinorus_source_get_author (source) != NULL)
        g_strv_builder_add (builder, sinorus_source_get_author (source));
      if (sinorus_source_get_title (source) != NULL)
        g_strv_builder_add (builder, sinorus_source_get_title (source));
      if (sinorus_source_get_outlet (source) != NULL)
        g_strv_builder_add (builder, sinorus_source_get_outlet (source));
      parts = g_strv_builder_end (builder);
      text = parts[0] != NULL ? g_strjoinv (", ", parts) : g_strdup (id);
      _sinorus_table_append_row (table);
      _sinorus_table_set_integer (table, 0, i + 1);
      _sinorus_table_set_text (table, 1, text);
      _sinorus_table_set_text (table, 2, sinorus_source_get_kind (source));
      _sinorus_table_set_text (table, 3, sinorus_source_get_reliability (source) != NULL
                                           ? sinorus_source_get_reliability (source) : "not rated (C)");
      _sinorus_table_set_text (table, 4, published);
      _sinorus_table_set_integer (table, 5, n);
    }
  return table;
}

void
_sinorus_brief_sources (SinorusBriefing *self)
{
  SinorusBriefSection *section = _sinorus_brief_add_section (self, "12", "Sources");
  const char *const *warnings = sinorus_finding_get_warnings (self->alignment);

  if (self->sources->len > 0)
    section->table = sources_table (self);
  else
    _sinorus_brief_add_line (section, 0, "No source is in this view.");
  _sinorus_brief_missing (self, section);
  for (; warnings != NULL && *warnings != NULL; warnings++)
    _sinorus_brief_add_line (section, -1, "Note: %s", *warnings);
}
