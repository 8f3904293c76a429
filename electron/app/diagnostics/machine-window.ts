// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow } from 'electron'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import type { Language } from '../../../shared/text.ts'
import { detailOf } from '../../machine/start-problem.ts'
import type { Timers } from '../../machine/timers.ts'
import type { Autostart } from '../autostart/autostart.ts'
import { otherRole, type Role } from '../role/kept-role.ts'
import { PinDialog } from '../way-out/pin-dialog.ts'
import type { PinLock } from '../way-out/pin-lock.ts'
import { fenceContents } from '../windows/fence.ts'
import { closeWhenLeft } from './close-when-left.ts'
import {
  type MachineAction,
  type MachineFacts,
  machinePage,
  pressedAt,
  type ScreensShown,
  screenPressedAt,
} from './machine-page.ts'

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
  timers: Timers
  language: Language
}

/** What this computer is at an event, and what it was at the start of this app. */
export type RoleSwitch = {
  readonly atStart: Role
  now(): Role
  /** From the next start on. Throws where it can't be kept. */
  set(role: Role): void
}

/** The screens of this machine, of which one or all are walls. */
export type ScreenSwitch = {
  now(): ScreensShown
  /** At once, and from now on. Throws where it can't be kept. */
  choose(wish: 'all' | number): void
}

/** The window about this machine: what it is, whether the app starts by itself, and the PIN of its walls. */
export class MachineWindow {
  private readonly parts: MachineParts
  private window: BrowserWindow | null = null
  private readonly pin: PinDialog
  private problem: string | null = null
  private checked: string | null = null
  private screens: ScreenSwitch | null = null

  constructor(parts: MachineParts) {
    this.parts = parts
    this.pin = new PinDialog({
      ...{ lock: parts.lock, words: MACHINE_WORDS[parts.language] },
      changed: () => this.draw(),
    })
  }

  /** From now on a wall runs whose screens can be chosen. */
  offersScreens(screens: ScreenSwitch): void {
    this.screens = screens
    this.draw()
  }

  /** Something of the machine has changed. */
  changed(): void {
    this.draw()
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
      const screen = screenPressedAt(url)
      if (screen !== null) this.choose(screen)
    })
    // Before the PIN hears its keys: Escape that ends a question leaves the window.
    if (above) closeWhenLeft(window, this.parts.timers, () => this.pin.isOpen)
    contents.on('before-input-event', (pressing, key) => {
      if (!this.pin.isOpen) return
      pressing.preventDefault()
      this.pin.hear(key)
    })
    window.once('ready-to-show', () => window.show())
    window.once('closed', () => {
      this.window = null
      this.pin.leave()
      this.problem = null
      this.checked = null
    })
    this.draw()
  }

  private press(action: MachineAction): void {
    const { autostart, role, startAnew, forgetHub } = this.parts
    const words = MACHINE_WORDS[this.parts.language]
    this.problem = null
    this.pin.leave()
    if (action === 'set-pin') this.pin.begin('set')
    if (action === 'autostart') this.orProblem(() => autostart.set(!autostart.isOn()))
    if (action === 'role') this.orProblem(() => role?.set(otherRole(role.now())))
    if (action === 'start-anew') startAnew?.()
    if (action === 'forget-hub') {
      this.orProblem(() => {
        forgetHub?.()
        startAnew?.()
      })
    }
    if (action === 'remove-pin') this.pin.begin('remove')
    if (action === 'check' && this.checked !== words.selfCheckRuns) {
      this.checked = words.selfCheckRuns
      void this.parts.selfCheck().then((lines) => {
        this.checked = lines
        this.draw()
      })
    }
    this.draw()
  }

  private choose(screen: 'all' | number): void {
    this.problem = null
    this.orProblem(() => this.screens?.choose(screen))
    this.draw()
  }

  private orProblem(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.problem = MACHINE_WORDS[this.parts.language].autostartFails(detailOf(error))
    }
  }

  private draw(): void {
    const { window, parts } = this
    if (!window || window.isDestroyed()) return
    const page = machinePage({
      ...{ language: parts.language, start: parts.start, facts: parts.facts() },
      ...{ isAutostart: parts.autostart.isOn(), hasPin: parts.lock.isSet },
      typing: this.pin.shown,
      ...{ problem: this.problem ?? this.pin.problem, checked: this.checked },
      role: parts.role && roleShown(parts.role, parts.startAnew !== null),
      screens: this.screens?.now() ?? (parts.startAnew === null ? 'at-wall' : null),
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
