/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-evidence.h>

#include <math.h>

#include <sinorus/sinorus-source.h>

#include "model/sinorus-value-private.h"

/**
 * SinorusEvidence:
 *
 * What a source has to say of a claim of another.
 *
 * Since: 1.0
 */
struct _SinorusEvidence
{
  SinorusValue parent_instance;
};

struct _SinorusEvidenceClass
{
  SinorusValueClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusEvidence, sinorus_evidence, SINORUS_TYPE_VALUE)

enum {
  SOURCE = SINORUS_VALUE_N_MEMBERS,
  RELATION,
  CREDIBILITY,
  DOCUMENTARY,
  NOTE,
};

static const char *const relation_words[] = {
  "supports", "contradicts", "denies", "qualifies", "mentions", NULL
};

static const SinorusMember members[] = {
  { "source", SINORUS_MEMBER_ID, .required = TRUE, .type = sinorus_source_get_type },
  { "relation", SINORUS_MEMBER_WORD, .required = TRUE, .words = relation_words },
  { "credibility", SINORUS_MEMBER_NUMBER, .min = 1, .max = 6 },
  { "documentary", SINORUS_MEMBER_TRUTH },
  { "note", SINORUS_MEMBER_TEXT },
};

static void
sinorus_evidence_class_init (SinorusEvidenceClass *klass)
{
  /**
   * SinorusEvidence:source: (getter get_source)
   *
   * Who says it.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvidence:relation: (getter get_relation)
   *
   * How it bears on the claim.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvidence:credibility: (getter get_credibility)
   *
   * How credible the information is, from 1 (confirmed) to 6 (cannot be judged); shown, never
   * computed with.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvidence:documentary: (getter get_documentary)
   *
   * Whether it is a document that settles the matter.
   *
   * Since: 1.0
   */
  /**
   * SinorusEvidence:note: (getter get_note)
   *
   * A remark.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), SOURCE);
}

static void
sinorus_evidence_init (SinorusEvidence *self)
{
}

/**
 * sinorus_evidence_get_source: (get-property source)
 * @self: an item of evidence
 *
 * Gets who says it.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_evidence_get_source (SinorusEvidence *self)
{
  _SINORUS_GET (text, EVIDENCE, NULL, SOURCE);
}

/**
 * sinorus_evidence_get_relation: (get-property relation)
 * @self: an item of evidence
 *
 * Gets how it bears on the claim.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_evidence_get_relation (SinorusEvidence *self)
{
  _SINORUS_GET (text, EVIDENCE, NULL, RELATION);
}

/**
 * sinorus_evidence_get_credibility: (get-property credibility)
 * @self: an item of evidence
 *
 * Gets how credible the information is, from 1 (confirmed) to 6 (cannot be judged); shown, never
 * computed with.
 *
 * Returns: the number, NaN if it is missing
 *
 * Since: 1.0
 */
double
sinorus_evidence_get_credibility (SinorusEvidence *self)
{
  _SINORUS_GET (number, EVIDENCE, NAN, CREDIBILITY);
}

/**
 * sinorus_evidence_get_documentary: (get-property documentary)
 * @self: an item of evidence
 *
 * Gets whether it is a document that settles the matter.
 *
 * Returns: the truth value, unknown if it is missing
 *
 * Since: 1.0
 */
SinorusTruth
sinorus_evidence_get_documentary (SinorusEvidence *self)
{
  _SINORUS_GET (truth, EVIDENCE, SINORUS_TRUTH_UNKNOWN, DOCUMENTARY);
}

/**
 * sinorus_evidence_get_note: (get-property note)
 * @self: an item of evidence
 *
 * Gets a remark.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_evidence_get_note (SinorusEvidence *self)
{
  _SINORUS_GET (text, EVIDENCE, NULL, NOTE);
}
