/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-align.h>

#include <math.h>

#include <sinorus/sinorus-error.h>
#include <sinorus/sinorus-number.h>
#include <sinorus/sinorus-rationale.h>
#include <sinorus/sinorus-states.h>

#include "base/sinorus-finding-private.h"
#include "base/sinorus-node-private.h"
#include "base/sinorus-table-private.h"
#include "measures/sinorus-agreement-private.h"
#include "measures/sinorus-divergence-private.h"
#include "measures/sinorus-stances-private.h"
#include "measures/sinorus-view-private.h"

#define MAX_PERMUTATIONS (10 * 1000 * 1000)

typedef struct {
  double a;
  double b;
  double weight;
} Pair;

/* One alignment while it is computed. */
typedef struct {
  SinorusChronicle *chronicle;
  const char *sides[2];
  const char *third;
  SinorusAlignOptions *options;
  SinorusFinding *finding;
  GArray *pairs;          /* Pair of each issue that both sides have a stance on */
  GPtrArray *policies[2]; /* of each side on any issue about the third */
  double agreement;
  double divergence;
} Align;

/* What rows rest on: the policies and claims, and the sentences of the claims. */
typedef struct {
  GPtrArray *records;
  GHashTable *seen;
  GArray *sentences;
} Support;

static void
support_init (Support *support)
{
  support->records = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  support->seen = g_hash_table_new (g_str_hash, g_str_equal);
  support->sentences = g_array_new (FALSE, FALSE, sizeof (gint32));
}

static void
support_clear (Support *support)
{
  g_ptr_array_unref (support->records);
  g_hash_table_unref (support->seen);
  g_array_unref (support->sentences);
}

static void
support_add (Support *support, const char *id)
{
  if (g_hash_table_add (support->seen, (char *) id))
    g_ptr_array_add (support->records, (char *) id);
}

static void
support_add_claim (Support *support, SinorusClaim *claim)
{
  gsize n;
  const gint32 *sentences = sinorus_claim_get_sentence (claim, &n);

  support_add (support, sinorus_record_get_id (SINORUS_RECORD (claim)));
  for (gsize i = 0; i < n; i++)
    {
      gboolean known = FALSE;

      for (guint j = 0; j < support->sentences->len; j++)
        known |= g_array_index (support->sentences, gint32, j) == sentences[i];
      if (!known)
        g_array_append_val (support->sentences, sentences[i]);
    }
}

static int
compare_integers (gconstpointer a, gconstpointer b)
{
  return *(const gint32 *) a - *(const gint32 *) b;
}

static SinorusNode *
support_sentences (Support *support)
{
  SinorusNode *list = _sinorus_node_new_at (SINORUS_NODE_KIND_LIST, NULL, FALSE, NULL, 0, 0);

  g_array_sort (support->sentences, compare_integers);
  for (guint i = 0; i < support->sentences->len; i++)
    {
      g_autofree char *text = g_strdup_printf ("%d", g_array_index (support->sentences, gint32, i));

      _sinorus_node_take (list, NULL, _sinorus_node_new_at (SINORUS_NODE_KIND_TEXT, text, FALSE, NULL, 0, 0));
    }
  return list;
}

/* The policies of a side and the claims of their stance. */
static void
support_add_stance (Support *support, SinorusChronicle *chronicle, GPtrArray *policies)
{
  for (guint i = 0; i < policies->len; i++)
    {
      const char *id = sinorus_record_get_id (policies->pdata[i]);
      GPtrArray *claims = _sinorus_chronicle_get_claims (chronicle, id);

      support_add (support, id);
      for (guint j = 0; claims != NULL && j < claims->len; j++)
        {
          SinorusNode *says = sinorus_claim_get_says (claims->pdata[j]);

          if (says != NULL && sinorus_node_lookup (says, "stance") != NULL)
            support_add_claim (support, claims->pdata[j]);
        }
    }
}

enum { ISSUE, A, B, AGREE, WEIGHT, RECORDS, SENTENCES, PROPOSITION, INTENSITY_A, INTENSITY_B };

static SinorusTable *
issues_table_new (void)
{
  SinorusTable *table = _sinorus_table_new (SINORUS_MAIN_TABLE);

  _sinorus_table_add_column (table, "issue", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "a", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "b", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "agree", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "weight", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "records", NULL, SINORUS_COLUMN_TYPE_LIST);
  _sinorus_table_add_column (table, "sentences", NULL, SINORUS_COLUMN_TYPE_NODE);
  _sinorus_table_add_column (table, "proposition", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "intensity_a", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "intensity_b", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  return table;
}

static void
add_issue (Align *align, SinorusTable *table, SinorusIssue *issue, SinorusPosition positions[2])
{
  const char *id = sinorus_record_get_id (SINORUS_RECORD (issue));
  double salience = _sinorus_resolve_number (align->chronicle, SINORUS_RECORD (issue), "salience");
  double weight = (isnan (salience) ? 1 : MAX (salience, 0)) * MIN (positions[0].p, positions[1].p);
  double a = positions[0].stance, b = positions[1].stance;
  Support support;

  if (!isnan (a) && !isnan (b))
    {
      Pair pair = { a, b, weight };

      g_array_append_val (align->pairs, pair);
    }
  else
    _sinorus_finding_add_warning (align->finding, "one-sided", "no stance of %s is known on %s, which is left out",
                                  align->sides[isnan (a) ? 0 : 1], id);
  for (guint i = 0; i < 2; i++)
    if (positions[i].rivals)
      _sinorus_finding_add_warning (align->finding, "rival-stances", "the records give %s different stances on %s",
                                    align->sides[i], id);
  support_init (&support);
  support_add_stance (&support, align->chronicle, positions[0].policies);
  support_add_stance (&support, align->chronicle, positions[1].policies);
  _sinorus_table_append_row (table);
  _sinorus_table_set_text (table, ISSUE, id);
  _sinorus_table_set_number (table, A, a);
  _sinorus_table_set_number (table, B, b);
  _sinorus_table_set_number (table, AGREE, 1 - fabs (a - b) / 2);
  _sinorus_table_set_number (table, WEIGHT, weight);
  _sinorus_table_set_list (table, RECORDS, (const char *const *) support.records->pdata);
  _sinorus_table_take_node (table, SENTENCES, support_sentences (&support));
  _sinorus_table_set_text (table, PROPOSITION, sinorus_issue_get_proposition (issue));
  _sinorus_table_set_number (table, INTENSITY_A, positions[0].intensity);
  _sinorus_table_set_number (table, INTENSITY_B, positions[1].intensity);
  _sinorus_finding_add_record (align->finding, id);
  _sinorus_finding_add_records (align->finding, (const char *const *) support.records->pdata);
  support_clear (&support);
}

static void
compare_stances (Align *align)
{
  g_autoptr (GPtrArray) issues = _sinorus_issues_about (align->chronicle, align->third);
  SinorusTable *table = issues_table_new ();

  for (guint i = 0; i < issues->len; i++)
    {
      SinorusPosition positions[2];

      for (guint side = 0; side < 2; side++)
        {
          _sinorus_position_init (&positions[side], align->chronicle, issues->pdata[i], align->sides[side],
                                  sinorus_align_options_get_weighted (align->options));
          g_ptr_array_extend (align->policies[side], positions[side].policies, NULL, NULL);
        }
      if (!isnan (positions[0].stance) || !isnan (positions[1].stance))
        add_issue (align, table, issues->pdata[i], positions);
      _sinorus_position_clear (&positions[0]);
      _sinorus_position_clear (&positions[1]);
    }
  _sinorus_finding_take_table (align->finding, table);
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const Pair *x = a, *y = b;

  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  if (x->b != y->b)
    return x->b < y->b ? -1 : 1;
  return (x->weight > y->weight) - (x->weight < y->weight);
}

/* (Σ w)² / Σ w²: as many issues of equal weight would say as much. */
static double
effective_number (const double *weights, guint n)
{
  double sum = 0, squares = 0;

  for (guint i = 0; i < n; i++)
    {
      sum += weights[i];
      squares += weights[i] * weights[i];
    }
  return sum * sum / squares;
}

static void
measure_agreement (Align *align)
{
  guint n = align->pairs->len;
  g_autofree double *a = g_new (double, n + 1);
  g_autofree double *b = g_new (double, n + 1);
  g_autofree double *weights = g_new (double, n + 1);
  guint permutations = sinorus_align_options_get_permutations (align->options);
  double low, high;
  SinorusRandom random;

  /* Sorted, so that neither the sum nor what is drawn depends on the order in which the documents list the issues. */
  g_array_sort (align->pairs, compare_pairs);
  for (guint i = 0; i < n; i++)
    {
      const Pair *pair = &g_array_index (align->pairs, Pair, i);

      a[i] = pair->a;
      b[i] = pair->b;
      weights[i] = pair->weight;
    }
  _sinorus_random_init (&random, sinorus_align_options_get_seed (align->options));
  align->agreement = _sinorus_agreement (a, b, weights, n);
  _sinorus_finding_set_n (align->finding, n);
  if (sinorus_align_options_get_weighted (align->options) && n > 0)
    _sinorus_finding_set_n_eff (align->finding, effective_number (weights, n));
  _sinorus_finding_set_estimate (align->finding, align->agreement);
  _sinorus_finding_set_null (align->finding, "the stances of the second state are shuffled among the issues",
                             n > 1 ? _sinorus_agreement_p (a, b, weights, n, permutations, &random) : NAN);
  if (_sinorus_agreement_interval (a, b, weights, n, permutations, &random, &low, &high))
    _sinorus_finding_set_interval (align->finding, low, high, .95);
  _sinorus_finding_set_value_number (align->finding, "agreement", align->agreement);
  _sinorus_finding_set_value_number (align->finding, "kappa", _sinorus_kappa (a, b, n));
  _sinorus_finding_set_value_number (align->finding, "pi_nominal", _sinorus_pi (a, b, n));
  if (n > 0 && isnan (_sinorus_kappa (a, b, n)))
    _sinorus_finding_add_warning (align->finding, "undefined",
                                  "κ and π are 0/0: both states take the same stance on every issue");
}

/* The tags of both sides, with the shares that each gives them. */
typedef struct {
  GArray *shares;      /* SinorusTagShare, in the order in which the tags appear */
  GPtrArray *supports; /* Support of each tag */
} Tags;

static SinorusTagShare *
find_tag (Tags *tags, const char *tag, guint *position)
{
  SinorusTagShare share = { .tag = tag };
  Support *support;

  for (*position = 0; *position < tags->shares->len; (*position)++)
    if (g_str_equal (g_array_index (tags->shares, SinorusTagShare, *position).tag, tag))
      return &g_array_index (tags->shares, SinorusTagShare, *position);
  g_array_append_val (tags->shares, share);
  support = g_new (Support, 1);
  support_init (support);
  g_ptr_array_add (tags->supports, support);
  return &g_array_index (tags->shares, SinorusTagShare, *position);
}

/* A rationale that names no source is said by those of its policy. */
static gboolean
is_said (SinorusChronicle *chronicle, SinorusPolicy *policy, SinorusRationale *rationale)
{
  const char *const *own = sinorus_rationale_get_sources (rationale);
  const char *const *sources = own != NULL && *own != NULL ? own : sinorus_record_get_sources (SINORUS_RECORD (policy));
  gboolean nobody = sources == NULL || *sources == NULL;

  for (; !nobody && *sources != NULL; sources++)
    if (_sinorus_chronicle_find (chronicle, *sources, SINORUS_TYPE_SOURCE) != NULL)
      return TRUE;
  return nobody;
}

static double
sum_of_weights (SinorusChronicle *chronicle, SinorusPolicy *policy, GListModel *rationales)
{
  double sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rationales); i++)
    {
      g_autoptr (SinorusRationale) rationale = g_list_model_get_item (rationales, i);

      if (is_said (chronicle, policy, rationale))
        sum += sinorus_rationale_get_weight (rationale);
    }
  return sum;
}

static void
collect_rationales (Align *align, Tags *tags, guint side, SinorusPolicy *policy)
{
  GListModel *rationales = sinorus_policy_get_rationales (policy);
  double sum = rationales != NULL ? sum_of_weights (align->chronicle, policy, rationales) : NAN;

  for (guint i = 0; rationales != NULL && i < g_list_model_get_n_items (rationales); i++)
    {
      g_autoptr (SinorusRationale) rationale = g_list_model_get_item (rationales, i);
      const char *const *claims = sinorus_rationale_get_claims (rationale);
      SinorusTagShare *share;
      Support *support;
      guint position;

      if (!is_said (align->chronicle, policy, rationale))
        continue;
      share = find_tag (tags, sinorus_rationale_get_tag (rationale), &position);
      support = tags->supports->pdata[position];
      share->has[side] = TRUE;
      /* Every policy of a side counts the same; one without weights leaves the whole side without. */
      share->weights[side] += sum > 0 ? sinorus_rationale_get_weight (rationale) / sum : NAN;
      support_add (support, sinorus_record_get_id (SINORUS_RECORD (policy)));
      for (; claims != NULL && *claims != NULL; claims++)
        {
          SinorusClaim *claim = _sinorus_chronicle_find (align->chronicle, *claims, SINORUS_TYPE_CLAIM);

          if (claim != NULL)
            support_add_claim (support, claim);
        }
    }
}

static void
normalise (Tags *tags, guint side)
{
  double sum = 0;

  for (guint i = 0; i < tags->shares->len; i++)
    sum += g_array_index (tags->shares, SinorusTagShare, i).weights[side];
  for (guint i = 0; i < tags->shares->len; i++)
    g_array_index (tags->shares, SinorusTagShare, i).weights[side] /= sum;
}

static void
write_tags (Align *align, Tags *tags)
{
  SinorusTable *table = _sinorus_table_new ("rationales");

  _sinorus_table_add_column (table, "tag", NULL, SINORUS_COLUMN_TYPE_TEXT);
  _sinorus_table_add_column (table, "a", NULL, SINORUS_COLUMN_TYPE_TRUTH);
  _sinorus_table_add_column (table, "b", NULL, SINORUS_COLUMN_TYPE_TRUTH);
  _sinorus_table_add_column (table, "weight_a", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "weight_b", NULL, SINORUS_COLUMN_TYPE_NUMBER);
  _sinorus_table_add_column (table, "records", NULL, SINORUS_COLUMN_TYPE_LIST);
  _sinorus_table_add_column (table, "sentences", NULL, SINORUS_COLUMN_TYPE_NODE);
  for (guint i = 0; i < tags->shares->len; i++)
    {
      const SinorusTagShare *share = &g_array_index (tags->shares, SinorusTagShare, i);
      Support *support = tags->supports->pdata[i];

      _sinorus_table_append_row (table);
      _sinorus_table_set_text (table, 0, share->tag);
      _sinorus_table_set_truth (table, 1, share->has[0]);
      _sinorus_table_set_truth (table, 2, share->has[1]);
      if (share->has[0])
        _sinorus_table_set_number (table, 3, share->weights[0]);
      if (share->has[1])
        _sinorus_table_set_number (table, 4, share->weights[1]);
      _sinorus_table_set_list (table, 5, (const char *const *) support->records->pdata);
      _sinorus_table_take_node (table, 6, support_sentences (support));
      _sinorus_finding_add_records (align->finding, (const char *const *) support->records->pdata);
      support_clear (support);
      g_free (support);
    }
  _sinorus_finding_take_table (align->finding, table);
}

static void
compare_rationales (Align *align)
{
  Tags tags = { g_array_new (FALSE, FALSE, sizeof (SinorusTagShare)), g_ptr_array_new () };
  const SinorusTagShare *shares;
  const char *method = "jensen-shannon";

  for (guint side = 0; side < 2; side++)
    {
      for (guint i = 0; i < align->policies[side]->len; i++)
        collect_rationales (align, &tags, side, align->policies[side]->pdata[i]);
      normalise (&tags, side);
    }
  shares = (SinorusTagShare *) tags.shares->data;
  align->divergence = _sinorus_divergence_jensen_shannon (shares, tags.shares->len);
  if (isnan (align->divergence))
    {
      method = "jaccard";
      align->divergence = _sinorus_divergence_jaccard (shares, tags.shares->len);
    }
  if (isnan (align->divergence))
    {
      method = NULL;
      _sinorus_finding_add_warning (align->finding, "undefined",
                                    "the divergence is undefined: no rationale of one of the two is known");
    }
  _sinorus_finding_set_value_number (align->finding, "divergence", align->divergence);
  _sinorus_finding_set_value_text (align->finding, "divergence_method", method);
  write_tags (align, &tags);
  g_array_unref (tags.shares);
  g_ptr_array_unref (tags.supports);
}

static void
warn_on_threshold (Align *align, const char *what, double value, double threshold)
{
  g_autofree char *text = sinorus_number_to_string (threshold);

  if (fabs (value - threshold) < 1e-12)
    _sinorus_finding_add_warning (align->finding, "on-threshold", "the %s lies on the threshold of %s", what, text);
}

static const char *
classify (Align *align)
{
  double same = sinorus_align_options_get_agreement_threshold (align->options);
  double different = sinorus_align_options_get_divergence_threshold (align->options);
  gboolean agrees = align->agreement >= same - 1e-12;
  gboolean diverges = align->divergence >= different - 1e-12;

  if (isnan (align->agreement))
    return "not-enough-evidence";
  warn_on_threshold (align, "agreement", align->agreement, same);
  if (isnan (align->divergence))
    return "undefined";
  warn_on_threshold (align, "divergence", align->divergence, different);
  if (agrees)
    return diverges ? "same-stance-different-rationale" : "like-minded";
  return diverges ? "opposed" : "same-motives-different-choice";
}

static gboolean
check_actor (SinorusChronicle *chronicle, const char *id, GError **error)
{
  /* Of a state that the chronicle does not have nothing is known, which is an answer. */
  if (_sinorus_chronicle_find (chronicle, id, SINORUS_TYPE_ACTOR) != NULL || sinorus_states_get_name (id) != NULL)
    return TRUE;
  g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_NOT_FOUND, "“%s” is neither a state (by its ISO 3166-1 alpha-3 code) nor an actor of the chronicle %s", id,
               sinorus_chronicle_get_id (chronicle));
  return FALSE;
}

static gboolean
check_options (SinorusAlignOptions *options, GError **error)
{
  double same = sinorus_align_options_get_agreement_threshold (options);
  double different = sinorus_align_options_get_divergence_threshold (options);

  if (!(same >= 0 && same <= 1) || !(different >= 0 && different <= 1))
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "thresholds must be from 0 to 1");
  else if (sinorus_align_options_get_permutations (options) > MAX_PERMUTATIONS)
    g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "there can be at most %d permutations",
                 MAX_PERMUTATIONS);
  else
    return TRUE;
  return FALSE;
}

static void
set_parameters (Align *align)
{
  _sinorus_finding_set_parameter_text (align->finding, "a", align->sides[0]);
  _sinorus_finding_set_parameter_text (align->finding, "b", align->sides[1]);
  _sinorus_finding_set_parameter_text (align->finding, "toward", align->third);
  _sinorus_finding_set_parameter_number (align->finding, "agreement_threshold",
                                         sinorus_align_options_get_agreement_threshold (align->options));
  _sinorus_finding_set_parameter_number (align->finding, "divergence_threshold",
                                         sinorus_align_options_get_divergence_threshold (align->options));
  _sinorus_finding_set_parameter_integer (align->finding, "permutations",
                                          sinorus_align_options_get_permutations (align->options));
  _sinorus_finding_set_parameter_integer (align->finding, "seed",
                                          (gint64) sinorus_align_options_get_seed (align->options));
  _sinorus_finding_set_parameter_number (align->finding, "interval_level", .95);
  if (sinorus_align_options_get_weighted (align->options))
    _sinorus_finding_set_parameter_truth (align->finding, "weighted", TRUE);
}

/* In a view of a day, what has no period is taken to hold. */
static void
warn_of_timeless (Align *align)
{
  guint n = 0;

  for (guint side = 0; align->chronicle->as_of != NULL && side < 2; side++)
    for (guint i = 0; i < align->policies[side]->len; i++)
      if (sinorus_record_get_during (align->policies[side]->pdata[i]) == NULL)
        n++;
  if (n > 0)
    _sinorus_finding_add_warning (align->finding, "undated-policies",
                                  "%u of the policies have no period: whether they held on the day asked for is not known, "
                                  "and they are taken to hold",
                                  n);
}

/**
 * sinorus_align:
 * @chronicle: a chronicle, or a view of one
 * @a: the id of a state or other actor
 * @b: the id of another
 * @third: the id of the third that they may align toward
 * @options: (nullable): parameters, or %NULL for their defaults
 * @error: return location for an error
 *
 * Measures how far two states align toward a third, and whether they do so for the same reasons.
 *
 * The agreement of stances is 1 − Σ w |s_a − s_b| / (2 Σ w) over the issues about
 * the third that both have a stance on, weighted by salience; Cohen's κ
 * (quadratic) and Scott's π (nominal) of the stances rounded to −1, 0 and 1
 * stand beside it. A stance is the best supported of its rival values; none is
 * imputed. The divergence of rationales is 1 − the Jaccard index of the tags, or
 * the Jensen–Shannon distance (base 2) where both sides give weights. The null
 * model shuffles the stances of @b among the issues, in every order where there
 * are up to eight; the interval draws the
 * issues anew with replacement.
 *
 * Policies that are denied, unsubstantiated, refuted or contradicted, or less
 * probable than not, are left out. Weighted, all of them enter: a side's stance is the mean of
 * its policies' by their probabilities, and an issue weighs as much as the less
 * probable of the two sides.
 *
 * The verdict is `same-stance-different-rationale`, `like-minded`, `opposed` or
 * `same-motives-different-choice`; `undefined` where a side's rationales are not
 * known, and `not-enough-evidence` where no issue has a stance of both.
 *
 * The rows have `issue`, `a`, `b`, `agree`, `weight`, `records`, `sentences`,
 * `proposition`, `intensity_a` and `intensity_b`; the table `rationales` has a row for each tag.
 *
 * Fails with `SINORUS_ERROR_NOT_FOUND` if one of the three is neither a state
 * nor an actor of the chronicle, and with `SINORUS_ERROR_ARGUMENT` if two of them are the same or an
 * option is out of range.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 1.0
 */
SinorusFinding *
sinorus_align (SinorusChronicle *chronicle, const char *a, const char *b, const char *third,
               SinorusAlignOptions *options, GError **error)
{
  g_autoptr (SinorusAlignOptions) own = options != NULL ? g_object_ref (options) : sinorus_align_options_new ();
  Align align = { chronicle, { a, b }, third, own };

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (chronicle), NULL);
  g_return_val_if_fail (a != NULL && b != NULL && third != NULL, NULL);

  if (!check_options (own, error) || !check_actor (chronicle, a, error) || !check_actor (chronicle, b, error)
      || !check_actor (chronicle, third, error))
    return NULL;
  if (g_str_equal (a, b) || g_str_equal (a, third) || g_str_equal (b, third))
    {
      g_set_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT, "three different actors are wanted: %s, %s and %s are not",
                   a, b, third);
      return NULL;
    }
  align.finding = _sinorus_finding_new ("alignment", "1");
  align.pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  for (guint i = 0; i < 2; i++)
    align.policies[i] = g_ptr_array_new ();
  set_parameters (&align);
  compare_stances (&align);
  measure_agreement (&align);
  compare_rationales (&align);
  _sinorus_finding_set_verdict (align.finding, classify (&align));
  _sinorus_finding_set_view (align.finding, chronicle);
  warn_of_timeless (&align);
  g_array_unref (align.pairs);
  for (guint i = 0; i < 2; i++)
    g_ptr_array_unref (align.policies[i]);
  return align.finding;
}
