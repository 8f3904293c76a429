// SPDX-License-Identifier: EUPL-1.2
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { Language } from '../../../shared/text.ts'
import type { Timers } from '../../machine/timers.ts'
import { dotsOf, NOTHING_TYPED, type PressedKey, withKey } from './pin-keys.ts'
import type { PinLock } from './pin-lock.ts'

/** What is used of a wall's window. */
export type WallWindow = {
  isDestroyed(): boolean
  webContents: {
    on(what: 'before-input-event', call: Listener): unknown
    on(what: 'dom-ready', call: () => void): unknown
    off(what: 'before-input-event', call: Listener): unknown
    off(what: 'dom-ready', call: () => void): unknown
    insertCSS(css: string, options: { cssOrigin: 'user' }): Promise<string>
    removeInsertedCSS(key: string): Promise<void>
  }
}
type Listener = (pressing: { preventDefault(): void }, key: PressedKey) => void

export type WayOutParts = {
  lock: Pick<PinLock, 'isSet' | 'try' | 'waitMs'>
  leave(): void
  timers: Timers
  language: Language
}

// Whoever held the keys by accident has gone on; the wall is whole again.
const ASKS_FOR_MS = 20 * SECOND

/**
 * Leaves a wall, after its PIN where it has one. The question is painted over the wall by a style of our
 * own: nothing of the page is touched, nor hears a key.
 * @returns to be called once the way out was held, or another way that the PIN guards
 */
export function wayOut({ lock, leave, timers, language }: WayOutParts) {
  const words = MACHINE_WORDS[language]
  const asking = new Set<WallWindow>()

  return (window: WallWindow, passed = leave): void => {
    if (!lock.isSet) return passed()
    if (asking.has(window)) return
    asking.add(window)
    const { webContents: contents } = window
    let typed = NOTHING_TYPED
    let shown: Promise<string | null> = Promise.resolve(null)
    let stopWaiting = () => {}
    let asked = ''
    let isOver = false

    const show = (text: string | null) => {
      asked = text ?? ''
      shown = shown.then(async (before) => {
        if (window.isDestroyed()) return null
        // A page that has just gone has no style any more either.
        const key =
          text && (await contents.insertCSS(over(text), { cssOrigin: 'user' }).catch(() => null))
        if (before) await contents.removeInsertedCSS(before).catch(() => {})
        return key || null
      })
    }
    // A page that is loaded anew meanwhile has no style of before.
    const again = () => show(asked)
    const end = () => {
      isOver = true
      stopWaiting()
      asking.delete(window)
      if (!window.isDestroyed()) {
        contents.off('before-input-event', hear)
        contents.off('dom-ready', again)
      }
      show(null)
    }
    const waitOn = () => {
      stopWaiting()
      stopWaiting = timers.after(ASKS_FOR_MS, end)
    }
    const tryIt = async (pin: string) => {
      // On a full disk no try can be counted, so none is let pass.
      const answer = await lock.try(pin).catch(() => 'unreadable' as const)
      // A vault takes its time, and whoever typed may have gone.
      if (isOver) return
      if (answer === 'right') {
        end()
        return passed()
      }
      const seconds = Math.ceil(lock.waitMs() / SECOND)
      const wrong = seconds > 0 ? words.waitForPin(seconds) : words.wrongPin
      show(answer === 'unreadable' ? words.pinUnreadable : wrong)
    }
    const hear: Listener = (pressing, key) => {
      pressing.preventDefault()
      const before = typed
      typed = withKey(typed, key)
      if (typed === before) return
      waitOn()
      if (typed.end === 'left') return end()
      if (typed.end === null) return show(words.askPin(dotsOf(typed)))
      const { digits } = typed
      typed = NOTHING_TYPED
      void tryIt(digits)
    }
    contents.on('before-input-event', hear)
    contents.on('dom-ready', again)
    waitOn()
    show(words.askPin(dotsOf(typed)))
  }
}

function over(text: string): string {
  const content = text.replaceAll(/["\\\n]/g, '')
  return `html::after { content: "${content}" !important; position: fixed !important; z-index: 2147483647 !important;
    left: 10vw !important; right: 10vw !important; top: 40vh !important; padding: 4vmin !important; background: #fafaf7 !important;
    color: #10162a !important; font: 600 5vmin system-ui, sans-serif !important; text-align: center !important }`
}
