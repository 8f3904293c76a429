// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { lastOf } from '../../../shared/last.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { JoinCard } from '../join/join-card.tsx'
import { MessageBand } from '../message/message-band.tsx'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { Direction } from './directions.ts'

type Props = RoomSceneProps & {
  name: 'programme' | 'coming'
  title: string
  directions: readonly Direction[]
  /** Beside the title: until when, or from when. */
  when: ReactNode
  /** Under all, for the step that its own lines have come to; `bar`: without those. */
  footer: ((step: number, shown: 'all' | 'bar') => ReactNode) | null
}

/** Which workshop is where and when, for people who look for where to go: the room is biggest. */
export function DirectionsScene({ name, title, directions, when, footer, ...props }: Props) {
  const { view, room, language, sizes } = props
  const { message, face } = view.room.screen
  const words = displayWords[language]
  const steps = stepsFor(directions.length)
  const { ref, steps: fitted } = useFit({ header: 1, main: steps.length - 1, footer: 2 }, [
    directions,
    message,
    face,
    view.room.joinBase,
    view.room.isJoiningLocked,
    sizes,
  ])
  const step = stepAt(steps, fitted.main)
  const whatPx = [...sizes.bodyPx.slice(1), sizes.asidePx]
  return (
    <Scene name={name} mood="elsewhere" sizes={sizes} sceneRef={ref}>
      <Header {...props} step={fitted.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="stage directions-stage">
        <div className="directions-head">
          <h1 className="title" style={{ fontSize: lastOf(sizes.titlePx) }}>
            {withJoints(title, LONG_IN_TITLE)}
          </h1>
          {when}
        </div>
        <div className="main" data-fit="main">
          <ol className="directions" style={{ fontSize: stepAt(whatPx, step.size) }}>
            {directions.slice(0, step.rows).map(({ id, when, where, title }) => (
              <li key={id}>
                <span className="direction-when">{when}</span>
                <b style={{ fontSize: stepAt(sizes.titlePx.slice(-2), step.size) }}>
                  {withJoints(where, LONG_IN_TITLE)}
                </b>
                <span className="direction-what">{withJoints(title)}</span>
              </li>
            ))}
          </ol>
          <div className="directions-join">
            {step.rows < directions.length && <p>{words.moreOnPhone}</p>}
            <JoinCard
              {...{ room, view, words }}
              isShort={step.card === 'text'}
              codeSidePx={sizes.codeSidePx}
            >
              {null}
            </JoinCard>
          </div>
        </div>
      </div>
      {step.footer !== 'none' && footer?.(fitted.footer, step.footer)}
    </Scene>
  )
}

type Step = { size: number; rows: number; card: 'code' | 'text'; footer: 'all' | 'bar' | 'none' }

// More of them nobody reads from across a hall.
const MOST_ROWS = 10

/** Sizes go down first, then the code to scan, then what comes next; rows are the last to go. */
function stepsFor(count: number): Step[] {
  const first: Step = { size: 0, rows: Math.min(count, MOST_ROWS), card: 'code', footer: 'all' }
  const text: Step = { ...first, card: 'text' }
  const least: Step = { ...text, size: 2, footer: 'bar' }
  const fewer = Array.from({ length: first.rows - 1 }, (_, index) => first.rows - 1 - index)
  return [
    ...[0, 1, 2].map((size) => ({ ...first, size })),
    ...[0, 1, 2].map((size) => ({ ...text, size })),
    least,
    ...fewer.map((rows) => ({ ...least, rows })),
    { ...least, rows: 1, footer: 'none' },
  ]
}
