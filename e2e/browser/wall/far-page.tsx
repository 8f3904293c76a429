// SPDX-License-Identifier: EUPL-1.2
// A page of one wall without a hub, which is drawn anew for each room, screen and time of day at once:
// by the wall's own parts, as the desk draws it small.

import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createSeconds, SecondsProvider } from '../../../renderer/ui/seconds.ts'
import { useSizesOf } from '../../../renderer/wall/fitting/page.ts'
import { type TooLong, tooLongAmong } from '../../../renderer/wall/fitting/readable-to.ts'
import type { Page } from '../../../renderer/wall/fitting/sizes.ts'
import { farTextsIn } from '../../../renderer/wall/programme/far-texts.ts'
import { onNow } from '../../../renderer/wall/programme/on-now.ts'
import { firstSentence } from '../../../renderer/wall/programme/sentences.ts'
import { RoomWall } from '../../../renderer/wall/shell/room-wall.tsx'
import { SCENES } from '../../../renderer/wall/shell/scenes.ts'
import { REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import type { EventDay, Viewing } from '../../../shared/day/day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Instant } from '../../../shared/instant.ts'
import { CAP_HEIGHT, DIGIT_HEIGHT } from '../../../shared/legibility/letters.ts'
import { letterHeightPx, TIERS } from '../../../shared/legibility/tiers.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { ownLanguage } from '../../../shared/text.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { type Timeline, timelineOf } from '../../../shared/timeline/timeline.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'

/** A room's wall at one instant. */
export type Shown = { day: EventDay; view: DisplayView; at: Instant }
/** Where it hangs, and who sits farthest from it. */
export type Hung = { page: Page; viewing: Viewing }

declare global {
  interface Window {
    /** What is wrong with a wall, wherever it hangs. */
    lookAt(shown: Shown, hung: readonly Hung[]): string[]
    /** The same of what is cut, and of what lies over something else; not of what is read from afar. */
    wholeAt(shown: Shown, hung: readonly Hung[]): string[]
  }
}

const root = createRoot(document.body)

window.lookAt = (shown, hung) => wrongOn(shown, hung, look)
window.wholeAt = (shown, hung) =>
  wrongOn(shown, hung, (_, __, { page }) => {
    const wall = wallShown()
    const where = `${page.widthPx}×${page.heightPx}`
    return [...cutIn(wall), ...overlapsIn(wall)].map((what) => `${where}: ${what}`)
  })

function wrongOn(shown: Shown, hung: readonly Hung[], find: typeof look): string[] {
  const timeline = timelineOf(shown.day, shown.view.room.roomId, shown.view.room.run)
  const seconds = createSeconds({ now: () => shown.at }, () => {})
  const wrong = hung.flatMap((one) => {
    flushSync(() =>
      root.render(
        <SecondsProvider value={seconds}>
          <Wall
            key={`${one.page.widthPx} ${one.viewing.farthestMetres}`}
            {...{ shown, timeline }}
            {...one}
          />
        </SecondsProvider>,
      ),
    )
    return find(shown, timeline, one)
  })
  flushSync(() => root.render(null))
  return wrong
}

type WallProps = Hung & { shown: Shown; timeline: Timeline }

function Wall({ shown: { day, view, at }, timeline, page, viewing }: WallProps) {
  const { widthPx, heightPx } = page
  const sizes = useSizesOf(widthPx, heightPx, viewing)
  const room = day.rooms.find(({ id }) => id === view.room.roomId) ?? null
  const now = () => at
  return (
    <div id="wall" style={{ position: 'relative', width: widthPx, height: heightPx }}>
      <RoomWall
        scenes={SCENES}
        {...{ day, view, room, sizes, timeline, now }}
        cues={[]}
        playback={REAL_PLAYBACK}
        second={at}
        shownHubNow={now}
        health={() => ({ clockErrorMs: null, roundTripMs: null, size: null })}
        language={ownLanguage(day.language)}
        isRehearsal={false}
        isLinkLost={false}
        isSoundBlocked={false}
      />
    </div>
  )
}

function wallShown(): HTMLElement {
  const wall = document.getElementById('wall')
  if (!wall) throw new Error('no wall was drawn')
  return wall
}

function look({ day, view, at }: Shown, timeline: Timeline, { page, viewing }: Hung) {
  const wall = wallShown()
  const { widthPx, heightPx } = page
  const where = `${widthPx}×${heightPx} at ${viewing.farthestMetres} m`
  const told = toldOf(day, timeline, { page, viewing }, `${view.room.roomId} ${where}`)
  const far = [...wall.querySelectorAll<HTMLElement>('[data-far]')]
  const wrong = far.flatMap((element) => {
    const kind = element.dataset.far ?? ''
    const height = kind === 'digits' ? DIGIT_HEIGHT : CAP_HEIGHT
    const letter = Number.parseFloat(getComputedStyle(element).fontSize) * height
    const metres =
      letter / letterHeightPx('floor', 1, { ...page, diagonalInch: viewing.diagonalInch })
    if (metres >= viewing.farthestMetres * CLOSE) return []
    const text = wordsOf(element)
    const isTold = told.some(
      (one) => one.kind === kind && text.includes(one.text) && metres >= one.metres * CLOSE,
    )
    const angle = ((TIERS.floor * metres) / viewing.farthestMetres).toFixed(1)
    return isTold ? [] : [`${where}: ${kind} ‘${text}’ has ${angle}′`]
  })
  // So many workshops that all of them is for whoever walks up.
  const isBoard = wall.querySelector('.board') !== null
  const moment = shownMomentAt(timeline, at)
  const { instruction } = onNow(roomNow(day, timeline, moment), ownLanguage(day.language), false)
  const toDo = instruction === null ? '' : firstSentence(instruction)
  const isShown =
    isBoard ||
    wall.querySelector('[data-far="instruction"]') !== null ||
    wall.querySelector('.scene.programme') === null ||
    // The digits count to what it says.
    moment.countdown.kind === 'until'
  if (!isShown && !told.some(({ kind, text }) => kind === 'instruction' && text === toDo)) {
    if (toDo !== '') wrong.push(`${where}: what to do is left out and not told: ‘${toDo}’`)
  }
  if (far.length === 0 && !isBoard) wrong.push(`${where}: nothing is said to be read from afar`)
  return [...wrong, ...cutIn(wall).map((what) => `${where}: ${what}`)]
}

const known = new Map<string, TooLong[]>()

/** What a desk is told of the room's whole day: once for each screen. */
function toldOf(
  day: EventDay,
  timeline: Timeline,
  { page, viewing }: Hung,
  key: string,
): TooLong[] {
  const before = known.get(key)
  if (before) return before
  const texts = farTextsIn(day, timeline, ownLanguage(day.language))
  const told = tooLongAmong(texts, page, viewing, displayWords[ownLanguage(day.language)].next)
  known.set(key, told)
  return told
}

// What is told is reckoned within a hundredth of it.
const CLOSE = 0.99

function wordsOf(element: Element): string {
  return element.textContent.replace(/[\u00AD\u2060]|\uDB40[\uDC00-\uDC7F]/g, '').trim()
}

/** Texts that stick out of the wall, or of whatever would cut them. */
function cutIn(wall: HTMLElement): string[] {
  const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
  const cut = new Set<string>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement
    if (!block || (node.textContent ?? '').trim() === '' || block.closest('svg')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const letters = range.getBoundingClientRect()
    if (letters.width === 0) continue
    // A line's box is higher than its letters: so much of it holds no ink.
    const empty = 0.3 * Number.parseFloat(getComputedStyle(block).fontSize)
    for (let around: Element | null = block; around; around = around.parentElement) {
      const isWall = around === wall
      const { overflow, webkitLineClamp } = getComputedStyle(around)
      if (!isWall && overflow === 'visible') continue
      // Loses its end, and says so: a list that is for whoever walks up.
      if (webkitLineClamp !== 'none') break
      const box = around.getBoundingClientRect()
      if (
        letters.left < box.left - empty ||
        letters.right > box.right + 1 ||
        letters.top < box.top - empty ||
        letters.bottom > box.bottom + empty
      ) {
        // What is cut there is cut by all around it.
        cut.add(`‘${wordsOf(block)}’ is cut by ${around.className || around.tagName}`)
        break
      }
      if (isWall) break
    }
  }
  return [...cut]
}

// So high are letters without what hangs under them, as a part of their size, around a line's middle.
const INK = 0.7

/** Lines of different texts that lie over one another, or over the disk. */
function overlapsIn(wall: HTMLElement): string[] {
  const lines = [...wall.querySelectorAll<HTMLElement>('.scene *')].flatMap((element) => {
    const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    if (text.length === 0 || getComputedStyle(element).opacity === '0') return []
    const inkPx = INK * Number.parseFloat(getComputedStyle(element).fontSize)
    return text.flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2
        return { element, left, right, top: middle - inkPx / 2, bottom: middle + inkPx / 2 }
      })
    })
  })
  const disk = wall.querySelector<HTMLElement>('.disk')
  if (disk) {
    const { left, right, top, bottom } = disk.getBoundingClientRect()
    lines.push({ element: disk, left, right, top, bottom })
  }
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const isBeside = one.right <= other.left + 1 || other.right <= one.left + 1
      const isApart = one.bottom <= other.top + 1 || other.bottom <= one.top + 1
      if (isBeside || isApart || one.element === other.element) return []
      return [`‘${wordsOf(one.element)}’ lies over ‘${wordsOf(other.element)}’`]
    }),
  )
}
