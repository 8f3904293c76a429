// SPDX-License-Identifier: EUPL-1.2
import type { MachineWords } from '../../../shared/i18n/machine.ts'
import { SECOND } from '../../../shared/instant.ts'
import { detailOf } from '../../machine/start-problem.ts'
import { dotsOf, NOTHING_TYPED, type PressedKey, type Typed, withKey } from './pin-keys.ts'
import { PIN, type PinLock } from './pin-lock.ts'

/** What is to become of the PIN. */
export type PinWish = 'set' | 'remove'

type Asking =
  | { what: 'old'; wish: PinWish }
  | { what: 'new' }
  /** As dots hide a slip of the finger. @property first what was typed before */
  | { what: 'repeat'; first: string }

export type PinDialogParts = {
  lock: Pick<PinLock, 'isSet' | 'set' | 'try' | 'waitMs'>
  words: MachineWords
  /** To be drawn anew. */
  changed(): void
  /** Once it is over; `isKept`: what was wished for is so. */
  ended?(isKept: boolean): void
}

/** Sets, changes or removes the PIN by keys; where there is one already, that comes first. */
export class PinDialog {
  private readonly parts: PinDialogParts
  private asking: Asking | null = null
  private typed: Typed = NOTHING_TYPED
  private isBusy = false
  private said: string | null = null

  constructor(parts: PinDialogParts) {
    this.parts = parts
  }

  get isOpen(): boolean {
    return this.asking !== null
  }

  /** Whether nothing was typed yet of what is asked for. */
  get isEmpty(): boolean {
    return this.typed.digits === ''
  }

  /** What was wrong with what was typed last. */
  get problem(): string | null {
    return this.said
  }

  /** What is to be typed, with dots for what was, and what helps who can't; `null`: nothing. */
  get shown(): { prompt: string; hint: string | null } | null {
    if (!this.asking) return null
    const { words } = this.parts
    const prompts = { old: words.typeOldPin, new: words.typePin, repeat: words.typePinAgain }
    const { what } = this.asking
    const hint = what === 'old' ? words.forgotPin : null
    return { prompt: prompts[what](dotsOf(this.typed)), hint }
  }

  begin(wish: PinWish): void {
    this.said = null
    if (this.parts.lock.isSet) this.ask({ what: 'old', wish })
    else if (wish === 'set') this.ask({ what: 'new' })
  }

  /** Forgets what was typed, as when its window is closed. */
  leave(): void {
    this.asking = null
    this.typed = NOTHING_TYPED
    this.said = null
  }

  hear(key: PressedKey): void {
    if (!this.asking || this.isBusy) return
    const before = this.typed
    this.typed = withKey(before, key)
    if (this.typed === before) return
    const { digits, end } = this.typed
    if (end === 'left') {
      this.leave()
      this.parts.ended?.(false)
      return this.parts.changed()
    }
    if (end === null) return this.parts.changed()
    this.said = null
    void this.entered(this.asking, digits)
  }

  private async entered(asking: Asking, digits: string): Promise<void> {
    const { words, lock } = this.parts
    if (asking.what === 'old') return this.during(() => this.checkOld(asking.wish, digits))
    if (asking.what === 'new') {
      if (!PIN.test(digits)) return this.ask(asking, words.pinLength)
      return this.ask({ what: 'repeat', first: digits })
    }
    if (digits !== asking.first) return this.ask({ what: 'new' }, words.pinsDiffer)
    return this.during(() => this.keep(() => lock.set(digits)))
  }

  private async checkOld(wish: PinWish, digits: string): Promise<void> {
    const { lock, words } = this.parts
    // On a full disk no try can be counted, so none is let pass.
    const answer = await lock.try(digits).catch(() => 'unreadable' as const)
    if (!this.asking) return
    if (answer !== 'right') {
      const seconds = Math.ceil(lock.waitMs() / SECOND)
      const wrong = seconds > 0 ? words.waitForPin(seconds) : words.wrongPin
      return this.ask({ what: 'old', wish }, answer === 'unreadable' ? words.pinUnreadable : wrong)
    }
    if (wish === 'set') return this.ask({ what: 'new' })
    return this.keep(() => lock.set(null))
  }

  private async keep(act: () => Promise<void>): Promise<void> {
    const { words, changed, ended } = this.parts
    const problem = await act().then(
      () => null,
      (error) => words.autostartFails(detailOf(error)),
    )
    this.leave()
    this.said = problem
    ended?.(problem === null)
    changed()
  }

  /** While a vault takes its time, keys are nobody's. */
  private async during(act: () => Promise<void>): Promise<void> {
    this.isBusy = true
    await act()
    this.isBusy = false
  }

  private ask(asking: Asking, problem: string | null = null): void {
    this.asking = asking
    this.typed = NOTHING_TYPED
    this.said = problem
    this.parts.changed()
  }
}
