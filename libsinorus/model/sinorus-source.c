/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-source.h>

#include <sinorus/sinorus-actor.h>

#include "model/sinorus-record-private.h"

/**
 * SinorusSource:
 *
 * Who published what, and when.
 *
 * Since: 1.0
 */
struct _SinorusSource
{
  SinorusRecord parent_instance;
};

struct _SinorusSourceClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusSource, sinorus_source, SINORUS_TYPE_RECORD)

enum {
  LAYER = SINORUS_RECORD_N_MEMBERS,
  KIND,
  AUTHOR,
  SPEAKER,
  OUTLET,
  TITLE,
  PUBLISHED,
  URL,
  LANGUAGE,
  RELIABILITY,
  GROUP,
};

static const char *const kind_words[] = {
  "official-primary", "official-statistic", "wire", "press", "state-media", "tabloid", "expert", "academic",
  "anonymous-official", "social", NULL
};
static const char *const reliability_words[] = {
  "A", "B", "C", "D", "E", "F", NULL
};

static const SinorusMember members[] = {
  { "layer", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "kind", SINORUS_MEMBER_WORD, .required = TRUE, .words = kind_words },
  { "author", SINORUS_MEMBER_TEXT },
  { "speaker", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
  { "outlet", SINORUS_MEMBER_TEXT },
  { "title", SINORUS_MEMBER_TEXT },
  { "published", SINORUS_MEMBER_DATE },
  { "url", SINORUS_MEMBER_TEXT },
  { "language", SINORUS_MEMBER_TEXT },
  { "reliability", SINORUS_MEMBER_WORD, .words = reliability_words },
  { "group", SINORUS_MEMBER_TEXT },
};

static void
sinorus_source_class_init (SinorusSourceClass *klass)
{
  /**
   * SinorusSource:layer: (getter get_layer)
   *
   * The layer of the chronicle that it belongs to.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:kind: (getter get_kind)
   *
   * What sort of source it is.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:author: (getter get_author)
   *
   * Who wrote it.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:speaker: (getter get_speaker)
   *
   * The actor whose word it is, where it is one’s own.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:outlet: (getter get_outlet)
   *
   * Where it was published.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:title: (getter get_title)
   *
   * Its title.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:published: (getter get_published)
   *
   * When it was published; a view of what was known tests the upper bound.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:url: (getter get_url)
   *
   * Where to find it.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:language: (getter get_language)
   *
   * Its language, as a BCP 47 tag.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:reliability: (getter get_reliability)
   *
   * How reliable the source is, from A to F; C where it is missing.
   *
   * Since: 1.0
   */
  /**
   * SinorusSource:group: (getter get_group)
   *
   * The independence group: copies of one story share one; its own id where it is missing.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), LAYER);
}

static void
sinorus_source_init (SinorusSource *self)
{
}

/**
 * sinorus_source_get_layer: (get-property layer)
 * @self: a source
 *
 * Gets the layer of the chronicle that it belongs to.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_layer (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, LAYER);
}

/**
 * sinorus_source_get_kind: (get-property kind)
 * @self: a source
 *
 * Gets what sort of source it is.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_kind (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, KIND);
}

/**
 * sinorus_source_get_author: (get-property author)
 * @self: a source
 *
 * Gets who wrote it.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_author (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, AUTHOR);
}

/**
 * sinorus_source_get_speaker: (get-property speaker)
 * @self: a source
 *
 * Gets the actor whose word it is, where it is one’s own.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_speaker (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, SPEAKER);
}

/**
 * sinorus_source_get_outlet: (get-property outlet)
 * @self: a source
 *
 * Gets where it was published.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_outlet (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, OUTLET);
}

/**
 * sinorus_source_get_title: (get-property title)
 * @self: a source
 *
 * Gets its title.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_title (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, TITLE);
}

/**
 * sinorus_source_get_published: (get-property published)
 * @self: a source
 *
 * Gets when it was published; a view of what was known tests the upper bound.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_source_get_published (SinorusSource *self)
{
  _SINORUS_GET (date, SOURCE, NULL, PUBLISHED);
}

/**
 * sinorus_source_get_url: (get-property url)
 * @self: a source
 *
 * Gets where to find it.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_url (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, URL);
}

/**
 * sinorus_source_get_language: (get-property language)
 * @self: a source
 *
 * Gets its language, as a BCP 47 tag.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_language (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, LANGUAGE);
}

/**
 * sinorus_source_get_reliability: (get-property reliability)
 * @self: a source
 *
 * Gets how reliable the source is, from A to F; C where it is missing.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_reliability (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, RELIABILITY);
}

/**
 * sinorus_source_get_group: (get-property group)
 * @self: a source
 *
 * Gets the independence group: copies of one story share one; its own id where it is missing.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_source_get_group (SinorusSource *self)
{
  _SINORUS_GET (text, SOURCE, NULL, GROUP);
}
