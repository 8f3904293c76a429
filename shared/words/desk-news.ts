// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What the desk says aloud of what comes about by itself. */
export type NewsWords = {
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
    here: (room, name) => `${room}: ${named('display', name)} is back.`,
    away: (room, name) => `${room}: ${named('display', name)} is away.`,
    stopped: (room, name) => `${room}: ${named('display', name)} is not drawing.`,
  },
  over: (rooms) => `${rooms}: over time.`,
}

function named(what: string, name: string): string {
  return name === '' ? what : `${what} ‘${name}’`
}

export const newsWords: Record<Language, NewsWords> = { nl, en }
