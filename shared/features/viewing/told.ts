// SPDX-License-Identifier: EUPL-1.2
import type { ToldCommands } from '../command-told.ts'
import type { ViewingCommand } from './commands.ts'
import { numberText } from './typed-number.ts'

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
      const inch = numberText(viewing.diagonalInch, language)
      const metres = numberText(viewing.farthestMetres, language)
      return {
        nl: `Scherm van ${inch} inch, verste stoel op ${metres} m`,
        en: `Screen of ${inch} inches, farthest seat at ${metres} m`,
      }[language]
    },
  },
}
