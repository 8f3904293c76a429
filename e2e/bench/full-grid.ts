// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { DAY_VERSION, EventDay as EventDaySchema } from '../../shared/day/day.ts'
import { timeAfter } from '../../shared/day/time-of-day.ts'

const ROOMS = 40
const ITEMS = 60
const BEGINS = 8 * 60
const MINUTES = 12

const text = (nl: string) => ({ nl })

/** A day in which every room has a programme of its own: 40 rooms × 60 items, one after another. */
export function fullGrid(): EventDay {
  const rooms = Array.from({ length: ROOMS }, (_, room) => ({
    ...{ id: `zaal-${room + 1}`, name: text(`Zaal ${room + 1}`), kind: 'break-out' },
  }))
  const slots = rooms.flatMap(({ id }, room) =>
    Array.from({ length: ITEMS }, (_, index) => {
      const start = BEGINS + index * MINUTES
      return {
        id: `item-${room + 1}-${index + 1}`,
        title: { nl: `Onderdeel ${room + 1}.${index + 1}`, en: `Item ${room + 1}.${index + 1}` },
        kind: 'talk',
        scope: 'rooms',
        rooms: [id],
        start: timeAfter(start),
        end: timeAfter(start + MINUTES),
        speakers: [text(`Spreker ${room + 1}`)],
        description: text('Waar het over gaat, in een zin die zegt wat je er aan hebt.'),
      }
    }),
  )
  return EventDaySchema.parse({
    ...{
      format: 'zaalscherm-day',
      version: DAY_VERSION,
      id: 'vol-rooster',
      title: text('Vol rooster'),
    },
    ...{ date: '2031-03-13', timeZone: 'Europe/Amsterdam', language: 'nl' },
    ...{ rooms, challenges: [], teams: [], roles: [], introductionQuestions: [], phases: [] },
    ...{ slots, pitch: null, jury: null, tips: [], wifi: null },
  })
}
