// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { useFit } from '../fitting/fit.ts'
import { stageLayout } from '../fitting/stage-layout.ts'
import { type MainStep, mostBeside, sideStepsFor, sideUnder, stepAt } from '../fitting/thrift.ts'
import { MessageBand } from '../message/message-band.tsx'
import { Instruction } from '../programme/instruction.tsx'
import { Side } from '../programme/side.tsx'
import { Header } from '../shell/header.tsx'
import { type RoomScene, Scene } from '../shell/scene.tsx'
import type { Coming } from './coming.ts'

type Step = Pick<MainStep, 'title' | 'body' | 'text' | 'isCut'>

// There is no clock to make room for: sizes go down first, then words go.
const STEPS: readonly Step[] = [
  { title: 0, body: 0, text: 'all', isCut: false },
  { title: 0, body: 1, text: 'all', isCut: false },
  { title: 1, body: 2, text: 'all', isCut: false },
  { title: 1, body: 3, text: 'all', isCut: false },
  { title: 2, body: 4, text: 'all', isCut: false },
  { title: 3, body: 4, text: 'all', isCut: false },
  { title: 3, body: 4, text: 'short', isCut: false },
  { title: 3, body: 4, text: 'none', isCut: false },
  { title: 3, body: 4, text: 'none', isCut: true },
]

/** What comes: its question or task, to be read before its clock starts. */
export const ComingScene = memo(function ComingScene({
  coming,
  ...around
}: RoomScene & { coming: Coming }) {
  const { view, sizes } = around
  const { message } = view.room.screen
  const sideSteps = sideStepsFor(coming)
  const { ref, steps } = useFit(
    mostBeside(sizes.shape, { main: STEPS.length - 1, side: sideSteps.length - 1 }),
    [coming, message, view.room.joinBase, view.room.isJoiningLocked, view.room.teams, sizes],
  )
  const step = stepAt(STEPS, steps.main)
  const side = sideUnder(stepAt(sideSteps, steps.side), sizes.shape, step.body > 2)
  const { posterPx, titlePx, bodyPx } = sizes
  const headPx = stepAt([...posterPx.slice(2, 4), ...titlePx.slice(-2)], step.title)
  const layout = stageLayout(coming.title, headPx, sizes)
  return (
    <Scene name="coming" sizes={sizes} phaseNumber={coming.phase?.number ?? null} sceneRef={ref}>
      <Header {...around} step={steps.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="stage" data-layout={layout}>
        <div className="heading" data-fit="main">
          <p className="kicker coming-when">
            <b className="cue" style={{ fontSize: sizes.cuePx }}>
              {coming.kicker}
            </b>
            {coming.phase && coming.phase.title !== coming.title && (
              <span>{coming.phase.title}</span>
            )}
          </p>
          <h1 className={step.isCut ? 'title title-cut' : 'title'} style={{ fontSize: headPx }}>
            {withJoints(coming.title, LONG_IN_TITLE)}
          </h1>
        </div>
        <div className="main" data-fit="main">
          <Instruction
            now={coming}
            bodyPx={stepAt([...titlePx.slice(2), ...bodyPx], step.body)}
            text={step.text}
          />
        </div>
        <Side {...around} now={coming} step={side} />
      </div>
    </Scene>
  )
})
