/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "store/sinorus-dictionary-private.h"

#include <string.h>

typedef struct {
  gsize start;
  gsize length;
  guint64 hash;
} Entry;

struct _SinorusDictionary
{
  GArray *entries;
  char *text;
  gsize text_size;
  gsize text_capacity;
  /* Numbers plus one, 0 where free; at most half of the slots are used. */
  guint32 *slots;
  gsize n_slots;
};

SinorusDictionary *
_sinorus_dictionary_new (void)
{
  SinorusDictionary *self = g_new0 (SinorusDictionary, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  self->n_slots = 64;
  self->slots = g_new0 (guint32, self->n_slots);
  return self;
}

void
_sinorus_dictionary_free (SinorusDictionary *self)
{
  g_array_unref (self->entries);
  g_free (self->text);
  g_free (self->slots);
  g_free (self);
}

/* The upper half mixed in, as the last bytes of a text move the lower bits of its hash most. */
static gsize
first_slot (const SinorusDictionary *self, guint64 hash)
{
  return (gsize) (hash ^ (hash >> 32)) & (self->n_slots - 1);
}

static void
grow (SinorusDictionary *self)
{
  self->n_slots *= 2;
  g_free (self->slots);
  self->slots = g_new0 (guint32, self->n_slots);
  for (guint i = 0; i < self->entries->len; i++)
    {
      gsize slot = first_slot (self, g_array_index (self->entries, Entry, i).hash);

      while (self->slots[slot] != 0)
        slot = (slot + 1) & (self->n_slots - 1);
      self->slots[slot] = i + 1;
    }
}

static gsize
store_text (SinorusDictionary *self, const SinorusField *text)
{
  gsize start = self->text_size;

  if (self->text_size + text->length > self->text_capacity)
    {
      self->text_capacity = MAX (2 * self->text_capacity, self->text_size + text->length + 4096);
      self->text = g_realloc (self->text, self->text_capacity);
    }
  if (text->length > 0)
    memcpy (self->text + start, text->text, text->length);
  self->text_size += text->length;
  return start;
}

guint32
_sinorus_dictionary_add (SinorusDictionary *self, const SinorusField *text)
{
  guint64 hash = _sinorus_field_hash (text, 0);
  gsize slot = first_slot (self, hash);
  Entry entry;

  for (; self->slots[slot] != 0; slot = (slot + 1) & (self->n_slots - 1))
    {
      const Entry *known = &g_array_index (self->entries, Entry, self->slots[slot] - 1);

      if (known->hash == hash && known->length == text->length &&
          (text->length == 0 || memcmp (self->text + known->start, text->text, text->length) == 0))
        return self->slots[slot] - 1;
    }
  entry = (Entry) { store_text (self, text), text->length, hash };
  g_array_append_val (self->entries, entry);
  self->slots[slot] = self->entries->len;
  if (2 * (gsize) self->entries->len > self->n_slots)
    grow (self);
  return self->entries->len - 1;
}

guint32
_sinorus_dictionary_count (SinorusDictionary *self)
{
  return self->entries->len;
}

GStrv
_sinorus_dictionary_to_strv (SinorusDictionary *self)
{
  GStrv texts = g_new0 (char *, (gsize) self->entries->len + 1);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      texts[i] = entry->length == 0 ? g_strdup ("") : g_utf8_make_valid (self->text + entry->start, (gssize) entry->length);
    }
  return texts;
}
