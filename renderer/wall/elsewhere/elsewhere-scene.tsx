// SPDX-License-Identifier: EUPL-1.2

import { memo, useMemo } from 'react'
import { turnsNow } from '../../../shared/features/pitches/turn-list.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { DayBar } from '../bars/day-bar.tsx'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { MessageBand } from '../message/message-band.tsx'
import { turnNext } from '../pitches/turn-next.ts'
import { NextLine } from '../programme/next-line.tsx'
import { nextUp } from '../programme/next-up.ts'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import { momentKey, type Wall, type WallScene } from '../shell/wall-scene.ts'
import { elsewhereNow } from './elsewhere-now.ts'
import { nowInWords } from './elsewhere-words.ts'

type Props = RoomSceneProps & { timeline: Timeline; moment: ShownMoment }

/** In a room whose people should be elsewhere: where that is, as a poster. */
export const ElsewhereScene = memo(function ElsewhereScene({ timeline, moment, ...props }: Props) {
  const { day, view, language, sizes } = props
  const { message, face } = view.room.screen
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  const now = useMemo(() => elsewhereNow(room, language), [room, language])
  const turns = useMemo(() => turnsNow(day, room), [day, room])
  const next = turnNext(turns, timeline.roomId, true, language) ?? nextUp(room, language)
  const { ref, steps } = useFit({ header: 1, main: STEPS.length - 1 }, [
    now,
    next?.title,
    message,
    face,
    sizes,
  ])
  if (!now) return null
  const { places, title, until } = now
  const step = stepAt(STEPS, steps.main)
  const placePx = [...LARGER.map((units) => units * sizes.unitPx), ...sizes.posterPx]
  const whatPx = stepAt(sizes.titlePx, step.what)
  return (
    <Scene name="elsewhere" mood="elsewhere" sizes={sizes} sceneRef={ref}>
      <Header {...props} step={steps.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="elsewhere-stage" data-fit="main">
        <h1 data-far="place" style={{ fontSize: stepAt(placePx, step.place) }}>
          <span className="elsewhere-in" data-far="title" style={{ fontSize: whatPx }}>
            {nowInWords[language]}{' '}
          </span>
          {places.map((place) => (
            <span key={place} className="elsewhere-place" data-far="place">
              {withJoints(place, LONG_IN_TITLE)}{' '}
            </span>
          ))}
        </h1>
        {step.says !== 'place' && (
          <p className="elsewhere-what" data-far="title" style={{ fontSize: whatPx }}>
            <b data-far="title">{withJoints(title, LONG_IN_TITLE)}</b>
            {until !== null && face !== 'marks' && step.says === undefined && (
              <span className="quiet" data-far="until">
                {until}
              </span>
            )}
          </p>
        )}
      </div>
      <footer className="footer">
        {next && step.next !== 'none' && (
          <NextLine {...{ next, language, sizes }} isShort={step.next === 'short'} />
        )}
        {face !== 'marks' && <DayBar timeline={timeline} moment={moment} />}
      </footer>
    </Scene>
  )
})

// A name as large as the wall can have it is read from the corridor.
const LARGER = [34, 29, 24]

type Step = {
  place: number
  what: number
  next?: 'short' | 'none'
  /** What is left on a wall that is far from its last seat: until when goes first. */
  says?: 'title' | 'place'
}

/** By how much the name and the words around it give way: the words first, down to what is far. */
const STEPS: readonly Step[] = [
  { place: 0, what: 1 },
  { place: 0, what: 2 },
  ...[1, 2, 3].map((place) => ({ place, what: 2 })),
  ...[3, 4, 5, 6, 7].map((place) => ({ place, what: 3 })),
  { place: 7, what: 3, next: 'short' },
  { place: 7, what: 3, next: 'none' },
  { place: 7, what: 3, next: 'none', says: 'title' },
  { place: 7, what: 3, next: 'none', says: 'place' },
]

export const ELSEWHERE_SCENE: WallScene = {
  id: 'elsewhere',
  isShown: ({ chosen, props, timeline, moment }) =>
    chosen === 'programme' &&
    elsewhereNow(roomNow(props.day, timeline, moment), props.language) !== null,
  about: ({ props, moment }) => `${momentKey(moment)} ${props.view.room.screen.message ?? ''}`,
  Scene: ({ props, timeline, moment }: Wall) => (
    <ElsewhereScene {...props} {...{ timeline, moment }} />
  ),
}
