// SPDX-License-Identifier: EUPL-1.2
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { DeskAccess } from './hub/desk-access.ts'
import { Hub } from './hub/hub.ts'
import { idOf } from './hub/id-of.ts'
import { createHubClock } from './hub-clock.ts'
import { type HubOptions, readHubOptions } from './hub-options.ts'
import { systemSecrets } from './secrets.ts'
import { ANY_HOST, joinBaseOf, watchJoinBase } from './server/join-base.ts'
import { type Served, serve } from './server/server.ts'
import { openDay } from './store/open-day.ts'
import { type SqliteStore, StoreProblem } from './store/sqlite-store.ts'

/** The hub's process: with Electron's `utilityProcess` around it, or as plain Node. */
async function main(): Promise<void> {
  const options = readHubOptions(process.argv.slice(2))
  if ('problem' in options) return stopWith(options.problem)
  const store = opened(options)
  if ('problem' in store) return stopWith(store.problem)
  const { rehearsal } = store
  const clock = createHubClock(rehearsal ? rehearsal.hubTime - rehearsal.beganAt : 0)
  const hub = new Hub({
    store,
    clock,
    secrets: systemSecrets,
    isRehearsal: rehearsal !== null,
    onFault,
  })
  const desks = new DeskAccess(store, systemSecrets)
  const display = options.displayIn === null ? null : firstDisplay(hub, options.displayIn)
  if (display && 'problem' in display) return stopWith(display.problem)
  const served = await listening(hub, desks, options)
  if ('problem' in served) return stopWith(served.problem)

  const { host } = options
  const { port } = served
  const stopWatching = watchJoinBase(host, port, (base) => hub.setJoinBase(base))
  const own = `http://${host === ANY_HOST ? '127.0.0.1' : host}:${port}`
  const deskUrl = `${own}/desk#key=${desks.newOneTimeKey()}`
  console.log(
    `ready ${joinBaseOf(host, port) ?? own} desk ${deskUrl} display ${own}/display${display?.hash ?? ''}`,
  )

  const stop = async () => {
    stopWatching()
    hub.stop()
    await served.stop()
    store.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function opened(options: HubOptions): SqliteStore | { problem: string } {
  try {
    return openDay(options, { chance: systemSecrets.chance, wallNow: Date.now })
  } catch (error) {
    if (error instanceof StoreProblem) return { problem: error.message }
    throw error
  }
}

/** Whoever starts the hub may hang one display without a desk's confirmation. */
function firstDisplay(hub: Hub, roomId: string): { hash: string } | { problem: string } {
  const key = systemSecrets.newSecret()
  const deviceId = idOf(key, systemSecrets)
  const by = { kind: 'desk', deskId: 'hub' } as const
  const answer = hub.submit(by, key, { type: 'pairDisplay', deviceId, roomId, name: '' })
  if ('seq' in answer) return { hash: `#key=${key}` }
  const known = hub.day.rooms.map((room) => room.id).join(', ')
  return { problem: `--display-in ${roomId}: expected one of ${known}` }
}

async function listening(
  hub: Hub,
  desks: DeskAccess,
  { host, port }: HubOptions,
): Promise<Served | { problem: string }> {
  const pagesFolder = join(import.meta.dirname, '../pages')
  try {
    return await serve({
      ...{ hub, desks, secrets: systemSecrets, pagesFolder, host, port, onFault },
    })
  } catch (error) {
    const problem = listenProblem(error, host, port)
    if (problem !== null) return { problem }
    throw error
  }
}

function onFault(what: string, error: unknown): void {
  console.error(`fault: ${what}:`, error)
}

/** Every code on paper and on the walls names the port: it is never changed quietly. */
function listenProblem(error: unknown, host: string, port: number): string | null {
  switch (Reflect.get(Object(error), 'code')) {
    case 'EADDRINUSE':
      return `port ${port} is in use by another program; stop that one, or choose another with --port`
    case 'EACCES':
      return `port ${port} needs more rights than this user has; choose one from 1024 on with --port`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `--host ${host} is no address of this machine`
    default:
      return null
  }
}

/** Exit code 2: something that whoever started the hub can put right. */
function stopWith(problem: string): never {
  // Written at once: the process ends with the next line.
  writeSync(process.stderr.fd, `${problem}\n`)
  process.exit(2)
}

await main()
