// SPDX-License-Identifier: EUPL-1.2
import { WIPE_PATH } from '../../../shared/wipe-page/wipe-path.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

const WORDS = {
  nl: { wipe: 'Gegevens van deelnemers wissen', receipt: 'Bewijs van wissen' },
  en: { wipe: 'Wipe the data of attendees', receipt: 'Receipt of the wipe' },
}

/** The link to what a wipe takes and the button for it, or to the receipt. */
export function WipeLink({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const { wipe, receipt } = WORDS[language]
  return (
    <a className="action" href={`${WIPE_PATH}?lang=${language}`} target="_blank" rel="noopener">
      {desk.view.wipe.receipt ? receipt : wipe}
    </a>
  )
}
