/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "model/sinorus-chronicle-private.h"

#include <sinorus/sinorus-affiliation.h>
#include <sinorus/sinorus-membership.h>
#include <sinorus/sinorus-party.h>

#include "model/sinorus-value-list-private.h"

/* Who held what office, and who was a member of what body, on a date. */

SinorusTruth
_sinorus_record_holds_on (SinorusRecord *record, SinorusDate *on)
{
  SinorusDate *period = sinorus_record_get_during (record);

  if (on == NULL || period == NULL)
    return SINORUS_TRUTH_UNKNOWN;
  return sinorus_date_contains (period, on, TRUE);
}

/* Those that may hold on a date: all without one. */
static GListModel *
list_possible (GPtrArray *records, SinorusDate *on, GType type)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      SinorusDate *period = sinorus_record_get_during (records->pdata[i]);

      if (on == NULL || period == NULL || sinorus_date_overlaps (period, on, TRUE) != SINORUS_TRUTH_FALSE)
        g_ptr_array_add (items, g_object_ref (records->pdata[i]));
    }
  return _sinorus_value_list_new (type, items);
}

/**
 * sinorus_chronicle_list_holders:
 * @self: a chronicle
 * @office: the id of an office, or of a party or state that persons belong to
 * @on: (nullable): a date, or %NULL for all times
 *
 * Lists who may have held an office on a date: affiliations with it, unless
 * their period certainly does not touch the date. One without a period is among them.
 *
 * Returns: (transfer full): the [class@Sinorus.Affiliation]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_holders (SinorusChronicle *self, const char *office, SinorusDate *on)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (office != NULL, NULL);

  return list_possible (_sinorus_chronicle_get_affiliations (self, office), on, SINORUS_TYPE_AFFILIATION);
}

/**
 * sinorus_chronicle_holder:
 * @self: a chronicle
 * @office: the id of an office
 * @on: a date
 *
 * Gets the person who held an office on a date, throughout it and certainly.
 * Where that is nobody's, not known, or more than one's,
 * [method@Sinorus.Chronicle.list_holders] says who comes into question.
 *
 * Returns: (transfer none) (nullable): the holder, or %NULL if there is not exactly one
 *
 * Since: 1.0
 */
SinorusParty *
sinorus_chronicle_holder (SinorusChronicle *self, const char *office, SinorusDate *on)
{
  GPtrArray *affiliations;
  const char *person = NULL;

  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (office != NULL, NULL);
  g_return_val_if_fail (on != NULL, NULL);

  affiliations = _sinorus_chronicle_get_affiliations (self, office);
  for (guint i = 0; affiliations != NULL && i < affiliations->len; i++)
    {
      const char *other = sinorus_affiliation_get_person (affiliations->pdata[i]);

      if (_sinorus_record_holds_on (affiliations->pdata[i], on) != SINORUS_TRUTH_TRUE)
        continue;
      if (person != NULL && g_strcmp0 (person, other) != 0)
        return NULL;
      person = other;
    }
  return _sinorus_chronicle_find (self, person, SINORUS_TYPE_PARTY);
}

/**
 * sinorus_chronicle_list_members:
 * @self: a chronicle
 * @body: the id of a body
 * @on: (nullable): a date, or %NULL for all times
 *
 * Lists who may have been a member of a body on a date: memberships of it,
 * unless their period certainly does not touch the date. One without a period is among them.
 *
 * Returns: (transfer full): the [class@Sinorus.Membership]s
 *
 * Since: 1.0
 */
GListModel *
sinorus_chronicle_list_members (SinorusChronicle *self, const char *body, SinorusDate *on)
{
  g_return_val_if_fail (SINORUS_IS_CHRONICLE (self), NULL);
  g_return_val_if_fail (body != NULL, NULL);

  return list_possible (_sinorus_chronicle_get_memberships (self, body), on, SINORUS_TYPE_MEMBERSHIP);
}

SinorusTruth
_sinorus_chronicle_holds_office (SinorusChronicle *self, const char *actor, const char *office, SinorusDate *on)
{
  GPtrArray *affiliations = _sinorus_chronicle_get_affiliations (self, office);
  SinorusTruth held = SINORUS_TRUTH_FALSE;

  /* Who acts as the office itself holds it. */
  if (g_str_equal (actor, office))
    return SINORUS_TRUTH_TRUE;
  for (guint i = 0; affiliations != NULL && i < affiliations->len; i++)
    {
      SinorusDate *period = sinorus_record_get_during (affiliations->pdata[i]);

      if (g_strcmp0 (sinorus_affiliation_get_person (affiliations->pdata[i]), actor) != 0)
        continue;
      if (_sinorus_record_holds_on (affiliations->pdata[i], on) == SINORUS_TRUTH_TRUE)
        return SINORUS_TRUTH_TRUE;
      if (on == NULL || period == NULL || sinorus_date_overlaps (period, on, TRUE) != SINORUS_TRUTH_FALSE)
        held = SINORUS_TRUTH_UNKNOWN;
    }
  return held;
}
