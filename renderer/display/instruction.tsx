// SPDX-License-Identifier: EUPL-1.2
import { withJoints } from '../ui/joints.ts'
import { firstSentence, type OnNow } from './on-now.ts'

type Props = {
  now: OnNow
  bodyPx: number
  /** `short`: the first sentence; parts without their notes. */
  text: 'all' | 'short' | 'none'
}

/** What to do now: in sentences, or as the activities that a step consists of. */
export function Instruction({ now: { instruction, parts }, bodyPx, text }: Props) {
  if (text === 'none') return null
  const isAll = text === 'all'
  return (
    <div className="instruction" style={{ fontSize: bodyPx }}>
      {instruction !== null && (
        <p>{withJoints(isAll ? instruction : firstSentence(instruction))}</p>
      )}
      {parts.length > 0 && (
        <ol className="parts">
          {parts.map(({ title, note }) => (
            <li key={title}>
              <span>
                {withJoints(title)}
                {note !== null && isAll && <span className="quiet">, {note}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
