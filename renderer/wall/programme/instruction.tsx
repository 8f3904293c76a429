// SPDX-License-Identifier: EUPL-1.2
import { withJoints } from '../../ui/joints.ts'
import type { MainStep } from '../fitting/overflow-steps.ts'
import { firstSentence, type OnNow } from './on-now.ts'

type Props = {
  now: OnNow
  bodyPx: number
  text: MainStep['text']
}

/** What to do now: in sentences, or as the activities that a step consists of. */
export function Instruction({ now: { instruction, parts }, bodyPx, text }: Props) {
  if (text === 'none') return null
  const isWhole = text === 'all' || text === 'instruction'
  const hasParts = parts.length > 0 && (text === 'all' || text === 'short' || text === 'parts')
  return (
    <div className="instruction" style={{ fontSize: bodyPx }}>
      {instruction !== null && text !== 'parts' && (
        <p>{withJoints(isWhole ? instruction : firstSentence(instruction))}</p>
      )}
      {hasParts && (
        <ol className="parts">
          {parts.map(({ title, note }) => (
            <li key={title}>
              <span>
                {withJoints(title)}
                {note !== null && isWhole && <span className="quiet">, {note}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
