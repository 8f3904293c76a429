// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isSelected } from '../../../shared/features/selection/selection.ts'
import { SECOND } from '../../../shared/instant.ts'
import { newsBetween, type Standing, standingOf } from '../../../shared/now/news.ts'
import { newsSentence } from '../../../shared/now/news-words.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { overwrittenNews } from './overwritten-line.tsx'

// Slow enough to listen to while leading a room, fast enough to act on.
const LOOK_EVERY_MS = 4 * SECOND

/** Announces to screen readers what changes by itself; others see it in its place (WCAG 4.1.3). */
export function NewsLine({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const { day, namedDay, view, statuses, selection, isLinked } = desk
  const heard = useRef<Standing | null>(null)
  const [said, setSaid] = useState({ count: 0, text: '', language })
  const look = useEffectEvent(() => {
    // Without a link the desk knows of no display, and its banner says so.
    if (!isLinked) return
    const now = standingOf(view, statuses, (roomId) => isSelected(selection, roomId))
    const news = heard.current ? newsBetween(heard.current, now) : []
    heard.current = now
    if (news.length === 0) return
    const text = news.map((one) => newsSentence(one, namedDay, language)).join(' ')
    setSaid(({ count }) => ({ count: count + 1, text, language }))
  })
  useEffect(() => {
    look()
    const timer = setInterval(() => look(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  const { overwritten } = desk
  const tell = useEffectEvent(() => {
    if (overwritten.length === 0) return
    const text = overwrittenNews(day, overwritten, language)
    setSaid(({ count }) => ({ count: count + 1, text, language }))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, as it comes
  useEffect(() => tell(), [overwritten])
  return (
    <p className="only-heard news" role="status">
      {/* A new element each time, since repeated words are news too; none in another language. */}
      <span key={said.count}>{said.language === language && said.text}</span>
    </p>
  )
}
