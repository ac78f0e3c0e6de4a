/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <stdio.h>
#include <unistd.h>

struct _Progress
{
  GThread *thread;
  GMutex mutex;
  GCond cond;
  gboolean done;
  char *what;
};

/* Nothing is shown of what takes less than half a second. */
static gpointer
show (gpointer data)
{
  Progress *self = data;
  gint64 start = g_get_monotonic_time ();
  gint64 next = start + G_TIME_SPAN_SECOND / 2;
  gboolean shown = FALSE;

  g_mutex_lock (&self->mutex);
  while (!self->done)
    {
      if (g_cond_wait_until (&self->cond, &self->mutex, next))
        continue;
      fprintf (stderr, "\r%s… %d s", self->what, (int) ((next - start) / G_TIME_SPAN_SECOND));
      fflush (stderr);
      shown = TRUE;
      next += G_TIME_SPAN_SECOND / 2;
    }
  g_mutex_unlock (&self->mutex);
  if (shown)
    fputs ("\r\033[K", stderr);
  return NULL;
}

/* Says what takes long, until its end; NULL if nobody is to see it. */
Progress *
progress_begin (Command *command, const char *what)
{
  Progress *self;

  if (command->quiet || !isatty (STDERR_FILENO))
    return NULL;
  self = g_new0 (Progress, 1);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  self->what = g_strdup (what);
  self->thread = g_thread_new ("progress", show, self);
  return self;
}

void
progress_end (Progress *self)
{
  if (self == NULL)
    return;
  g_mutex_lock (&self->mutex);
  self->done = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);
  g_thread_join (self->thread);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self->what);
  g_free (self);
}
