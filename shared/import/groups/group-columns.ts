// SPDX-License-Identifier: EUPL-1.2
import type { Row } from '../source.ts'

/** Which column holds what; `people`: names of people, and how to reach them, which nobody keeps. */
export type Columns = {
  hasHeading: boolean
  group: number
  seats: number | null
  room: number | null
  table: number | null
  people: readonly number[]
}

// As people head their lists, in whole words; the first that fits counts.
const HEADINGS = {
  seats:
    /^(plaatsen|aantal|aantal (personen|mensen|deelnemers|leden|plaatsen)|grootte|seats|size|number|capacity|people|members?|count)$/,
  room: /^(zaal|ruimte|lokaal|room)$/,
  table: /^(tafel|tafelnummer|table)$/,
  group:
    /^(groep|groepsnaam|team|teamnaam|naam (van )?(de |het )?(groep|team)|group|group name|team name|groepje)$/,
  people:
    /(naam|name|deelnemer|participant|person|e-?mail|telefoon|phone|mobiel|organisatie|organisation|functie)/,
} as const
type Meaning = keyof typeof HEADINGS

/**
 * What the columns of a list are, by its first row. Without headings the first is the group, and a
 * number behind it its seats; what isn't known is never read.
 */
export function columnsOf(first: Row | undefined): Columns {
  const texts = first?.cells.map(({ text }) => text.trim().toLowerCase()) ?? []
  const meanings = texts.map(meaningOf)
  const at = (meaning: Meaning) => {
    const index = meanings.indexOf(meaning)
    return index < 0 ? null : index
  }
  const people = meanings.flatMap((meaning, index) => (meaning === 'people' ? index : []))
  const isKnown = at('group') !== null || (meanings.length > 1 && at('seats') !== null)
  if (isKnown) {
    const group = at('group') ?? meanings.findIndex((meaning) => meaning !== 'seats')
    return {
      ...{ hasHeading: true, group, seats: at('seats'), room: at('room'), table: at('table') },
      people: people.filter((index) => index !== group),
    }
  }
  const hasNumber = /^\d+([.,]0+)?$/.test(texts[1] ?? '') || texts.length > 1
  return {
    ...{ hasHeading: false, group: 0, seats: hasNumber ? 1 : null, room: null, table: null },
    people: [],
  }
}

function meaningOf(text: string): Meaning | null {
  const order: readonly Meaning[] = ['seats', 'room', 'table', 'group', 'people']
  return order.find((meaning) => HEADINGS[meaning].test(text)) ?? null
}
