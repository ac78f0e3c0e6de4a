/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-party.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_CHRONICLE (sinorus_chronicle_get_type ())

SINORUS_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (SinorusChronicle, sinorus_chronicle, SINORUS, CHRONICLE, GObject)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_chronicle_get_id (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_chronicle_get_title (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_chronicle_get_layers (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_get_warnings (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_chronicle_get_unknown (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_chronicle_get_n_records (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
guint sinorus_chronicle_get_n_undated (SinorusChronicle *self);

SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_chronicle_get_as_of (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_chronicle_get_known_at (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
const char *const *sinorus_chronicle_get_only (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_chronicle_equal (SinorusChronicle *self, SinorusChronicle *other);
SINORUS_AVAILABLE_IN_1_0
SinorusRecord *sinorus_chronicle_lookup (SinorusChronicle *self, const char *id);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_records (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_sources (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_states (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_parties (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_issues (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_policies (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_events (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_affiliations (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_memberships (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_regimes (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_sanctions (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_ballots (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_flows (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_signals (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_levers (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_cases (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_forecasts (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_claims (SinorusChronicle *self);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_claims_about (SinorusChronicle *self, const char *id);

SINORUS_AVAILABLE_IN_1_0
SinorusChronicle *sinorus_chronicle_at (SinorusChronicle *self, SinorusDate *date);
SINORUS_AVAILABLE_IN_1_0
SinorusChronicle *sinorus_chronicle_known (SinorusChronicle *self, SinorusDate *date);
SINORUS_AVAILABLE_IN_1_0
SinorusChronicle *sinorus_chronicle_only (SinorusChronicle *self, const char *const *sources, GError **error);

SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_holders (SinorusChronicle *self, const char *office, SinorusDate *on);
SINORUS_AVAILABLE_IN_1_0
SinorusParty *sinorus_chronicle_holder (SinorusChronicle *self, const char *office, SinorusDate *on);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_chronicle_list_members (SinorusChronicle *self, const char *body, SinorusDate *on);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_chronicle_get_outcome (SinorusChronicle *self, const char *ballot);
SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_chronicle_list_vetoes (SinorusChronicle *self, const char *ballot);
SINORUS_AVAILABLE_IN_1_0
double sinorus_chronicle_get_weight (SinorusChronicle *self, const char *id, gboolean weighted);

G_END_DECLS
