// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow } from 'electron'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import type { Language } from '../../../shared/text.ts'
import { detailOf } from '../../machine/start-problem.ts'
import type { Autostart } from '../autostart/autostart.ts'
import { otherRole, type Role } from '../role/kept-role.ts'
import { dotsOf, NOTHING_TYPED, type Typed, withKey } from '../way-out/pin-keys.ts'
import { PIN, type PinLock } from '../way-out/pin-lock.ts'
import { fenceContents } from '../windows/fence.ts'
import { type MachineAction, type MachineFacts, machinePage, pressedAt } from './machine-page.ts'

export type MachineParts = {
  /** @param above the wall in full screen that it is to be seen over */
  newWindow(above?: BrowserWindow): BrowserWindow
  /** As they are now. */
  facts(): MachineFacts
  /** What is started, as it would be typed. */
  start: string
  autostart: Autostart
  lock: PinLock
  /** What this computer is at an event; `null`: that isn't chosen here. */
  role: RoleSwitch | null
  /** Starts the app anew; `null`: it isn't what runs. */
  startAnew: (() => void) | null
  /** Has its walls pair anew, with whichever hub they meet; `null`: no wall runs, or its hub is in this app. */
  forgetHub: (() => void) | null
  /** Runs the check to its end; gives back its lines. */
  selfCheck(): Promise<string>
  language: Language
}

/** What this computer is at an event, and what it was at the start of this app. */
export type RoleSwitch = {
  readonly atStart: Role
  now(): Role
  /** From the next start on. Throws where it can't be kept. */
  set(role: Role): void
}

/** The window about this machine: what it is, whether the app starts by itself, and the PIN of its walls. */
export class MachineWindow {
  private readonly parts: MachineParts
  private window: BrowserWindow | null = null
  private typed: Typed | null = null
  private problem: string | null = null
  private checked: string | null = null

  constructor(parts: MachineParts) {
    this.parts = parts
  }

  /** Opens it, or brings it to the front. @param above the wall that it was asked for on */
  open(above?: BrowserWindow): void {
    if (this.window) return this.window.focus()
    const window = this.parts.newWindow(above)
    this.window = window
    const { webContents: contents } = window
    fenceContents(contents, () => false)
    contents.on('will-navigate', ({ url }) => {
      const action = pressedAt(url)
      if (action) this.press(action)
    })
    contents.on('before-input-event', (pressing, key) => {
      if (!this.typed) return
      pressing.preventDefault()
      this.type(withKey(this.typed, key))
    })
    window.once('ready-to-show', () => window.show())
    window.once('closed', () => {
      this.window = null
      this.typed = null
      this.problem = null
      this.checked = null
    })
    this.draw()
  }

  private press(action: MachineAction): void {
    const { autostart, lock, role, startAnew, forgetHub } = this.parts
    const words = MACHINE_WORDS[this.parts.language]
    this.problem = null
    if (action === 'set-pin') this.typed = NOTHING_TYPED
    if (action === 'autostart') this.orProblem(() => autostart.set(!autostart.isOn()))
    if (action === 'role') this.orProblem(() => role?.set(otherRole(role.now())))
    if (action === 'start-anew') startAnew?.()
    if (action === 'forget-hub') {
      this.orProblem(() => {
        forgetHub?.()
        startAnew?.()
      })
    }
    if (action === 'remove-pin') this.keep(lock.set(null))
    if (action === 'check') {
      this.checked = words.selfCheckRuns
      void this.parts.selfCheck().then((lines) => {
        this.checked = lines
        this.draw()
      })
    }
    this.draw()
  }

  private orProblem(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.problem = MACHINE_WORDS[this.parts.language].autostartFails(detailOf(error))
    }
  }

  private type(typed: Typed): void {
    const before = this.typed
    this.typed = typed.end ? null : typed
    if (typed.end === 'done' && !PIN.test(typed.digits)) {
      this.typed = NOTHING_TYPED
      this.problem = MACHINE_WORDS[this.parts.language].pinLength
    } else if (typed.end === 'done') {
      this.problem = null
      this.keep(this.parts.lock.set(typed.digits))
    }
    if (typed !== before) this.draw()
  }

  private keep(kept: Promise<void>): void {
    kept
      .catch((error) => {
        this.problem = MACHINE_WORDS[this.parts.language].autostartFails(detailOf(error))
      })
      .finally(() => this.draw())
  }

  private draw(): void {
    const { window, parts } = this
    if (!window || window.isDestroyed()) return
    const page = machinePage({
      ...{ language: parts.language, start: parts.start, facts: parts.facts() },
      ...{ isAutostart: parts.autostart.isOn(), hasPin: parts.lock.isSet },
      typing: this.typed && dotsOf(this.typed),
      ...{ problem: this.problem, checked: this.checked },
      role: parts.role && roleShown(parts.role, parts.startAnew !== null),
      canForgetHub: parts.forgetHub !== null,
    })
    // It fails where another is drawn meanwhile, which is the newer one.
    window.loadURL(page).catch(() => {})
  }
}

function roleShown({ now, atStart }: RoleSwitch, canStartAnew: boolean) {
  const is = now()
  return { is, isFromNextStart: is !== atStart, canStartAnew }
}
