/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <sinorus/sinorus-forecast.h>

#include <sinorus/sinorus-actor.h>

#include "base/sinorus-duration-private.h"
#include "model/sinorus-range-private.h"
#include "model/sinorus-record-private.h"

/**
 * SinorusForecast:
 *
 * A dated probability that something will happen within a time.
 *
 * Since: 1.0
 */
struct _SinorusForecast
{
  SinorusRecord parent_instance;
};

struct _SinorusForecastClass
{
  SinorusRecordClass parent_class;
};

G_DEFINE_FINAL_TYPE (SinorusForecast, sinorus_forecast, SINORUS_TYPE_RECORD)

enum {
  CLASS = SINORUS_RECORD_N_MEMBERS,
  ISSUED,
  WITHIN,
  PROBABILITY,
  VERBAL,
  RESOLUTION,
  BY,
};

static const char *const resolution_words[] = {
  "yes", "no", "void", NULL
};

static const SinorusMember members[] = {
  { "class", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "issued", SINORUS_MEMBER_DATE, .required = TRUE },
  { "within", SINORUS_MEMBER_TEXT, .required = TRUE },
  { "probability", SINORUS_MEMBER_NODE },
  { "verbal", SINORUS_MEMBER_TEXT },
  { "resolution", SINORUS_MEMBER_WORD, .words = resolution_words },
  { "by", SINORUS_MEMBER_ID, .type = sinorus_actor_get_type },
};

static void
check (SinorusValue *value, const char *path, GListStore *diagnostics)
{
  SinorusNode *probability = _sinorus_value_get_node (value, PROBABILITY);
  const char *within = _sinorus_value_get_text (value, WITHIN);
  g_autoptr (SinorusDate) interval = within != NULL ? sinorus_date_parse (within, NULL) : NULL;
  double numbers[2];

  if (probability != NULL && !_sinorus_range_parse (probability, 2, numbers))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_RANGE, path, "probability",
                           "write a number from 0 to 1, or [low, high]", "this is no probability");
  if (within != NULL && interval == NULL && !_sinorus_duration_parse (within, NULL))
    _sinorus_value_report (value, diagnostics, SINORUS_TAG_BAD_DURATION, path, "within", NULL,
                           "“%s” is neither a duration nor an interval", within);
}

static void
sinorus_forecast_class_init (SinorusForecastClass *klass)
{
  ((SinorusValueClass *) klass)->check = check;

  /**
   * SinorusForecast:class: (getter get_class)
   *
   * What is forecast: the class of events.
   *
   * Since: 1.0
   */
  /**
   * SinorusForecast:issued: (getter get_issued)
   *
   * When it was made.
   *
   * Since: 1.0
   */
  /**
   * SinorusForecast:within: (getter get_within)
   *
   * The time, an ISO 8601 duration such as `P6M` or an interval.
   *
   * Since: 1.0
   */
  /**
   * SinorusForecast:probability: (getter get_probability)
   *
   * A number from 0 to 1, or [low, high].
   *
   * Since: 1.0
   */
  /**
   * SinorusForecast:verbal: (getter get_verbal)
   *
   * How it was put in words, such as `likely`.
   *
   * Since: 1.0
   */
  /**
   * SinorusForecast:resolution: (getter get_resolution)
   *
   * What came of it.
   *
   * Since: 1.0
   */
  /**
   * SinorusForecast:by: (getter get_by)
   *
   * Who made it.
   *
   * Since: 1.0
   */
  _sinorus_value_class_add_members (klass, members, G_N_ELEMENTS (members), CLASS);
}

static void
sinorus_forecast_init (SinorusForecast *self)
{
}

/**
 * sinorus_forecast_get_class: (get-property class)
 * @self: a forecast
 *
 * Gets what is forecast: the class of events.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_forecast_get_class (SinorusForecast *self)
{
  _SINORUS_GET (text, FORECAST, NULL, CLASS);
}

/**
 * sinorus_forecast_get_issued: (get-property issued)
 * @self: a forecast
 *
 * Gets when it was made.
 *
 * Returns: (nullable) (transfer none): the date, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusDate *
sinorus_forecast_get_issued (SinorusForecast *self)
{
  _SINORUS_GET (date, FORECAST, NULL, ISSUED);
}

/**
 * sinorus_forecast_get_within: (get-property within)
 * @self: a forecast
 *
 * Gets the time, an ISO 8601 duration such as `P6M` or an interval.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_forecast_get_within (SinorusForecast *self)
{
  _SINORUS_GET (text, FORECAST, NULL, WITHIN);
}

/**
 * sinorus_forecast_get_probability: (get-property probability)
 * @self: a forecast
 *
 * Gets a number from 0 to 1, or [low, high].
 *
 * Returns: (nullable) (transfer none): the node, or %NULL if it is missing
 *
 * Since: 1.0
 */
SinorusNode *
sinorus_forecast_get_probability (SinorusForecast *self)
{
  _SINORUS_GET (node, FORECAST, NULL, PROBABILITY);
}

/**
 * sinorus_forecast_get_verbal: (get-property verbal)
 * @self: a forecast
 *
 * Gets how it was put in words, such as `likely`.
 *
 * Returns: (nullable): the text, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_forecast_get_verbal (SinorusForecast *self)
{
  _SINORUS_GET (text, FORECAST, NULL, VERBAL);
}

/**
 * sinorus_forecast_get_resolution: (get-property resolution)
 * @self: a forecast
 *
 * Gets what came of it.
 *
 * Returns: (nullable): the word, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_forecast_get_resolution (SinorusForecast *self)
{
  _SINORUS_GET (text, FORECAST, NULL, RESOLUTION);
}

/**
 * sinorus_forecast_get_by: (get-property by)
 * @self: a forecast
 *
 * Gets who made it.
 *
 * Returns: (nullable): the id, or %NULL if it is missing
 *
 * Since: 1.0
 */
const char *
sinorus_forecast_get_by (SinorusForecast *self)
{
  _SINORUS_GET (text, FORECAST, NULL, BY);
}
