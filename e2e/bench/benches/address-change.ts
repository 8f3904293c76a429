// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { appWallOn, type ElsewhereWall } from '../../app/wall-elsewhere.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { OwnNetwork } from '../../processes/own-network.ts'
import { type Result, resultsOf } from '../result.ts'

const PORT = '4517'
const [OLD, NEW, CABLE] = ['192.168.50.20', '192.168.50.31', '10.0.0.5']
const WALL = '192.168.50.77'
const HEALED_WITHIN_MS = 10_000
// The hub looks each five seconds, and a wall that is told loads its page anew.
const TOLD_WITHIN_MS = 12_000
const LOOK_EVERY_MS = 50
const GIVE_UP_AFTER_MS = 60_000

type Wall = ElsewhereWall
type Change = (laptop: OwnNetwork) => Promise<number>

const atOnce: Change = async (laptop) => {
  await pause(TOLD_WITHIN_MS)
  const at = performance.now()
  laptop.ip(`addr del ${OLD}/24 dev wlan0`)
  laptop.ip(`addr add ${NEW}/24 dev wlan0`)
  return at
}

/** How a laptop comes by another address, and what its wall knows of it by then. */
const CHANGES: { name: string; open: typeof browserWall; change: Change; hasCable?: true }[] = [
  {
    name: 'both alive for 12 s',
    open: browserWall,
    async change(laptop) {
      // As systems have it that manage networks: the second address outlives the first.
      laptop.run('sysctl', '-wq', 'net.ipv4.conf.wlan0.promote_secondaries=1')
      laptop.ip(`addr add ${NEW}/24 dev wlan0`)
      await pause(TOLD_WITHIN_MS)
      const at = performance.now()
      laptop.ip(`addr del ${OLD}/24 dev wlan0`)
      return at
    },
  },
  {
    name: 'at once, with a cable',
    open: browserWall,
    change: atOnce,
    hasCable: true,
  },
  {
    name: 'away, and the same again after 4 s',
    open: browserWall,
    async change(laptop) {
      await pause(TOLD_WITHIN_MS)
      laptop.ip('link set wlan0 down')
      await pause(4_000)
      const at = performance.now()
      laptop.ip('link set wlan0 up')
      return at
    },
  },
  // Nobody has told it of the new one: it finds its hub by mDNS.
  { name: 'app, at once, no cable', open: appWallOn, change: atOnce },
]

/** A wall on a machine of its own, in Chromium and in the app, whose hub's machine gets another address. */
export async function addressChange(): Promise<Result[]> {
  const whyNot = OwnNetwork.whyNot()
  if (whyNot !== null) {
    console.log(`address-change skipped: ${whyNot}`)
    return []
  }
  const result = resultsOf('address-change')
  const results: Result[] = []
  for (const { name, ...how } of CHANGES) {
    const { linkedMs, namedMs } = await measured(how)
    results.push(
      result(name, 'wall linked again after ms', linkedMs, HEALED_WITHIN_MS),
      result(name, 'wall names it after ms', namedMs, HEALED_WITHIN_MS),
    )
  }
  return results
}

async function measured({ open, change, hasCable }: Omit<(typeof CHANGES)[number], 'name'>) {
  const venue = await OwnNetwork.make()
  const laptop = await OwnNetwork.make()
  const other = await OwnNetwork.make()
  venue.addSwitch()
  laptop.plugInto(venue, 'wlan0', `${OLD}/24`, 'to-laptop')
  if (hasCable) laptop.plugInto(venue, 'zcable0', `${CABLE}/24`, 'to-cable')
  other.plugInto(venue, 'wlan0', `${WALL}/24`, 'to-wall')
  if (hasCable) other.ip('addr add 10.0.0.77/24 dev wlan0')
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--port', PORT]
  const at = ['--rehearse-at', '2024-03-13T08:50', '--display-in', 'zaal-1']
  const hub = await startHub([...args, ...at], { within: laptop.within })
  let wall: Wall | null = null
  try {
    const shown = await open(other, new URL(hub.display))
    wall = shown
    await until(() => names(shown, OLD))
    const changedAt = await change(laptop)
    const isLinked = async () => linksAt(laptop) > 0 && (await isShownLinked(shown))
    const here = laptop.run('ip', '-4', 'addr').includes(NEW) ? NEW : OLD
    const [linkedAt, namedAt] = await Promise.all([
      until(isLinked),
      until(async () => linksAt(laptop) > 0 && (await names(shown, here))),
    ])
    return { linkedMs: linkedAt - changedAt, namedMs: namedAt - changedAt }
  } finally {
    await wall?.close()
    await hub.stop()
    await Promise.all([venue.end(), laptop.end(), other.end()])
  }

  /** Links of the wall's machine by an address that the laptop has now, that are not half open. */
  function linksAt(machine: OwnNetwork): number {
    const own = machine.run('ip', '-4', '-o', 'addr')
    const links = machine.run('ss', '-Htn', 'state', 'established', 'sport', '=', `:${PORT}`)
    return links.split('\n').filter((line) => {
      const [, , local = '', remote = ''] = line.trim().split(/\s+/)
      const address = local.replace(/^\[?(::ffff:)?/, '').split(/\]?:\d+$/)[0] ?? ''
      return remote.includes('.77') && own.includes(` ${address}/`)
    }).length
  }
}

async function browserWall(other: OwnNetwork, { pathname, hash }: URL): Promise<Wall> {
  const browser = await other.browser()
  const page = await (await browser.newContext()).newPage()
  const opens = () => page.goto(`http://${OLD}:${PORT}${pathname}${hash}`)
  // Chromium breaks off what it loads while it still hears of the adapters that were just made.
  await until(() =>
    opens().then(
      () => true,
      () => false,
    ),
  )
  return {
    text: () => page.evaluate(() => document.body.innerText).catch(() => ''),
    close: () => browser.close(),
  }
}

async function names(wall: Wall, address: string): Promise<boolean> {
  return (await wall.text()).includes(`${address}:${PORT}`)
}

/** A wall that has no link says so in words. */
async function isShownLinked(wall: Wall): Promise<boolean> {
  return !/geen verbinding|no link/i.test(await wall.text())
}

/** When it was first so, by this machine's clock. */
async function until(isSo: () => Promise<boolean>): Promise<number> {
  const since = performance.now()
  while (!(await isSo())) {
    if (performance.now() - since > GIVE_UP_AFTER_MS) return Number.POSITIVE_INFINITY
    await pause(LOOK_EVERY_MS)
  }
  return performance.now()
}
