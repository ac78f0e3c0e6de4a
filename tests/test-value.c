/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <sinorus/sinorus.h>

#include <string.h>

#include <math.h>

static GType (*const types[]) (void) = {
  sinorus_source_get_type, sinorus_state_get_type, sinorus_party_get_type, sinorus_issue_get_type,
  sinorus_policy_get_type, sinorus_event_get_type, sinorus_claim_get_type, sinorus_framework_get_type,
  sinorus_condition_get_type, sinorus_rationale_get_type, sinorus_step_get_type, sinorus_plover_get_type,
  sinorus_quantity_get_type, sinorus_evidence_get_type, sinorus_code_get_type, sinorus_name_get_type,
};

static guint
count_tag (GListModel *diagnostics, const char *tag)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (diagnostics); i++)
    {
      g_autoptr (SinorusDiagnostic) item = g_list_model_get_item (diagnostics, i);

      g_assert_cmpstr (sinorus_diagnostic_get_message (item), !=, "");
      g_assert_cmpuint (sinorus_diagnostic_get_line (item), ==, 0);
      n += g_str_equal (sinorus_diagnostic_get_tag (item), tag);
    }
  return n;
}

/* Of every type: nothing is there, and every member is a property. */
static void
test_empty (void)
{
  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (SinorusValue) value = g_object_new (types[t](), NULL);
      g_autoptr (SinorusValue) other = g_object_new (types[t](), NULL);
      g_autoptr (SinorusNode) node = sinorus_value_to_node (value);
      g_auto (GStrv) members = sinorus_value_list_members (value);
      g_autoptr (GListModel) found = sinorus_value_check (value);

      g_assert_cmpuint (g_strv_length (members), >, 0);
      for (guint i = 0; members[i] != NULL; i++)
        {
          g_assert_false (sinorus_value_has (value, members[i]));
          g_assert_null (sinorus_value_dup_node (value, members[i]));
          g_assert_nonnull (g_object_class_find_property (G_OBJECT_GET_CLASS (value), members[i]));
        }
      g_assert_false (sinorus_value_has (value, "no-such-member"));
      g_assert_null (sinorus_value_dup_node (value, "no-such-member"));
      g_assert_null (sinorus_value_get_unknown (value));
      g_assert_cmpint (sinorus_node_get_kind (node), ==, SINORUS_NODE_KIND_MAP);
      g_assert_cmpuint (sinorus_node_get_n_children (node), ==, 0);
      g_assert_true (sinorus_value_equal (value, other));
      g_assert_cmpuint (count_tag (found, "missing-member"), >=, SINORUS_IS_RECORD (value) ? 1 : 0);
    }
}

static void
set_extreme (GValue *value, guint variant)
{
  static const char *const texts[] = { "", "\n", "\xef\xbf\xbf", "no such word or id" };
  static const double numbers[] = { -INFINITY, INFINITY, -1e308, NAN };

  if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, texts[variant]);
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_value_set_double (value, numbers[variant]);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, variant == 0 ? G_MININT : (int) variant * 7);
  else if (G_VALUE_HOLDS (value, G_TYPE_STRV))
    g_value_set_boxed (value, (const char *const[]) { texts[variant], texts[variant], NULL });
  else if (G_VALUE_HOLDS_VARIANT (value))
    g_value_set_variant (value, variant == 0 ? g_variant_new_string ("x")
                                             : g_variant_new_array (G_VARIANT_TYPE_INT32, NULL, 0));
  else if (G_VALUE_HOLDS (value, G_TYPE_LIST_MODEL))
    {
      GListStore *store = g_list_store_new (G_TYPE_OBJECT);
      g_autoptr (GListStore) no_value = g_list_store_new (G_TYPE_OBJECT);

      if (variant == 0)
        g_list_store_append (store, no_value);
      for (guint i = 0; variant > 0 && i < G_N_ELEMENTS (types); i++)
        {
          g_autoptr (GObject) stranger = g_object_new (types[i](), NULL);

          g_list_store_append (store, stranger);
        }
      g_value_take_object (value, store);
    }
  else if (G_VALUE_HOLDS (value, SINORUS_TYPE_DATE))
    g_value_take_boxed (value, sinorus_date_parse ("/2017", NULL));
  else if (G_VALUE_HOLDS (value, SINORUS_TYPE_NODE))
    g_value_take_boxed (value, sinorus_node_new_none ());
  else
    g_value_take_object (value, g_object_new (G_VALUE_TYPE (value), NULL));
}

/* Any value of the right type may be set and is kept, checked and written without a critical. */
static void
test_full_range (void)
{
  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      GObjectClass *klass = g_type_class_ref (types[t]());
      guint n;
      g_autofree GParamSpec **pspecs = g_object_class_list_properties (klass, &n);

      for (guint variant = 0; variant < 4; variant++)
        {
          g_autofree const char **names = g_new0 (const char *, n);
          g_autofree GValue *values = g_new0 (GValue, n);
          g_autoptr (SinorusValue) value = NULL;
          g_autoptr (GListModel) found = NULL;
          g_autoptr (SinorusNode) node = NULL;
          g_autofree char *text = NULL;

          for (guint i = 0; i < n; i++)
            {
              names[i] = pspecs[i]->name;
              g_value_init (&values[i], pspecs[i]->value_type);
              set_extreme (&values[i], variant);
            }
          value = SINORUS_VALUE (g_object_new_with_properties (types[t](), n, names, values));
          found = sinorus_value_check (value);
          g_assert_nonnull (found);
          node = sinorus_value_to_node (value);
          text = sinorus_node_to_string (node);
          g_assert_true (g_utf8_validate (text, -1, NULL));
          g_assert_true (sinorus_value_equal (value, value));
          for (guint i = 0; i < n; i++)
            g_value_unset (&values[i]);
        }
      g_type_class_unref (klass);
    }
}

/* Nothing, an empty list and 0 are three things. */
static void
test_missing (void)
{
  g_autoptr (GListStore) none = g_list_store_new (SINORUS_TYPE_RATIONALE);
  g_autoptr (SinorusPolicy) missing = g_object_new (SINORUS_TYPE_POLICY, "id", "p", NULL);
  g_autoptr (SinorusPolicy) empty = g_object_new (SINORUS_TYPE_POLICY, "id", "p", "rationales", none, "holders",
                                                  (const char *const[]) { NULL }, "stance", 0.0, NULL);

  g_assert_false (sinorus_value_equal (SINORUS_VALUE (missing), SINORUS_VALUE (empty)));
  g_assert_null (sinorus_policy_get_rationales (missing));
  g_assert_cmpuint (g_list_model_get_n_items (sinorus_policy_get_rationales (empty)), ==, 0);
  g_assert_null (sinorus_policy_get_holders (missing));
  g_assert_nonnull (sinorus_policy_get_holders (empty));
  g_assert_true (isnan (sinorus_policy_get_stance (missing)));
  g_assert_cmpfloat (sinorus_policy_get_stance (empty), ==, 0);
  g_assert_true (sinorus_value_has (SINORUS_VALUE (empty), "stance"));
  g_assert_false (sinorus_value_has (SINORUS_VALUE (missing), "stance"));
}

/* What is put into a list later is not in the value. */
static void
test_frozen_list (void)
{
  g_autoptr (GListStore) store = g_list_store_new (SINORUS_TYPE_RATIONALE);
  g_autoptr (SinorusRationale) buffer = g_object_new (SINORUS_TYPE_RATIONALE, "tag", "buffer", NULL);
  g_autoptr (SinorusPolicy) policy = NULL;
  GListModel *list;

  g_list_store_append (store, buffer);
  policy = g_object_new (SINORUS_TYPE_POLICY, "rationales", store, NULL);
  g_list_store_append (store, buffer);
  list = sinorus_policy_get_rationales (policy);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  g_assert_true (g_list_model_get_item_type (list) == SINORUS_TYPE_RATIONALE);
  g_assert_null (g_list_model_get_item (list, 1));
  g_assert_null (g_list_model_get_item (list, G_MAXUINT));
}

static void
test_equality (void)
{
  g_autoptr (SinorusValue) a = g_object_new (SINORUS_TYPE_QUANTITY, "value", 0.1 + 0.2, "unit", "t", NULL);
  g_autoptr (SinorusValue) b = g_object_new (SINORUS_TYPE_QUANTITY, "value", 0.3, "unit", "t", NULL);
  g_autoptr (SinorusValue) same = g_object_new (SINORUS_TYPE_QUANTITY, "unit", "t", "value", 0.3, NULL);
  g_autoptr (SinorusValue) source = g_object_new (SINORUS_TYPE_SOURCE, "id", "x", NULL);
  g_autoptr (SinorusValue) issue = g_object_new (SINORUS_TYPE_ISSUE, "id", "x", NULL);

  g_assert_false (sinorus_value_equal (a, b));
  g_assert_true (sinorus_value_equal (b, same));
  g_assert_false (sinorus_value_equal (source, issue));
}

static void
assert_only (SinorusValue *value, const char *tag, guint n)
{
  g_autoptr (SinorusValue) taken = value;
  g_autoptr (GListModel) found = sinorus_value_check (taken);

  g_assert_cmpuint (g_list_model_get_n_items (found), ==, n);
  g_assert_cmpuint (count_tag (found, tag), ==, n);
}

static void
test_check (void)
{
  g_autoptr (GListStore) strangers = g_list_store_new (G_TYPE_OBJECT);

  assert_only (g_object_new (SINORUS_TYPE_QUANTITY, "value", 1.0, "unit", "t", NULL), "", 0);
  assert_only (g_object_new (SINORUS_TYPE_QUANTITY, "value", -INFINITY, "unit", "t", NULL), "out-of-range", 1);
  assert_only (g_object_new (SINORUS_TYPE_QUANTITY, "unit", "t", NULL), "missing-member", 1);
  assert_only (g_object_new (SINORUS_TYPE_RATIONALE, "tag", "bufer", NULL), "unknown-word", 1);
  assert_only (g_object_new (SINORUS_TYPE_RATIONALE, "tag", "buffer", "weight", -0.5, NULL), "out-of-range", 1);
  assert_only (g_object_new (SINORUS_TYPE_ISSUE, "id", "no id", "proposition", "p", NULL), "bad-id", 1);
  assert_only (g_object_new (SINORUS_TYPE_ISSUE, "id", "", "proposition", "p", NULL), "bad-id", 1);
  assert_only (g_object_new (SINORUS_TYPE_ISSUE, "id", "é", "proposition", "p", NULL), "bad-id", 1);
  g_list_store_append (strangers, strangers);
  assert_only (g_object_new (SINORUS_TYPE_POLICY, "id", "p", "holders", (const char *const[]) { "CHN", NULL }, "issue",
                             "i", "rationales", strangers, NULL),
               "wrong-type", 1);
  g_list_store_remove_all (strangers);
}

/* A copy says something else of one member, and the rest as it was. */
static void
test_copy_with (void)
{
  g_autoptr (SinorusPolicy) policy = g_object_new (SINORUS_TYPE_POLICY, "id", "p", "stance", .5, "note", "n", NULL);
  g_autoptr (SinorusValue) without = sinorus_value_copy_with (SINORUS_VALUE (policy), "note", NULL, NULL);
  g_autoptr (SinorusValue) other = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GValue) stance = G_VALUE_INIT;
  g_auto (GValue) text = G_VALUE_INIT;

  g_value_init (&stance, G_TYPE_INT);
  g_value_set_int (&stance, -1);
  other = sinorus_value_copy_with (SINORUS_VALUE (policy), "stance", &stance, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (sinorus_policy_get_stance (SINORUS_POLICY (other)), ==, -1);
  g_assert_cmpstr (sinorus_record_get_note (SINORUS_RECORD (other)), ==, "n");
  g_assert_cmpfloat (sinorus_policy_get_stance (policy), ==, .5);
  g_assert_false (sinorus_value_has (without, "note"));
  g_assert_true (sinorus_value_has (SINORUS_VALUE (policy), "note"));
  g_assert_null (sinorus_value_copy_with (SINORUS_VALUE (policy), "stances", &stance, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
  g_assert_nonnull (strstr (error->message, "stance"));
  g_clear_error (&error);
  g_value_init (&text, G_TYPE_STRING);
  g_value_set_static_string (&text, "x");
  g_assert_null (sinorus_value_copy_with (SINORUS_VALUE (policy), "framework", &text, &error));
  g_assert_error (error, SINORUS_ERROR, SINORUS_ERROR_ARGUMENT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/value/empty", test_empty);
  g_test_add_func ("/value/full-range", test_full_range);
  g_test_add_func ("/value/missing", test_missing);
  g_test_add_func ("/value/frozen-list", test_frozen_list);
  g_test_add_func ("/value/equality", test_equality);
  g_test_add_func ("/value/check", test_check);
  g_test_add_func ("/value/copy-with", test_copy_with);
  return g_test_run ();
}
