// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { appWallOn } from '../../app/wall-elsewhere.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { OwnNetwork } from '../../processes/own-network.ts'
import { type Result, resultsOf } from '../result.ts'

const DESK = join(import.meta.dirname, '../../processes/venue-desk.ts')
const PORT = '4500'
// A second to settle, two for mDNS, and the page.
const FIRST_WITHIN_MS = 6_000
// It waits half a minute at each.
const SECOND_WITHIN_MS = 36_000
// Longer than a turn: who has a room takes none any more.
const STAYS_MS = 34_000
const LOOK_EVERY_MS = 50
const GIVE_UP_AFTER_MS = 90_000

type Told = Pick<DeskView, 'waiting' | 'displays'>

/** A desk on its hub's own machine. */
type VenueDesk = { told(): Told; say(command: object): void; stop(): void }

/**
 * Two laptops on one network and a display in the app that belongs to neither: how soon each desk sees it
 * wait, and that the one that gives it a room has it.
 */
export async function twoHubs(): Promise<Result[]> {
  const [venue, wallMachine, ...laptops] = await Promise.all(
    Array.from({ length: 4 }, () => OwnNetwork.make()),
  )
  if (!venue || !wallMachine) throw new Error('no networks')
  const ends: (() => unknown)[] = [
    () => Promise.all([venue, wallMachine, ...laptops].map((machine) => machine.end())),
  ]
  try {
    venue.addSwitch()
    wallMachine.plugInto(venue, 'wlan0', '192.168.50.77/24', 'to-wall')
    const desks = await Promise.all(
      laptops.map(async (laptop, at) => {
        laptop.plugInto(venue, 'wlan0', `192.168.50.${20 + at}/24`, `to-laptop${at}`)
        const args = ['--day', STAATSPRINT, '--data', newFolder(), '--port', PORT]
        const hub = await startHub(args, { within: laptop.within })
        ends.push(() => hub.stop())
        const desk = deskOn(laptop, hub)
        ends.push(() => desk.stop())
        return desk
      }),
    )
    const began = performance.now()
    const wall = await appWallOn(wallMachine, { hash: '' })
    ends.push(() => wall.close())
    const waitsAt = (desk: VenueDesk) => desk.told().waiting.length > 0
    await until(() => desks.some(waitsAt))
    const firstAt = performance.now()
    const second = desks.find((desk) => !waitsAt(desk))
    if (!second) throw new Error('it waits at both at once')
    await until(() => waitsAt(second))
    const secondAt = performance.now()
    const deviceId = second.told().waiting[0]?.deviceId ?? ''
    second.say({ type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: '' })
    const hasIt = () =>
      second.told().displays.some((one) => one.roomId === 'zaal-1' && one.isConnected)
    await until(hasIt)
    const pairedAt = performance.now()
    await pause(STAYS_MS)
    const isLeft =
      !hasIt() || desks.some((desk) => desk !== second && desk.told().displays.length > 0)
    if (isLeft) throw new Error('who gave it a room lost it')
    const result = resultsOf('discovery')
    return [
      result('two hubs', 'waits at one after ms', firstAt - began, FIRST_WITHIN_MS),
      result('two hubs', 'at the other after ms', secondAt - firstAt, SECOND_WITHIN_MS),
      result('two hubs', 'in its room after ms', pairedAt - secondAt, null),
    ]
  } finally {
    for (const end of ends.toReversed()) await end()
  }
}

function deskOn({ within: [enter = '', ...words] }: OwnNetwork, hub: HubProcess): VenueDesk {
  const running = spawn(enter, [...words, process.execPath, DESK, hub.desk], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let told: Told = { waiting: [], displays: [] }
  createInterface({ input: running.stdout }).on('line', (line) => {
    told = JSON.parse(line)
  })
  return {
    told: () => told,
    say: (command) => running.stdin.write(`${JSON.stringify(command)}\n`),
    stop: () => running.kill(),
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const since = performance.now()
  while (!isSo()) {
    if (performance.now() - since > GIVE_UP_AFTER_MS) throw new Error('waited for in vain')
    await pause(LOOK_EVERY_MS)
  }
}
