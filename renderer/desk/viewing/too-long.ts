// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import { USUAL_VIEWING, viewingOf } from '../../../shared/features/viewing/viewing.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { PLANNED_RUN } from '../../../shared/timeline/run.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { type TooLong, tooLongAmong, worstOfEach } from '../../wall/fitting/readable-to.ts'
import { farTextsIn } from '../../wall/programme/far-texts.ts'
import { displayIn, pageOf } from '../miniature/room-screen.ts'

/** By room: what can't be read from its farthest seat in all of the day, on the screen that hangs there. */
export type TooLongByRoom = ReadonlyMap<string, readonly TooLong[]>

/** The same; it stays as it is for as long as neither the day, a screen nor a seat changes. */
export function useTooLong(day: EventDay, view: DeskView): TooLongByRoom {
  const { language } = day
  const texts = useMemo(
    () =>
      new Map(
        day.rooms.map(({ id }) => {
          return [id, farTextsIn(day, timelineOf(day, id, PLANNED_RUN), language)]
        }),
      ),
    [day, language],
  )
  // Displays say how they are every few seconds, and hardly ever that they are another size.
  const asked = JSON.stringify(
    day.rooms.map(({ id }) => [
      pageOf(displayIn(view, id)?.size ?? null),
      viewingOf({ day, viewing: view.viewing }, id) ?? USUAL_VIEWING,
    ]),
  )
  return useMemo(() => {
    const screens: Parameters<typeof tooLongOn>[1][] = JSON.parse(asked)
    return new Map(
      [...texts].map(([id, inRoom], index) => [id, tooLongOn(inRoom, screens[index], language)]),
    )
  }, [texts, asked, language])
}

type Texts = ReturnType<typeof farTextsIn>
type Screen = [page: ReturnType<typeof pageOf>, viewing: typeof USUAL_VIEWING]

function tooLongOn(texts: Texts, screen: Screen | undefined, language: EventDay['language']) {
  if (!screen) return []
  const [page, viewing] = screen
  return worstOfEach(tooLongAmong(texts, page, viewing, displayWords[language].next))
}
