// SPDX-License-Identifier: EUPL-1.2
import type { MouseInputEvent, WebContents } from 'electron'
import { SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

const STILL_AFTER_MS = 3 * SECOND
const NO_CURSOR = '* { cursor: none !important }'

type Contents = Pick<WebContents, 'insertCSS' | 'removeInsertedCSS'> & {
  on(what: 'dom-ready', call: () => void): unknown
  on(
    what: 'before-mouse-event',
    call: (_: unknown, mouse: Pick<MouseInputEvent, 'x' | 'y'>) => void,
  ): unknown
}

/** Hides the cursor on a wall, from its start and three seconds after somebody moved the mouse. */
export function hideCursor(contents: Contents, timers: Timers): void {
  // Each turn after the one before: what hides it is known by a name that comes later.
  let turns: Promise<string | null> = Promise.resolve(null)
  let isHidden = false
  let at = ''
  let stopWaiting = () => {}

  function hide(): void {
    isHidden = true
    // It fails for a page that has just gone; the next one begins anew.
    turns = turns.then(() => contents.insertCSS(NO_CURSOR, { cssOrigin: 'user' })).catch(() => null)
  }
  function show(): void {
    isHidden = false
    turns = turns
      .then(async (name) => {
        if (name !== null) await contents.removeInsertedCSS(name)
        return null
      })
      .catch(() => null)
  }
  contents.on('dom-ready', () => {
    stopWaiting()
    hide()
  })
  contents.on('before-mouse-event', (_, { x, y }) => {
    const before = at
    at = `${x},${y}`
    // The first is the window that came up under it; without a way gone nobody moved it.
    if (before === '' || before === at) return
    if (isHidden) show()
    stopWaiting()
    stopWaiting = timers.after(STILL_AFTER_MS, hide)
  })
}
