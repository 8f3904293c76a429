// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { KnownHub } from '../../electron/discovery/ladder.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from './hub-process.ts'
import { OwnNetwork } from './own-network.ts'

const FIND_HUB = join(import.meta.dirname, 'find-hub.ts')
export const HUB_PORT = 4500

/** A laptop and a wall's machine, each with networks of its own, and a cable between them. */
export class TwoHosts {
  readonly laptop: OwnNetwork
  readonly wall: OwnNetwork

  private constructor(laptop: OwnNetwork, wall: OwnNetwork) {
    this.laptop = laptop
    this.wall = wall
  }

  static async make(): Promise<TwoHosts> {
    const hosts = new TwoHosts(await OwnNetwork.make(), await OwnNetwork.make())
    hosts.laptop.cableTo(hosts.wall, 'lan0', '10.20.0.1/24', '10.20.0.2/24')
    return hosts
  }

  /** Takes IPv4 off their cable: each has an address of the site's own IPv6 there, `fd00:7::1` the laptop. */
  goIpv6(): void {
    for (const [host, end] of [
      [this.laptop, 1],
      [this.wall, 2],
    ] as const) {
      host.ip('addr flush dev lan0 scope global')
      host.ip(`addr add fd00:7::${end}/64 dev lan0 nodad`)
    }
  }

  /** The built hub on the laptop. */
  hub(data: string = newFolder()): Promise<HubProcess> {
    const args = ['--day', STAATSPRINT, '--data', data, '--port', String(HUB_PORT)]
    return startHub(args, { within: this.laptop.within })
  }

  /** What a display's app finds on the wall's machine, from what `file` keeps, and after how long. */
  async find(file: string): Promise<{ hub: KnownHub | null; ms: number }> {
    const [enter = '', ...rest] = this.wall.within
    const looking = spawn(enter, [...rest, process.execPath, FIND_HUB, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(looking, 'exit')
    const said = await text(looking.stdout)
    await ended
    return JSON.parse(said)
  }

  async end(): Promise<void> {
    await Promise.all([this.laptop.end(), this.wall.end()])
  }
}
