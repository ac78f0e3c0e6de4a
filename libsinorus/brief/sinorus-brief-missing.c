/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "brief/sinorus-brief-private.h"

#include <sinorus/sinorus-flow.h>
#include <sinorus/sinorus-policy.h>
#include <sinorus/sinorus-sanction.h>

/* What evidence is missing, for the end of the brief: each line counts, and cites what it counts. */

#define UNVERIFIED "unverified"

gboolean
_sinorus_brief_is_party (SinorusBriefing *self, const char *id)
{
  const char *const parties[] = { self->a, self->b, self->third, NULL };

  return g_strv_contains (parties, id) || g_strv_contains (parties, _sinorus_chronicle_state_of (self->chronicle, id));
}

static void
cite_all (SinorusBriefLine *line, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    _sinorus_brief_cite (line, sinorus_record_get_id (records->pdata[i]));
}

/* Claims that nobody but their source supports. */
static void
add_uncorroborated (SinorusBriefing *self, SinorusBriefSection *section)
{
  g_autoptr (GPtrArray) claims = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_CLAIM);
  guint n = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const char *reason;
      double p;

      n += g_str_equal (_sinorus_claim_status (self->chronicle, claims->pdata[i], &p, &reason), "asserted");
    }
  if (n > 0)
    _sinorus_brief_add_line (section, claims->len, "Missing: %u of %u claims rest on the word of their one source.", n,
                             claims->len);
}

/* The policies that the alignment rests on and that lack something. */
static void
add_policies (SinorusBriefing *self, SinorusBriefSection *section)
{
  const char *const *ids = sinorus_finding_get_records (self->alignment);
  g_autoptr (GPtrArray) timeless = g_ptr_array_new ();
  g_autoptr (GPtrArray) groundless = g_ptr_array_new ();
  guint n = 0;

  for (; ids != NULL && *ids != NULL; ids++)
    {
      SinorusPolicy *policy = _sinorus_chronicle_find (self->chronicle, *ids, SINORUS_TYPE_POLICY);

      if (policy == NULL)
        continue;
      n++;
      if (sinorus_record_get_during (SINORUS_RECORD (policy)) == NULL)
        g_ptr_array_add (timeless, policy);
      if (sinorus_policy_get_rationales (policy) == NULL)
        g_ptr_array_add (groundless, policy);
    }
  if (timeless->len > 0)
    cite_all (_sinorus_brief_add_line (section, n, "Missing: when they were held, of %u of the %u policies compared.",
                                       timeless->len, n),
              timeless);
  if (groundless->len > 0)
    cite_all (_sinorus_brief_add_line (section, n, "Missing: any rationale, of %u of the %u policies compared.",
                                       groundless->len, n),
              groundless);
}

static void
add_weights (SinorusBriefing *self, SinorusBriefSection *section)
{
  g_autofree char *method = sinorus_finding_dup_value_text (self->alignment, "divergence_method");
  SinorusTable *tags = sinorus_finding_get_table (self->alignment, "rationales");

  if (g_strcmp0 (method, "jaccard") == 0)
    _sinorus_brief_add_line (section, sinorus_table_get_n_rows (tags),
                             "Missing: weights of some rationales or all; how much each counts is not known.");
}

static gboolean
is_unverified (SinorusRecord *record)
{
  const char *const *tags = sinorus_record_get_tags (record);

  return (tags != NULL && g_strv_contains (tags, UNVERIFIED))
         || (SINORUS_IS_SANCTION (record) && sinorus_sanction_get_verified (SINORUS_SANCTION (record)) == SINORUS_TRUTH_FALSE);
}

static void
add_unverified (SinorusBriefing *self, SinorusBriefSection *section)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GPtrArray *records = self->chronicle->records;

  for (guint i = 0; i < records->len; i++)
    if (is_unverified (records->pdata[i]))
      g_ptr_array_add (found, records->pdata[i]);
  if (found->len > 0)
    cite_all (_sinorus_brief_add_line (section, records->len,
                                       "Missing: a check against the original of %u of the %u records, which are marked so.",
                                       found->len, records->len),
              found);
}

/* Flows of the three with periods that nobody can speak of, or only within bounds. */
static void
add_flows (SinorusBriefing *self, SinorusBriefSection *section)
{
  g_autoptr (GPtrArray) flows = _sinorus_chronicle_get_all (self->chronicle, SINORUS_TYPE_FLOW);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  guint n_periods = 0, n_missing = 0;

  for (guint i = 0; i < flows->len; i++)
    {
      SinorusFlow *flow = flows->pdata[i];
      g_auto (GStrv) periods = NULL;
      guint before = n_missing;

      if (sinorus_flow_get_reporter (flow) == NULL || sinorus_flow_get_partner (flow) == NULL
          || !_sinorus_brief_is_party (self, sinorus_flow_get_reporter (flow))
          || !_sinorus_brief_is_party (self, sinorus_flow_get_partner (flow)))
        continue;
      periods = sinorus_flow_list_periods (flow);
      for (char **text = periods; *text != NULL; text++, n_periods++)
        {
          g_autoptr (SinorusDate) period = sinorus_date_parse (*text, NULL);
          const char *coverage = period != NULL ? sinorus_flow_lookup (flow, period, NULL, NULL) : NULL;

          n_missing += coverage == NULL || !g_str_equal (coverage, "value");
        }
      if (n_missing > before)
        g_ptr_array_add (found, flow);
    }
  if (found->len > 0)
    cite_all (_sinorus_brief_add_line (section, n_periods,
                                       "Missing: a figure for %u of %u periods of the flows between the three.", n_missing,
                                       n_periods),
              found);
}

void
_sinorus_brief_missing (SinorusBriefing *self, SinorusBriefSection *section)
{
  add_uncorroborated (self, section);
  add_policies (self, section);
  add_weights (self, section);
  add_unverified (self, section);
  add_flows (self, section);
  if (self->events == NULL)
    _sinorus_brief_add_line (section, 0, "Missing: event data; none were given, so nothing is said of what changed.");
}
