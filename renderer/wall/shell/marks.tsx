// SPDX-License-Identifier: EUPL-1.2
import type { DisplayWords } from '../../../shared/i18n/display.ts'

type Props = {
  words: DisplayWords
  isRehearsal: boolean
  isLinkLost: boolean
  timeWithinS?: number | null
  isSoundBlocked?: boolean
}

/**
 * A rehearsal is said plainly, and a lost link so that a facilitator at the back of the room sees it. How
 * sure the time then is stands beside it, small.
 */
export function Marks({
  words,
  isRehearsal,
  isLinkLost,
  timeWithinS = null,
  isSoundBlocked,
}: Props) {
  const time = words.timeWithin(timeWithinS)
  return (
    <>
      {isLinkLost && (
        <div className="mark-lost">
          <small aria-hidden="true">{time}</small>
          <svg role="img" aria-label={`${words.linkLost}; ${time}`} viewBox="0 0 20 20">
            <path d="M14.6 4.2A7.5 7.5 0 1 0 17.5 10" />
          </svg>
          <span aria-hidden="true">{words.linkIsLost}</span>
        </div>
      )}
      {isSoundBlocked && <p className="mark-sound">{words.clickForSound}</p>}
      {isRehearsal && <p className="mark-rehearsal">{words.rehearsal}</p>}
    </>
  )
}
