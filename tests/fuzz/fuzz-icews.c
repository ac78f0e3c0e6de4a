/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz-events.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  check_format (data, size, &_sinorus_format_icews);
  return 0;
}
