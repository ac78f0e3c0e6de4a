/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <sinorus/sinorus-record.h>

G_BEGIN_DECLS

#define SINORUS_TYPE_FORECAST (sinorus_forecast_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Forecast, forecast, FORECAST)

SINORUS_AVAILABLE_IN_1_0
const char *sinorus_forecast_get_class (SinorusForecast *self);
SINORUS_AVAILABLE_IN_1_0
SinorusDate *sinorus_forecast_get_issued (SinorusForecast *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_forecast_get_within (SinorusForecast *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_forecast_get_probability (SinorusForecast *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_forecast_get_verbal (SinorusForecast *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_forecast_get_resolution (SinorusForecast *self);
SINORUS_AVAILABLE_IN_1_0
const char *sinorus_forecast_get_by (SinorusForecast *self);

G_END_DECLS
