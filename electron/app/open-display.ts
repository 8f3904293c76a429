// SPDX-License-Identifier: EUPL-1.2
import { app, powerMonitor, safeStorage, screen, session } from 'electron'
import type { WallScreen } from '../../shared/features/fleet/device.ts'
import { SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { SECOND } from '../../shared/instant.ts'
import type { Language } from '../../shared/text.ts'
import type { Awake } from '../machine/keep-awake.ts'
import { systemSecrets } from '../machine/secrets.ts'
import { machineWallNow, machineTimers as timers } from '../machine/timers.ts'
import type { DisplayMode, HubMode } from '../start/command-line.ts'
import type { MachineWindow } from './diagnostics/machine-window.ts'
import { ownPinLock } from './diagnostics/own-machine.ts'
import { displayKey, type KeyPorts, keepKey } from './display-key.ts'
import {
  answerPagesOf,
  newDisplayWindow,
  ownWindowSystem,
  readDisplayUrl,
} from './display-parts.ts'
import { findDisplayHub } from './finding/display-finder.ts'
import { forgetHub, hubFiles } from './hub-pin/forget-hub.ts'
import { keepToHub } from './hub-pin/keep-to-hub.ts'
import type { Restarts } from './restarts/restarts.ts'
import { followScreens } from './screens/follow-screens.ts'
import { keyFile } from './screens/own-seats.ts'
import { WallSeats } from './screens/wall-seats.ts'
import { systemVault } from './vault.ts'
import { wayOut } from './way-out/way-out.ts'
import { displayNumber, displayPage } from './windows/app-pages.ts'
import { type DisplayPorts, DisplayWindow } from './windows/display-window.ts'
import { watchRest } from './windows/machine-rest.ts'
import { Walls } from './windows/walls.ts'

// A wall that is just being opened.
const NO_SCREEN: WallScreen = { name: '', isChosen: true, isFilled: null }
const ANSWERED_WITHIN_MS = SECOND / 2

/** What walls share with the rest of the app. */
type Shared = {
  awake: Awake
  restarts: Restarts
  /** Of all that this app is on this machine. */
  machineFolder: string
  /** The window about this machine, which a wall leads to behind its PIN. */
  machine: MachineWindow
  language: Language
  tell(line: string): void
}

/**
 * The walls of this app, what their pages may ask of it, and the hub that they are linked to.
 * @param displayUrl the hub's, with the key of a display that it paired beforehand, if it did; `null`:
 * the hub is to be found
 */
export function openDisplay(
  mode: HubMode | DisplayMode,
  displayUrl: string | null,
  { awake, restarts, machineFolder, machine, language, tell }: Shared,
): Walls {
  const words = SHELL_WORDS[language]
  const folder = app.getPath('userData')
  let walls: Walls | null = null
  const given = displayUrl === null ? null : readDisplayUrl(displayUrl)
  const { isKiosk } = mode
  const hasHub = mode.mode === 'hub'
  const startedAt = timers.now()
  // Not waited for: whatever a keychain takes its time for, the window is there.
  const keys = new Map<number, Promise<string>>()
  const keyOf = (number: number) => {
    const key = keys.get(number) ?? ownKey(number, number === 1 ? (given?.key ?? null) : null, tell)
    keys.set(number, key)
    return key
  }
  const wallOf = (page: string) => walls?.get(displayNumber(page))
  const files = hubFiles(folder)
  if (mode.mode === 'display' && mode.forgetsHub) forgetHub(folder)
  const pinned = keepToHub(session.defaultSession, files.key, timers, tell)
  const hub = findDisplayHub(files.place, given?.origin ?? null, {
    isRefused: pinned.hasRefused,
    keyOf: (page) => keyOf(displayNumber(page)),
    toldWhere: pinned.toldWhere,
  })
  app.on('will-quit', hub.stop)
  answerPagesOf({
    ...hub.answers,
    'display-key': (page) => keyOf(displayNumber(page)),
    'renew-key': async (page) => {
      const number = displayNumber(page)
      const { key, kept } = keepKey(keyPorts(number), systemSecrets.newSecret())
      keys.set(number, Promise.resolve(key))
      await kept
    },
    'app-health': (page) => ({
      version: app.getVersion(),
      upMs: timers.now() - startedAt,
      isAwake: awake.isHeld(),
      restarts: restarts.count,
      isWithoutGraphics: restarts.isWithoutGraphics,
      hasHub,
      isHidden: wallOf(page)?.isMinimised ?? false,
      isLocked: rest.isLocked(),
      screen: walls?.screenOf(displayNumber(page)) ?? NO_SCREEN,
    }),
    picture: async (page) => (await wallOf(page)?.picture()) ?? null,
    reload: (page) => {
      wallOf(page)?.reload()
    },
    'restart-app': () => {
      if (!hasHub) restarts.asked()
      return !hasHub
    },
    'leave-screen': () => {
      if (hasHub) walls?.turnFull(false)
      // Its answer leaves first.
      else timers.after(ANSWERED_WITHIN_MS, () => app.quit())
    },
    ...pinned.answers,
    'hub-shows-room': (page, origin) => {
      hub.showsRoom(origin)
      return pinned.answers['hub-shows-room'](page, origin)
    },
  })
  // A day must not end because somebody wants to see behind its wall; held again, the wall is back.
  const leave = () => (hasHub ? walls?.turnFull(!walls.isFull) : app.quit())
  const settle = () => {
    walls?.settle()
    machine.changed()
  }
  const rest = watchRest(powerMonitor, settle)
  const system = ownWindowSystem()
  const lock = ownPinLock(machineFolder)
  const guarded = wayOut({ lock, leave, timers, language })
  const ports: Omit<DisplayPorts, 'chooseScreen'> = {
    newWindow: () => newDisplayWindow(words.displayTitle, isKiosk),
    isResting: rest.isResting,
    leave: guarded,
    openMachine: (window) => guarded(window, () => machine.open(window)),
    painted: () => restarts.helped(),
    restart: () => restarts.whenQuiet('page'),
    ...{ tell, timers, system, language },
  }
  const isOnAllScreens = mode.mode === 'display' && mode.isOnAllScreens
  const seats = new WallSeats(
    { screens: screen, folder, wallNow: machineWallNow },
    { screen: mode.screen, isOnAllScreens },
  )
  if (seats.isOnAll && system === 'wayland') tell(words.allOnWayland)
  const opened = new Walls({
    seated: () => seats.seated(),
    open: (number, chooseScreen) =>
      new DisplayWindow(displayPage(hub.origin, number), isKiosk, { ...ports, chooseScreen }),
    tell,
  })
  walls = opened
  // There nobody but the compositor places a window.
  if (system !== 'wayland') {
    machine.offersScreens({
      now: () => seats.shown(),
      choose: (wish) => {
        seats.choose(wish)
        opened.settle()
      },
    })
  }
  app.on('will-quit', followScreens(screen, settle, timers))
  if (mode.mode === 'display') app.on('second-instance', settle)
  return opened
}

async function ownKey(
  number: number,
  given: string | null,
  tell: (line: string) => void,
): Promise<string> {
  const { key, kept } = given
    ? keepKey(keyPorts(number), given)
    : await displayKey(keyPorts(number), systemSecrets.newSecret)
  kept.then((place) => {
    if (place !== 'sealed') tell(KEPT[place])
  })
  return key
}

function keyPorts(number: number): KeyPorts {
  const file = keyFile(app.getPath('userData'), number)
  return { file, vault: systemVault(safeStorage, process.platform), timers }
}

const KEPT = {
  plain: 'no keychain: the key of this display is in a file that only this user can read',
  nowhere: 'the key of this display could not be kept: it has to be paired anew at its next start',
}
