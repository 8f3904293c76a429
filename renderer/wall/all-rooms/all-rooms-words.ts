// SPDX-License-Identifier: EUPL-1.2
import type { Language, Text } from '../../../shared/text.ts'

type Words = {
  next: string
  held: string
  over: string
  until(time: string): string
  isOver: string
  page(number: number, of: number): string
}

/** Stands where else the name of the room does. */
export const allRoomsTitle: Text = { nl: 'Nu en straks', en: 'Now and next' }

/** What a wall that tells of all rooms says by itself. */
export const allRoomsWords: Record<Language, Words> = {
  nl: {
    next: 'Straks',
    held: 'staat stil',
    over: 'loopt uit',
    until: (time) => `tot\u00a0${time}`,
    isOver: 'Afgelopen',
    page: (number, of) => `${number} van ${of}`,
  },
  en: {
    next: 'Next',
    held: 'paused',
    over: 'running over',
    until: (time) => `until\u00a0${time}`,
    isOver: 'Over',
    page: (number, of) => `${number} of ${of}`,
  },
}
