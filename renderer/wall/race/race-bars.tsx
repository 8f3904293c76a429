// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from 'react'
import type { TeamStanding } from '../../../shared/features/race/standing.ts'
import { stateWord } from '../../../shared/features/race/wall-words.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import type { BarsLayout } from './bars-layout.ts'

type Props = {
  teams: readonly TeamStanding[]
  /** The longest row of all, also of those in other lists. */
  most: number
  layout: BarsLayout
  /** How long the longest bar is. */
  barPx: number
  gapPx: number
  isOwn: boolean
  /** Whether who has most has won. */
  isResult: boolean
  language: Language
}

type Properties = CSSProperties & Record<`--${string}`, string | number>

/** Teams with their rows as bars, down one column and then the next. A bar grows once, and no number runs. */
export function RaceBars({ teams, most, layout, barPx, gapPx, isOwn, isResult, language }: Props) {
  const style: Properties = {
    '--name': `${layout.namePx}px`,
    '--number': `${layout.numberPx}px`,
    '--bar': `${barPx}px`,
    fontSize: layout.fontPx,
    gridTemplateRows: `repeat(${layout.rows}, auto)`,
    gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
    gridColumnGap: gapPx,
  }
  return (
    <ul className="race-bars" data-own={isOwn || undefined} style={style}>
      {teams.map(({ teamId, name, state, count }) => (
        <li
          key={teamId}
          data-team={teamId}
          data-state={state}
          data-leads={(isResult && count === most) || undefined}
        >
          <span className="race-team" data-far={isOwn ? 'parts' : undefined}>
            {withJoints(taggedIn(name, language), LONG_IN_TITLE)}
          </span>
          <span className="race-track">
            <span
              className="race-bar"
              style={{ transform: `scaleX(${most === 0 ? 0 : count / most})` }}
            />
            {state !== 'counted' && (
              <span className="race-state">{stateWord(state, isResult, language)}</span>
            )}
          </span>
          <b className="race-count">{state === 'counted' ? count : ''}</b>
        </li>
      ))}
    </ul>
  )
}
