// SPDX-License-Identifier: EUPL-1.2
import { app, BrowserWindow, Menu } from 'electron'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import { ROLE_WORDS } from '../../../shared/i18n/role.ts'
import type { Language } from '../../../shared/text.ts'
import { detailOf } from '../../machine/start-problem.ts'
import { PinDialog } from '../way-out/pin-dialog.ts'
import type { PinLock } from '../way-out/pin-lock.ts'
import { fenceContents } from '../windows/fence.ts'
import { keepRole } from './kept-role.ts'
import { answerAt, pinPage, type RoleAnswer, rolePage } from './role-page.ts'

export type AskParts = {
  /** The app's own, above those of its displays. */
  folder: string
  /** Has the app start as somebody logs in. May throw. */
  startByItself(): void
  /** Of all walls of this computer. */
  lock: PinLock
  /** Starts the app again, as what was answered. */
  startAnew(): void
  tell(line: string): void
  language: Language
}

/**
 * Asks what this computer is, and where it is a wall which PIN it has, if any: what an app is has to be
 * known before it is ready, so it starts anew with the answer. Closed without one, the app ends and asks at its next start.
 */
export async function askRole({ folder, language, ...parts }: AskParts): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit()
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  Menu.setApplicationMenu(null)
  const window = new BrowserWindow({
    ...{ width: 760, height: 620, show: false, title: ROLE_WORDS[language].title },
    ...{ backgroundColor: '#0b1020', autoHideMenuBar: true },
    webPreferences: {
      ...{ contextIsolation: true, sandbox: true, nodeIntegration: false },
      ...{ webviewTag: false, spellcheck: false, devTools: false, javascript: false },
    },
  })
  app.on('second-instance', () => window.focus())
  let asksIn = language
  // It fails where another is drawn meanwhile, which is the newer one.
  const draw = (problem: string | null) => window.loadURL(rolePage(asksIn, problem)).catch(() => {})
  const take = (answer: RoleAnswer): unknown => {
    if (answer.kind === 'skip-pin') return parts.startAnew()
    if (answer.kind === 'language') {
      asksIn = answer.language
      return draw(null)
    }
    try {
      keepRole(folder, answer.role)
    } catch (error) {
      return draw(ROLE_WORDS[asksIn].notKept(detailOf(error)))
    }
    if (answer.startsByItself) orTell(parts.startByItself, parts.tell)
    if (answer.role === 'wall' && !parts.lock.isSet) return offerPin(window, asksIn, parts)
    return parts.startAnew()
  }
  fenceContents(window.webContents, () => false)
  window.webContents.on('will-navigate', ({ url }) => {
    const answer = answerAt(url)
    if (answer) take(answer)
  })
  window.once('ready-to-show', () => window.show())
  draw(null)
}

/** Asks for a PIN that may be left out; closed without an answer, the wall is one without. */
function offerPin(
  window: BrowserWindow,
  language: Language,
  { lock, startAnew }: Pick<AskParts, 'lock' | 'startAnew'>,
): void {
  const draw = () =>
    window.loadURL(pinPage(language, dialog.shown?.prompt ?? null, dialog.problem)).catch(() => {})
  const dialog = new PinDialog({
    ...{ lock, words: MACHINE_WORDS[language], changed: draw },
    ended: (isKept) => {
      if (isKept || dialog.problem === null) startAnew()
    },
  })
  window.webContents.on('before-input-event', (pressing, key) => {
    // With nothing typed, Enter is the button's; Tab and the rest are the page's always.
    const isOurs = /^(\d|Backspace|Escape|Enter)$/.test(key.key)
    if (!dialog.isOpen || !isOurs || (key.key === 'Enter' && dialog.isEmpty)) return
    pressing.preventDefault()
    dialog.hear(key)
  })
  dialog.begin('set')
}

/** The screen hangs all the same; the window about it says how its switch stands. */
function orTell(act: () => void, tell: (line: string) => void): void {
  try {
    act()
  } catch (error) {
    tell(`it does not start by itself: ${detailOf(error)}`)
  }
}
