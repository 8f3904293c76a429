// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  utilityProcess,
} from 'electron'
import { languageOf, SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { SECOND } from '../../shared/instant.ts'
import { SCHEME } from '../../shared/native-bridge.ts'
import { outliveClosedOutput } from '../machine/closed-output.ts'
import { systemSecrets } from '../machine/secrets.ts'
import { detailOf } from '../machine/start-problem.ts'
import { machineTimers as timers } from '../machine/timers.ts'
import {
  type DisplayMode,
  type HubMode,
  ownArguments,
  readCommandLine,
} from '../start/command-line.ts'
import { hubArguments } from '../start/hub-arguments.ts'
import { type HubAddresses, type HubProblem, keepHub } from '../start/keep-hub.ts'
import { sampleDay } from '../start/sample.ts'
import { appFaults } from './app-faults.ts'
import { displayKey, keepKey } from './display-key.ts'
import { answerCalls } from './ipc.ts'
import { followScreens } from './screens/follow-screens.ts'
import { ownScreen } from './screens/own-screen.ts'
import { systemVault } from './vault.ts'
import { answerPages, displayPage, isOwnPage, pageFiles } from './windows/app-pages.ts'
import { DeskWindow } from './windows/desk-window.ts'
import { DisplayWindow } from './windows/display-window.ts'
import { fenceSession } from './windows/fence.ts'
import { keepAwake } from './windows/keep-awake.ts'
import { deskOptions, displayOptions } from './windows/window-options.ts'

const HERE = import.meta.dirname
const words = SHELL_WORDS[languageOf(Intl.DateTimeFormat().resolvedOptions().locale)]
const tell = (line: string) => console.log(`zaalscherm: ${line}`)
const faults = appFaults({
  hasWindow: () => BrowserWindow.getAllWindows().length > 0,
  showBox: (sentence) => {
    // Where a test, a terminal or a supervisor started it, nobody clicks.
    if (!process.env.ZAALSCHERM_NO_BOX) dialog.showErrorBox(words.cannotStart, sentence)
  },
  exit: (code) => app.exit(code),
  tell,
})
outliveClosedOutput()
// Electron's own way is a box over the wall for one, and a warning for the other.
process.on('uncaughtException', faults.uncaught)
process.on('unhandledRejection', faults.uncaught)
app.once('before-quit', faults.ending)

// Before the app is ready, or the scheme is an ordinary one for good.
protocol.registerSchemesAsPrivileged([
  {
    scheme: SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
  },
])
const asked = readCommandLine(ownArguments(process.argv, process.defaultApp ?? false), words)
if (asked.mode === 'wrong') faults.stopWith(asked.problem)
else start(asked)

function start(mode: HubMode | DisplayMode): void {
  // One app per wall: a display beside the hub on one laptop is another device.
  if (mode.mode === 'display') {
    const device = mode.screen === null ? 'display' : `display-${mode.screen}`
    app.setPath('userData', join(app.getPath('userData'), device))
  }
  // Without a folder to write in there is no lock either: the app would end as a second start does.
  if (!hasOwnFolder()) return
  if (!app.requestSingleInstanceLock()) {
    tell(words.runsAlready)
    return app.quit()
  }
  app.on('window-all-closed', () => app.quit())
  const begin = () => (mode.mode === 'hub' ? startHub(mode) : startDisplay(mode))
  app.whenReady().then(begin).catch(faults.fatal)
}

function hasOwnFolder(): boolean {
  const folder = app.getPath('userData')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch (error) {
    faults.stopWith(words.folderNotWritable(folder, detailOf(error)))
    return false
  }
}

/** The hub in a process of its own, the desk, and one display. */
function startHub(mode: HubMode): void {
  prepare()
  const desk = new DeskWindow({
    newWindow: () => new BrowserWindow(deskOptions(wish(words.deskTitle))),
    tell,
    timers,
  })
  app.on('second-instance', () => desk.focus())
  let isFirstStart = true
  const folders = { days: inUserData('data'), sample: inUserData('sample') }
  const fork = () => {
    const args = hubArguments(mode, sampleDay(join(HERE, '../..')), folders, isFirstStart)
    return utilityProcess.fork(join(HERE, 'hub.js'), args, {
      stdio: 'pipe',
      serviceName: 'Zaalscherm hub',
    })
  }
  const onReady = (addresses: HubAddresses) => {
    desk.hubReady(addresses.deskUrl)
    if (isFirstStart) openDisplay(mode, addresses.displayUrl).catch(faults.fatal)
    isFirstStart = false
  }
  const onRestart = (waitMs: number) => tell(words.hubRestarts(waitMs / SECOND))
  const onProblem = (problem: HubProblem) => {
    faults.stopWith(sentenceOf(problem, mode.port))
  }
  app.on('will-quit', keepHub(fork, { onReady, onRestart, onProblem, onLine: tell }, timers))
}

function sentenceOf(problem: HubProblem, port: number): string {
  if (problem.kind === 'port-taken') return words.portTaken(port)
  return problem.kind === 'bad-input' ? problem.sentence : words.hubKeepsFailing(problem.detail)
}

/** A wall only: the hub is elsewhere. */
function startDisplay(mode: DisplayMode): Promise<void> {
  prepare()
  return openDisplay(mode, mode.hub)
}

/** What every window needs before there is one. */
function prepare(): void {
  Menu.setApplicationMenu(null)
  fenceSession(session.defaultSession)
  app.on('will-quit', keepAwake(powerSaveBlocker, powerMonitor, timers))
}

/** @param displayUrl the hub's, with the key of a display that it paired beforehand, if it did */
async function openDisplay(mode: HubMode | DisplayMode, displayUrl: string): Promise<void> {
  const { origin, hash } = new URL(displayUrl)
  protocol.handle(SCHEME, answerPages(pageFiles(join(HERE, '../pages')), origin))
  const key = await ownKey(new URLSearchParams(hash.slice(1)).get('key'))
  answerCalls(ipcMain, (frame) => frame !== null && frame.parent === null && isOwnPage(frame.url), {
    'display-key': () => key,
  })
  const { isKiosk } = mode
  const preload = join(HERE, 'preload.cjs')
  const options = displayOptions({ ...wish(words.displayTitle), isKiosk, preload })
  const display = new DisplayWindow(displayPage(origin), isKiosk, {
    newWindow: () => new BrowserWindow(options),
    chooseScreen: ownScreen(screen, inUserData('screen.json'), mode.screen),
    leave: () => app.quit(),
    tell,
    timers,
  })
  app.on(
    'will-quit',
    followScreens(screen, () => display.place(), timers),
  )
  if (mode.mode === 'display') app.on('second-instance', () => display.place())
}

async function ownKey(given: string | null): Promise<string> {
  const file = inUserData('display-key.json')
  const vault = await systemVault(safeStorage, process.platform)
  const { key, keptAs } = given
    ? await keepKey(file, vault, given)
    : await displayKey(file, vault, () => systemSecrets.newSecret())
  if (keptAs === 'plain')
    tell('no keychain here: the key is in a file that only this user can read')
  return key
}

function wish(title: string) {
  return { title, hasTools: !app.isPackaged }
}

function inUserData(name: string): string {
  return join(app.getPath('userData'), name)
}
