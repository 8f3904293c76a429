// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { release, type } from 'node:os'
import { join } from 'node:path'
import {
  app,
  dialog,
  powerSaveBlocker,
  safeStorage,
  screen,
  session,
  utilityProcess,
} from 'electron'
import { SELF_CHECK_WORDS } from '../../../shared/i18n/self-check.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { Language } from '../../../shared/text.ts'
import { sayAtOnce } from '../../machine/closed-output.ts'
import { systemSecrets } from '../../machine/secrets.ts'
import { machineTimers as timers } from '../../machine/timers.ts'
import type { SelfCheckMode } from '../../start/command-line.ts'
import { sampleDay } from '../../start/sample.ts'
import {
  answerPagesOf,
  newDisplayWindow,
  ownWindowSystem,
  readDisplayUrl,
} from '../display-parts.ts'
import { forgetHub, hubFiles } from '../hub-pin/forget-hub.ts'
import { keepToHub } from '../hub-pin/keep-to-hub.ts'
import { ownScreen } from '../screens/own-screen.ts'
import { systemVault } from '../vault.ts'
import { displayPage } from '../windows/app-pages.ts'
import { fenceSession } from '../windows/fence.ts'
import { selfChecks } from './checks.ts'
import { lineOf, runChecks, summaryOf } from './run-checks.ts'
import { tryHub } from './tried-hub.ts'
import { tryWindow } from './tried-window.ts'

const HERE = import.meta.dirname
const END_LIMIT_MS = 3 * SECOND

/**
 * Tries in turn what the app needs of this machine, tells a line of each, and ends: with 0 where all of
 * it works, else with 1. The lines are in `self-check.txt` in the app's folder, too.
 */
export async function startSelfCheck(mode: SelfCheckMode, language: Language): Promise<void> {
  const folder = app.getPath('userData')
  // Beside an app that may run: its profile is its own.
  const profile = join(folder, 'self-check')
  mkdirSync(profile, { recursive: true })
  app.setPath('userData', profile)
  await app.whenReady()
  fenceSession(session.defaultSession)

  const words = SELF_CHECK_WORDS[language]
  const dayFolder = mkdtempSync(join(app.getPath('temp'), 'zaalscherm-self-check-'))
  const { day, room } = sampleDay(join(HERE, '../..'))
  const hubArguments = ['--day', day, '--data', dayFolder, '--display-in', room, '--port', '0']
  const system = ownWindowSystem()
  const { checks, end } = selfChecks(
    {
      ...{ folder, dayFolder, system, timers, isKiosk: mode.isKiosk, hub: mode.hub },
      versions: ownVersions,
      startHub: () => {
        const options = { stdio: 'pipe', serviceName: 'Zaalscherm self-check' } as const
        return tryHub(utilityProcess.fork(join(HERE, 'hub.js'), hubArguments, options), words)
      },
      openWindow: (displayUrl) => {
        const { origin: hubOrigin, key: given } = readDisplayUrl(displayUrl)
        const key = given ?? systemSecrets.newSecret()
        // Its own hub has a new key each time, and is linked to in TLS as a display would.
        forgetHub(profile)
        const ofHub = keepToHub(session.defaultSession, hubFiles(profile).key, timers, say).answers
        answerPagesOf({ 'display-key': () => key, ...ofHub })
        const window = newDisplayWindow(words.title, mode.isKiosk)
        const choose = ownScreen(screen, join(folder, 'screen.json'), mode.screen)
        const chooseScreen = () => choose().screen
        const page = displayPage(hubOrigin)
        return tryWindow({ window, page, hubOrigin, key, chooseScreen, system, timers, words })
      },
      vault: systemVault(safeStorage, process.platform),
      screens: () => screen.getAllDisplays(),
      blocker: powerSaveBlocker,
      ask: fetch,
    },
    words,
  )
  const lines: string[] = []
  const say = (line: string) => {
    lines.push(line)
    sayAtOnce(line, process.stdout)
  }
  say(words.title)
  const all = await runChecks(checks, { timers, words }, (checked) => say(lineOf(checked, words)))
  say(summaryOf(all, words))
  writeFileSync(join(folder, 'self-check.txt'), `${lines.join('\n')}\n`)
  // A program for windows has no terminal there.
  if (app.isPackaged && process.platform === 'win32' && !process.env.ZAALSCHERM_NO_BOX) {
    const detail = lines.slice(1, -1).join('\n')
    dialog.showMessageBoxSync({ message: lines.at(-1) ?? '', detail, title: 'Zaalscherm' })
  }
  await Promise.race([end(), new Promise((done) => timers.after(END_LIMIT_MS, () => done(null)))])
  clearAway(dayFolder)
  app.exit(all.some(({ outcome }) => outcome === 'not') ? 1 : 0)
}

function clearAway(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Something still holds a file; the system clears its folder for such things.
  }
}

function ownVersions(): string {
  const { electron, chrome, node } = process.versions
  return [
    `Zaalscherm ${app.getVersion()}`,
    `Electron ${electron ?? '–'}`,
    `Chromium ${chrome ?? '–'}`,
    `Node ${node}`,
    `${type()} ${release()} ${process.arch}`,
  ].join(', ')
}
