// SPDX-License-Identifier: EUPL-1.2
import { memo, useMemo } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { Countdown } from '../countdown/countdown.tsx'
import { countdownLabel } from '../countdown/countdown-label.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { fittingSizes } from '../fitting/title-sizes.ts'
import { MessageBand } from '../message/message-band.tsx'
import { Footer } from '../programme/footer.tsx'
import { Instruction } from '../programme/instruction.tsx'
import { onNow } from '../programme/on-now.ts'
import { Header } from '../shell/header.tsx'
import { moodOf } from '../shell/mood.ts'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import { momentKey, type Wall, type WallScene } from '../shell/wall-scene.ts'

// The time is the picture; how to join is left out, and the words give way before the digits do.
const STEPS = [
  { title: 0, body: 0, text: 'all', time: 0, foot: 'name' },
  { title: 1, body: 1, text: 'all', time: 0, foot: 'name' },
  { title: 1, body: 1, text: 'short', time: 0, foot: 'name' },
  { title: 2, body: 2, text: 'short', time: 0, foot: 'bar' },
  { title: 2, body: 2, text: 'short', time: 1, foot: 'bar' },
  { title: 2, body: 2, text: 'short', time: 2, foot: 'bar' },
  { title: 3, body: 2, text: 'none', time: 1, foot: 'bar' },
  { title: 3, body: 2, text: 'none', time: 2, foot: 'none' },
] as const

type Props = RoomSceneProps & {
  timeline: Timeline
  moment: ShownMoment
  cues: readonly Cue[]
}

/** What a start signal began: all of the wall is the phase's colour, and the time fills it. */
const RaceScene = memo(function RaceScene({ timeline, moment, cues, ...props }: Props) {
  const { day, view, language, sizes } = props
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  const now = useMemo(() => onNow(room, language, false), [room, language])
  const label = countdownLabel(room, language, false)
  const { message, face } = view.room.screen
  const { ref, steps } = useFit({ header: 1, main: STEPS.length - 1 }, [
    ...[now, label?.state, face, message, sizes],
  ])
  const step = stepAt(STEPS, steps.main)
  const titles = fittingSizes(now.title, sizes.titlePx, sizes)
  return (
    <Scene
      name="race"
      mood="race"
      sizes={sizes}
      phaseNumber={now.phase?.number ?? null}
      sceneRef={ref}
    >
      <Header {...props} step={steps.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="main race" data-face={face} data-fit="main">
        <div className="race-words">
          <h1 className="title" data-far="title" style={{ fontSize: stepAt(titles, step.title) }}>
            {withJoints(now.title, LONG_IN_TITLE)}
          </h1>
          <Instruction
            now={now}
            bodyPx={stepAt(sizes.bodyPx, step.body)}
            text={step.text}
            isWide={sizes.shape === 'wide'}
          />
        </div>
        <Countdown
          {...{ day, timeline, cues, label, face, language }}
          now={room}
          sizes={{ ...sizes, mainPx: sizes.wholePx }}
          isBare={false}
          digitsPx={stepAt(timesOf(sizes), step.time)}
          mostDigitsPx={MOST_UNITS * sizes.unitPx}
          diskPx={stepAt(sizes.diskPx, 2 * step.time)}
          diskLabel={displayWords[language].disk}
        />
      </div>
      <Footer
        {...{ timeline, moment, language, now, sizes }}
        next={null}
        isNextShort
        foot={step.foot}
        hasBars={face !== 'marks'}
        step={0}
      />
    </Scene>
  )
})

// The time takes all the room that there is, up to this.
const MOST_UNITS = 70

function timesOf({ unitPx, digitsPx }: Sizes): number[] {
  return [46 * unitPx, 38 * unitPx, Math.min(...digitsPx)]
}

export const RACE_SCENE: WallScene = {
  id: 'race',
  isShown: ({ props, chosen, timeline, moment }) =>
    chosen === 'programme' &&
    (moment.activity ?? moment.step)?.begins === 'signal' &&
    moodOf(roomNow(props.day, timeline, moment), chosen) === 'race',
  about: ({ props, moment }) => `${momentKey(moment)} ${props.view.room.screen.message ?? ''}`,
  Scene: ({ props, timeline, moment, cues }: Wall) => (
    <RaceScene {...props} {...{ timeline, moment, cues }} />
  ),
}
