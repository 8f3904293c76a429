// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import { always, type ToldCommands, titleIn, where } from '../command-told.ts'
import type { PitchesCommand } from './commands.ts'

export const pitches: ToldCommands<PitchesCommand> = {
  planPitches: {
    what: always({ nl: 'Pitchtijden', en: 'Pitch times' }),
    inFull({ slotId, pitch, questions, gap }, day, language) {
      const lengths = [pitch, questions].filter((one) => one !== null).join(' + ')
      const between =
        gap === null ? '' : { nl: `, ${gap} ertussen`, en: `, ${gap} between` }[language]
      return `${titleIn(day, slotId, language)}: ${lengths} min${between}`
    },
    // A desk's steps back name no team of forty.
    shown: (command) => ({ ...command, teamIds: null }),
  },
  drawPitches: {
    what: always({ nl: 'Volgorde geloot', en: 'Order drawn' }),
    inFull: ({ slotId }, day, language) =>
      `${{ nl: 'Volgorde geloot', en: 'Order drawn' }[language]}: ${titleIn(day, slotId, language)}`,
  },
  moveTurn: {
    where,
    what: ({ to, isAbsent }, language) => (isAbsent ? ABSENT : MOVED[to])[language],
    inFull: ({ teamId, to, isAbsent }, day, language) =>
      `${teamIn(day, teamId, language)}: ${(isAbsent ? ABSENT : MOVED[to])[language].toLowerCase()}`,
  },
}

const ABSENT: Record<Language, string> = { nl: 'Niet er, als laatste', en: 'Not here, put last' }

const MOVED: Record<'next' | 'later' | 'last', Record<Language, string>> = {
  next: { nl: 'Als volgende', en: 'Next' },
  later: { nl: 'Eén beurt later', en: 'One turn later' },
  last: { nl: 'Als laatste', en: 'Put last' },
}

function teamIn({ teams }: EventDay, teamId: string, language: Language): string {
  const name = teams.find(({ id }) => id === teamId)?.name
  return name ? taggedIn(name, language) : teamId
}
