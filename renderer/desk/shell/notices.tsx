// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { troubleWords } from '../../../shared/i18n/desk/desk-trouble.ts'
import type { HubTrouble } from '../../../shared/views/hub-trouble.ts'
import type { Surface } from '../../sync/surface.ts'
import { useI18n } from '../language/language.tsx'
import '../controls/notice.css'

/** An alert that needs somebody to act: the link is lost, or this page is too old. */
export function Banner({ link, mustReload }: Pick<Surface, 'link' | 'mustReload'>) {
  const { words } = useI18n()
  return (
    <div className="banner" role="alert">
      {mustReload ? (
        <p>
          <strong>{words.reloadNeeded}</strong>{' '}
          <Button className="action" onPress={() => location.reload()}>
            {words.reload}
          </Button>
        </p>
      ) : (
        link !== 'connected' && (
          <p>
            <strong>{words.linkLost}</strong> {words.linkLostMore}
          </p>
        )
      )}
    </div>
  )
}

/** Trouble that the hub can't repair: an alert while nothing is stored, else a notice. */
export function TroubleNotice({ trouble }: { trouble: HubTrouble }) {
  const { language } = useI18n()
  const words = troubleWords[language]
  const [isUnderstood, setIsUnderstood] = useState(false)
  const { isFileGone, clockBehindMs } = trouble
  const isClockTold = clockBehindMs !== null && !isUnderstood
  return (
    <>
      {/* Always there, or it would not be read aloud. */}
      <div className="banner" role="alert">
        {isFileGone && (
          <p>
            <strong>{words.fileGone}</strong> {words.fileGoneMore}
          </p>
        )}
      </div>
      <div className="notice" data-says={isClockTold ? 'trouble' : undefined}>
        <p role="status">{isClockTold && words.clockBehind(clockBehindMs)}</p>
        {isClockTold && (
          <Button className="action" onPress={() => setIsUnderstood(true)}>
            {words.understood}
          </Button>
        )}
      </div>
    </>
  )
}
