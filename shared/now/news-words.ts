// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { shortTitle } from '../features/steering/preview/consequence-words.ts'
import { isolated } from '../tagged-text.ts'
import type { Language } from '../text.ts'
import { deskWords } from '../words/desk.ts'
import { newsWords } from '../words/desk-news.ts'
import { roomNames } from '../words/room-names.ts'
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
    default:
      return news satisfies never
  }
}
