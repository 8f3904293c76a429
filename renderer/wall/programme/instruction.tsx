// SPDX-License-Identifier: EUPL-1.2
import { withJoints } from '../../ui/joints.ts'
import type { MainStep } from '../fitting/overflow-steps.ts'
import type { OnNow } from './on-now.ts'
import { afterFirst, firstSentence } from './sentences.ts'

type Props = {
  now: Pick<OnNow, 'instruction' | 'parts'>
  /** For what is read from every seat: the first sentence, and the parts' titles. */
  bodyPx: number
  text: MainStep['text']
  /** Beside a part there is room for what to do in it; under it, it takes a line. */
  isWide: boolean
}

/** What to do now: in sentences, or as the activities that a step consists of. */
export function Instruction({ now: { instruction, parts }, bodyPx, text, isWide }: Props) {
  if (text === 'none' || (instruction === null && parts.length === 0)) return null
  const isWhole = text === 'all'
  const rest = isWhole && instruction !== null ? afterFirst(instruction) : null
  return (
    <div className="instruction">
      {instruction !== null && text !== 'line' && (
        <p data-far="instruction" style={{ fontSize: bodyPx }}>
          {withJoints(firstSentence(instruction))}
        </p>
      )}
      {rest !== null && <p className="instruction-rest">{withJoints(rest)}</p>}
      {parts.length > 0 && text === 'line' && (
        <p data-far="parts" style={{ fontSize: bodyPx }}>
          {parts.map(({ title }) => withJoints(title)).join(', ')}
        </p>
      )}
      {parts.length > 0 && text !== 'line' && (
        <ol className="parts" style={{ fontSize: bodyPx }}>
          {parts.map(({ title, task, note }) => (
            <li key={title}>
              <p>
                <span data-far="parts">{withJoints(title)}</span>{' '}
                {(isWhole || isWide) && (task ?? note) !== null && (
                  <span className="part-task">{withJoints(task ?? note ?? '')}</span>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
