/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <sinorus/sinorus-documents.h>

#include "model/sinorus-chronicle-private.h"

G_BEGIN_DECLS

/* Reads one document into a builder. Problems are added to what the builder has found. */
void _sinorus_document_read (SinorusChronicleBuilder *builder, const char *text, gsize length, const char *name);
/* The whole chronicle as the tree that is written. */
SinorusNode *_sinorus_document_tree (SinorusChronicle *chronicle);

G_END_DECLS
