// SPDX-License-Identifier: EUPL-1.2
import type { JurorWords } from '../../../shared/features/jury/juror-words.ts'
import { isAllSaved, type Saving } from '../saving/sheet-saver.ts'

type Props = { words: JurorWords; saving: Saving; isLinked: boolean }

/** Whether the hub has all that was filled in; said once it changes, and no sooner than it is so. */
export function SavedLine({ words, saving, isLinked }: Props) {
  const isSaved = isAllSaved(saving)
  const line = isSaved
    ? isLinked
      ? words.saved
      : words.linkLost
    : isLinked
      ? words.notSaved
      : words.notSavedOffline
  return (
    <div className="saved-line" data-saved={isSaved} data-linked={isLinked}>
      <p role="status">{line}</p>
      {!isSaved && !isLinked && <p className="quiet">{words.notSavedMore}</p>}
    </div>
  )
}
