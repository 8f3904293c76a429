// SPDX-License-Identifier: EUPL-1.2
import { type CommandOf, hubCommands, schemaOf } from '../command-definition.ts'

/** What a desk can ask of all that people brought into the day that is kept. */
export const wipe = hubCommands({
  /** Takes all of it out for good: it stands in no journal, and nothing brings it back. */
  wipe: { schema: schemaOf('wipe', {}), sender: 'desk', carriedOutBy: 'hub' },
})
export type WipeCommand = CommandOf<typeof wipe>
