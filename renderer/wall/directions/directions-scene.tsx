// SPDX-License-Identifier: EUPL-1.2

import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { lastOf } from '../../../shared/last.ts'
import { textWidth } from '../../../shared/legibility/letters.ts'
import { linesOf } from '../../../shared/legibility/lines.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { JoinCard } from '../join/join-card.tsx'
import { MessageBand } from '../message/message-band.tsx'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import { type Board, type BoardRow, boardOf } from './board.ts'
import { type BoardStep, boardSteps } from './board-steps.ts'
import type { Direction } from './directions.ts'

type Props = RoomSceneProps & {
  name: 'programme' | 'coming'
  title: string
  directions: readonly Direction[]
  /** Beside the title: until when, or from when; and the same in words. */
  when: (sizes: Sizes) => ReactNode
  head: string
  /** Under all, for the step that its own lines have come to; `bar`: without those. */
  footer: ((step: number, shown: 'all' | 'bar') => ReactNode) | null
}

/** Which workshop is where and when, for people who look for where to go: what it is comes first. */
export function DirectionsScene({ name, title, directions, when, head, footer, ...props }: Props) {
  const { view, room, language, sizes } = props
  const { message, face } = view.room.screen
  const words = displayWords[language]
  const board = useMemo(() => boardOf(directions, head), [directions, head])
  const steps = useMemo(() => stepsFor(board, sizes), [board, sizes])
  const { ref, steps: fitted } = useFit({ header: 1, main: steps.length - 1, footer: 2 }, [
    board,
    message,
    face,
    view.room.joinBase,
    view.room.isJoiningLocked,
    sizes,
  ])
  const step = stepAt(steps, fitted.main)
  const isSmall = step.code === 'line'
  const left = board.rows.length - step.rows
  return (
    <Scene name={name} mood="elsewhere" sizes={sizes} sceneRef={ref}>
      <Header {...props} step={fitted.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="stage directions-stage" style={columnsOf(board, step, sizes)}>
        <div className="directions-head" data-small={isSmall || undefined}>
          <h1 style={{ fontSize: isSmall ? sizes.asidePx : lastOf(sizes.titlePx) }}>
            {withJoints(title, LONG_IN_TITLE)}
          </h1>
          {when(isSmall ? { ...sizes, cuePx: sizes.asidePx, farPx: sizes.asidePx } : sizes)}
          {board.word !== null && step.columns === 1 && (
            <p className="directions-word quiet">{board.word}</p>
          )}
        </div>
        <div className="main" data-fit="main">
          <div className="boards">
            {partsOf(board.rows.slice(0, step.rows), step.columns).map((rows) => (
              <ol key={rows[0]?.id} className="board" data-fit="main">
                {rows.map((row) => (
                  <Row key={row.id} {...{ row, board, step }} />
                ))}
              </ol>
            ))}
          </div>
          <div className="directions-join">
            {left > 0 && <p>{words.moreOnPhone(left)}</p>}
            <JoinCard
              {...{ room, view, words }}
              look={isSmall ? 'line' : 'card'}
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

function Row({ row, board, step }: { row: BoardRow; board: Board; step: BoardStep }) {
  const { title, where, when, isFirst } = row
  // Beside a column without a head a number by itself would say nothing.
  const place = step.columns === 2 && board.word !== null ? `${board.word} ${where}` : where
  return (
    <li
      style={{ fontSize: isFirst ? step.firstPx : step.laterPx }}
      data-new={when !== null || undefined}
    >
      <span className="board-when">{when}</span>
      <b className="board-what" data-lines={step.mostLines ?? undefined}>
        {withJoints(title, LONG_IN_TITLE)}
      </b>
      <span className="board-where">{withJoints(place, LONG_IN_TITLE)}</span>
    </li>
  )
}

function partsOf(rows: readonly BoardRow[], columns: number): BoardRow[][] {
  const half = Math.ceil(rows.length / columns)
  return columns === 1 ? [[...rows]] : [rows.slice(0, half), rows.slice(half)]
}

// So much of a line at most is for where it is; and so many letters of a title tell which it is.
const WHERE_SHARE = { wide: 0.4, tall: 0.52 }
const LEAST_TITLE_EM = 10

type Columns = CSSProperties & Record<`--${string}`, string>

/** How wide the columns are, so that lines of two sizes share them. */
function columnsOf(board: Board, step: BoardStep, sizes: Sizes): Columns {
  const { whenPx, wherePx } = widthsOf(board, step, sizes)
  return { '--when': `${whenPx}px`, '--where': `${wherePx}px` }
}

function widthsOf({ rows, word }: Board, { firstPx, laterPx, columns }: BoardStep, sizes: Sizes) {
  const widest = (text: (row: BoardRow) => string) =>
    Math.max(
      ...rows.map((row) => {
        const width = textWidth(text(row).replace(/\d/g, WIDEST_DIGIT))
        return width === 0 ? 0 : (width + GAP_EM) * (row.isFirst ? firstPx : laterPx)
      }),
    )
  const boardPx = sizes.wholePx / columns
  const where = (row: BoardRow) =>
    columns === 2 && word !== null ? `${word} ${row.where}` : row.where
  return {
    boardPx,
    // On an upright page a time stands over its lines.
    whenPx: sizes.shape === 'tall' ? 0 : widest(({ when }) => when ?? ''),
    wherePx: Math.min(widest(where), boardPx * WHERE_SHARE[sizes.shape]),
  }
}

// Times and numbers are set in digits that are all as wide.
const WIDEST_DIGIT = '0'
// Between two columns, as a part of the letters' size.
const GAP_EM = 0.5

/** Of the steps that a board could take, those at which none of its words is broken anywhere. */
function stepsFor(board: Board, sizes: Sizes): BoardStep[] {
  const { rows } = board
  const steps = boardSteps(sizes, {
    count: rows.length,
    hasLater: rows.some(({ isFirst }) => !isFirst),
    isSplittable: sizes.shape === 'wide' && rows.length > 3,
  })
  const whole = steps.filter((step) => {
    const { boardPx, whenPx, wherePx } = widthsOf(board, step, sizes)
    const titlePx = boardPx - whenPx - wherePx
    const isTold =
      step.mostLines === null || step.rows < rows.length || titlePx > LEAST_TITLE_EM * step.firstPx
    const isWhole = (row: BoardRow) =>
      hasWholeWords(row.title, row, step, titlePx - GAP_EM * sizeOf(row, step)) &&
      hasWholeWords(row.where, row, step, wherePx)
    return isTold && rows.every(isWhole)
  })
  return whole.length > 0 ? whole : steps.slice(-1)
}

function sizeOf({ isFirst }: BoardRow, { firstPx, laterPx }: BoardStep): number {
  return isFirst ? firstPx : laterPx
}

function hasWholeWords(text: string, row: BoardRow, step: BoardStep, widthPx: number): boolean {
  return Number.isFinite(linesOf(withJoints(text, LONG_IN_TITLE), widthPx / sizeOf(row, step)))
}
