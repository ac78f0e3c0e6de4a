/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-brief-private.h"

#include <math.h>

#include <sinorus/sinorus-align.h>
#include <sinorus/sinorus-issue.h>
#include <sinorus/sinorus-policy.h>

#include "brief/sinorus-text-private.h"
#include "model/sinorus-claim-rules-private.h"

/* What is contested (11): the claims that other sources or the rules of the model speak against, and what would change
 * if each were left out. */

/* So many are shown; the rest is counted. */
#define MAX_SHOWN 100

/* One contested claim. */
typedef struct {
  SinorusClaim *claim;
  const char *status;
  const char *reason;  /* or NULL */
  double p;
  GPtrArray *against;  /* ids of the sources and records that speak against it, ends with NULL; borrowed */
} Contest;

static void
contest_free (gpointer data)
{
  Contest *contest = data;

  g_ptr_array_unref (contest->against);
  g_free (contest);
}

typedef struct {
  SinorusBriefing *brief;
  gboolean found;
} Search;

static void
look_for_party (SinorusValue *value, const char *path, const SinorusMember *member, const char *id, gpointer data)
{
  Search *search = data;

  search->found = search->found || _sinorus_brief_is_party (search->brief, id);
}

/* Whether a claim is about one of the three, or about a record that names one. */
static gboolean
is_relevant (SinorusBriefing *self, SinorusClaim *claim)
{
  const char *const *about = sinorus_claim_get_about (claim);
  Search search = { self, FALSE };

  for (; !search.found && about != NULL && *about != NULL; about++)
    {
      SinorusRecord *record = sinorus_chronicle_lookup (self->chronicle, *about);

      search.found = _sinorus_brief_is_party (self, *about);
      if (record != NULL && !search.found)
        _sinorus_value_foreach_reference (SINORUS_VALUE (record), NULL, look_for_party, &search);
    }
  return search.found;
}

/* The one record that a claim says something of, or says to exist. */
static SinorusRecord *
subject_of (SinorusBriefing *self, SinorusClaim *claim)
{
  const char *const *about = sinorus_claim_get_about (claim);

  if (about == NULL || about[0] == NULL || about[1] != NULL || sinorus_claim_get_over (claim) != NULL)
    return NULL;
  return sinorus_chronicle_lookup (self->chronicle, about[0]);
}

/* Adds the sources of the values that weigh more than what the claim says. */
static gboolean
is_outweighed (SinorusBriefing *self, SinorusClaim *claim, GPtrArray *against)
{
  SinorusRecord *record = subject_of (self, claim);
  SinorusNode *says = sinorus_claim_get_says (claim);
  gboolean outweighed = FALSE;

  for (guint i = 0; record != NULL && says != NULL && i < sinorus_node_get_n_children (says); i++)
    {
      const char *member = sinorus_node_get_name (says, i);
      g_autoptr (SinorusNode) best = member != NULL ? _sinorus_resolve_best (self->chronicle, record, member) : NULL;

      if (best == NULL || _sinorus_nodes_say_the_same (best, sinorus_node_get_child (says, i)))
        continue;
      if (!outweighed)
        g_ptr_array_add (against, (char *) sinorus_record_get_id (record));
      outweighed = TRUE;
    }
  return outweighed;
}

static Contest *
find_contest (SinorusBriefing *self, SinorusClaim *claim)
{
  static const char *const bad[] = { "contradicted", "denied", "refuted", "unsubstantiated", NULL };
  g_auto (SinorusPool) pool = { 0 };
  Contest *contest = g_new0 (Contest, 1);
  gboolean contested;

  contest->claim = claim;
  contest->against = g_ptr_array_new ();
  contest->status = _sinorus_claim_status (self->chronicle, claim, &contest->p, &contest->reason);
  contested = g_strv_contains (bad, contest->status);
  _sinorus_claim_find_violation (self->chronicle, claim, contest->against);
  _sinorus_pool_init (&pool, self->chronicle);
  _sinorus_pool_add_claim (&pool, claim);
  for (guint i = 0; i < pool.weighings->len; i++)
    {
      const SinorusWeighing *weighing = &g_array_index (pool.weighings, SinorusWeighing, i);

      if (!(weighing->llr < 0))
        continue;
      contested = TRUE;
      g_ptr_array_add (contest->against, (char *) weighing->source);
    }
  contested |= is_outweighed (self, claim, contest->against);
  g_ptr_array_add (contest->against, NULL);
  if (contested)
    return contest;
  contest_free (contest);
  return NULL;
}

static char *
describe_subject (SinorusBriefing *self, SinorusClaim *claim)
{
  const char *const *about = sinorus_claim_get_about (claim);

  return g_strdup (about != NULL && about[0] != NULL ? _sinorus_brief_name (self, about[0]) : "");
}

/* What the claim says, for people. */
static char *
describe_claim (SinorusBriefing *self, SinorusClaim *claim)
{
  g_autofree char *subject = describe_subject (self, claim);
  SinorusNode *says = sinorus_claim_get_says (claim);
  GString *text;

  if (sinorus_claim_get_text (claim) != NULL)
    return g_strdup (sinorus_claim_get_text (claim));
  text = g_string_new (subject);
  for (guint i = 0; says != NULL && i < sinorus_node_get_n_children (says); i++)
    {
      g_autofree char *value = sinorus_node_to_string (sinorus_node_get_child (says, i));

      g_string_append_printf (text, "%s %s %s", i == 0 ? ":" : ",", sinorus_node_get_name (says, i), value);
    }
  if (sinorus_claim_get_quantifier (claim) != NULL && says != NULL)
    g_string_append_printf (text, " (%s)", sinorus_claim_get_quantifier (claim));
  return g_string_free (text, FALSE);
}

static const char *
glyph (const char *status)
{
  if (g_str_equal (status, "contradicted") || g_str_equal (status, "refuted"))
    return "✗";
  if (g_str_equal (status, "confirmed"))
    return "✓";
  return g_str_equal (status, "probable") || g_str_equal (status, "reported") ? "~" : "?";
}

/* Whether the alignment may rest on a claim: only stances, saliences and policies enter it. */
static gboolean
bears_on_alignment (SinorusBriefing *self, SinorusClaim *claim)
{
  const char *const *about = sinorus_claim_get_about (claim);

  for (; about != NULL && *about != NULL; about++)
    {
      SinorusRecord *record = sinorus_chronicle_lookup (self->chronicle, *about);

      if (record != NULL && (SINORUS_IS_POLICY (record) || SINORUS_IS_ISSUE (record)))
        return TRUE;
    }
  return FALSE;
}

/* Says what becomes of the alignment; TRUE if its verdict changes. */
static gboolean
append_alignment (GString *text, SinorusBriefing *self, SinorusClaim *claim, SinorusChronicle *without)
{
  g_autofree char *before = _sinorus_text_number (sinorus_finding_get_estimate (self->alignment));
  g_autofree char *after = NULL;
  g_autoptr (SinorusFinding) other = NULL;
  gboolean same_verdict, same_number;

  if (!bears_on_alignment (self, claim))
    {
      g_string_append (text, "none on the alignment");
      return FALSE;
    }
  other = sinorus_align (without, self->a, self->b, self->third, self->align, NULL);
  if (other == NULL)
    return FALSE;
  after = _sinorus_text_number (sinorus_finding_get_estimate (other));
  same_verdict = g_str_equal (sinorus_finding_get_verdict (other), sinorus_finding_get_verdict (self->alignment));
  same_number = g_str_equal (before, after);
  if (same_verdict && same_number)
    g_string_append_printf (text, "verdict and agreement (%s) stay", before);
  else if (same_verdict)
    g_string_append_printf (text, "agreement %s becomes %s, the verdict stays", before, after);
  else
    g_string_append_printf (text, "agreement %s becomes %s, the verdict becomes %s", before, after,
                            sinorus_finding_get_verdict (other));
  return !same_verdict;
}

/* Says what becomes of the record that the claim is about. */
static void
append_record (GString *text, SinorusBriefing *self, SinorusClaim *claim, SinorusChronicle *without)
{
  SinorusRecord *record = subject_of (self, claim);
  SinorusNode *says = sinorus_claim_get_says (claim);

  if (record == NULL || SINORUS_IS_POLICY (record))
    return;
  for (guint i = 0; says != NULL && i < sinorus_node_get_n_children (says); i++)
    {
      const char *member = sinorus_node_get_name (says, i);
      g_autoptr (SinorusNode) before = _sinorus_resolve_best (self->chronicle, record, member);
      g_autoptr (SinorusNode) after = _sinorus_resolve_best (without, record, member);
      g_autofree char *value = after != NULL ? sinorus_node_to_string (after) : g_strdup ("unknown");
      gboolean same = before != NULL && after != NULL && sinorus_node_equal (before, after);

      g_string_append_printf (text, "; %s %s %s", member, same ? "stays" : "becomes", value);
    }
  if (says == NULL && sinorus_claim_get_text (claim) == NULL)
    {
      gboolean before = _sinorus_record_is_counted (self->chronicle, record);
      gboolean after = _sinorus_record_is_counted (without, record);

      g_string_append_printf (text, "; it is %s", before && after ? "still counted" : before ? "no longer counted"
                                                  : after         ? "then counted"
                                                                  : "not counted either way");
    }
}

static SinorusTable *
table_new (void)
{
  SinorusTable *table = _sinorus_table_new ("contested");

  _sinorus_table_add_column (table, "id", "Id", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "claim", "Claim", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "made", "Source: sentences", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "status", "Status", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "probability", "p", SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "against", "Against it", SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "effect", "If it is left out", SINORUS_COLUMN_TYPE_TEXT);
  return table;
}

/* TRUE if the verdict changes without the claim. */
static gboolean
add_row (SinorusBriefing *self, SinorusTable *table, const Contest *contest)
{
  const char *id = sinorus_record_get_id (SINORUS_RECORD (contest->claim));
  const char *const made[] = { id, NULL };
  g_autoptr (SinorusChronicle) without = _sinorus_chronicle_without (self->chronicle, id);
  g_autofree char *claim = describe_claim (self, contest->claim);
  g_autofree char *source = _sinorus_brief_citation (self, made);
  g_autofree char *against = _sinorus_brief_citation (self, (const char *const *) contest->against->pdata);
  g_autofree char *status = g_strdup_printf ("%s %s%s%s", glyph (contest->status), contest->status,
                                             contest->reason != NULL ? ": " : "",
                                             contest->reason != NULL ? contest->reason : "");
  GString *effect = g_string_new (NULL);
  gboolean changes = append_alignment (effect, self, contest->claim, without);

  append_record (effect, self, contest->claim, without);
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, 0, id);
  _sinorus_table_set_text (table, 1, claim);
  _sinorus_table_set_text (table, 2, source);
  _sinorus_table_set_text (table, 3, status);
  _sinorus_table_set_number (table, 4, contest->p);
  _sinorus_table_set_text (table, 5, against);
  _sinorus_table_set_text (table, 6, effect->str);
  g_string_free (effect, TRUE);
  return changes;
}

/* The worst first, then in the order of the documents, which the array has. */
static guint
rank_of (const Contest *contest)
{
  static const char *const order[] = { "contradicted", "refuted", "unsubstantiated", "denied" };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (g_str_equal (order[i], contest->status))
      return i;
  return G_N_ELEMENTS (order);
}

void
_sinorus_brief_contested (SinorusBriefing *self)
{
  SinorusBriefSection *section = _sinorus_brief_add_section (self, "11", "Contested facts");
  g_autoptr (GPtrArray) claims = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_CLAIM);
  g_autoptr (GPtrArray) contests = g_ptr_array_new_with_free_func (contest_free);
  SinorusBriefLine *line;
  guint n = 0, n_changes = 0, n_shown = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      Contest *contest = is_relevant (self, claims->pdata[i]) ? find_contest (self, claims->pdata[i]) : NULL;

      n += is_relevant (self, claims->pdata[i]);
      if (contest != NULL)
        g_ptr_array_add (contests, contest);
    }
  if (contests->len == 0)
    {
      _sinorus_brief_add_line (section, n, "Nothing speaks against any of the %u claims about the three.", n);
      return;
    }
  section->table = table_new ();
  for (guint rank = 0; rank <= 4; rank++)
    for (guint i = 0; i < contests->len && n_shown < MAX_SHOWN; i++)
      if (rank_of (contests->pdata[i]) == rank)
        {
          n_changes += add_row (self, section->table, contests->pdata[i]);
          n_shown++;
        }
  line = _sinorus_brief_add_line (section, n, "Something speaks against %u of the %u claims about the three; %s.",
                                  contests->len, n,
                                  n_changes == 0 ? "leaving out any one of those below does not change the verdict"
                                                 : "the verdict hangs on some of them");
  if (n_shown < contests->len)
    _sinorus_brief_add_line (section, contests->len, "%u more are contested and not shown.", contests->len - n_shown);
  for (guint i = 0; i < contests->len; i++)
    _sinorus_brief_cite (line, sinorus_record_get_id (SINORUS_RECORD (((Contest *) contests->pdata[i])->claim)));
}
