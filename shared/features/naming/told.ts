// SPDX-License-Identifier: EUPL-1.2
import type { CommandOf } from '../command-definition.ts'
import type { ToldCommands } from '../command-told.ts'
import type { SentBy } from '../feature.ts'
import type { naming as commands } from './commands.ts'

/** What a team chose is told by no log: only that it was looked at. */
export const naming: ToldCommands<CommandOf<SentBy<typeof commands, 'desk'>>> = {
  approveTeamName: {
    what: ({ isApproved }, language) => (isApproved ? APPROVED : REFUSED)[language],
  },
}

const APPROVED = { nl: 'Teamnaam goedgekeurd', en: 'Team name approved' }
const REFUSED = { nl: 'Teamnaam afgekeurd', en: 'Team name turned down' }
