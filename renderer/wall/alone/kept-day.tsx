// SPDX-License-Identifier: EUPL-1.2
import { displayWords } from '../../../shared/i18n/display.ts'
import { keptDayWords } from '../../../shared/i18n/kept-day.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Kept } from '../../sync/kept.ts'
import { useSizes } from '../fitting/page.ts'
import { Marks } from '../shell/marks.tsx'
import { Scene, type SceneProps } from '../shell/scene.tsx'
import { keptItems } from './kept-items.ts'

// Not in the wall's style: this is loaded on the one day on which it is needed.
const LIST = {
  listStyle: 'none',
  margin: '0.6em 0 0',
  padding: 0,
  lineHeight: 1.5,
  overflow: 'hidden',
}

type Props = Pick<SceneProps, 'language' | 'isRehearsal'> & { kept: Kept }

/**
 * A room's day without a now: the machine's clock stood still without power, and nobody is there to
 * ask. Digits would be wrong, and a list of times is right at any time.
 */
export function KeptDay({ kept, language, isRehearsal }: Props) {
  const { day, view, keptAt } = kept
  const sizes = useSizes(view.room.viewing)
  const words = keptDayWords[language]
  const room = day.rooms.find(({ id }) => id === view.room.roomId)
  const items = keptItems(day, view, keptAt, language)
  return (
    <Scene name="kept-day" mood="plain" sizes={sizes}>
      <header className="header">
        <p className="header-where">{room && <b>{taggedIn(room.name, language)}</b>}</p>
        <Marks words={displayWords[language]} isRehearsal={isRehearsal} isLinkLost />
      </header>
      <div>
        <h1 className="title" style={{ fontSize: sizes.titlePx[2] }}>
          {words.noTime}
        </h1>
        <p className="quiet" style={{ fontSize: sizes.asidePx, maxWidth: '38em' }}>
          {words.because}
        </p>
      </div>
      <ol aria-label={words.planned} style={{ ...LIST, fontSize: sizes.nextPx }}>
        {items.map(({ id, time, title }) => (
          <li key={id}>
            <b style={{ display: 'inline-block', minWidth: '3.4em' }}>{time}</b>
            {title}
          </li>
        ))}
      </ol>
    </Scene>
  )
}
