// SPDX-License-Identifier: EUPL-1.2

import { memo, useMemo } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { Countdown } from '../countdown/countdown.tsx'
import { countdownLabel, isLongWait } from '../countdown/countdown-label.ts'
import { useFit } from '../fitting/fit.ts'
import { mainStepsFor, mostBeside, stepAt } from '../fitting/overflow-steps.ts'
import { stageLayout } from '../fitting/stage-layout.ts'
import {
  sizesOverCard,
  sizesUnderKicker,
  sizesWithoutTime,
  titleSizesOf,
} from '../fitting/title-sizes.ts'
import { joinProminence } from '../join/join-prominence.ts'
import { MessageBand } from '../message/message-band.tsx'
import { DayBlocks } from '../poster/day-blocks.tsx'
import { Header } from '../shell/header.tsx'
import { moodOf } from '../shell/mood.ts'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import { momentKey, type WallScene } from '../shell/wall-scene.ts'
import { Footer } from './footer.tsx'
import { Instruction } from './instruction.tsx'
import { nextUp } from './next-up.ts'
import { onNow } from './on-now.ts'
import { Sidebar } from './sidebar.tsx'
import { isSidebarEmpty, sidebarStepsFor, sidebarUnder } from './sidebar-steps.ts'

type Props = RoomSceneProps & {
  timeline: Timeline
  moment: ShownMoment
  cues: readonly Cue[]
  /** What comes is too far off for digits. */
  isLongWait: boolean
}

/** What goes on in the room: what, how long still, how far, and what comes next. */
export const ProgrammeScene = memo(function ProgrammeScene({
  timeline,
  moment,
  cues,
  isLongWait,
  ...props
}: Props) {
  const { day, view, language, sizes } = props
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  const now = useMemo(() => onNow(room, language, isLongWait), [room, language, isLongWait])
  const label = useMemo(
    () => countdownLabel(room, language, isLongWait),
    [room, language, isLongWait],
  )
  const { message, face } = view.room.screen
  const mainSteps = mainStepsFor(now)
  const { teams } = view.room
  const joining = useMemo(() => joinProminence(room, timeline, teams), [room, timeline, teams])
  const sidebarSteps = sidebarStepsFor(now, joining, !sizes.hasNear)
  const { ref, steps } = useFit(
    {
      ...mostBeside(sizes.shape, { main: mainSteps.length - 1, sidebar: sidebarSteps.length - 1 }),
      footer: 2,
      disk: sizes.diskPx.length - 1,
    },
    [
      now,
      label?.state,
      face,
      message,
      view.room.joinBase,
      view.room.isJoiningLocked,
      view.room.teams,
      sizes,
    ],
  )
  const main = stepAt(mainSteps, steps.main)
  const sidebar = sidebarUnder(stepAt(sidebarSteps, steps.sidebar), sizes.shape, main.digits > 1)
  const next = useMemo(() => nextUp(room, language), [room, language])
  const mood = moodOf(room, 'programme')
  // Phases leave out what comes next, which people at the doors look for.
  const hasDayAhead = mood === 'before' && (room.state !== 'on' || day.phases.length === 0)
  const isTask = joining === 'arrival' || joining === 'task'
  const hasSide = (sizes.hasNear || isTask) && !isSidebarEmpty(now, sidebar)
  // A wall that only says to wait, or that there is a break, says that as a poster.
  const isPoster = room.awaited !== null || room.innerBreak !== null
  const hasMore = !isPoster && (now.instruction !== null || now.parts.length > 0)
  const hasTime = label !== null && face !== 'marks'
  const own = hasTime ? sizes : sizesWithoutTime(now.title, sizes)
  const under = now.kicker === null ? own : sizesUnderKicker(own)
  const titles = titleSizesOf(
    now.title,
    hasMore,
    isTask && sizes.hasNear ? sizesOverCard(under) : under,
  )
  const titlePx = stepAt(titles, main.title)
  // What takes a phone in needs the right column's whole height.
  const asItIs = stageLayout(now, stepAt(titles, 0), own, hasSide)
  const isDiskBeside = face === 'disk' && label !== null && sizes.shape === 'wide' && !isTask
  const isColumn = isTask && asItIs === 'long' && sizes.hasNear && main.foot !== 'none'
  const layout = isDiskBeside ? 'disk' : isColumn ? 'short' : asItIs
  const instruction = (
    <Instruction
      now={now}
      bodyPx={stepAt(own.bodyPx, main.body)}
      text={main.text}
      isWide={sizes.shape === 'wide'}
    />
  )
  const timeSizes = layout === 'alone' ? { ...sizes, mainPx: sizes.wholePx } : sizes
  const countdown = (
    <Countdown
      {...{ day, timeline, cues, label, face, language }}
      now={room}
      sizes={timeSizes}
      isBare={main.isBare && !isDiskBeside}
      digitsPx={stepAt(sizes.digitsPx, main.digits)}
      mostDigitsPx={stepAt(sizes.digitsPx, 0)}
      diskPx={stepAt(sizes.diskPx, isDiskBeside ? steps.disk : main.digits)}
      diskLabel={displayWords[language].disk}
    />
  )
  return (
    <Scene
      name="programme"
      mood={mood}
      sizes={sizes}
      phaseNumber={now.phase?.number ?? null}
      sceneRef={ref}
    >
      <Header {...props} step={steps.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="stage" data-layout={layout}>
        <div className="heading" data-fit="main">
          {now.kicker !== null && <p className="kicker">{now.kicker}</p>}
          <h1 className="title" data-far="title" style={{ fontSize: titlePx }}>
            {withJoints(now.title, LONG_IN_TITLE)}
          </h1>
          {now.beside.length > 0 && main.foot !== 'none' && (
            <p className="beside">
              <span className="quiet">{displayWords[language].nowBeside}</span>{' '}
              <b>{now.beside.join(', ')}</b>
            </p>
          )}
          {layout === 'long' && instruction}
        </div>
        <div className="main" data-fit="main">
          {layout !== 'long' && instruction}
          {!isDiskBeside && countdown}
        </div>
        {isDiskBeside && (
          <div className="disk-place" data-fit="disk">
            {countdown}
          </div>
        )}
        {hasSide && <Sidebar {...props} now={now} step={sidebar} joining={joining} />}
      </div>
      {hasDayAhead && main.foot !== 'none' ? (
        <DayBlocks
          {...{ day, timeline, language }}
          from={moment.next?.start ?? null}
          isShort={main.foot === 'bar'}
        />
      ) : (
        <Footer
          {...{ timeline, moment, language, now, sizes }}
          next={main.next !== 'none' && moment.countdown.kind !== 'until' ? next : null}
          isNextShort={main.next === 'short'}
          // A disk tells all that the bar of an item without steps would.
          foot={isDiskBeside && !now.phase ? 'none' : main.foot}
          hasBars={face !== 'marks'}
          step={steps.footer}
        />
      )}
    </Scene>
  )
})

export const PROGRAMME_SCENE: WallScene = {
  id: 'programme',
  // Whatever else has nothing to say.
  isShown: () => true,
  about: ({ props, moment }) => `${momentKey(moment)} ${props.view.room.screen.message ?? ''}`,
  Scene: ({ props, timeline, moment, cues, second }) => (
    <ProgrammeScene
      {...props}
      {...{ timeline, moment, cues, isLongWait: isLongWait(moment, second) }}
    />
  ),
}
