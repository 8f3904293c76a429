// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { helpDeskWords } from '../features/help/desk-words.ts'
import { namingDeskWords } from '../features/naming/desk-words.ts'
import { shortTitle } from '../features/steering/preview/consequence-words.ts'
import { deskWords } from '../i18n/desk/desk.ts'
import { roomNames } from '../i18n/room-names.ts'
import { isolated, taggedIn } from '../tagged-text.ts'
import type { Language } from '../text.ts'
import type { News } from './news.ts'

/** Something that came about by itself, as it is said aloud: `alle zalen: Schetsen.` */
export function newsSentence(news: News, day: EventDay, language: Language): string {
  const words = deskWords[language]
  const where = (roomIds: readonly string[]) =>
    roomNames(roomIds.length === day.rooms.length ? 'all' : [...roomIds], day, language)
  switch (news.kind) {
    case 'waits':
      return `${words.displayWaits(news.count)}.`
    case 'display':
      return newsWords[language].display[news.state](where([news.roomId]), isolated(news.name))
    case 'on-now': {
      const title = news.spanId === null ? null : shortTitle(day, news.spanId, language)
      return `${where(news.roomIds)}: ${title ?? words.nothingNow}.`
    }
    case 'over':
      return newsWords[language].over(where(news.roomIds))
    case 'help':
      return helpDeskWords[language].newCall(
        teamIn(day, news.teamId, language),
        where([news.roomId]),
      )
    case 'name':
      return namingDeskWords[language].newName(teamIn(day, news.teamId, language))
    default:
      return news satisfies never
  }
}

function teamIn({ teams }: EventDay, teamId: string, language: Language): string {
  const team = teams.find(({ id }) => id === teamId)
  return team ? taggedIn(team.name, language) : teamId
}

/** What the desk says aloud of what comes about by itself. */
type NewsWords = {
  /** `name` is empty where the display has none. */
  display: Record<'here' | 'away' | 'stopped', (room: string, name: string) => string>
  over: (rooms: string) => string
}

const nl: NewsWords = {
  display: {
    here: (room, name) => `${room}: ${named('scherm', name)} is er weer.`,
    away: (room, name) => `${room}: ${named('scherm', name)} is weg.`,
    stopped: (room, name) => `${room}: ${named('scherm', name)} tekent niet.`,
  },
  over: (rooms) => `${rooms}: over tijd.`,
}

const en: NewsWords = {
  display: {
    here: (room, name) => `${room}: ${named('screen', name)} is back.`,
    away: (room, name) => `${room}: ${named('screen', name)} is away.`,
    stopped: (room, name) => `${room}: ${named('screen', name)} is not drawing.`,
  },
  over: (rooms) => `${rooms}: over time.`,
}

function named(what: string, name: string): string {
  return name === '' ? what : `${what} ‘${name}’`
}

const newsWords: Record<Language, NewsWords> = { nl, en }
