/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "measures/sinorus-view-private.h"

#include "base/sinorus-finding-private.h"

static void
set_date (SinorusFinding *finding, const char *name, SinorusDate *date)
{
  g_autofree char *text = date != NULL ? sinorus_date_to_string (date) : NULL;

  if (text != NULL)
    _sinorus_finding_set_parameter_text (finding, name, text);
}

void
_sinorus_finding_set_view (SinorusFinding *finding, SinorusChronicle *chronicle)
{
  const char *const *only = sinorus_chronicle_get_only (chronicle);
  guint n = sinorus_chronicle_get_n_undated (chronicle);

  _sinorus_finding_set_parameter_text (finding, "chronicle", sinorus_chronicle_get_id (chronicle));
  set_date (finding, "as-of", sinorus_chronicle_get_as_of (chronicle));
  set_date (finding, "known-at", sinorus_chronicle_get_known_at (chronicle));
  if (only != NULL)
    _sinorus_finding_set_parameter_list (finding, "only-sources", only);
  if (n > 0)
    _sinorus_finding_add_warning (finding, "undated-sources", "%u sources without a date of publication are left out",
                                  n);
}
