/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <math.h>
#include <string.h>

#define HEAD \
  "sinorus: 1\nid: small\ntitle: Small\nlayers: [a]\n" \
  "sources:\n  - {id: s, layer: a, kind: press, published: 2017-01-01}\n  - {id: t, layer: a, kind: wire, published: 2018-01-01}\n" \
  "states:\n  - {id: CHN}\n  - {id: RUS}\n  - {id: PRK}\n" \
  "parties:\n  - {id: kremlin, kind: government, state: RUS}\n"
#define ISSUES \
  HEAD "issues:\n  - {id: i, proposition: I, about: PRK}\n  - {id: j, proposition: J, about: PRK}\n" \
       "  - {id: elsewhere, proposition: E, about: CHN}\npolicies:\n"
#define POLICY(id, holder, issue, stance, rationales) \
  "  - {id: " id ", holders: [" holder "], issue: " issue ", stance: " stance ", sources: [s], rationales: [" rationales "]}\n"

static SinorusChronicle *
load (const char *text)
{
  GError *error = NULL;
  SinorusChronicle *chronicle = sinorus_chronicle_load_text (text, "text", &error);

  g_assert_no_error (error);
  return chronicle;
}

static SinorusFinding *
align (SinorusChronicle *chronicle, SinorusAlignOptions *options)
{
  GError *error = NULL;
  SinorusFinding *finding = sinorus_align (chronicle, "CHN", "RUS", "PRK", options, &error);

  g_assert_no_error (error);
  return finding;
}

static SinorusFinding *
align_text (const char *text)
{
  g_autoptr (SinorusChronicle) chronicle = load (text);

  return align (chronicle, NULL);
}

static gboolean
has_warning (SinorusFinding *finding, const char *tag)
{
  const char *const *warnings = sinorus_finding_get_warnings (finding);

  for (; warnings != NULL && *warnings != NULL; warnings++)
    if (g_str_has_prefix (*warnings, tag))
      return TRUE;
  return FALSE;
}

static void
assert_number (SinorusFinding *finding, const char *name, double expected)
{
  g_assert_cmpfloat_with_epsilon (sinorus_finding_get_value_number (finding, name), expected, 1e-12);
}

static void
assert_text (SinorusFinding *finding, const char *name, const char *expected)
{
  g_autofree char *text = sinorus_finding_dup_value_text (finding, name);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_sentences (SinorusTable *table, guint row, const char *expected)
{
  SinorusNode *node = sinorus_table_get_node (table, row, sinorus_table_find_column (table, "sentences"));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < sinorus_node_get_n_children (node); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sinorus_node_get_text (sinorus_node_get_child (node, i)));
  g_assert_cmpstr (text->str, ==, expected);
}

/* What the article alone says. */
static SinorusChronicle *
load_article (void)
{
  const char *const layers[] = { "article", NULL };
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);

  return sinorus_chronicle_only (korea, layers, NULL);
}

static void
test_korea (void)
{
  static const struct {
    const char *issue;
    double a;
    double b;
    const char *sentences;
  } rows[] = {
    { "us-strike", -1, -1, "5 7" },
    { "full-isolation", -1, -1, "10 13 14 15 34 35 36" },
    { "targeted-sanctions", 1, 1, "10 36 39" },
    { "bilateral-diplomacy", 1, 1, "6 24" },
    { "peaceful-course", 1, 1, "6 33" },
    { "nuclear-tests", -1, -1, "7 27" },
    { "trump-dialogue", 1, -1, "22" },
  };
  g_autoptr (SinorusChronicle) korea = load_article ();
  g_autoptr (SinorusFinding) finding = align (korea, NULL);
  SinorusTable *table = sinorus_finding_get_table (finding, NULL);
  double low, high;

  g_assert_cmpint (sinorus_finding_get_n (finding), ==, 7);
  g_assert_cmpfloat_with_epsilon (sinorus_finding_get_estimate (finding), 6. / 7, 1e-15);
  assert_number (finding, "agreement", 6. / 7);
  assert_number (finding, "kappa", .72);
  assert_number (finding, "pi_nominal", 5. / 7);
  assert_number (finding, "divergence", 4. / 7);
  assert_text (finding, "divergence_method", "jaccard");
  g_assert_cmpstr (sinorus_finding_get_verdict (finding), ==, "same-stance-different-rationale");
  /* Of the 35 orders, four agree as much. */
  g_assert_cmpfloat_with_epsilon (sinorus_finding_get_p_value (finding), 4. / 35, 1e-15);
  g_assert_true (sinorus_finding_get_interval (finding, &low, &high));
  g_assert_cmpfloat (low, <, 6. / 7);
  g_assert_cmpfloat (high, ==, 1);
  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpstr (sinorus_table_get_text (table, i, sinorus_table_find_column (table, "issue")), ==, rows[i].issue);
      g_assert_cmpfloat (sinorus_table_get_number (table, i, sinorus_table_find_column (table, "a")), ==, rows[i].a);
      g_assert_cmpfloat (sinorus_table_get_number (table, i, sinorus_table_find_column (table, "b")), ==, rows[i].b);
      g_assert_cmpfloat (sinorus_table_get_number (table, i, sinorus_table_find_column (table, "agree")), ==,
                         rows[i].a == rows[i].b);
      g_assert_cmpfloat (sinorus_table_get_number (table, i, sinorus_table_find_column (table, "weight")), ==, 1);
      assert_sentences (table, i, rows[i].sentences);
    }
}

static void
test_korea_rationales (void)
{
  static const struct {
    const char *tag;
    gboolean a;
    gboolean b;
    const char *sentences;
  } rows[] = {
    { "anti-unilateralism", TRUE, TRUE, "5 7 40" },  { "symbolic", TRUE, TRUE, "18" },
    { "precedent-fear", TRUE, TRUE, "10" },          { "regime-stability", TRUE, FALSE, "32" },
    { "self-preservation-appeal", TRUE, FALSE, "31" }, { "labour-demand", FALSE, TRUE, "15" },
    { "leverage-over-target", FALSE, TRUE, "30" },
  };
  g_autoptr (SinorusChronicle) korea = load_article ();
  g_autoptr (SinorusFinding) finding = align (korea, NULL);
  SinorusTable *table = sinorus_finding_get_table (finding, "rationales");

  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpstr (sinorus_table_get_text (table, i, 0), ==, rows[i].tag);
      g_assert_cmpint (sinorus_table_get_truth (table, i, 1), ==, rows[i].a);
      g_assert_cmpint (sinorus_table_get_truth (table, i, 2), ==, rows[i].b);
      g_assert_true (sinorus_table_is_missing (table, i, 3));
      assert_sentences (table, i, rows[i].sentences);
    }
}

/* Every record that the finding rests on is there, and named once. */
static void
test_korea_records (void)
{
  g_autoptr (SinorusChronicle) korea = load_article ();
  g_autoptr (SinorusFinding) finding = align (korea, NULL);
  const char *const *records = sinorus_finding_get_records (finding);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (; *records != NULL; records++)
    {
      g_assert_nonnull (sinorus_chronicle_lookup (korea, *records));
      g_assert_true (g_hash_table_add (seen, (char *) *records));
    }
  g_assert_cmpuint (g_hash_table_size (seen), >, 40);
}

/* The Council's statement of 19 April divides the two as well. */
static void
test_korea_record (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusFinding) finding = align (korea, NULL);
  const char *const *warnings = sinorus_finding_get_warnings (finding);

  g_assert_cmpint (sinorus_finding_get_n (finding), ==, 8);
  g_assert_cmpfloat (sinorus_finding_get_estimate (finding), ==, .75);
  g_assert_cmpstr (sinorus_finding_get_verdict (finding), ==, "same-stance-different-rationale");
  g_assert_cmpuint (g_strv_length ((char **) warnings), ==, 1);
  g_assert_true (g_str_has_prefix (warnings[0], "on-threshold: "));
}

static void
test_verdicts (void)
{
  static const struct {
    const char *policies;
    const char *verdict;
    gint64 n;
  } cases[] = {
    { POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "RUS", "i", "1", "{tag: precedent-fear}"), "same-stance-different-rationale", 1 },
    { POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "RUS", "i", "1", "{tag: symbolic}"), "like-minded", 1 },
    { POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "RUS", "i", "-1", "{tag: precedent-fear}"), "opposed", 1 },
    { POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "RUS", "i", "-1", "{tag: symbolic}"), "same-motives-different-choice", 1 },
    { POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "RUS", "i", "1", ""), "undefined", 1 },
    { POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "RUS", "j", "1", "{tag: precedent-fear}"), "not-enough-evidence", 0 },
    { POLICY ("c", "CHN", "elsewhere", "1", "") POLICY ("r", "RUS", "elsewhere", "1", ""), "not-enough-evidence", 0 },
    /* The policy of a part of a state is the state's. */
    { POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "kremlin", "i", "1", "{tag: symbolic}"), "like-minded", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (ISSUES, cases[i].policies, NULL);
      g_autoptr (SinorusFinding) finding = align_text (text);

      g_assert_cmpstr (sinorus_finding_get_verdict (finding), ==, cases[i].verdict);
      g_assert_cmpint (sinorus_finding_get_n (finding), ==, cases[i].n);
      g_assert_cmpint (isnan (sinorus_finding_get_estimate (finding)), ==, cases[i].n == 0);
      /* Of one issue there is but one order. */
      g_assert_true (isnan (sinorus_finding_get_p_value (finding)));
    }
}

static void
test_one_sided (void)
{
  g_autoptr (SinorusFinding) finding = align_text (
    ISSUES POLICY ("c", "CHN", "i", "1", "") POLICY ("d", "CHN", "j", "1", "") POLICY ("r", "RUS", "i", "1", ""));
  SinorusTable *table = sinorus_finding_get_table (finding, NULL);

  g_assert_true (has_warning (finding, "one-sided"));
  g_assert_cmpint (sinorus_finding_get_n (finding), ==, 1);
  g_assert_cmpuint (sinorus_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (sinorus_table_get_text (table, 1, 0), ==, "j");
  g_assert_true (sinorus_table_is_missing (table, 1, sinorus_table_find_column (table, "b")));
  g_assert_true (sinorus_table_is_missing (table, 1, sinorus_table_find_column (table, "agree")));
}

static void
test_several_policies (void)
{
  g_autoptr (SinorusFinding) same = align_text (
    ISSUES POLICY ("c", "CHN", "i", ".1", "") POLICY ("d", "CHN", "i", ".1", "") POLICY ("e", "CHN", "i", ".1", "")
      POLICY ("f", "CHN", "i", ".1", "") POLICY ("r", "RUS", "i", "1", ""));
  g_autoptr (SinorusFinding) rivals = align_text (
    ISSUES POLICY ("c", "CHN", "i", "1", "") POLICY ("d", "CHN", "i", "0", "") POLICY ("r", "RUS", "i", "1", ""));

  /* Four times a tenth is no disagreement, whatever their sum is in binary. */
  g_assert_false (has_warning (same, "rival-stances"));
  assert_number (same, "agreement", .55);
  g_assert_true (has_warning (rivals, "rival-stances"));
  assert_number (rivals, "agreement", .75);
  g_assert_true (has_warning (rivals, "on-threshold"));
}

static void
test_weights (void)
{
  g_autoptr (SinorusFinding) finding = align_text (
    HEAD "issues:\n  - {id: i, proposition: I, about: PRK, salience: 3}\n  - {id: j, proposition: J, about: PRK}\npolicies:\n"
      POLICY ("c", "CHN", "i", "1", "{tag: symbolic, weight: 2}, {tag: precedent-fear, weight: 2}") POLICY ("r", "RUS", "i", "1", "{tag: precedent-fear, weight: 1}, {tag: labour-demand, weight: 1}")
      POLICY ("d", "CHN", "j", "1", "") POLICY ("q", "RUS", "j", "-1", ""));
  SinorusTable *tags = sinorus_finding_get_table (finding, "rationales");

  assert_number (finding, "agreement", .75);
  assert_text (finding, "divergence_method", "jensen-shannon");
  assert_number (finding, "divergence", sqrt (.5));
  g_assert_cmpfloat_with_epsilon (sinorus_table_get_number (tags, 0, 3), .5, 1e-12);
  g_assert_true (sinorus_table_is_missing (tags, 0, 4));
  /* One policy without weights leaves its side without. */
  {
    g_autoptr (SinorusFinding) partly = align_text (
      ISSUES POLICY ("c", "CHN", "i", "1", "{tag: symbolic, weight: 2}, {tag: precedent-fear}") POLICY ("r", "RUS", "i", "1", "{tag: precedent-fear, weight: 1}"));

    assert_text (partly, "divergence_method", "jaccard");
    assert_number (partly, "divergence", .5);
    g_assert_true (has_warning (partly, "on-threshold"));
  }
}

#define CLAIM "claims:\n  - {id: k, about: r, says: {stance: -1}, kind: fact, source: t}\n"

static void
test_views (void)
{
  static const char *const only[] = { "s", NULL };
  g_autoptr (SinorusChronicle) all = load (ISSUES POLICY ("c", "CHN", "i", "1", "{tag: symbolic}") POLICY ("r", "RUS", "i", "1", "{tag: symbolic}") CLAIM);
  g_autoptr (SinorusDate) day = sinorus_date_parse ("2017-06-01", NULL);
  g_autoptr (SinorusChronicle) press = sinorus_chronicle_only (all, only, NULL);
  g_autoptr (SinorusChronicle) known = sinorus_chronicle_known (all, day);
  g_autoptr (SinorusFinding) of_all = align (all, NULL);
  g_autoptr (SinorusFinding) of_press = align (press, NULL);
  g_autoptr (SinorusFinding) of_known = align (known, NULL);

  g_assert_cmpfloat (sinorus_finding_get_estimate (of_all), ==, 0);
  g_assert_true (has_warning (of_all, "rival-stances"));
  g_assert_cmpfloat (sinorus_finding_get_estimate (of_press), ==, 1);
  g_assert_cmpfloat (sinorus_finding_get_estimate (of_known), ==, 1);
}

/* The order of the lists changes neither numbers nor draws. */
/* What has no period is taken to hold on any day, and that is said. */
static void
test_undated_policies (void)
{
  g_autoptr (SinorusChronicle) chronicle = load (
    ISSUES "  - {id: p, holders: CHN, issue: i, stance: 1, sources: s, during: 2010/..}\n"
           "  - {id: q, holders: RUS, issue: i, stance: 1, sources: s}\n");
  g_autoptr (SinorusDate) day = sinorus_date_parse ("2017", NULL);
  g_autoptr (SinorusDate) before = sinorus_date_parse ("1900", NULL);
  g_autoptr (SinorusChronicle) then = sinorus_chronicle_at (chronicle, day);
  g_autoptr (SinorusChronicle) long_ago = sinorus_chronicle_at (chronicle, before);
  g_autoptr (SinorusFinding) always = align (chronicle, NULL);
  g_autoptr (SinorusFinding) now = align (then, NULL);
  g_autoptr (SinorusFinding) early = align (long_ago, NULL);
  g_autofree char *of_always = g_strjoinv ("\n", (char **) sinorus_finding_get_warnings (always));
  g_autofree char *of_now = g_strjoinv ("\n", (char **) sinorus_finding_get_warnings (now));

  g_assert_null (strstr (of_always, "undated-policies"));
  g_assert_nonnull (strstr (of_now, "undated-policies: 1 of the policies have no period"));
  g_assert_cmpint (sinorus_finding_get_n (now), ==, 1);
  g_assert_cmpint (sinorus_finding_get_n (early), ==, 0);
}

static void
test_order (void)
{
  static const char *const issues[] = {
    "  - {id: i, proposition: I, about: PRK, salience: .3}\n", "  - {id: j, proposition: J, about: PRK, salience: .7}\n",
    "  - {id: k, proposition: K, about: PRK, salience: 1.1}\n"
  };
  double estimates[3], ps[3];

  for (gsize i = 0; i < 3; i++)
    {
      g_autofree char *text = g_strconcat (
        HEAD "issues:\n", issues[i], issues[(i + 1) % 3], issues[(i + 2) % 3], "policies:\n",
        POLICY ("c", "CHN", "i", ".7", "") POLICY ("d", "CHN", "j", "-.4", "") POLICY ("e", "CHN", "k", ".2", "")
        POLICY ("r", "RUS", "i", ".3", "") POLICY ("q", "RUS", "j", "-.1", "") POLICY ("t1", "RUS", "k", "1", ""), NULL);
      g_autoptr (SinorusFinding) finding = align_text (text);

      estimates[i] = sinorus_finding_get_estimate (finding);
      ps[i] = sinorus_finding_get_p_value (finding);
      g_assert_cmpfloat (estimates[i], ==, estimates[0]);
      g_assert_cmpfloat (ps[i], ==, ps[0]);
    }
}

static void
test_seed (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusAlignOptions) options = sinorus_align_options_new ();
  g_autofree char *first = NULL;

  sinorus_align_options_set_seed (options, 9);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (SinorusFinding) finding = align (korea, options);
      g_autofree char *text = sinorus_finding_to_json (finding, "align", FALSE);

      if (first == NULL)
        first = g_steal_pointer (&text);
      else
        g_assert_cmpstr (text, ==, first);
    }
}

/* What is disputed enters no count, and counts by its probability where that is asked for. */
static void
test_weighted (void)
{
  g_autoptr (SinorusChronicle) chronicle = sinorus_chronicle_load_text (
    "sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: RUS}, {id: PRK}]\n"
    "sources: [{id: s, layer: x, kind: wire, reliability: A}, {id: t, layer: x, kind: official-statistic, reliability: A}]\n"
    "issues: [{id: i, about: PRK, proposition: p}, {id: j, about: PRK, proposition: q}]\n"
    "policies:\n"
    "  - {id: ci, holders: CHN, issue: i, stance: 1, sources: t}\n"
    "  - {id: ri, holders: RUS, issue: i, stance: 1, sources: t}\n"
    "  - {id: cj, holders: CHN, issue: j, stance: 1, sources: t}\n"
    "  - {id: rj, holders: RUS, issue: j, stance: -1}\n"
    "claims: [{id: c, about: rj, kind: fact, source: s, evidence: {source: t, relation: contradicts}}]\n",
    "text", NULL);
  g_autoptr (SinorusAlignOptions) options = sinorus_align_options_new ();
  g_autoptr (SinorusFinding) plain = align (chronicle, NULL);
  g_autoptr (SinorusFinding) weighted = NULL;
  double p = 1 / (1 + exp (-2. + 3.)), sure = 1 / (1 + exp (-3.));

  sinorus_align_options_set_weighted (options, TRUE);
  weighted = align (chronicle, options);
  g_assert_cmpint (sinorus_finding_get_n (plain), ==, 1);
  g_assert_cmpfloat (sinorus_finding_get_estimate (plain), ==, 1);
  g_assert_true (isnan (sinorus_finding_get_n_eff (plain)));
  g_assert_cmpint (sinorus_finding_get_n (weighted), ==, 2);
  g_assert_cmpfloat_with_epsilon (sinorus_finding_get_estimate (weighted), sure / (sure + p), 1e-12);
  g_assert_cmpfloat_with_epsilon (sinorus_finding_get_n_eff (weighted), (sure + p) * (sure + p) / (sure * sure + p * p),
                                  1e-12);
  g_assert_cmpfloat (sinorus_chronicle_get_weight (chronicle, "rj", FALSE), ==, 0);
  g_assert_cmpfloat_with_epsilon (sinorus_chronicle_get_weight (chronicle, "rj", TRUE), p, 1e-12);
  g_assert_cmpfloat (sinorus_chronicle_get_weight (chronicle, "ci", FALSE), ==, 1);
  g_assert_true (isnan (sinorus_chronicle_get_weight (chronicle, "nothing", TRUE)));
}

/* Of the embedded chronicle: what is planned or denied. */
static void
test_korea_weights (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);

  g_assert_cmpfloat (sinorus_chronicle_get_weight (korea, "pla-150000", FALSE), ==, 0);
  g_assert_cmpfloat (sinorus_chronicle_get_weight (korea, "pla-150000", TRUE), <, .4);
  g_assert_cmpfloat (sinorus_chronicle_get_weight (korea, "bomber-mobilization", FALSE), ==, 0);
  g_assert_cmpfloat (sinorus_chronicle_get_weight (korea, "rus-prk-trade-2016", FALSE), ==, 0);
  g_assert_cmpfloat (sinorus_chronicle_get_weight (korea, "wang-lavrov-call", FALSE), ==, 1);
}

static void
test_thresholds (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusAlignOptions) options = sinorus_align_options_new ();
  static const double bad[] = { NAN, INFINITY, -INFINITY, -.01, 1.01 };

  sinorus_align_options_set_agreement_threshold (options, .9);
  {
    g_autoptr (SinorusFinding) finding = align (korea, options);

    g_assert_cmpstr (sinorus_finding_get_verdict (finding), ==, "opposed");
  }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (SinorusAlignOptions) out = sinorus_align_options_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (SinorusFinding) finding = NULL;

      sinorus_align_options_set_divergence_threshold (out, bad[i]);
      finding = sinorus_align (korea, "CHN", "RUS", "PRK", out, &error);
      g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
      g_assert_null (finding);
    }
}

static void
test_errors (void)
{
  static const struct {
    const char *a;
    const char *b;
    const char *third;
    int code;
  } cases[] = {
    { "CHN", "nobody", "PRK", SINORUS_ERROR_NOT_FOUND }, { "CHN", "RUS", "", SINORUS_ERROR_NOT_FOUND },
    { "us-strike", "RUS", "PRK", SINORUS_ERROR_NOT_FOUND }, { "CHN", "CHN", "PRK", SINORUS_ERROR_ARGUMENT },
    { "CHN", "RUS", "RUS", SINORUS_ERROR_ARGUMENT },
  };
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusAlignOptions) options = sinorus_align_options_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusFinding) unknown = sinorus_align (korea, "FRA", "DEU", "BRA", NULL, &error);

  /* Of states that the chronicle lacks nothing is known, which is an answer. */
  g_assert_no_error (error);
  g_assert_cmpstr (sinorus_finding_get_verdict (unknown), ==, "not-enough-evidence");
  g_assert_cmpint (sinorus_finding_get_n (unknown), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_null (sinorus_align (korea, cases[i].a, cases[i].b, cases[i].third, NULL, &error));
      g_assert_error (error, SINORUS_ERROR, cases[i].code);
      g_clear_error (&error);
    }
  sinorus_align_options_set_permutations (options, G_MAXUINT);
  g_assert_null (sinorus_align (korea, "CHN", "RUS", "PRK", options, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/align/korea", test_korea);
  g_test_add_func ("/align/korea-rationales", test_korea_rationales);
  g_test_add_func ("/align/korea-records", test_korea_records);
  g_test_add_func ("/align/korea-record", test_korea_record);
  g_test_add_func ("/align/weighted", test_weighted);
  g_test_add_func ("/align/korea-weights", test_korea_weights);
  g_test_add_func ("/align/verdicts", test_verdicts);
  g_test_add_func ("/align/one-sided", test_one_sided);
  g_test_add_func ("/align/several-policies", test_several_policies);
  g_test_add_func ("/align/weights", test_weights);
  g_test_add_func ("/align/views", test_views);
  g_test_add_func ("/align/undated-policies", test_undated_policies);
  g_test_add_func ("/align/order", test_order);
  g_test_add_func ("/align/seed", test_seed);
  g_test_add_func ("/align/thresholds", test_thresholds);
  g_test_add_func ("/align/errors", test_errors);
  return g_test_run ();
}
