// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from 'react'
import type { EventDay, Room } from '../../../shared/day/day.ts'
import { USUAL_VIEWING, viewingOf } from '../../../shared/features/viewing/viewing.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { type Language, ownLanguage } from '../../../shared/text.ts'
import { PLANNED_RUN } from '../../../shared/timeline/run.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { type TooLong, tooLongAmong, worstOfEach } from '../../wall/fitting/readable-to.ts'
import { farTextsIn } from '../../wall/programme/far-texts.ts'
import { displayIn, pageOf } from '../miniature/room-screen.ts'
import { inSlices } from './in-slices.ts'

/** By room: what can't be read from its farthest seat in all of the day, on the screen that hangs there. */
export type TooLongByRoom = ReadonlyMap<string, readonly TooLong[]>

const NOTHING: TooLongByRoom = new Map()

/**
 * The same, reckoned after what else there is to draw, a room at a time: it is there a moment later
 * on a large day, and holds nothing up. It stays as it is for as long as nothing of it changes.
 */
export function useTooLong(day: EventDay, view: DeskView): TooLongByRoom {
  const language = ownLanguage(day.language)
  // Displays say how they are every few seconds, and hardly ever that they are another size.
  const asked = JSON.stringify(
    day.rooms.map(({ id }) => [
      pageOf(displayIn(view, id)?.size ?? null),
      viewingOf({ day, viewing: view.viewing }, id) ?? USUAL_VIEWING,
    ]),
  )
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    const screens: Screen[] = JSON.parse(asked)
    const inRoom = ({ id }: Room, index: number) => tooLongIn(day, id, screens[index], language)
    return inSlices(day.rooms, inRoom, (all) => {
      const now = new Map(day.rooms.map(({ id }, index) => [id, all[index] ?? []]))
      setFound((before) => (isSame(before, now) ? before : now))
    })
  }, [day, asked, language])
  return found
}

function isSame(before: TooLongByRoom, now: TooLongByRoom): boolean {
  return before.size === now.size && [...now].every(([id, inRoom]) => before.get(id) === inRoom)
}

type Known = { key: string; found: readonly TooLong[] }

// By room, as it was last: an edit mostly changes what hangs in one room, and pages ask one after another.
const lastIn = new Map<string, Known>()

function tooLongIn(
  day: EventDay,
  roomId: string,
  screen: Screen | undefined,
  language: Language,
): readonly TooLong[] {
  const texts = farTextsIn(day, timelineOf(day, roomId, PLANNED_RUN), language)
  const key = JSON.stringify([texts, screen, language])
  const last = lastIn.get(roomId)
  const found = last?.key === key ? last.found : tooLongOn(texts, screen, language)
  lastIn.set(roomId, { key, found })
  return found
}

type Texts = ReturnType<typeof farTextsIn>
type Screen = [page: ReturnType<typeof pageOf>, viewing: typeof USUAL_VIEWING]

function tooLongOn(texts: Texts, screen: Screen | undefined, language: Language) {
  if (!screen) return []
  const [page, viewing] = screen
  return worstOfEach(tooLongAmong(texts, page, viewing, displayWords[language].next))
}
