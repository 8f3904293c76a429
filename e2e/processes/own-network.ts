// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts'
import { newFolder } from './hub-process.ts'

// Its own files of the system as well: `/sys` shows the adapters of whoever mounted it.
const HOLD = 'mount -t sysfs sysfs /sys && ip link set lo up && echo ready && exec cat'

/** A network of a test's own, as on a machine with adapters that the test makes. */
export class OwnNetwork {
  /** What runs a command on this network. */
  readonly within: string[]
  private readonly holder: ChildProcess

  private constructor(holder: ChildProcess) {
    this.holder = holder
    this.within = ['nsenter', '-t', String(holder.pid), '-n', '-m', '--']
  }

  /** Why no such network can be made here, or `null`. */
  static whyNot(): string | null {
    if (process.platform !== 'linux') return 'networks of their own are Linux’s'
    const tried = spawnSync('unshare', ['-n', '-m', 'sh', '-c', `${HOLD} < /dev/null`])
    return tried.status === 0
      ? null
      : `needs root, iproute2 and util-linux: ${tried.error?.message ?? tried.stderr}`
  }

  static async make(): Promise<OwnNetwork> {
    const holder = spawn('unshare', ['-n', '-m', 'sh', '-c', HOLD], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    return new OwnNetwork(holder)
  }

  /** Runs `ip` with these words. */
  ip(words: string): void {
    this.run('ip', ...words.split(' '))
  }

  /** An adapter with these addresses, one end of a pair. The other end has no address. */
  addAdapter(name: string, ...addresses: string[]): void {
    this.ip(`link add ${name} type veth peer name ${name}-far`)
    for (const address of addresses) {
      this.ip(`addr add ${address} dev ${name}${address.includes(':') ? ' nodad' : ''}`)
    }
    for (const end of [name, `${name}-far`]) this.ip(`link set ${end} up`)
  }

  /** Puts this machine on a switch that is another's, by a cable whose end there has this name. */
  plugInto(there: OwnNetwork, name: string, address: string, port: string): void {
    this.ip(`link add ${name} type veth peer name ${port}`)
    this.ip(`link set ${port} netns ${there.holder.pid}`)
    this.ip(`addr add ${address} dev ${name}`)
    this.ip(`link set ${name} up`)
    there.ip(`link set ${port} master switch`)
    there.ip(`link set ${port} up`)
  }

  /** A switch on this machine, into which others are plugged. */
  addSwitch(): void {
    this.ip('link add switch type bridge')
    this.ip('link set switch up')
  }

  /** A cable between this network and another, with an address at each end: `10.0.0.1/24`. */
  cableTo(other: OwnNetwork, name: string, ownAddress: string, otherAddress: string): void {
    this.ip(`link add ${name} type veth peer name ${name} netns ${other.holder.pid}`)
    for (const [end, address] of [
      [this, ownAddress],
      [other, otherAddress],
    ] as const) {
      end.ip(`addr add ${address} dev ${name}`)
      end.ip(`link set ${name} up`)
      end.ip(`link set ${name} multicast on`)
    }
  }

  run(command: string, ...args: string[]): string {
    const [enter = '', ...rest] = this.within
    return execFileSync(enter, [...rest, command, ...args], { encoding: 'utf8' })
  }

  /** A browser on this network. */
  async browser(): Promise<Browser> {
    const script = join(newFolder(), 'chromium')
    const own = findChromium() ?? chromium.executablePath()
    const text = `#!/bin/sh\nexec ${this.within.join(' ')} '${own}' "$@"\n`
    writeFileSync(script, text, { mode: 0o755 })
    return chromium.launch({ executablePath: script, args: CHROMIUM_ARGS })
  }

  async end(): Promise<void> {
    const ended = once(this.holder, 'exit')
    this.holder.kill()
    await ended
  }
}
