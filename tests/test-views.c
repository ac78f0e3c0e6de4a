/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A view is what the chronicle would be without what it leaves out: compared with one written without it. */
#include <sinorus/sinorus.h>

#define HEAD "sinorus: 1\nid: a\ntitle: t\nlayers: [x, y]\nstates: [{id: CHN}, {id: RUS}, {id: PRK}]\n" \
  "issues: [{id: i, proposition: p, about: PRK}]\n"
#define EARLY "  - {id: early, layer: x, kind: wire, published: 2017-04-01}\n"
#define LATE "  - {id: late, layer: y, kind: wire, published: 2017-05-01}\n" \
  "  - {id: vague, layer: y, kind: wire, published: 2017-04}\n" \
  "  - {id: undated, layer: y, kind: wire}\n"

static const char *const whole =
  HEAD "sources:\n" EARLY LATE
  "policies:\n"
  "  - {id: p, holders: CHN, issue: i, stance: 1, rationales: [{tag: buffer, sources: early}, {tag: symbolic, sources: late}], "
  "sources: [early, late]}\n"
  "  - {id: q, holders: RUS, issue: i, stance: 1, rationales: [{tag: buffer}], sources: early}\n"
  "  - {id: r, holders: RUS, issue: i, stance: -1, sources: [late, vague]}\n"
  "sanctions:\n"
  "  - {id: s, senders: CHN, target: PRK, direction: travel, sources: [early, late], steps: ["
  "{to: threatened, date: 2017-04-01, sources: early}, {to: adopted, date: 2017-04-02, sources: late}]}\n"
  "events:\n"
  "  - {id: e, when: 2017-03-30, actors: [CHN, RUS], about: PRK, sanctions: s, with: [f], sources: early}\n"
  "  - {id: f, when: 2017-03-31, actors: [CHN, RUS], about: PRK, sources: undated}\n"
  "claims:\n"
  "  - {id: c, about: e, kind: fact, source: early, evidence: [{source: early, relation: supports}, "
  "{source: late, relation: contradicts}]}\n"
  "  - {id: d, about: e, says: {when: 2017-03-29}, kind: fact, source: late}\n";

static const char *const without =
  HEAD "sources:\n" EARLY
  "policies:\n"
  "  - {id: p, holders: CHN, issue: i, stance: 1, rationales: [{tag: buffer, sources: early}], sources: [early]}\n"
  "  - {id: q, holders: RUS, issue: i, stance: 1, rationales: [{tag: buffer}], sources: early}\n"
  "sanctions:\n"
  "  - {id: s, senders: CHN, target: PRK, direction: travel, sources: [early], steps: ["
  "{to: threatened, date: 2017-04-01, sources: early}]}\n"
  "events:\n"
  "  - {id: e, when: 2017-03-30, actors: [CHN, RUS], about: PRK, sanctions: s, with: [], sources: early}\n"
  "claims:\n"
  "  - {id: c, about: e, kind: fact, source: early, evidence: [{source: early, relation: supports}]}\n";

static SinorusChronicle *
load (const char *text)
{
  g_autoptr (GError) error = NULL;
  SinorusChronicle *chronicle = sinorus_chronicle_load_text (text, "text", &error);

  g_assert_no_error (error);
  return chronicle;
}

static void
assert_same_finding (SinorusFinding *a, SinorusFinding *b)
{
  g_autofree char *x = sinorus_finding_to_json (a, NULL, TRUE);
  g_autofree char *y = sinorus_finding_to_json (b, NULL, TRUE);

  /* The texts are too long to be shown. */
  g_assert_true (g_str_equal (x, y));
}

/* The same view of both, so that what a finding says of the view is the same too. */
static void
assert_same (SinorusChronicle *a, SinorusChronicle *b)
{
  g_autoptr (SinorusFinding) a_claims = sinorus_claims (a, NULL, NULL, -1, NULL);
  g_autoptr (SinorusFinding) b_claims = sinorus_claims (b, NULL, NULL, -1, NULL);
  g_autoptr (SinorusFinding) a_align = sinorus_align (a, "CHN", "RUS", "PRK", NULL, NULL);
  g_autoptr (SinorusFinding) b_align = sinorus_align (b, "CHN", "RUS", "PRK", NULL, NULL);
  g_autofree char *x = sinorus_chronicle_to_yaml (a);
  g_autofree char *y = sinorus_chronicle_to_yaml (b);

  g_assert_cmpstr (x, ==, y);
  g_assert_true (sinorus_chronicle_equal (a, b));
  assert_same_finding (a_claims, b_claims);
  assert_same_finding (a_align, b_align);
}

static void
test_known (void)
{
  g_autoptr (SinorusChronicle) full = load (whole);
  g_autoptr (SinorusChronicle) pruned = load (without);
  g_autoptr (SinorusDate) date = sinorus_date_parse ("2017-04-15", NULL);
  g_autoptr (SinorusChronicle) a = sinorus_chronicle_known (full, date);
  g_autoptr (SinorusChronicle) b = sinorus_chronicle_known (pruned, date);
  g_autofree char *x = sinorus_chronicle_to_yaml (a);
  g_autofree char *y = sinorus_chronicle_to_yaml (b);

  g_assert_cmpstr (x, ==, y);
  g_assert_true (sinorus_chronicle_equal (a, b));
  /* The source that has no date is counted. */
  g_assert_cmpuint (sinorus_chronicle_get_n_undated (a), ==, 1);
  g_assert_cmpuint (sinorus_chronicle_get_n_undated (b), ==, 0);
}

static void
test_only (void)
{
  const char *const layers[] = { "x", NULL };
  const char *const sources[] = { "early", NULL };
  g_autoptr (SinorusChronicle) full = load (whole);
  g_autoptr (SinorusChronicle) pruned = load (without);
  g_autoptr (SinorusChronicle) a = sinorus_chronicle_only (full, layers, NULL);
  g_autoptr (SinorusChronicle) b = sinorus_chronicle_only (pruned, layers, NULL);
  g_autoptr (SinorusChronicle) c = sinorus_chronicle_only (full, sources, NULL);
  g_autoptr (SinorusChronicle) d = sinorus_chronicle_only (b, sources, NULL);

  assert_same (a, b);
  assert_same (c, d);
  g_assert_cmpstr (sinorus_chronicle_get_only (a)[0], ==, "x");
  g_assert_null (sinorus_chronicle_get_known_at (a));
}

/* With --known-at 2017-04-30 nothing of the embedded chronicle that was published later is there. */
static void
test_korea (void)
{
  g_autoptr (SinorusChronicle) embedded = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  /* In the order in which it is saved, as what is read again has it. */
  g_autofree char *ordered = sinorus_chronicle_to_yaml (embedded);
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load_text (ordered, "korea", NULL);
  g_autoptr (SinorusDate) date = sinorus_date_parse ("2017-04-30", NULL);
  g_autoptr (SinorusChronicle) view = sinorus_chronicle_known (korea, date);
  g_autofree char *text = sinorus_chronicle_to_yaml (view);
  g_autoptr (GError) error = NULL;
  g_autoptr (SinorusChronicle) again = sinorus_chronicle_load_text (text, "view", &error);
  g_autoptr (SinorusChronicle) b = NULL;
  g_autoptr (GListModel) sources = sinorus_chronicle_list_sources (view);
  g_autoptr (SinorusFinding) alignment = sinorus_align (view, "RUS", "CHN", "PRK", NULL, NULL);

  g_assert_no_error (error);
  b = sinorus_chronicle_known (again, date);
  assert_same (view, b);
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (SinorusSource) source = g_list_model_get_item (sources, i);

      gint64 first, last;

      sinorus_date_get_bounds (sinorus_source_get_published (source), FALSE, &first, &last);
      g_assert_cmpint (last, <=, 17286); /* 2017-04-30 */
    }
  g_assert_cmpfloat (sinorus_finding_get_estimate (alignment), ==, .75);
  g_assert_cmpint (sinorus_finding_get_n (alignment), ==, 8);
}

static void
test_at (void)
{
  g_autoptr (SinorusChronicle) chronicle = load (
    HEAD "policies:\n"
         "  - {id: given-up, holders: CHN, issue: i, steps: [{to: adopted, date: 2015}, {to: abandoned, date: 2016}]}\n"
         "  - {id: held, holders: CHN, issue: i, steps: [{to: adopted, date: 2015}]}\n"
         "sanctions:\n"
         "  - {id: later, senders: CHN, target: PRK, direction: travel, steps: [{to: adopted, date: 2018}]}\n"
         "  - {id: now, senders: CHN, target: PRK, direction: travel, steps: [{to: adopted, date: 2015}, {to: in-force, date: 2018}]}\n"
         "events:\n"
         "  - {id: past, when: 2016, actors: CHN, sanctions: [later, now]}\n"
         "  - {id: future, when: 2018, actors: CHN}\n");
  g_autoptr (SinorusDate) date = sinorus_date_parse ("2017-04-15", NULL);
  g_autoptr (SinorusChronicle) view = sinorus_chronicle_at (chronicle, date);
  SinorusEvent *past = SINORUS_EVENT (sinorus_chronicle_lookup (view, "past"));

  g_assert_null (sinorus_chronicle_lookup (view, "given-up"));
  g_assert_nonnull (sinorus_chronicle_lookup (view, "held"));
  g_assert_null (sinorus_chronicle_lookup (view, "later"));
  g_assert_null (sinorus_chronicle_lookup (view, "future"));
  g_assert_cmpuint (g_list_model_get_n_items (sinorus_sanction_get_steps (
                      SINORUS_SANCTION (sinorus_chronicle_lookup (view, "now")))),
                    ==, 1);
  g_assert_cmpstr (sinorus_event_get_sanctions (past)[0], ==, "now");
  g_assert_null (sinorus_event_get_sanctions (past)[1]);
  g_assert_true (sinorus_date_equal (sinorus_chronicle_get_as_of (view), date));
}

static void
test_parameters (void)
{
  const char *const layers[] = { "x", NULL };
  g_autoptr (SinorusChronicle) full = load (whole);
  g_autoptr (SinorusDate) date = sinorus_date_parse ("2017-04-15", NULL);
  g_autoptr (SinorusChronicle) known = sinorus_chronicle_known (full, date);
  g_autoptr (SinorusChronicle) at = sinorus_chronicle_at (known, date);
  g_autoptr (SinorusChronicle) view = sinorus_chronicle_only (at, layers, NULL);
  g_autoptr (SinorusFinding) finding = sinorus_claims (view, NULL, NULL, -1, NULL);
  static const char *const names[] = { "chronicle", "as-of", "known-at", "only-sources" };
  static const char *const values[] = { "a", "2017-04-15", "2017-04-15", "x" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *value = sinorus_finding_dup_parameter (finding, names[i]);

      g_assert_cmpstr (value, ==, values[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/views/known", test_known);
  g_test_add_func ("/views/only", test_only);
  g_test_add_func ("/views/korea", test_korea);
  g_test_add_func ("/views/at", test_at);
  g_test_add_func ("/views/parameters", test_parameters);
  return g_test_run ();
}
