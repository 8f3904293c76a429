// SPDX-License-Identifier: EUPL-1.2

import type { Advice, AdviceName, Said } from '../../day/advice/advice.ts'
import { adviceFor } from '../../day/advice/advice-for.ts'
import type { EventDay } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { editedBy } from '../../day/edits/edited.ts'

/** `id` of a remedy is what is chosen; the item that it is about by its id. */
export type ShownAdvice = {
  id: string
  slotId: string | null
  says: Said
  remedies: { id: string; says: Said }[]
}

export type Adviser = {
  shown: ShownAdvice[]
  /** The edits of the remedies that were chosen, as far as they fit the day. */
  edits(remedies: readonly string[], day: EventDay): Edit[]
}

/** What an import can bring about; the rest is for whoever lays out the day. */
const ABOUT_IMPORTS: readonly AdviceName[] = [
  'skipped-hour',
  'overlap',
  'room-twice',
  'no-end',
  'title-too-long',
]
/** More than anybody mends before seeing the day; they stand there, too. */
const MOST_ADVICE = 8

/** What would be odd in the day that wasn't before. */
export function adviserOf(after: EventDay, open: EventDay | null): Adviser {
  const before = new Set((open ? adviceOf(open) : []).map(nameOf))
  const fresh = adviceOf(after).filter((advice) => !before.has(nameOf(advice)))
  const edits = new Map<string, Edit[]>()
  const shown = fresh.slice(0, MOST_ADVICE).map(({ about, says, remedies }, i): ShownAdvice => {
    const id = `advice-${i}`
    return {
      id,
      slotId: about?.in.list === 'slots' ? about.id : null,
      says,
      remedies: remedies.map((remedy, r) => {
        edits.set(`${id}:${r}`, remedy.edits)
        return { id: `${id}:${r}`, says: remedy.says }
      }),
    }
  })
  return {
    shown,
    edits(remedies, day) {
      const sound: Edit[] = []
      for (const id of remedies) {
        const own = edits.get(id) ?? []
        if (!('refusal' in editedBy(day, [...sound, ...own]))) sound.push(...own)
      }
      return sound
    },
  }
}

function adviceOf(day: EventDay): Advice[] {
  return adviceFor(day).filter(({ name }) => ABOUT_IMPORTS.includes(name))
}

function nameOf({ name, about, says }: Advice): string {
  return [name, about?.id ?? '', says.en].join('\n')
}
