// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, hubCommands, Id, schemaOf } from '../command-definition.ts'
import { MOST_DISPLAYS } from '../displays/display.ts'
import { Ask } from './device.ts'

/** What displays are asked at once: it changes no day, and is over in seconds. */
export const fleet = hubCommands({
  askDisplays: {
    schema: schemaOf('askDisplays', {
      deviceIds: z.array(Id).check(z.minLength(1), z.maxLength(MOST_DISPLAYS)),
      ask: Ask,
    }),
    sender: 'desk',
    carriedOutBy: 'hub',
  },
})
export type FleetCommand = CommandOf<typeof fleet>
