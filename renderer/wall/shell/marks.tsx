// SPDX-License-Identifier: EUPL-1.2
import type { DisplayWords } from '../../../shared/i18n/display.ts'

type Props = {
  words: DisplayWords
  isRehearsal: boolean
  isLinkLost: boolean
  isSoundBlocked?: boolean
}

/**
 * A rehearsal is said plainly. A lost link is said small, for who looks for it from near by: the
 * time is right all the same, and nobody in the room has to do anything.
 */
export function Marks({ words, isRehearsal, isLinkLost, isSoundBlocked }: Props) {
  return (
    <>
      {isLinkLost && (
        <div className="mark-lost">
          <svg role="img" aria-label={words.linkLost} viewBox="0 0 20 20">
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
