// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from './desk.ts'
import type { PageEntry } from './entries.ts'
import { addressOf } from './open-page.ts'
import { PAGES } from './pages.tsx'

/** The way to the desk's pages: links, so that one can be opened in another tab. */
export function PageNav({ desk, hubNow }: { desk: Desk; hubNow: Instant | null }) {
  const { words, language } = useI18n()
  const { page } = desk
  const shown = PAGES.filter(
    ({ isShown, isOnPagesOnly }) =>
      isShown?.(desk.view) !== false && !(isOnPagesOnly && page === null),
  )
  if (shown.length === 0) return null
  return (
    <nav className="page-nav" aria-label={words.pages}>
      <PageLink word={words.steering} href={addressOf(null)} isHere={page === null} />
      {shown.map((entry) => (
        <PageLink
          key={entry.id}
          word={entry.word[language]}
          href={addressOf(entry.id)}
          isHere={page?.id === entry.id}
          entry={entry}
          waiting={entry.waiting?.({ ...desk, hubNow }, language) ?? null}
        />
      ))}
    </nav>
  )
}

type LinkProps = {
  word: string
  href: string
  isHere: boolean
  entry?: PageEntry
  waiting?: { count: number; said: string } | null
}

function PageLink({ word, href, isHere, entry, waiting }: LinkProps) {
  // What will be asked for is on its way before the press is over; what fails is told by the page.
  const fetchAhead = () => entry?.load().catch(() => {})
  return (
    <a
      href={href}
      aria-current={isHere ? 'page' : undefined}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      {word}
      {waiting && (
        <>
          <span className="page-waiting" title={waiting.said} aria-hidden="true">
            {waiting.count}
          </span>
          <span className="only-heard"> {waiting.said}</span>
        </>
      )}
    </a>
  )
}
