// SPDX-License-Identifier: EUPL-1.2
import type { ToldCommands } from '../command-told.ts'
import type { ViewingCommand } from './commands.ts'

export const viewing: ToldCommands<ViewingCommand> = {
  setViewing: {
    where: ({ roomId }) => [roomId],
    what({ viewing }, language) {
      if (viewing === null) {
        return {
          nl: 'Scherm en verste stoel zoals in de dag',
          en: 'Screen and farthest seat as in the day',
        }[language]
      }
      const metres = viewing.farthestMetres
      return {
        nl: `Scherm van ${viewing.diagonalInch} inch, verste stoel op ${metres} m`,
        en: `Screen of ${viewing.diagonalInch} inches, farthest seat at ${metres} m`,
      }[language]
    },
  },
}
