// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** What the app tells its hub of the machine: what only a process with windows is told. */
export const AppReport = z.object({
  type: z.literal('laptop'),
  /** `null`: the system hasn't told. */
  isOnBattery: z.nullable(z.boolean()),
  isLocked: z.boolean(),
  /** The system keeps the screens on, as far as it was asked to. */
  isAwake: z.boolean(),
})
export type AppReport = z.infer<typeof AppReport>

/** What the hub tells the app of its displays: whether the machine is to stay awake for any. */
export const DisplaysReport = z.object({
  type: z.literal('displays'),
  isAnyLinked: z.boolean(),
})
export type DisplaysReport = z.infer<typeof DisplaysReport>
