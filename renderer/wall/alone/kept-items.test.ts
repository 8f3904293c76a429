// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { firstState } from '../../../shared/state/state.ts'
import { untagged } from '../../../shared/tagged-text.ts'
import { dayForRoom } from '../../../shared/views/day-part.ts'
import { NOBODY } from '../../../shared/views/presence.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import { keptItems } from './kept-items.ts'

function itemsAt(time: string): string[] {
  const day = sampleDay('staatsprint')
  const tv = { roomId: 'zaal-1', name: 'TV', pairedAt: 0, trimMs: 0, patternAt: null }
  const state = { ...firstState(day), displays: { tv } }
  const view = viewFor(state, NOBODY, { kind: 'display', deviceId: 'tv' })
  if (view?.kind !== 'display') throw new Error('the display is paired')
  const keptAt = instantOf(day.date, time, day.timeZone)
  const items = keptItems(dayForRoom(day, 'zaal-1'), view, keptAt, 'nl')
  return items.map(({ time, title }) => `${time} ${untagged(title)}`)
}

test('what goes on or is to come stands in order of time, and what is over is left out', () => {
  expect(itemsAt('15:00')).toMatchInlineSnapshot(`
    [
      "14:50 Pitch voorbereiden",
      "15:45 Flip-over pitches + vragen juryleden",
      "16:45 Juryberaad",
      "17:00 Afronding dag + bekendmaking winnaars",
      "17:05 Borrel",
    ]
  `)
  expect(itemsAt('09:00').length).toBeGreaterThan(itemsAt('15:00').length)
})
