// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../../source.ts'
import { kindOf } from '../words/kinds.ts'
import { sharedWords } from '../words/titles.ts'

/** `room`: of a third column that was torn off with them. */
export type TornTitle = { place: Place; text: string; room: string | null }
export type TornTime = {
  place: Place
  start: number
  end: number | null
  isWholeClock: boolean
}

/** A title with a time further on in the text, which says where it belongs. */
export type Evidence = { start: number; end: number | null; title: string }

export type Pairing = {
  pairs: { title: TornTitle; time: TornTime; end: number | null; isTold: boolean }[]
  /** By how much it is better than the next. */
  lead: number
}

/**
 * Titles and times that a PDF tore into two columns, put together again. The columns may have been
 * torn in the same order, or the titles kept in that of the day; each way is scored against the
 * times told elsewhere in the text and against when such items are.
 */
export function pairing(titles: TornTitle[], times: TornTime[], evidence: Evidence[]): Pairing {
  const count = Math.min(titles.length, times.length)
  const used = titles.slice(0, count)
  const sorted = times.slice().sort((a, b) => a.start - b.start)
  const ways = [times.slice(0, count), sorted.slice(0, count), times.slice(0, count).reverse()]
  const scored = ways
    .map((way) => ({ way: pinned(used, way, evidence), score: scoreOf(used, way, evidence) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  const way = best?.way ?? times
  return {
    pairs: used.flatMap((title, at) => {
      const time = way[at]
      if (!time) return []
      const told = evidence.find(
        ({ start, title: said }) => start === time.start && sharedWords(said, title.text) > 0,
      )
      return [{ title, time, end: told?.end ?? time.end, isTold: told !== undefined }]
    }),
    lead: (best?.score ?? 0) - (next?.score ?? 0),
  }
}

/** In the order of the list, as somebody may choose who knows that it is. */
export function inOrder(titles: TornTitle[], times: TornTime[], evidence: Evidence[]): Pairing {
  const sorted = times.slice().sort((a, b) => a.start - b.start)
  return pairing(titles, sorted, evidence.length > 0 ? [] : evidence)
}

function scoreOf(titles: TornTitle[], way: TornTime[], evidence: Evidence[]): number {
  const sorted = way.map(({ start }) => start).sort((a, b) => a - b)
  const place = (start: number) => sorted.indexOf(start) / Math.max(1, sorted.length - 1)
  let score = 0
  for (const [at, title] of titles.entries()) {
    const start = way[at]?.start ?? 0
    const told = evidence.find((entry) => entry.start === start)
    if (told) score += sharedWords(told.title, title.text) > 0 ? 4 : -2
    score += likelihood(title.text, start, place(start))
  }
  return score
}

/** When such items are: lunch about noon, an opening early, drinks late. */
function likelihood(title: string, start: number, place: number): number {
  const kind = kindOf(title, null)
  if (kind === 'lunch') return start >= 690 && start <= 840 ? 2 : -2
  if (kind === 'doors' || /opening|welkom|welcome|eröffnung|begrüßung/i.test(title)) {
    return place <= 0.25 ? 1 : -1
  }
  if (kind === 'drinks' || kind === 'awards' || /afsluit|afronding|closing|einde/i.test(title)) {
    return place >= 0.75 ? 1 : -1
  }
  if (kind === 'break') return place > 0.05 && place < 0.95 ? 0.5 : -1
  return 0
}

/** A title that is told to be at another of the times changes places with the one that is there. */
function pinned(titles: TornTitle[], way: TornTime[], evidence: Evidence[]): TornTime[] {
  const pins = way.slice()
  for (const { start, title: said } of evidence) {
    const now = pins.findIndex((time) => time.start === start)
    if (now === -1 || sharedWords(said, titles[now]?.text ?? '') > 0) continue
    const scores = titles.map(({ text }) => sharedWords(said, text))
    const most = Math.max(0, ...scores)
    const right = scores.indexOf(most)
    const here = pins[now]
    const there = pins[right]
    if (most < 2 || !here || !there) continue
    pins[now] = there
    pins[right] = here
  }
  return pins
}
