/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <string.h>

#define HEAD "sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: RUS}, {id: PRK}]\n" \
  "issues: [{id: i, proposition: p}]\nsources: [{id: s, layer: x, kind: press}]\n"

/* The tags that a document gives, with commas between. */
static char *
tags_of (const char *rest)
{
  g_autofree char *text = g_strconcat (HEAD, rest, NULL);
  g_autoptr (GListModel) found = sinorus_check_text (text, "text");
  GString *tags = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (found, i);

      g_string_append_printf (tags, "%s%s", i > 0 ? "," : "", sinorus_diagnostic_get_tag (item));
    }
  return g_string_free (tags, FALSE);
}

static void
assert_tags (const char *rest, const char *wanted)
{
  g_autofree char *tags = tags_of (rest);

  g_test_message ("%s", rest);
  g_assert_cmpstr (tags, ==, wanted);
}

static void
assert_label (const char *label, const char *forum, const char *body, const char *authority, guint n)
{
  const char *all[] = { "CHN", "RUS", "PRK", NULL };
  g_autoptr (SinorusFramework) framework = NULL;

  if (n < G_N_ELEMENTS (all))
    all[n] = NULL;
  framework = g_object_new (SINORUS_TYPE_FRAMEWORK, "forum", forum, "body", body, "authority", authority,
                            "participants", n > 0 ? all : NULL, NULL);
  g_assert_cmpstr (sinorus_framework_get_label (framework), ==, label);
}

static void
test_framework (void)
{
  assert_label (NULL, NULL, NULL, NULL, 0);
  assert_label ("unilateral", NULL, NULL, NULL, 1);
  assert_label ("unilateral", "none", NULL, "own", 0);
  assert_label ("unilateral", "none", NULL, "own", 1);
  assert_label ("unilateral-implementing", "none", NULL, "security-council", 1);
  assert_label ("unilateral-implementing", "none", NULL, "security-council", 0);
  assert_label ("bilateral", "bilateral", NULL, NULL, 0);
  assert_label ("bilateral", NULL, NULL, "security-council", 2);
  assert_label ("multilateral", NULL, NULL, NULL, 3);
  assert_label ("multilateral", "minilateral", NULL, NULL, 0);
  assert_label ("multilateral", "multilateral", NULL, NULL, 0);
  assert_label ("multilateral", NULL, "unsc", NULL, 1);
}

#define POLICY "policies: [{id: p, holders: CHN, issue: i, "
#define EVENT "events: [{id: e, when: 2017-04-10, actors: CHN, "

static void
test_policy_steps (void)
{
  static const char *const states[] = { "signalled", "adopted", "implemented", "modified", "abandoned" };
  /* Which of them may follow which; the first row is the beginning. */
  static const char *const legal[] = { "11000", "01001", "00111", "00011", "00101", "00000" };

  for (guint from = 0; from <= 5; from++)
    for (guint to = 0; to < 5; to++)
      {
        /* The shortest way there. */
        static const char *const ways[] = {
          "", "{to: signalled, date: 2017-01}, ", "{to: adopted, date: 2017-01}, ",
          "{to: adopted, date: 2016}, {to: implemented, date: 2017-01}, ",
          "{to: adopted, date: 2016}, {to: modified, date: 2017-01}, ",
          "{to: adopted, date: 2016}, {to: abandoned, date: 2017-01}, ",
        };
        g_autofree char *text = g_strdup_printf (POLICY "steps: [%s{to: %s, date: 2017-02}]}]", ways[from], states[to]);

        assert_tags (text, legal[from][to] == '1' ? "" : "illegal-step");
      }
  assert_tags (POLICY "steps: [{to: signalled, date: 2017-03}, {to: adopted, date: 2017-02}]}]", "steps-out-of-order");
  assert_tags (POLICY "steps: [{to: signalled, date: 2017-02}, {to: adopted, date: 2017-02-01}]}]", "");
  assert_tags (POLICY "steps: [{to: signalled, date: 2017-02}, {to: adopted, date: 2016/2018}]}]", "");
  assert_tags (POLICY "steps: [{to: Signalled, date: 2017-02}]}]", "illegal-step");
  assert_tags (POLICY "steps: [{date: 2017-02}, {to: adopted}]}]", "missing-member,missing-member");
}

static void
test_event_rules (void)
{
  assert_tags (EVENT "steps: [{to: planned, date: 2017}, {to: occurred, date: 2017}]}]", "");
  assert_tags (EVENT "steps: [{to: planned, date: 2017}, {to: cancelled, date: 2017}]}]", "");
  assert_tags (EVENT "steps: [{to: occurred, date: 2017}]}]", "illegal-step");
  assert_tags (EVENT "plover: {event: AID}}]", "missing-recipient");
  assert_tags (EVENT "plover: {event: SANCTION}, targets: []}]", "missing-recipient");
  assert_tags (EVENT "plover: {event: COOPERATE}, targets: RUS}]", "");
  assert_tags (EVENT "plover: {event: CONSULT}}]", "");
  assert_tags (EVENT "reported: 2017-04-09}]", "reported-too-early");
  assert_tags (EVENT "reported: 2017-03}]", "reported-too-early");
  assert_tags (EVENT "reported: 2017-04}]", "");
  assert_tags (EVENT "reported: 2017-04-09, aspect: planned}]", "");
  assert_tags (EVENT "framework: {forum: bilateral, participants: [CHN, RUS]}}]", "");
  assert_tags (EVENT "framework: {forum: none, participants: [CHN, RUS]}}]", "framework-mismatch");
  assert_tags (EVENT "part-of: e}]", "cycle");
  assert_tags (EVENT "part-of: CHN}]", "wrong-reference");
  assert_tags ("events: [{id: e, when: 2017, actors: []}]", "missing-member");
}

static void
test_predicates (void)
{
  static const char *const good[] = {
    "{event: {cameo: x}}", "{event: {pattern: {cameo: x}, within: P12M}}", "{event: {about: PRK, within: P1Y}}",
    "{no-event: {}}", "{no-event: {actors: [CHN, RUS], during: 2017, for: P30D}}",
    "{indicator: {flow: f, op: '>', value: 1}}", "{date: {is: 2017}}", "{date: {after: 2017, before: 2018-03}}",
    "{not: {date: {is: 2017}}}", "{all: []}", "{any: [{not: {all: [{date: {is: 2017}}, {event: {}}]}}]}",
  };
  static const char *const bad[] = {
    "x", "[]", "{}", "{event: x}", "{event: {}, date: {is: 2017}}", "{not: x}", "{not: [{date: {is: 2017}}]}",
    "{all: {date: {is: 2017}}}", "{any: [x]}", "{Event: {}}", "{date: {}}", "{date: {is: x}}", "{date: {at: 2017}}",
    "{indicator: {flow: f, op: x, value: 1}}", "{indicator: {flow: f, op: '<'}}", "{indicator: {}}",
    "{indicator: {flow: f, op: '<', value: x}}", "{indicator: {flow: f, op: '<', limit: 1}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *text = g_strdup_printf (POLICY "conditions: [{effect: lift, when: %s}]}]", good[i]);

      assert_tags (text, "");
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *text = g_strdup_printf (POLICY "conditions: [{effect: lift, when: %s}]}]", bad[i]);

      assert_tags (text, "bad-predicate");
    }
}

#define CLAIM "claims: [{id: c, kind: fact, source: s, "

static void
test_claim_rules (void)
{
  assert_tags (CLAIM "about: s}]", "");
  assert_tags (CLAIM "text: t}]", "");
  assert_tags (CLAIM "about: [], tags: [x]}]", "empty-claim");
  assert_tags (CLAIM "about: s, says: {label: x}}]", "");
  assert_tags (CLAIM "about: s, says: {outcome: x, state: y}}]", "");
  assert_tags (CLAIM "about: s, says: {labels: x}}]", "unknown-field");
  assert_tags (CLAIM "about: [s, i], says: {label: x}}]", "says-needs-one");
  assert_tags (CLAIM "over: {}, says: {anything: x}}]", "");
  assert_tags (CLAIM "about: s, says: x}]", "wrong-type");
  assert_tags (CLAIM "about: nothing}]", "unknown-reference");
  assert_tags (CLAIM "about: s, cause: nothing, effect: [i, s]}]", "unknown-reference");
  assert_tags (CLAIM "about: s, holder: s}]", "wrong-reference");
}

static void
test_policy_rules (void)
{
  assert_tags (POLICY "rationales: []}]", "");
  assert_tags (POLICY "rationales: [{tag: buffer}, {tag: refugees}]}]", "");
  assert_tags (POLICY "rationales: [{tag: buffer, weight: 0}, {tag: refugees, weight: 3}]}]", "");
  assert_tags (POLICY "rationales: [{tag: buffer, weight: 0}, {tag: refugees}]}]", "partial-weights");
  assert_tags (POLICY "stance: -1.0001}]", "out-of-range");
  assert_tags (POLICY "stance: 1, intensity: 0}]", "");
  assert_tags (POLICY "intensity: -0.1}]", "out-of-range");
  assert_tags ("parties: [{id: p, kind: organ, parent: q}, {id: q, kind: organ, parent: r}, "
               "{id: r, kind: organ, parent: q}]", "cycle");
  assert_tags ("parties: [{kind: organ}, {id: CHN, kind: organ}]", "duplicate-id,missing-member");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/records/framework", test_framework);
  g_test_add_func ("/records/policy-steps", test_policy_steps);
  g_test_add_func ("/records/policy", test_policy_rules);
  g_test_add_func ("/records/event", test_event_rules);
  g_test_add_func ("/records/predicates", test_predicates);
  g_test_add_func ("/records/claim", test_claim_rules);
  return g_test_run ();
}
