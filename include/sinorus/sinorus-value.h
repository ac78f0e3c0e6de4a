/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined(SINORUS_INSIDE) && !defined(SINORUS_COMPILATION)
#error "Only <sinorus/sinorus.h> can be included directly."
#endif

#include <gio/gio.h>
#include <sinorus/sinorus-date.h>
#include <sinorus/sinorus-node.h>
#include <sinorus/sinorus-truth.h>
#include <sinorus/sinorus-version-macros.h>

G_BEGIN_DECLS

#define SINORUS_DECLARE_TYPE(Name, name, NAME) \
  GType sinorus_##name##_get_type (void); \
  typedef struct _Sinorus##Name Sinorus##Name; \
  typedef struct _Sinorus##Name##Class Sinorus##Name##Class; \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sinorus##Name, g_object_unref) \
  G_GNUC_UNUSED static inline Sinorus##Name *SINORUS_##NAME (gpointer object) \
  { \
    return G_TYPE_CHECK_INSTANCE_CAST (object, sinorus_##name##_get_type (), Sinorus##Name); \
  } \
  G_GNUC_UNUSED static inline gboolean SINORUS_IS_##NAME (gpointer object) \
  { \
    return G_TYPE_CHECK_INSTANCE_TYPE (object, sinorus_##name##_get_type ()); \
  }

#define SINORUS_TYPE_VALUE (sinorus_value_get_type ())

SINORUS_AVAILABLE_IN_1_0
SINORUS_DECLARE_TYPE (Value, value, VALUE)

SINORUS_AVAILABLE_IN_1_0
GStrv sinorus_value_list_members (SinorusValue *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_value_has (SinorusValue *self, const char *member);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_value_dup_node (SinorusValue *self, const char *member);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_value_to_node (SinorusValue *self);
SINORUS_AVAILABLE_IN_1_0
SinorusNode *sinorus_value_get_unknown (SinorusValue *self);
SINORUS_AVAILABLE_IN_1_0
gboolean sinorus_value_equal (SinorusValue *self, SinorusValue *other);
SINORUS_AVAILABLE_IN_1_0
GListModel *sinorus_value_check (SinorusValue *self);
SINORUS_AVAILABLE_IN_1_0
SinorusValue *sinorus_value_copy_with (SinorusValue *self, const char *member, const GValue *value, GError **error);

G_END_DECLS
