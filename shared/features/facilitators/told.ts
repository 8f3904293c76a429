// SPDX-License-Identifier: EUPL-1.2
import { always, type ToldCommands, where } from '../command-told.ts'
import type { FacilitatorsCommand } from './commands.ts'

export const facilitators: ToldCommands<FacilitatorsCommand> = {
  letIn: {
    what: always({ nl: 'Begeleider binnengelaten', en: 'Facilitator let in' }),
    where: ({ roomIds }) => where({ rooms: roomIds }),
  },
  withdraw: { what: always({ nl: 'Begeleider ingetrokken', en: 'Facilitator withdrawn' }) },
}
