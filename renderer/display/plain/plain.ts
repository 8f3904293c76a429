// SPDX-License-Identifier: EUPL-1.2
// A script of its own, and the first that the page runs: it takes over where the display's script can't
// be read, throws, or stops painting. It depends on none of that, and on nothing but text.
import type { Instant } from '../../../shared/instant.ts'
import type { PlainProgramme } from '../../../shared/views/plain-programme.ts'
import { watchFaults } from './fault-watch.ts'
import { linkPlainly, type PlainLink } from './plain-link.ts'
import { remember, remembered, rememberProgramme } from './plain-memory.ts'
import { PlainPage } from './plain-page.ts'
import { plainTextAt } from './plain-text.ts'
import type { GuardedWall, PlainWall } from './plain-wall.ts'

const TICK_MS = 1_000
// Four times a second: digits turn with those of other walls, near enough.
const DRAW_EVERY_MS = 250

const page = new PlainPage()
let wall: GuardedWall | null = null
let programme: PlainProgramme | null = remembered().programme
let stopDrawing = () => {}
let draws = 0
/** For as long as the wall's own script has not come to one. */
let link: PlainLink | null = null

const watch = watchFaults({
  show() {
    stopDrawing()
    linkIfAlone()
    draws = 0
    draw()
    const timer = setInterval(draw, DRAW_EVERY_MS)
    stopDrawing = () => clearInterval(timer)
  },
  hide() {
    stopDrawing()
    page.hide()
  },
  mend() {
    if (!wall) return false
    wall.mend()
    return true
  },
  reload,
  isHidden: () => document.hidden,
  loads: { get: () => remembered().loads, set: (loads) => remember({ loads }) },
})

const plainWall: PlainWall = {
  current: watch.current,
  fault: watch.fault,
  painted: watch.painted,
  guard(asked) {
    link?.stop()
    link = null
    wall = asked
  },
}
window.zaalschermPlain = plainWall

function draw(): void {
  const now = liveNow()
  // What the desk changes meanwhile stands here within two seconds.
  if (draws % 8 === 0) learn(now)
  draws += 1
  const at = Date.now()
  const offsetMinutes = -new Date(at).getTimezoneOffset()
  page.show(plainTextAt(programme, now, { at, offsetMinutes }))
}

/** The page's first link is nobody's where the wall's own script can't be read. */
function linkIfAlone(): void {
  if (wall || link || !window.zaalschermEarly) return
  window.zaalschermEarly.then(
    ({ ports }) => {
      if (!wall && !link) link = linkPlainly(ports, watch.current)
    },
    // Then nothing is known but what was kept.
    () => {},
  )
}

/** Asks the display what it knows; what it can't say any more it may have said before. */
function learn(now: Instant | null): void {
  try {
    const known = (wall ?? link)?.programme() ?? null
    if (known) programme = known
    if (known && now !== null) rememberProgramme(known, now - Date.now())
  } catch {
    // What is wrong with it stands on the wall already.
  }
}

function liveNow(): Instant | null {
  try {
    const now = (wall ?? link)?.now() ?? null
    if (now !== null) return now
  } catch {
    // Then by the machine's own clock, and how far it was behind.
  }
  const { aheadMs } = remembered()
  return aheadMs === null ? null : Date.now() + aheadMs
}

/** Only where the page can be had: a browser's own page for a missing one never comes back. */
function reload(): void {
  if (!/^https?:$/.test(location.protocol)) return location.reload()
  const request = new XMLHttpRequest()
  // By an address of its own: the page itself may lie in the browser's cache.
  request.open('GET', `${location.pathname}?again=${Date.now()}`)
  request.onload = () => request.status === 200 && location.reload()
  request.send()
}

// Browsers report that observers had more to do than one frame had time for: nothing is wrong.
const HARMLESS = /^ResizeObserver loop/

window.addEventListener(
  'error',
  (event) => {
    const { target, message } = event
    if (target instanceof HTMLScriptElement) watch.fault('start')
    else if (target === window && !HARMLESS.test(message)) watch.fault('script')
  },
  true,
)
window.addEventListener('unhandledrejection', () => watch.fault('script'))
setInterval(watch.tick, TICK_MS)
