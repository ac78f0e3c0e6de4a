/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz-events.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  check_format (data, size, size % 4 == 0 ? &_sinorus_format_gdelt1 : &_sinorus_format_gdelt2);
  return 0;
}
