// SPDX-License-Identifier: EUPL-1.2

import { memo, useMemo } from 'react'
import { roomNow } from '../../../shared/now/room-now.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { DirectionsScene } from '../directions/directions-scene.tsx'
import { useFit } from '../fitting/fit.ts'
import { type MainStep, mostBeside, stepAt } from '../fitting/overflow-steps.ts'
import { stageLayout } from '../fitting/stage-layout.ts'
import { fittingSizes } from '../fitting/title-sizes.ts'
import { type JoinProminence, joinProminence } from '../join/join-prominence.ts'
import { MessageBand } from '../message/message-band.tsx'
import { Instruction } from '../programme/instruction.tsx'
import { Sidebar } from '../programme/sidebar.tsx'
import { isSidebarEmpty, sidebarStepsFor, sidebarUnder } from '../programme/sidebar-steps.ts'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { Wall, WallScene } from '../shell/wall-scene.ts'
import type { Coming } from './coming.ts'
import { comingUp } from './coming.ts'

type Step = Pick<MainStep, 'title' | 'body' | 'text'>

// There is no clock to make room for: what to do stands as large as the title while it can, and never larger.
const STEPS: readonly Step[] = [
  { title: 0, body: 0, text: 'all' },
  { title: 1, body: 1, text: 'all' },
  { title: 1, body: 2, text: 'all' },
  { title: 2, body: 2, text: 'all' },
  { title: 1, body: 2, text: 'short' },
  { title: 2, body: 2, text: 'short' },
  { title: 2, body: 2, text: 'line' },
  { title: 3, body: 2, text: 'none' },
]

/** What comes: its question or task, to be read before its clock starts. */
const ComingScene = memo(function ComingScene({
  coming,
  joining,
  ...props
}: RoomSceneProps & { coming: Coming; joining: JoinProminence }) {
  const { view, sizes } = props
  const { message } = view.room.screen
  const sidebarSteps = sidebarStepsFor(coming, joining)
  const { ref, steps } = useFit(
    mostBeside(sizes.shape, { main: STEPS.length - 1, sidebar: sidebarSteps.length - 1 }),
    [coming, message, view.room.joinBase, view.room.isJoiningLocked, view.room.teams, sizes],
  )
  const step = stepAt(STEPS, steps.main)
  const sidebar = sidebarUnder(
    stepAt(sidebarSteps, steps.sidebar),
    sizes.shape,
    step.text !== 'all',
  )
  const hasSide = sizes.hasNear && !isSidebarEmpty(coming, sidebar)
  const titles = fittingSizes(coming.title, sizes.titlePx, sizes)
  const titlePx = stepAt(titles, step.title)
  const layout = stageLayout(coming, stepAt(titles, 0), sizes, hasSide)
  const instruction = (
    <Instruction
      now={coming}
      bodyPx={Math.min(stepAt(sizes.bodyPx, step.body), titlePx)}
      text={step.text}
      isWide={sizes.shape === 'wide'}
    />
  )
  return (
    <Scene
      name="coming"
      mood="waiting"
      sizes={sizes}
      phaseNumber={coming.phase?.number ?? null}
      sceneRef={ref}
    >
      <Header {...props} step={steps.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="stage" data-layout={layout}>
        <div className="heading" data-fit="main">
          <p className="kicker coming-when">
            <b className="cue" data-far="when" style={{ fontSize: sizes.cuePx }}>
              {coming.kicker}
            </b>
            {coming.phase && coming.phase.title !== coming.title && (
              <span>{coming.phase.title}</span>
            )}
          </p>
          <h1 className="title" data-far="title" style={{ fontSize: titlePx }}>
            {withJoints(coming.title, LONG_IN_TITLE)}
          </h1>
          {layout === 'long' && instruction}
        </div>
        <div className="main" data-fit="main">
          {layout !== 'long' && instruction}
        </div>
        {hasSide && <Sidebar {...props} now={coming} step={sidebar} joining={joining} />}
      </div>
    </Scene>
  )
})

/** What comes is in several rooms: where to go once it begins. */
const ComingDirections = memo(function ComingDirections({
  coming,
  ...props
}: RoomSceneProps & { coming: Coming }) {
  return (
    <DirectionsScene
      {...props}
      name="coming"
      title={coming.title}
      directions={coming.directions}
      head={coming.kicker}
      when={({ cuePx }) => (
        <p className="kicker coming-when">
          <b className="cue" style={{ fontSize: cuePx }}>
            {coming.kicker}
          </b>
        </p>
      )}
      footer={null}
    />
  )
})

export const COMING_SCENE: WallScene = {
  id: 'coming',
  isShown: ({ chosen }) => chosen === 'coming',
  about({ props }) {
    const { comingSpanId, message } = props.view.room.screen
    return `${comingSpanId} ${message ?? ''}`
  },
  Scene: ComingOnWall,
}

function ComingOnWall({ props, timeline, moment }: Wall) {
  const { day, view, language } = props
  const { comingSpanId } = view.room.screen
  const { heldAt } = moment
  const coming = useMemo(
    () => comingUp(day, timeline, comingSpanId, heldAt, language),
    [day, timeline, comingSpanId, heldAt, language],
  )
  if (!coming) return null
  if (coming.directions.length > 0) return <ComingDirections {...props} coming={coming} />
  const joining = joinProminence(roomNow(day, timeline, moment), timeline, view.room.teams)
  return <ComingScene {...props} coming={coming} joining={joining} />
}
