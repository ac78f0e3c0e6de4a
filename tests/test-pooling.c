/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include "model/sinorus-pooling-private.h"

#include <math.h>
#include <string.h>

/* A source of each kind, about a claim that China attacked, which may have other sources as evidence. */
#define HEAD \
  "sinorus: 1\nid: pooling\ntitle: Pooling\nlayers: [a]\nsources:\n" \
  "  - {id: official, layer: a, kind: official-primary, speaker: CHN, reliability: A}\n" \
  "  - {id: minister, layer: a, kind: official-primary, speaker: minister-chn, reliability: A}\n" \
  "  - {id: russia, layer: a, kind: official-primary, speaker: RUS, reliability: A}\n" \
  "  - {id: statistic, layer: a, kind: official-statistic, reliability: A}\n" \
  "  - {id: wire, layer: a, kind: wire, reliability: A}\n" \
  "  - {id: press, layer: a, kind: press, reliability: A}\n" \
  "  - {id: copy, layer: a, kind: press, reliability: A, group: press}\n" \
  "  - {id: press-b, layer: a, kind: press, reliability: B}\n" \
  "  - {id: press-c, layer: a, kind: press}\n" \
  "  - {id: press-d, layer: a, kind: press, reliability: D}\n" \
  "  - {id: press-e, layer: a, kind: press, reliability: E}\n" \
  "  - {id: press-f, layer: a, kind: press, reliability: F}\n" \
  "  - {id: academic, layer: a, kind: academic, reliability: A}\n" \
  "  - {id: state-media, layer: a, kind: state-media, reliability: A}\n" \
  "  - {id: own-media, layer: a, kind: state-media, speaker: CHN, reliability: A}\n" \
  "  - {id: anonymous, layer: a, kind: anonymous-official, reliability: A}\n" \
  "  - {id: expert, layer: a, kind: expert, reliability: A}\n" \
  "  - {id: tabloid, layer: a, kind: tabloid, reliability: A}\n" \
  "  - {id: social, layer: a, kind: social, reliability: A}\n" \
  "states:\n  - {id: CHN}\n  - {id: RUS}\n" \
  "parties:\n  - {id: minister-chn, kind: person, state: CHN}\n" \
  "issues:\n  - {id: war, proposition: War, about: RUS}\n"
#define EVENT "events:\n  - {id: attack, when: 2017-04-01, actors: [CHN], targets: [RUS]}\n"
#define CLAIM HEAD EVENT "claims:\n  - {id: claim, about: attack, kind: fact, accused: CHN, source: "

static SinorusChronicle *
load (const char *text)
{
  GError *error = NULL;
  SinorusChronicle *chronicle = sinorus_chronicle_load_text (text, "text", &error);

  g_assert_no_error (error);
  return chronicle;
}

static const char *
status_in (SinorusChronicle *chronicle, double *p, const char **reason)
{
  return _sinorus_claim_status (chronicle, SINORUS_CLAIM (sinorus_chronicle_lookup (chronicle, "claim")), p, reason);
}

/* The claim of a source, with evidence given as “source relation” and, for a document, “source relation!”. */
static char *
claim_text (const char *source, const char *const *evidence)
{
  GString *text = g_string_new (CLAIM);

  g_string_append_printf (text, "%s, evidence: [", source);
  for (; evidence != NULL && *evidence != NULL; evidence++)
    {
      g_auto (GStrv) words = g_strsplit (*evidence, " ", 2);
      gboolean documentary = g_str_has_suffix (words[1], "!");

      g_string_append_printf (text, "{source: %s, relation: %.*s, documentary: %s}, ", words[0],
                              (int) strlen (words[1]) - documentary, words[1], documentary ? "true" : "false");
    }
  g_string_append (text, "]}\n");
  return g_string_free (text, FALSE);
}

static void
assert_claim (const char *source, const char *const *evidence, double logit, const char *status)
{
  g_autofree char *text = claim_text (source, evidence);
  g_autoptr (SinorusChronicle) chronicle = load (text);
  const char *reason;
  double p;

  g_assert_cmpstr (status_in (chronicle, &p, &reason), ==, status);
  g_assert_cmpfloat_with_epsilon (p, 1 / (1 + exp (-logit)), 1e-12);
  g_assert_cmpfloat (p, >, 0);
  g_assert_cmpfloat (p, <, 1);
  g_assert_cmpstr (reason, ==, g_str_equal (status, "contradicted") ? "documentary" : NULL);
}

#define EVIDENCE(...) ((const char *const[]){ __VA_ARGS__, NULL })

static void
test_table (void)
{
  static const struct {
    const char *source;
    double llr;
  } weights[] = {
    { "official", 3 },     { "minister", 3 },  { "russia", 1 },     { "statistic", 3 }, { "wire", 2 },
    { "press", 1 },        { "press-b", .8 },  { "press-c", .6 },   { "press-d", .4 },  { "press-e", .2 },
    { "press-f", 0 },      { "academic", 1 },  { "state-media", .3 }, { "own-media", 1 }, { "anonymous", .8 },
    { "expert", .5 },      { "tabloid", .2 },  { "social", .2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (weights); i++)
    assert_claim (weights[i].source, NULL, weights[i].llr, "asserted");
}

static void
test_relations (void)
{
  assert_claim ("press", EVIDENCE ("wire supports"), 3, "confirmed");
  assert_claim ("press", EVIDENCE ("wire contradicts"), -1, "unsubstantiated");
  assert_claim ("press", EVIDENCE ("wire mentions"), 1, "reported");
  assert_claim ("press", EVIDENCE ("wire qualifies"), 1, "reported");
  assert_claim ("press", EVIDENCE ("russia denies"), -.5, "unsubstantiated");
  assert_claim ("press", EVIDENCE ("wire contradicts", "statistic contradicts"), -4, "refuted");
}

static void
test_documentary (void)
{
  assert_claim ("press", EVIDENCE ("wire contradicts!"), -3, "contradicted");
  /* A document decides, whatever is said for the claim. */
  assert_claim ("press", EVIDENCE ("press-f contradicts!", "statistic supports", "wire supports"), 2, "contradicted");
}

static void
test_denial (void)
{
  assert_claim ("press", EVIDENCE ("official denies"), .3, "denied");
  assert_claim ("press", EVIDENCE ("minister denies"), .3, "denied");
  assert_claim ("press", EVIDENCE ("official denies", "minister denies"), -.4, "denied");
  assert_claim ("press", EVIDENCE ("official denies", "wire supports"), 2.3, "denied");
  /* With anything else against it, p decides. */
  assert_claim ("press", EVIDENCE ("official denies", "press-b contradicts"), -.5, "unsubstantiated");
  assert_claim ("press", EVIDENCE ("official denies", "russia denies"), -1.2, "unsubstantiated");
}

static void
test_opinion (void)
{
  g_autoptr (SinorusChronicle) chronicle = load (
    HEAD "claims:\n"
         "  - {id: claim, about: RUS, text: Weak., kind: evaluation, source: expert,"
         " evidence: [{source: press, relation: supports}, {source: wire, relation: supports}]}\n"
         "  - {id: fact, about: RUS, text: Weak., kind: fact, source: expert}\n"
         "  - {id: other, about: RUS, text: Weak., kind: evaluation, source: press}\n");
  const char *reason;
  double p;

  g_assert_cmpstr (status_in (chronicle, &p, &reason), ==, "opinion");
  g_assert_cmpstr (_sinorus_claim_status (chronicle, SINORUS_CLAIM (sinorus_chronicle_lookup (chronicle, "fact")), &p, &reason),
                   ==, "asserted");
  g_assert_cmpstr (_sinorus_claim_status (chronicle, SINORUS_CLAIM (sinorus_chronicle_lookup (chronicle, "other")), &p, &reason),
                   ==, "asserted");
}

static void
test_copies (void)
{
  assert_claim ("press", EVIDENCE ("copy supports"), 1, "asserted");
  assert_claim ("press", EVIDENCE ("press supports", "copy supports"), 1, "asserted");
  assert_claim ("wire", EVIDENCE ("press supports", "copy supports", "press supports"), 3, "confirmed");
  assert_claim ("wire", EVIDENCE ("press contradicts", "copy contradicts"), 1, "reported");
  /* A group that says both counts once in each direction. */
  assert_claim ("press", EVIDENCE ("copy contradicts"), 0, "reported");
}

/* Whatever stands first, p has the same bits, and another support never lowers it. */
static void
test_order (void)
{
  static const char *const evidence[] = { "wire supports",  "press-b contradicts", "russia denies",  "tabloid supports",
                                          "copy supports",  "social contradicts",  "press-d supports" };
  const gsize n = G_N_ELEMENTS (evidence);
  double first = NAN;

  for (gsize shift = 0; shift < n; shift++)
    {
      const char *rotated[G_N_ELEMENTS (evidence) + 2] = { NULL };
      g_autofree char *text = NULL, *more_text = NULL;
      g_autoptr (SinorusChronicle) chronicle = NULL, more = NULL;
      const char *reason;
      double p, p_more;

      for (gsize i = 0; i < n; i++)
        rotated[i] = evidence[(i + shift) % n];
      text = claim_text ("press", rotated);
      chronicle = load (text);
      status_in (chronicle, &p, &reason);
      if (shift == 0)
        first = p;
      g_assert_cmpfloat (p, ==, first);
      rotated[n] = shift % 2 == 0 ? "press-f supports" : "academic supports";
      more_text = claim_text ("press", rotated);
      more = load (more_text);
      status_in (more, &p_more, &reason);
      g_assert_cmpfloat (p_more, >=, p);
    }
}

static void
test_thresholds (void)
{
  static const struct {
    const char *const evidence[5];
    double logit;
    const char *status;
  } cases[] = {
    { { "wire supports" }, 3, "confirmed" },                                        /* .953 */
    { { "academic supports", "press-b supports" }, 2.8, "probable" },               /* .943 */
    { { "press-e supports" }, 1.2, "probable" },                                    /* .769 */
    { { "press-f supports" }, 1, "reported" },                                      /* .731 */
    { { "academic contradicts" }, 0, "reported" },                                  /* .5 */
    { { "academic contradicts", "press-d contradicts" }, -.4, "reported" },         /* .401 */
    { { "academic contradicts", "tabloid contradicts", "press-d contradicts" }, -.6, "unsubstantiated" }, /* .354 */
    { { "statistic contradicts", "social contradicts" }, -2.2, "refuted" },         /* .0998 */
    { { "statistic contradicts" }, -2, "unsubstantiated" },                         /* .119 */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_claim ("press", cases[i].evidence, cases[i].logit, cases[i].status);
}

static void
test_view (void)
{
  g_autofree char *text = claim_text ("press", EVIDENCE ("wire supports", "statistic contradicts!"));
  g_autoptr (SinorusChronicle) all = load (text);
  g_autoptr (SinorusChronicle) two = sinorus_chronicle_only (all, EVIDENCE ("press", "wire"), NULL);
  g_autoptr (SinorusChronicle) one = sinorus_chronicle_only (all, EVIDENCE ("press"), NULL);
  const char *reason;
  double p;

  g_assert_cmpstr (status_in (all, &p, &reason), ==, "contradicted");
  g_assert_cmpstr (status_in (two, &p, &reason), ==, "confirmed");
  g_assert_cmpfloat_with_epsilon (p, 1 / (1 + exp (-3)), 1e-12);
  g_assert_cmpstr (status_in (one, &p, &reason), ==, "asserted");
  g_assert_null (reason);
}

#define POLICY \
  HEAD "policies:\n  - {id: policy, holders: [CHN], issue: war, stance: -1, sources: [press]}\n" \
       "claims:\n"

static void
test_resolve (void)
{
  g_autoptr (SinorusChronicle) chronicle = load (
    POLICY "  - {id: other, about: policy, says: {stance: 1}, kind: fact, source: wire}\n"
           "  - {id: same, about: policy, says: {stance: -1.0}, kind: fact, source: academic}\n"
           "  - {id: third, about: policy, says: {stance: 0}, kind: fact, source: press-f}\n");
  SinorusRecord *policy = sinorus_chronicle_lookup (chronicle, "policy");
  g_autoptr (GArray) rivals = _sinorus_resolve (chronicle, policy, "stance");
  g_autoptr (GArray) nothing = _sinorus_resolve (chronicle, policy, "intensity");
  const double sum = 2 + exp (-2);

  /* Two and two: what the record says itself stands first. */
  g_assert_cmpuint (rivals->len, ==, 3);
  g_assert_cmpstr (sinorus_node_get_text (g_array_index (rivals, SinorusRival, 0).value), ==, "-1");
  g_assert_cmpstr (sinorus_node_get_text (g_array_index (rivals, SinorusRival, 1).value), ==, "1");
  g_assert_cmpfloat_with_epsilon (g_array_index (rivals, SinorusRival, 0).logit, 2, 1e-12);
  g_assert_cmpfloat_with_epsilon (g_array_index (rivals, SinorusRival, 1).share, 1 / sum, 1e-12);
  g_assert_cmpfloat_with_epsilon (g_array_index (rivals, SinorusRival, 2).share, exp (-2) / sum, 1e-12);
  g_assert_cmpfloat_with_epsilon (_sinorus_rivals_dispersion (rivals), 1 - (2 + exp (-4)) / (sum * sum), 1e-12);
  g_assert_cmpfloat (_sinorus_resolve_number (chronicle, policy, "stance"), ==, -1);
  g_assert_cmpuint (nothing->len, ==, 0);
  g_assert_true (isnan (_sinorus_rivals_dispersion (nothing)));
  g_assert_true (isnan (_sinorus_resolve_number (chronicle, policy, "intensity")));
}

static void
test_resolve_in_view (void)
{
  g_autoptr (SinorusChronicle) all = load (POLICY "  - {id: other, about: policy, says: {stance: 1}, kind: fact, source: wire}\n");
  g_autoptr (SinorusChronicle) press = sinorus_chronicle_only (all, EVIDENCE ("press"), NULL);
  SinorusRecord *policy = sinorus_chronicle_lookup (all, "policy");

  g_assert_cmpfloat (_sinorus_resolve_number (all, policy, "stance"), ==, 1);
  g_assert_cmpfloat (_sinorus_resolve_number (press, policy, "stance"), ==, -1);
}

/* Of values that weigh the same, the order of the claims does not choose. */
static void
test_resolve_ties (void)
{
  static const char *const claims[] = {
    "  - {id: one, about: policy, says: {scope: case}, kind: fact, source: press}\n",
    "  - {id: two, about: policy, says: {scope: targeted}, kind: fact, source: academic}\n",
  };

  for (gsize i = 0; i < 2; i++)
    {
      g_autofree char *text = g_strconcat (POLICY, claims[i], claims[1 - i], NULL);
      g_autoptr (SinorusChronicle) chronicle = load (text);
      g_autoptr (GArray) rivals = _sinorus_resolve (chronicle, sinorus_chronicle_lookup (chronicle, "policy"), "scope");

      g_assert_cmpuint (rivals->len, ==, 2);
      g_assert_cmpstr (sinorus_node_get_text (g_array_index (rivals, SinorusRival, 0).value), ==, "case");
      g_assert_cmpfloat_with_epsilon (_sinorus_rivals_dispersion (rivals), .5, 1e-12);
    }
}

static void
test_counted (void)
{
  static const struct {
    const char *aspect;
    const char *claims;
    gboolean counted;
  } cases[] = {
    { "realized", "", TRUE },
    { "planned", "", FALSE },
    { "proposed", "", FALSE },
    { "realized", "claims: [{id: c, about: attack, kind: fact, accused: CHN, source: press,"
                  " evidence: [{source: official, relation: denies}]}]\n", FALSE },
    { "realized", "claims: [{id: c, about: attack, kind: fact, source: press-f,"
                  " evidence: [{source: wire, relation: contradicts}]}]\n", FALSE },
    /* A claim that says something more does not speak of whether the event took place. */
    { "realized", "claims: [{id: c, about: attack, text: Early., kind: fact, source: press-f,"
                  " evidence: [{source: wire, relation: contradicts, documentary: true}]}]\n", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf (HEAD "events: [{id: attack, when: 2017-04-01, actors: [CHN], aspect: %s,"
                                               " sources: [press-c]}]\n%s", cases[i].aspect, cases[i].claims);
      g_autoptr (SinorusChronicle) chronicle = load (text);

      g_assert_cmpint (_sinorus_record_is_counted (chronicle, sinorus_chronicle_lookup (chronicle, "attack")), ==,
                       cases[i].counted);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pooling/table", test_table);
  g_test_add_func ("/pooling/relations", test_relations);
  g_test_add_func ("/pooling/documentary", test_documentary);
  g_test_add_func ("/pooling/denial", test_denial);
  g_test_add_func ("/pooling/opinion", test_opinion);
  g_test_add_func ("/pooling/copies", test_copies);
  g_test_add_func ("/pooling/order", test_order);
  g_test_add_func ("/pooling/thresholds", test_thresholds);
  g_test_add_func ("/pooling/view", test_view);
  g_test_add_func ("/pooling/resolve", test_resolve);
  g_test_add_func ("/pooling/resolve-in-view", test_resolve_in_view);
  g_test_add_func ("/pooling/resolve-ties", test_resolve_ties);
  g_test_add_func ("/pooling/counted", test_counted);
  return g_test_run ();
}
