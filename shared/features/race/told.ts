// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import type { CommandOf } from '../command-definition.ts'
import type { ToldCommands } from '../command-told.ts'
import type { SentBy } from '../feature.ts'
import type { race as commands } from './commands.ts'
import { raceIn } from './race.ts'

export const race: ToldCommands<CommandOf<SentBy<typeof commands, 'desk'>>> = {
  setCount: {
    what: ({ count }, language) => countWords(count, language),
    inFull: ({ race, part, teamId, count }, day, language) =>
      `${nameOf(day, teamId, language)}, ${partTitle(day, race, part, language)}: ${countWords(count, language)}`,
  },
  closeRace: {
    what: ({ isClosed }, language) =>
      ({
        nl: isClosed ? 'Uitslag van de race bekendgemaakt' : 'Race weer geopend',
        en: isClosed ? 'Result of the race announced' : 'Race opened again',
      })[language],
  },
}

function countWords(count: string | null, language: Language): string {
  if (count === null) return { nl: 'telling weggehaald', en: 'count taken away' }[language]
  const number = count.trim()
  return { nl: `${number} ideeën geteld`, en: `${number} ideas counted` }[language]
}

function nameOf({ teams }: EventDay, teamId: string, language: Language): string {
  const team = teams.find(({ id }) => id === teamId)
  return team ? taggedIn(team.name, language) : teamId
}

function partTitle(day: EventDay, race: string, part: string, language: Language): string {
  const found = raceIn(day, race)?.parts.find(({ id }) => id === part)
  return found ? taggedIn(found.title, language) : part
}
