// SPDX-License-Identifier: EUPL-1.2
import './small-heap.ts'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { VERSION } from '../../shared/version.ts'
import { hostNameOf } from '../discovery/hub-records.ts'
import { DeskAccess } from '../hub/access/desk-access.ts'
import { idOf } from '../hub/access/id-of.ts'
import { outliveClosedOutput, sayAtOnce } from '../machine/closed-output.ts'
import { systemSecrets } from '../machine/secrets.ts'
import { StartProblem } from '../machine/start-problem.ts'
import { machineTimers } from '../machine/timers.ts'
import { freeBinding, isAnyHost } from '../network/hosts.ts'
import { hubBasesOf, isOwnBase } from '../network/hub-bases.ts'
import { joinBaseOf, originOf, publicName } from '../network/origin.ts'
import { isOwnName as isNameOf, readMachineNames } from '../network/own-names.ts'
import { serve } from '../server/server.ts'
import { type HubOptions, hubHelp, hubQuestion, readHubOptions } from '../start/hub-options.ts'
import { hubKeyIn } from '../tls/hub-key.ts'
import { hearOfFiles } from './hear-of-files.ts'
import { HubItself } from './hub-itself.ts'
import type { HubNetwork } from './hub-network.ts'
import { watchOwnLaptop } from './laptop/own-laptop.ts'
import { tellOfDisplays } from './laptop/tell-of-displays.ts'
import { type OpenHub, openHubOfDay, openHubOfLibrary } from './open-hub.ts'
import { readyLine } from './ready-line.ts'

// A stop that takes longer than this waits for somebody who will not answer.
const STOP_LIMIT_MS = 2_000

// Forked by the app, where it isn't plain Node.
const IS_ELECTRONS = 'parentPort' in process

/** The hub's process: with Electron's `utilityProcess` around it, or as plain Node. */
async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const question = hubQuestion(args)
  if (question === 'help') return console.log(hubHelp())
  if (question === 'version') return console.log(`Zaalscherm ${VERSION}`)
  const options = readHubOptions(args)
  if ('problem' in options) throw new StartProblem(options.problem)
  const { host } = options
  const binding = await findFree(host, options.port)
  const {
    hub,
    network,
    store,
    library,
    takeFile,
    displayKey,
    notes,
    stop: close,
  } = openHub(options)
  const desks = new DeskAccess(store, systemSecrets)
  const pagesFolder = join(import.meta.dirname, '../pages')
  const phoneKey = store.phoneKey(systemSecrets.newSecret)
  // Its own is paired anew at each start.
  const ownDisplay = displayKey && idOf(displayKey, systemSecrets)
  const isExpected = Object.keys(hub.keptState.displays).some((id) => id !== ownDisplay)
  const tls = hubKeyIn(options.library ?? options.data, Date.now(), isExpected)
  const itself = new HubItself(phoneKey, tls.fingerprint, (line) => console.error(line))
  // The hub itself answers whoever asks for it; the machine's own name may be nobody's to answer.
  const hostName = hostNameOf(itself.info().hubId)
  const isOwn = (name: string) => isOwnName(name, network, hostName)
  const parts = { hub, desks, secrets: systemSecrets, phoneKey, tls, onFault, library }
  hub.presence.hubKey = tls.fingerprint
  const served = await serve({
    ...{ ...parts, pagesFolder, host: binding, port: options.port, hubInfo: itself.info },
    isOwnName: isOwn,
    isOwnBase: (origin, port) =>
      isOwnBase(origin, port, { wasAt: (place) => network.wasAt(place), isOwnName: isOwn }),
  }).catch((error) => {
    throw listenProblem(error, host, options.port)
  })

  const { port } = served
  itself.serves(port)
  const stopWatching = network.start((now) => {
    hub.presence.setNetwork(joinBaseOf(now, port), now, hubBasesOf(now, port, hostName))
    itself.onNetwork(now)
  })
  const own = originOf(isAnyHost(host) ? '127.0.0.1' : host, port)
  const deskUrl = `${own}/desk#key=${desks.newOneTimeKey()}`
  const joinUrl = joinBaseOf(network.network, port) ?? own
  const by = {
    ...{ isElectrons: IS_ELECTRONS, isTerminal: process.stdout.isTTY === true },
    env: process.env,
  }
  console.log(readyLine({ joinUrl, deskUrl, displayUrl: `${own}/display`, displayKey }, by))
  console.log(`Zaalscherm ${VERSION}`)
  for (const note of [...notes, ...(tls.note === null ? [] : [tls.note])]) console.error(note)
  hearOfFiles(takeFile)
  const stopLaptop = watchOwnLaptop(options.library ?? options.data, hub.presence)
  const stopTelling = tellOfDisplays(() => hub.presence.hasDisplay, machineTimers)

  const stop = async () => {
    setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref()
    stopWatching()
    stopLaptop()
    stopTelling()
    itself.stop()
    hub.stop()
    close()
    await served.stop()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** A hub of one day or of many, with what is to be told of it once it serves. */
function openHub(options: HubOptions): OpenHub {
  return options.library === null
    ? openHubOfDay(options, onFault)
    : openHubOfLibrary(options, onFault)
}

/** Whether the machine goes by that name now, or codes name it so: a network may give it another. */
function isOwnName(name: string, network: HubNetwork, hostName: string): boolean {
  const given = [publicName(network.network), `${hostName}.local`]
  return given.includes(name.toLowerCase()) || isNameOf(name, readMachineNames())
}

/**
 * Whether the port can be had, before anything that is kept is touched. Every code on paper and
 * on the walls names it: it is never changed quietly.
 * @returns what to listen on
 */
async function findFree(host: string, port: number): Promise<string> {
  try {
    return await freeBinding(host, async (binding) => {
      const probe = createServer().listen(port, binding)
      await once(probe, 'listening')
      probe.close()
      await once(probe, 'close')
    })
  } catch (error) {
    throw listenProblem(error, host, port)
  }
}

function listenProblem(error: unknown, host: string, port: number): unknown {
  switch (Reflect.get(Object(error), 'code')) {
    case 'EADDRINUSE':
      return new StartProblem(
        `port ${port} is in use by another program; stop that one, or choose another with --port`,
      )
    case 'EACCES':
      return new StartProblem(
        `port ${port} needs more rights than this user has; choose one from 1024 on with --port`,
      )
    case 'EADDRNOTAVAIL':
      return new StartProblem(`--host ${host} is no address of this machine`)
    default:
      return error
  }
}

// A full disk refuses every command: one line a minute says it as well as a thousand.
const FAULT_EVERY_MS = 60_000
const toldAt = new Map<string, number>()

function onFault(what: string, error: unknown): void {
  const now = performance.now()
  if (now - (toldAt.get(what) ?? Number.NEGATIVE_INFINITY) < FAULT_EVERY_MS) return
  toldAt.set(what, now)
  console.error(`fault: ${what}:`, error)
}

// Electron drops what a process of its own wrote and main has not yet read when it ends.
const LAST_WORDS_ARRIVE_MS = 300

/** Ends the process with what it has to say heard. */
function endWith(code: number, lastWords: string): void {
  sayAtOnce(lastWords)
  if (IS_ELECTRONS) setTimeout(() => process.exit(code), LAST_WORDS_ARRIVE_MS)
  else process.exit(code)
}

outliveClosedOutput()
// As plain Node does by itself, where Electron's processes only warn and go on.
process.on('unhandledRejection', (error) => {
  throw error
})
process.on('uncaughtException', (error) => endWith(1, inspect(error)))
try {
  await main()
} catch (error) {
  // Exit code 2: something that whoever started the hub can put right.
  if (error instanceof StartProblem) endWith(2, error.message)
  else endWith(1, inspect(error))
}
