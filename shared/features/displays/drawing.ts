// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/**
 * What went wrong in a display's page. `start`: its script never got to paint; `script`: something
 * in it threw; `render`: a scene could not be drawn; `message`: what the hub sent could not be
 * read; `frozen`: it stopped painting. Names and nothing else, so that nothing personal gets out.
 */
export const DisplayFault = z.enum(['start', 'script', 'render', 'message', 'frozen'])
export type DisplayFault = z.infer<typeof DisplayFault>

/** Whether a display paints what it was sent, as far as the hub knows. */
export const Drawing = z.discriminatedUnion('kind', [
  /** It never said: its page is older than the question, or has just been opened. */
  z.object({ kind: z.literal('unknown') }),
  /** It said so a few seconds ago. */
  z.object({ kind: z.literal('draws') }),
  /** Not any more; `fault`: what it said of that, or `null`. `since` is in hub time. */
  z.object({
    kind: z.literal('stopped'),
    since: z.number(),
    fault: z.nullable(DisplayFault),
  }),
])
export type Drawing = z.infer<typeof Drawing>
