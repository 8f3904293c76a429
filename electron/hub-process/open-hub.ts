// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { troubleWords } from '../../shared/i18n/desk/desk-trouble.ts'
import { languageOf } from '../../shared/i18n/shell.ts'
import { HOUR } from '../../shared/instant.ts'
import { HUB_ITSELF } from '../../shared/state/entry.ts'
import { toldLag } from '../../shared/views/hub-trouble.ts'
import { idOf } from '../hub/access/id-of.ts'
import { Hub } from '../hub/hub.ts'
import type { DayFilesOfLibrary } from '../hub/library.ts'
import { behindJournal } from '../hub/playback/behind-journal.ts'
import type { KeptDay } from '../hub/playback/kept-playback.ts'
import type { Store } from '../hub/ports.ts'
import { takeFiles } from '../library/arriving-files.ts'
import type { HubFile } from '../library/hub-file.ts'
import { openLibrary } from '../library/open-library.ts'
import { systemSecrets } from '../machine/secrets.ts'
import { StartProblem } from '../machine/start-problem.ts'
import { every, machineTimers } from '../machine/timers.ts'
import type { DayOptions, HubOptions, LibraryOptions } from '../start/hub-options.ts'
import { filesOf, openDay } from '../store/open-day.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import { wipeAsides } from '../store/wipe/wipe-asides.ts'
import { wipeClosed } from '../store/wipe/wipe-closed.ts'
import { wipeOpen } from '../store/wipe/wipe-open.ts'
import { createHubClock } from './hub-clock.ts'
import { type HubNetwork, hubNetwork } from './hub-network.ts'

/** A hub that is about to serve. */
export type OpenHub = {
  hub: Hub
  network: HubNetwork
  /** Where the desks' and the phones' keys are kept. */
  store: Pick<Store, 'deskKeys' | 'addDeskKey' | 'removeDeskKey' | 'phoneKey'>
  library: DayFilesOfLibrary | null
  /** Takes in a day file that was opened outside the desk. */
  takeFile(path: string): void
  /** Of the display that was hung by whoever started it; `null`: none was. */
  displayKey: string | null
  /** What whoever started it should know. */
  notes: string[]
  stop(): void
}

type OnFault = (what: string, error: unknown) => void
type With<Options> = Options & Pick<HubOptions, 'host'>

// What whoever starts it may look for a key of their own under.
const DAYS_FOLDER = join(import.meta.dirname, '../../assets/days')

/** The one day that was asked for, as its journal left it. */
export function openHubOfDay(options: With<DayOptions>, onFault: OnFault): OpenHub {
  const ports = { ...systemSecrets, wallNow: Date.now, timers: machineTimers }
  if (options.rehearseAt !== null) wipeRealDay(options, onFault)
  const { store, notes, warnings } = openDay(options, ports)
  const { rehearsal } = store
  const rehearsedMs = rehearsal ? rehearsal.hubTime - rehearsal.beganAt : 0
  const isRehearsal = rehearsal !== null
  const behindMs = behindJournal(store, Date.now() + rehearsedMs)
  const clockBehindMs = isRehearsal ? null : toldLag(behindMs)
  // How far hub time is ahead of the wall clock is fixed here.
  const clock = createHubClock(rehearsedMs + behindMs)
  const network = hubNetwork(options.host, options.data, clock)
  const pickAddress = network.pick.bind(network)
  const setPublicAddress = network.setPublic.bind(network)
  const parts = { clock, secrets: systemSecrets, onFault, pickAddress, setPublicAddress }
  const kept = (opened: SqliteStore): KeptDay => ({
    ...{ store: opened, isRehearsal, clockBehindMs },
    ...(rehearsal && { rehearsedSince: rehearsal.hubTime }),
    wipe(begun) {
      const problem = wipeOpen(opened, filesOf(options), begun, systemSecrets.newSecret)
      const again = { ...options, day: null, replace: false, recover: false }
      return { day: kept(openDay(again, ports).store), problem }
    },
  })
  const hub = new Hub({ ...parts, ...kept(store) })
  // Before anything is served.
  hub.wiping.look()
  const wipeAside = () => wipeAsides(filesOf(options), Date.now(), systemSecrets.newSecret, onFault)
  wipeAside()
  const stopAsides = every(machineTimers, HOUR, wipeAside)
  const { displayIn } = options
  const displayKey = displayIn === null ? null : systemSecrets.newSecret()
  if (displayKey !== null) hangFirstDisplay(hub, displayKey, displayIn ?? '')
  return {
    ...{ hub, network, library: null, displayKey, takeFile: () => {} },
    // A wipe puts another in its place.
    store: {
      deskKeys: () => hub.wiping.store.deskKeys(),
      addDeskKey: (hash) => hub.wiping.store.addDeskKey(hash),
      removeDeskKey: (hash) => hub.wiping.store.removeDeskKey(hash),
      phoneKey: (make) => hub.wiping.store.phoneKey(make),
    },
    notes: [
      ...notes,
      ...(clockBehindMs === null ? [] : [troubleWords.en.clockBehind(clockBehindMs)]),
      ...warnings.map((warning) => `look at the day once more: ${warning}`),
    ],
    stop() {
      stopAsides()
      hub.wiping.store.close()
    },
  }
}

/** A day that is over is wiped also where only a rehearsal is started beside it. */
function wipeRealDay({ data }: DayOptions, onFault: OnFault): void {
  const files = filesOf({ data, rehearseAt: null })
  try {
    if (existsSync(files.database)) wipeClosed(files, Date.now(), systemSecrets.newSecret)
  } catch (error) {
    if (!(error instanceof StartProblem)) onFault('the day could not be wiped', error)
  }
}

/** A library of days, on the one that was open last. */
export function openHubOfLibrary(options: With<LibraryOptions>, onFault: OnFault): OpenHub {
  // Each day has a time of its own over the machine's.
  const clock = createHubClock(0)
  const { library: folder, sample, rehearseAt, replace, host } = options
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  const ports = { ...systemSecrets, wallNow: Date.now, timers: machineTimers, onFault }
  const { library, file, first, notes } = openLibrary(
    {
      ...{ folder, assets: DAYS_FOLDER, timeZone, language: languageOf(locale) },
      sample: sample && rehearseAt ? { day: sample, rehearseAt, isAnew: replace } : null,
    },
    { ...ports, now: () => clock.now() },
  )
  const network = hubNetwork(host, folder, clock)
  const pickAddress = network.pick.bind(network)
  const setPublicAddress = network.setPublic.bind(network)
  const parts = { clock, secrets: systemSecrets, onFault, pickAddress, setPublicAddress, library }
  const hub = new Hub({ ...first, ...parts })
  library.playsOn(hub)
  // Before anything is served.
  hub.wiping.look()
  // The same at each start: it is this machine's own, in whichever day it hangs.
  const displayKey = file.secret('own-display', systemSecrets.newSecret)
  const isHung = first.isSample && options.displayIn !== null
  if (isHung) hangFirstDisplay(hub, displayKey, options.displayIn ?? '')
  takeFiles(options.open, library)
  return {
    ...{ hub, network, library, notes },
    takeFile: (path) => takeFiles([path], library),
    displayKey: isHung || isKnown(displayKey, file) ? displayKey : null,
    store: {
      deskKeys: () => file.deskKeys(),
      addDeskKey: (hash) => file.addDeskKey(hash),
      removeDeskKey: (hash) => file.removeDeskKey(hash),
      phoneKey: (make) => file.secret('phone-key', make),
    },
    stop: () => library.stop(),
  }
}

function isKnown(key: string, file: HubFile): boolean {
  const own = idOf(key, systemSecrets)
  return file.knownDisplays().some(({ deviceId }) => deviceId === own)
}

/** Whoever starts the hub may hang one display without a desk's confirmation. */
function hangFirstDisplay(hub: Hub, key: string, roomId: string): void {
  const deviceId = idOf(key, systemSecrets)
  const by = { kind: 'desk', deskId: HUB_ITSELF } as const
  const commandId = systemSecrets.newSecret()
  const answer = hub.submit(by, commandId, { type: 'pairDisplay', deviceId, roomId, name: '' })
  if ('seq' in answer) return
  const known = hub.day.rooms.map((room) => room.id).join(', ')
  throw new StartProblem(`--display-in ${roomId}: expected one of ${known}`)
}
