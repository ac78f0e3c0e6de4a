/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Who held what office and who was a member of what, on exact and on vague dates. */
#include <sinorus/sinorus.h>

#define HEAD "sinorus: 1\nid: a\ntitle: t\nstates: [{id: CHN}, {id: RUS}]\n" \
  "parties: [{id: office, kind: office}, {id: one, kind: person}, {id: two, kind: person}, {id: body, kind: organ}]\n"
#define HELD "affiliations: [{id: first, person: one, of: office, exclusive: true, during: 2013-03-16/2016}, " \
  "{id: second, person: two, of: office, exclusive: true, during: 2017-01-01/..}]\n"

static SinorusChronicle *
load (const char *rest)
{
  g_autofree char *text = g_strconcat (HEAD, rest, NULL);
  g_autoptr (GError) error = NULL;
  SinorusChronicle *chronicle = sinorus_chronicle_load_text (text, "text", &error);

  g_assert_no_error (error);
  return chronicle;
}

static void
assert_tags (const char *rest, const char *wanted)
{
  g_autofree char *text = g_strconcat (HEAD, rest, NULL);
  g_autoptr (GListModel) found = sinorus_check_text (text, "text");
  g_autoptr (GString) tags = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (found, i);

      g_string_append_printf (tags, "%s%s", i > 0 ? "," : "", sinorus_diagnostic_get_tag (item));
    }
  g_test_message ("%s", rest);
  g_assert_cmpstr (tags->str, ==, wanted);
}

static void
assert_holder (const char *on, const char *holder, guint n_possible)
{
  g_autoptr (SinorusChronicle) chronicle = load (HELD);
  g_autoptr (SinorusDate) date = sinorus_date_parse (on, NULL);
  g_autoptr (GListModel) possible = sinorus_chronicle_list_holders (chronicle, "office", date);
  SinorusParty *found = sinorus_chronicle_holder (chronicle, "office", date);

  g_test_message ("%s", on);
  g_assert_cmpstr (found != NULL ? sinorus_record_get_id (SINORUS_RECORD (found)) : NULL, ==, holder);
  g_assert_cmpuint (g_list_model_get_n_items (possible), ==, n_possible);
}

static void
test_holder (void)
{
  g_autoptr (SinorusChronicle) chronicle = load (HELD);
  g_autoptr (GListModel) all = sinorus_chronicle_list_holders (chronicle, "office", NULL);
  g_autoptr (GListModel) none = sinorus_chronicle_list_holders (chronicle, "nothing", NULL);

  assert_holder ("2013-03-15", NULL, 0);
  assert_holder ("2013-03-16", "one", 1);
  assert_holder ("2015", "one", 1);
  /* He left on some day of 2016. */
  assert_holder ("2016-06-01", NULL, 1);
  assert_holder ("2017-01-01", "two", 1);
  assert_holder ("2015/2018", NULL, 2);
  assert_holder ("2100", "two", 1);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (none), ==, 0);
}

#define EVENT(when, who) "events: [{id: e, when: " when ", actors: [one, two], offices: {" who ": office}}]\n"

static void
test_roles (void)
{
  assert_tags (HELD EVENT ("2014-01-01", "one"), "");
  assert_tags (HELD EVENT ("2014-01-01", "two"), "role-not-held");
  assert_tags (HELD EVENT ("2016-06-01", "one"), "role-uncertain");
  assert_tags (HELD EVENT ("2017-04", "two"), "");
  assert_tags (HELD EVENT ("2012/2014", "one"), "role-uncertain");
  assert_tags (HELD "events: [{id: e, when: 2000, actors: office, offices: {office: office}}]\n", "");
}

#define PAIR(a, b) "affiliations: [{id: x, person: one, of: office, exclusive: true, during: " a "}, " \
  "{id: y, person: two, of: office, exclusive: true, during: " b "}]\n"

static void
test_exclusive (void)
{
  assert_tags (PAIR ("2010-01-01/2012-06-30", "2012-07-01/2014-12-31"), "");
  assert_tags (PAIR ("2010-01-01/2012-06-30", "2012-06-30/2014-12-31"), "exclusive-office");
  assert_tags (PAIR ("2012-07-01/2014-12-31", "2010-01-01/2012-07-31"), "exclusive-office");
  assert_tags (PAIR ("2010/2012", "2012/2014"), "exclusive-office-uncertain");
  assert_tags (PAIR ("2010-01-01/..", "2012-01-01/2012-12-31"), "exclusive-office");
  assert_tags ("affiliations: [{id: x, person: one, of: office, exclusive: true, during: 2010/2012}, "
               "{id: y, person: one, of: office, exclusive: true, during: 2012/2014}]\n",
               "");
  assert_tags ("affiliations: [{id: x, person: one, of: office, during: 2010/2012}, "
               "{id: y, person: two, of: office, during: 2010/2012}]\n",
               "");
}

static void
test_members (void)
{
  g_autoptr (SinorusChronicle) chronicle = load (
    "memberships: [{id: m, actor: CHN, body: body, kind: permanent, veto: true}, "
    "{id: n, actor: RUS, body: body, kind: elected, during: 2016/2017}]\n");
  g_autoptr (SinorusDate) early = sinorus_date_parse ("2015", NULL);
  g_autoptr (SinorusDate) late = sinorus_date_parse ("2016-06", NULL);
  g_autoptr (GListModel) before = sinorus_chronicle_list_members (chronicle, "body", early);
  g_autoptr (GListModel) during = sinorus_chronicle_list_members (chronicle, "body", late);

  g_assert_cmpuint (g_list_model_get_n_items (before), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (during), ==, 2);
  assert_tags ("memberships: [{id: m, actor: CHN, body: body, kind: elected, veto: true}]\n", "veto-not-permanent");
}

static void
test_korea (void)
{
  g_autoptr (SinorusChronicle) korea = sinorus_chronicle_load ("sinorus:korea-2017", NULL);
  g_autoptr (SinorusDate) day = sinorus_date_parse ("2017-04-14", NULL);
  g_autoptr (GListModel) council = sinorus_chronicle_list_members (korea, "un-security-council", day);

  g_assert_cmpstr (sinorus_record_get_id (SINORUS_RECORD (sinorus_chronicle_holder (korea, "chn-foreign-minister", day))),
                   ==, "wang-yi");
  g_assert_cmpuint (g_list_model_get_n_items (council), ==, 15);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/offices/holder", test_holder);
  g_test_add_func ("/offices/roles", test_roles);
  g_test_add_func ("/offices/exclusive", test_exclusive);
  g_test_add_func ("/offices/members", test_members);
  g_test_add_func ("/offices/korea", test_korea);
  return g_test_run ();
}
