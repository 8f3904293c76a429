// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright/test'
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

type Venue = { laptop: OwnNetwork; wall: Page }

/** How a laptop comes by another address, and what its wall knows of it by then. */
const CHANGES: { name: string; change(venue: Venue): Promise<number> }[] = [
  {
    name: 'both alive for 12 s',
    async change({ laptop }) {
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
    async change({ laptop }) {
      await pause(TOLD_WITHIN_MS)
      const at = performance.now()
      laptop.ip(`addr del ${OLD}/24 dev wlan0`)
      laptop.ip(`addr add ${NEW}/24 dev wlan0`)
      return at
    },
  },
  {
    name: 'away, and the same again after 4 s',
    async change({ laptop }) {
      await pause(TOLD_WITHIN_MS)
      laptop.ip('link set wlan0 down')
      await pause(4_000)
      const at = performance.now()
      laptop.ip('link set wlan0 up')
      return at
    },
  },
]

/** A wall in Chromium on a machine of its own, whose hub's machine gets another address. */
export async function addressChange(): Promise<Result[]> {
  const whyNot = OwnNetwork.whyNot()
  if (whyNot !== null) {
    console.log(`address-change skipped: ${whyNot}`)
    return []
  }
  const result = resultsOf('address-change')
  const results: Result[] = []
  for (const { name, change } of CHANGES) {
    const { linkedMs, namedMs } = await measured(change, name.includes('cable'))
    results.push(
      result(name, 'wall linked again after ms', linkedMs, HEALED_WITHIN_MS),
      result(name, 'wall names it after ms', namedMs, HEALED_WITHIN_MS),
    )
  }
  return results
}

async function measured(change: (venue: Venue) => Promise<number>, hasCable: boolean) {
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
  let browser: Browser | null = null
  try {
    browser = await other.browser()
    const wall = await (await browser.newContext()).newPage()
    await wall.goto(hub.display.replace(/\/\/[^/]+/, `//${OLD}:${PORT}`))
    await until(() => names(wall, OLD))
    const changedAt = await change({ laptop, wall })
    const isLinked = async () => linksAt(laptop) > 0 && (await isShownLinked(wall))
    const here = laptop.run('ip', '-4', 'addr').includes(NEW) ? NEW : OLD
    const [linkedAt, namedAt] = await Promise.all([
      until(isLinked),
      until(async () => linksAt(laptop) > 0 && (await names(wall, here))),
    ])
    return { linkedMs: linkedAt - changedAt, namedMs: namedAt - changedAt }
  } finally {
    await browser?.close()
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

async function names(wall: Page, address: string): Promise<boolean> {
  return (await textOf(wall)).includes(`${address}:${PORT}`)
}

/** A wall that has no link says so in words. */
async function isShownLinked(wall: Page): Promise<boolean> {
  return !/geen verbinding|no link/i.test(await textOf(wall))
}

/** `''` while the page is loaded anew. */
function textOf(wall: Page): Promise<string> {
  return wall.evaluate(() => document.body.innerText).catch(() => '')
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
