// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  session,
  utilityProcess,
} from 'electron'
import { MACHINE_WORDS } from '../../shared/i18n/machine.ts'
import { languageOf, SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { SECOND } from '../../shared/instant.ts'
import { SCHEME } from '../../shared/native-bridge.ts'
import { VERSION } from '../../shared/version.ts'
import { outliveClosedOutput, sayAtOnce } from '../machine/closed-output.ts'
import { type Awake, keepAwake } from '../machine/keep-awake.ts'
import { detailOf } from '../machine/start-problem.ts'
import { machineWallNow, machineTimers as timers } from '../machine/timers.ts'
import {
  type DisplayMode,
  type HubMode,
  type MachineMode,
  ownArguments,
  readCommandLine,
  type SelfCheckMode,
} from '../start/command-line.ts'
import { hubArguments, isOfLibrary } from '../start/hub-arguments.ts'
import { type HubAddresses, type HubProblem, keepHub } from '../start/keep-hub.ts'
import { sampleDay } from '../start/sample.ts'
import { appHelp, sortSwitches } from '../start/switches.ts'
import { appFaults } from './app-faults.ts'
import { offerMachine } from './diagnostics/machine-menu.ts'
import type { MachineWindow } from './diagnostics/machine-window.ts'
import {
  argumentsAtLogin,
  ownAutostart,
  ownMachine,
  ownPinLock,
  startMachine,
} from './diagnostics/own-machine.ts'
import { forgetHub } from './hub-pin/forget-hub.ts'
import { hearOfDisplays } from './laptop/hear-of-displays.ts'
import { tellOfLaptop } from './laptop/tell-of-laptop.ts'
import { openDisplay } from './open-display.ts'
import { OpenedFiles } from './opened-files.ts'
import { logFault } from './restarts/fault-log.ts'
import { Restarts } from './restarts/restarts.ts'
import { startAnew } from './restarts/start-anew.ts'
import { watchGraphics } from './restarts/watch-graphics.ts'
import { askRole } from './role/ask-role.ts'
import { keptRole } from './role/kept-role.ts'
import { argumentsByRole, isPlainStart } from './role/role-arguments.ts'
import { needsX11 } from './screens/needs-x11.ts'
import { isScreenWished } from './screens/wall-seats.ts'
import { listedSockets } from './screens/x-server.ts'
import { startSelfCheck } from './self-check/start-self-check.ts'
import { DeskWindow } from './windows/desk-window.ts'
import { fenceSession } from './windows/fence.ts'
import type { Walls } from './windows/walls.ts'
import { deskOptions } from './windows/window-options.ts'

const HERE = import.meta.dirname
const language = languageOf(Intl.DateTimeFormat().resolvedOptions().locale)
const words = SHELL_WORDS[language]
/** The walls of this app, once there are any. */
let walls: Walls | null = null
const tell = (line: string) => console.log(`zaalscherm: ${line}`)
const faults = appFaults({
  hasWindow: () => BrowserWindow.getAllWindows().length > 0,
  showBox: (sentence) => {
    // Where a test, a terminal or a supervisor started it, nobody clicks.
    if (!process.env.ZAALSCHERM_NO_BOX) dialog.showErrorBox(words.cannotStart, sentence)
  },
  exit: (code) => app.exit(code),
  tell,
  log: (fault) => logFault(inUserData('faults.log'), fault, machineWallNow()),
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
// Of all that this app is on this machine: the folders of its displays are below.
const machineFolder = app.getPath('userData')
// As whoever starts it says; what this computer is, is in none of them.
const given = argumentsAtLogin(
  ownArguments(process.argv, process.defaultApp ?? false),
  machineFolder,
)
// Run from its sources it is the desk, whatever a package was told on the same machine.
const role = app.isPackaged ? keptRole(machineFolder) : 'desk'
const args = argumentsByRole(given, role)
const { passedOn } = sortSwitches(args)
if (passedOn.length > 0) tell(words.passedOn(passedOn.join(' ')))
const asked = readCommandLine(args, words)
if (asked.mode === 'wrong') faults.stopWith(asked.problem)
else if (asked.mode === 'self-check') check(asked)
else if (asked.mode === 'version') say(`Zaalscherm ${VERSION}`)
else if (asked.mode === 'help') say(appHelp())
else if (asked.mode === 'forget-pin') forgetPin()
else if (asked.mode === 'machine') showMachine(asked)
else if (role === null && isPlainStart(given)) ask()
else start(asked)

/** Beside an app that may run: it looks for the PIN each time that it would ask for it. */
function forgetPin(): void {
  const lock = ownPinLock(machineFolder)
  const { pinForgotten, pinWasNone } = MACHINE_WORDS[language]
  const answer = lock.isSet ? pinForgotten : pinWasNone
  lock.set(null).then(() => say(answer), faults.fatal)
}

/** Answers a question of the command line, and ends. */
function say(answer: string): void {
  sayAtOnce(answer, process.stdout)
  app.exit(0)
}

function start(mode: HubMode | DisplayMode): void {
  // One app per wall: a display beside the hub on one laptop is another device.
  if (mode.mode === 'display') {
    const device = mode.screen === null ? 'display' : `display-${mode.screen}`
    app.setPath('userData', join(app.getPath('userData'), device))
    if (isScreenWished(mode, app.getPath('userData')) && isForX11()) return throughX11()
  }
  const files = new OpenedFiles(mode.mode === 'hub' ? mode.open : [], process.cwd())
  // On macOS a double click is told so, and before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.open(path)
  })
  // Without a folder to write in there is no lock either: the app would end as a second start does.
  if (!hasOwnFolder()) return
  if (!app.requestSingleInstanceLock(files.handed)) {
    tell(words.runsAlready)
    return app.quit()
  }
  app.on('window-all-closed', () => app.quit())
  const restarts = newRestarts(mode.mode === 'hub')
  faults.mendBy(() => restarts.whenQuiet('fault'))
  const begin = () =>
    mode.mode === 'hub' ? startHub(mode, files, restarts) : startDisplay(mode, restarts)
  app.whenReady().then(begin).catch(faults.fatal)
}

function isForX11(): boolean {
  const ozone = app.commandLine.getSwitchValue('ozone-platform')
  return needsX11(process.platform, process.env, ozone, listedSockets)
}

/** With all that it was started with: nothing of that has been done yet. */
function throughX11(): void {
  const args = [...process.argv.slice(1), '--ozone-platform=x11']
  app.relaunch({ execPath: process.env.APPIMAGE ?? process.execPath, args })
  app.exit(0)
}

/** Before the app is ready: what it does without is chosen by then. */
function newRestarts(hasHub: boolean): Restarts {
  const restarts = new Restarts({
    file: inUserData('restarts.json'),
    timers,
    wallNow: machineWallNow,
    isCounting: () => walls?.isCounting ?? false,
    startAnew: again,
    hasHub,
    tell,
  })
  if (restarts.isWithoutGraphics) app.disableHardwareAcceleration()
  const tooOften = () => restarts.whenQuiet('graphics')
  // Once: without the card there is nothing left to do without.
  watchGraphics(app, { timers, tell, tooOften: restarts.isWithoutGraphics ? () => {} : tooOften })
  return restarts
}

/** The first start by a double click: nobody has said yet what this computer is. */
function ask(): void {
  if (!hasOwnFolder()) return
  askRole({
    folder: machineFolder,
    lock: ownPinLock(machineFolder),
    startByItself: () => ownAutostart(machineFolder, given).set(true),
    startAnew: again,
    ...{ tell, language },
  }).catch(faults.fatal)
}

function again(): void {
  startAnew(app, process, timers)
}

function showMachine(mode: MachineMode): void {
  // What starts by itself is set as it was said, and follows what this computer is.
  const start = given.filter((arg) => arg !== '--machine')
  if (hasOwnFolder()) startMachine(machineFolder, { ...mode, start }, language).catch(faults.fatal)
}

function check(mode: SelfCheckMode): void {
  if (hasOwnFolder()) startSelfCheck(mode, language).catch(faults.fatal)
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
function startHub(mode: HubMode, files: OpenedFiles, restarts: Restarts): void {
  const awake = prepare()
  const wish = { title: words.deskTitle, hasTools: !app.isPackaged }
  const machine = ownMachine(machineFolder, given, 'own', language, { startAnew: again })
  const desk = new DeskWindow({
    newWindow: () => offerMachine(new BrowserWindow(deskOptions(wish)), machine, language),
    tell,
    timers,
    language,
  })
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    if (files.openHanded(handed)) desk.focusDays()
    else desk.focus()
  })
  app.on('open-file', () => desk.focusDays())
  let isFirstStart = true
  const folders = { day: inUserData('data'), library: inUserData('library') }
  let hub: ReturnType<typeof utilityProcess.fork> | null = null
  const fork = () => {
    files.takenBy(null)
    const open = isFirstStart && isOfLibrary(mode) ? files.takeWaiting() : []
    const sample = sampleDay(join(HERE, '../..'))
    const args = hubArguments({ ...mode, open }, sample, folders, isFirstStart)
    hub = utilityProcess.fork(join(HERE, 'hub.js'), args, {
      stdio: 'pipe',
      serviceName: 'Zaalscherm hub',
    })
    hub.on('message', (told) => hearOfDisplays(told, awake.want))
    return hub
  }
  const laptop = tellOfLaptop({
    ...{ power: powerMonitor, isAwake: awake.isAsWanted, timers },
    tell: (report) => hub?.postMessage(report),
  })
  app.on('will-quit', laptop.stop)
  const onReady = (addresses: HubAddresses) => {
    files.takenBy(hub)
    laptop.again()
    desk.hubReady(addresses.deskUrl)
    if (isFirstStart)
      orEnd(() => showWalls(mode, addresses.displayUrl, { awake, restarts, machine }))
    isFirstStart = false
  }
  const onRestart = (waitMs: number) => tell(words.hubRestarts(waitMs / SECOND))
  const onProblem = (problem: HubProblem) => {
    faults.stopWith(sentenceOf(problem, mode.port))
  }
  app.on('will-quit', keepHub(fork, { onReady, onRestart, onProblem, onLine: tell }, timers))
}

function orEnd(begin: () => void): void {
  try {
    begin()
  } catch (error) {
    faults.fatal(error)
  }
}

function sentenceOf(problem: HubProblem, port: number): string {
  if (problem.kind === 'port-taken') return words.portTaken(port)
  return problem.kind === 'bad-input' ? problem.sentence : words.hubKeepsFailing(problem.detail)
}

/** A wall only: the hub is elsewhere. */
function startDisplay(mode: DisplayMode, restarts: Restarts): void {
  const awake = prepare()
  awake.want(true)
  const machine = ownMachine(machineFolder, given, mode.hub, language, {
    startAnew: again,
    forgetHub: () => forgetHub(app.getPath('userData')),
  })
  showWalls(mode, mode.hub, { awake, restarts, machine })
}

/** What every window needs before there is one. */
function prepare(): Awake {
  Menu.setApplicationMenu(null)
  fenceSession(session.defaultSession)
  const awake = keepAwake(powerSaveBlocker, powerMonitor, timers)
  app.on('will-quit', awake.stop)
  return awake
}

function showWalls(
  mode: HubMode | DisplayMode,
  displayUrl: string | null,
  kept: { awake: Awake; restarts: Restarts; machine: MachineWindow },
): void {
  walls = openDisplay(mode, displayUrl, { ...kept, machineFolder, language, tell })
}

function inUserData(name: string): string {
  return join(app.getPath('userData'), name)
}
