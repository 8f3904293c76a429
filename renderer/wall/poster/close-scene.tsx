// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { weekdayAt } from '../../../shared/day/told-time.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Instant } from '../../../shared/instant.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { RoomSceneProps } from '../shell/scene.tsx'
import type { WallScene } from '../shell/wall-scene.ts'
import { ThanksPoster } from './thanks-poster.tsx'

/**
 * The day is over, or one of the event's days: thanks, and no code, since there is nothing to join any more.
 * @param at when the next day begins; `null`: there is none
 */
const CloseScene = memo(function CloseScene({
  at,
  ...props
}: RoomSceneProps & { at: Instant | null }) {
  const { day, language } = props
  const words = displayWords[language]
  const line =
    at === null
      ? taggedIn(day.title, language)
      : words.seeYou(weekdayAt(day, at, language, 'long'), timeOfDay(at, day.timeZone))
  return <ThanksPoster {...props} thanks={words.dayIsOver} line={line} />
})

export const CLOSE_SCENE: WallScene = {
  id: 'close',
  isShown: ({ props, chosen, timeline, moment }) =>
    chosen === 'programme' && roomNow(props.day, timeline, moment).state === 'over',
  Scene: ({ props, timeline, moment }) => {
    const { nextDay } = roomNow(props.day, timeline, moment)
    return <CloseScene {...props} at={nextDay?.at ?? null} />
  },
}
