/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-claim.h>

#include <sinorus/sinorus-actor.h>
#include <sinorus/sinorus-evidence.h>
#include <sinorus/sinorus-source.h>

#include "model/sinorus-pattern-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusClaim:
 *
 * What a source says about a record, or about a relation between records.
 *
 * A claim is not a fact: its status and probability are computed from the evidence and never typed
 * in. A claim that has neither `says` nor `text` asserts that the record that it is about exists.
 *
 * Since: 1.0
 */
struct _SinorusClaim
{
  SinorusRecord parent_instance;
};

struct _SinorusClaimClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusClaim, sinorus_claim, SINORUS_TYPE_RECORD)

enum {
  ABOUT = SINORUS_RECORD_N_MEMBERS,
  SAYS,
  TEXT,
  OVER,
  ACCUSED,
  KIND,
  HOLDER,
  CAUSE,
  EFFECT,
  MODALITY,
  QUANTIFIER,
  SENTENCE,
  SOURCE,
  EVIDENCE,
};

static const char *const kind_words[] = {
  "fact", "causal", "contrast", "precedent", "forecast", "evaluation", "belief", "purpose", NULL
};
static const char *const modality_words[] = {
  "asserted", "likely", "could", "unclear", "believes", NULL
};
static const char *const quantifier_words[] = {
  "some", "usually", "consistently", "only", "all", "none", NULL
};

static const SinorusMember members[] = {
  { "about", SINORUS_MEMBER_IDS },
  { "says", SINORUS_MEMBER_NODE },
  { "text", SINORUS_MEMBER_TEXT },
  { "over", SINORUS_MEMBER_NODE },
  { "accused", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "kind", SINORUS_MEMBER_WORD, .required = TRUE, .words = kind_words },
  { "holder", SINORUS_MEMBER_IDS, .type = sinorus_actor_get_type },
  { "cause", SINORUS_MEMBER_IDS },
  { "effect", SINORUS_MEMBER_IDS },
  { "modality", SINORUS_MEMBER_WORD, .words = modality_words },
  { "quantifier", SINORUS_MEMBER_WORD, .words = quantifier_words },
  { "sentence", SINORUS_MEMBER_INTEGERS },
  { "source", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_source_get_type },
  { "evidence", SINORUS_MEMBER_VALUES, .type = sinorus_evidence_get_type },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  const char *const *about = _sinorus_value_get_texts (value, ABOUT);
  SinorusNode *says = _sinorus_value_get_node (value, SAYS);
  guint n_about = about != NULL ? g_strv_length ((char **) about) : 0;

  if (n_about == 0 && says == NULL && _sinorus_value_get_text (value, TEXT) == NULL)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_EMPTY_CLAIM, path, NULL, NULL,
                           "the claim has neither “about” nor “text”");
  if (_sinorus_value_get_node (value, OVER) != NULL)
    _sinorus_pattern_check (_sinorus_value_get_node (value, OVER), value, "over", path, diagnostics);
  if (says == NULL)
    return;
  if (sinorus_node_get_kind (says) != SINORUS_NODE_KIND_MAP)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_WRONG_TYPE, path, "says", "write {member: value}",
                           "“says” is not a map");
  else if (n_about != 1 && _sinorus_value_get_node (value, OVER) == NULL)
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_SAYS_NEEDS_ONE, path, "says", NULL,
                           "the claim is about %u records", n_about);
}

static void
sinorus_claim_class_init (SinorusClaimClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusClaim:about: (getter get_about)
   *
   * The record, or the records of a relation.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:says: (getter get_says)
   *
   * A map of what it says of the members of the record.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:text: (getter get_text)
   *
   * What it says, in words.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:over: (getter get_over)
   *
   * What the quantifier ranges over: a pattern.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:accused: (getter get_accused)
   *
   * The actor that the claim accuses.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:kind: (getter get_kind)
   *
   * What sort of claim it is.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:holder: (getter get_holder)
   *
   * Who believes it, if not the source.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:cause: (getter get_cause)
   *
   * The causes, of a causal claim.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:effect: (getter get_effect)
   *
   * The effects, of a causal claim.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:modality: (getter get_modality)
   *
   * How sure its author says to be; `asserted` where it is missing.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:quantifier: (getter get_quantifier)
   *
   * How general it says to be.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:sentence: (getter get_sentence)
   *
   * The sentences of the source that it renders, from 0 (the title).
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:source: (getter get_source)
   *
   * Who makes the claim.
   *
   * Since: 1.0
   */
  /**
   * SinorusClaim:evidence: (getter get_evidence)
   *
   * What other sources have to say of it, a list of [class@Sinorus.Evidence].
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), ABOUT);
}

static void
sinorus_claim_init (SinorusClaim *self)
{
}

/**
 * sinorus_claim_get_about: (get-property about)
 * @self: a claim
 *
 * Gets the record, or the records of a relation.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_claim_get_about (SinorusClaim *self)
{
  _SINORUS_GET (texts, CLAIM, NULL, ABOUT);
}

/**
 * sinorus_claim_get_says: (get-property says)
 * @self: a claim
 *
 * Gets a map of what it says of the members of the record.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_claim_get_says (SinorusClaim *self)
{
  _SINORUS_GET (node, CLAIM, NULL, SAYS);
}

/**
 * sinorus_claim_get_text: (get-property text)
 * @self: a claim
 *
 * Gets what it says, in words.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_claim_get_text (SinorusClaim *self)
{
  _SINORUS_GET (text, CLAIM, NULL, TEXT);
}

/**
 * sinorus_claim_get_over: (get-property over)
 * @self: a claim
 *
 * Gets what the quantifier ranges over: a pattern.
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_claim_get_over (SinorusClaim *self)
{
  _SINORUS_GET (node, CLAIM, NULL, OVER);
}

/**
 * sinorus_claim_get_accused: (get-property accused)
 * @self: a claim
 *
 * Gets the actor that the claim accuses.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_claim_get_accused (SinorusClaim *self)
{
  _SINORUS_GET (text, CLAIM, NULL, ACCUSED);
}

/**
 * sinorus_claim_get_kind: (get-property kind)
 * @self: a claim
 *
 * Gets what sort of claim it is.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_claim_get_kind (SinorusClaim *self)
{
  _SINORUS_GET (text, CLAIM, NULL, KIND);
}

/**
 * sinorus_claim_get_holder: (get-property holder)
 * @self: a claim
 *
 * Gets who believes it, if not the source.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_claim_get_holder (SinorusClaim *self)
{
  _SINORUS_GET (texts, CLAIM, NULL, HOLDER);
}

/**
 * sinorus_claim_get_cause: (get-property cause)
 * @self: a claim
 *
 * Gets the causes, of a causal claim.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_claim_get_cause (SinorusClaim *self)
{
  _SINORUS_GET (texts, CLAIM, NULL, CAUSE);
}

/**
 * sinorus_claim_get_effect: (get-property effect)
 * @self: a claim
 *
 * Gets the effects, of a causal claim.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *const *
sinorus_claim_get_effect (SinorusClaim *self)
{
  _SINORUS_GET (texts, CLAIM, NULL, EFFECT);
}

/**
 * sinorus_claim_get_modality: (get-property modality)
 * @self: a claim
 *
 * Gets how sure its author says to be; `asserted` where it is missing.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_claim_get_modality (SinorusClaim *self)
{
  _SINORUS_GET (text, CLAIM, NULL, MODALITY);
}

/**
 * sinorus_claim_get_quantifier: (get-property quantifier)
 * @self: a claim
 *
 * Gets how general it says to be.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_claim_get_quantifier (SinorusClaim *self)
{
  _SINORUS_GET (text, CLAIM, NULL, QUANTIFIER);
}

/**
 * sinorus_claim_get_sentence: (get-property sentence)
 * @self: a claim
 * @n: (out): how many there are
 *
 * Gets the sentences of the source that it renders, from 0 (the title).
 *
 * Returns: (nullable) (transfer none) (array length=n): the numbers, or %NULL if it is missing
 *
 * Since: 1.0
 */
const gint32 *
sinorus_claim_get_sentence (SinorusClaim *self, gsize *n)
{
  *n = 0;
  g_return_val_if_fail (SINORUS_IS_CLAIM (self), NULL);
  return _sinorus_value_get_integers (self, SENTENCE, n);
}

/**
 * sinorus_claim_get_source: (get-property source)
 * @self: a claim
 *
 * Gets who makes the claim.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_claim_get_source (SinorusClaim *self)
{
  _SINORUS_GET (text, CLAIM, NULL, SOURCE);
}

/**
 * sinorus_claim_get_evidence: (get-property evidence)
 * @self: a claim
 *
 * Gets what other sources have to say of it, a list of [class@Sinorus.Evidence].
 *
 * Returns: (nullable) (transfer none): the list, or %NULL if it is missing
 *
 * Since: 1.0
 */
GListModel *
sinorus_claim_get_evidence (SinorusClaim *self)
{
  _SINORUS_GET (object, CLAIM, NULL, EVIDENCE);
}
