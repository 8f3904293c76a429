// SPDX-License-Identifier: EUPL-1.2
import { memo, useMemo } from 'react'
import { yellOf } from '../../../shared/features/naming/team-name.ts'
import { turnsNow } from '../../../shared/features/pitches/turn-list.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { DayBar } from '../bars/day-bar.tsx'
import { Countdown } from '../countdown/countdown.tsx'
import { type CountdownLabel, countdownLabel } from '../countdown/countdown-label.ts'
import { elsewhereNow } from '../elsewhere/elsewhere-now.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { fittingSizes } from '../fitting/title-sizes.ts'
import { MessageBand } from '../message/message-band.tsx'
import { NextLine } from '../programme/next-line.tsx'
import { nextUp } from '../programme/next-up.ts'
import { Header } from '../shell/header.tsx'
import { moodOf } from '../shell/mood.ts'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import { momentKey, type Wall, type WallScene } from '../shell/wall-scene.ts'
import { turnNext } from './turn-next.ts'

// The time is the picture; what is near gives way before it, and a long name after that.
const SIZES = [
  { title: 0, time: 0, kicker: true, next: 'all' },
  { title: 1, time: 0, kicker: true, next: 'all' },
  { title: 1, time: 1, kicker: true, next: 'all' },
  { title: 2, time: 1, kicker: true, next: 'short' },
  { title: 2, time: 2, kicker: false, next: 'short' },
  { title: 3, time: 2, kicker: false, next: 'short' },
  { title: 4, time: 2, kicker: false, next: 'none' },
  // Under a long message: whole before large.
  { title: 5, time: 2, kicker: false, next: 'none' },
  { title: 6, time: 2, kicker: false, next: 'none' },
] as const
// A yell stands where there is room for it: no title is smaller for one.
const STEPS = SIZES.flatMap((size) => [
  { ...size, yell: true },
  { ...size, yell: false },
])

type Props = RoomSceneProps & {
  timeline: Timeline
  moment: ShownMoment
  cues: readonly Cue[]
}

/** Somebody's turn: who, the clock of its part, and who follows. */
const TurnScene = memo(function TurnScene({ timeline, moment, cues, ...props }: Props) {
  const { day, view, language, sizes } = props
  const words = displayWords[language]
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  const turns = useMemo(() => turnsNow(day, room), [day, room])
  const { message, face } = view.room.screen
  const name = turns?.current ? taggedIn(turns.current.name, language) : ''
  const yell = turns?.current ? yellOf(view.room.chosenNames, turns.current.id) : null
  const part = turns?.slot.turns?.parts.find(({ id }) => id === room.activity?.activity?.id)
  const label = labelOf(
    countdownLabel(room, language, false),
    part ? taggedIn(part.title, language) : null,
  )
  const next = turnNext(turns, timeline.roomId, false, language) ?? nextUp(room, language)
  const { ref, steps } = useFit({ header: 1, main: STEPS.length - 1 }, [
    ...[name, yell, label?.words, label?.state, next?.title, face, message, sizes],
  ])
  if (!turns) return null
  const step = stepAt(STEPS, steps.main)
  const titles = fittingSizes(name, titlesOf(sizes), sizes)
  const number = turns.current ? turns.teams.indexOf(turns.current) + 1 : 0
  return (
    <Scene name="turn" mood={moodOf(room, 'programme')} sizes={sizes} sceneRef={ref}>
      <Header {...props} step={steps.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="main turn" data-face={face} data-fit="main">
        <div className="heading">
          {step.kicker && (
            <p className="kicker">
              {words.turn(taggedIn(turns.slot.title, language), number, turns.teams.length)}
            </p>
          )}
          <div className="turn-who">
            <h1 className="title" data-far="title" style={{ fontSize: stepAt(titles, step.title) }}>
              {withJoints(name, LONG_IN_TITLE)}
            </h1>
            {yell !== null && step.yell && (
              <p className="turn-yell" dir="auto">
                <bdi>{yell}</bdi>
              </p>
            )}
          </div>
        </div>
        <Countdown
          {...{ day, timeline, cues, label, face, language }}
          now={room}
          sizes={{ ...sizes, mainPx: sizes.wholePx }}
          isBare={false}
          digitsPx={stepAt(timesOf(sizes), step.time)}
          mostDigitsPx={MOST_UNITS * sizes.unitPx}
          diskPx={stepAt(sizes.diskPx, 2 * step.time)}
          diskLabel={words.disk}
        />
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

/** What is counted is the part, in its own word; time that is up and a pause say so themselves. */
function labelOf(label: CountdownLabel | null, part: string | null): CountdownLabel | null {
  if (label?.state !== 'left' || part === null) return label
  return { ...label, words: part, goesWithCue: true }
}

function titlesOf({ posterPx, titlePx }: Sizes): number[] {
  const leastPx = Math.min(...titlePx)
  return [...posterPx.slice(0, 1), ...titlePx, 0.75 * leastPx, 0.55 * leastPx]
}

// The time takes all the room that there is, up to this.
const MOST_UNITS = 64

function timesOf({ unitPx, digitsPx }: Sizes): number[] {
  return [38 * unitPx, 31 * unitPx, Math.min(...digitsPx)]
}

export const TURN_SCENE: WallScene = {
  id: 'turn',
  isShown({ props, chosen, timeline, moment }) {
    if (chosen !== 'programme' || moment.step === null) return false
    const room = roomNow(props.day, timeline, moment)
    if (room.innerBreak || elsewhereNow(room, props.language)) return false
    return turnsNow(props.day, room)?.current != null
  },
  about: ({ props, moment }) => `${momentKey(moment)} ${props.view.room.screen.message ?? ''}`,
  Scene: ({ props, timeline, moment, cues }: Wall) => (
    <TurnScene {...props} {...{ timeline, moment, cues }} />
  ),
}
