// SPDX-License-Identifier: EUPL-1.2
import type { NetworkInterfaceInfo } from 'node:os'
import type { MachineWords } from '../../../shared/i18n/machine.ts'
import type { MachineFacts } from './machine-page.ts'

/** What is asked of the machine, as its own calls give it. */
export type MachineReadings = {
  version: string
  /** `Linux 6.8 x64`. */
  system: string
  runtime: Record<'electron' | 'chrome' | 'node', string | undefined>
  windowSystem: string
  isVault: boolean
  screens: readonly {
    label: string
    bounds: { x: number; y: number; width: number; height: number }
    scaleFactor: number
    internal?: boolean
  }[]
  interfaces: Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>
  /** `null`: none was given; `own`: on this machine. */
  hub: string | null
  /** The log of faults, as text. */
  faultLog: string
  folder: string
}

/** The same as a person reads it out on the phone. */
export function machineFacts(read: MachineReadings, words: MachineWords): MachineFacts {
  const { electron, chrome, node } = read.runtime
  const addresses = Object.entries(read.interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ internal, address }) => !internal && !address.startsWith('fe80'))
      .map(({ address }) => `${address} (${name})`),
  )
  const screens = read.screens.map(({ label, bounds, scaleFactor }, index) => {
    const { x, y, width, height } = bounds
    const scale = scaleFactor === 1 ? '' : ` × ${scaleFactor}`
    return `${index + 1}: ${label} ${width}×${height}${scale} (${x}, ${y})`.replace('  ', ' ')
  })
  const faults = read.faultLog.split('\n').filter((line) => /^\d{4}-\d\d-\d\dT/.test(line))
  return {
    version: read.version,
    system: read.system,
    runtime: `Electron ${electron ?? '–'}, Chromium ${chrome ?? '–'}, Node ${node ?? '–'}`,
    windows: read.windowSystem,
    vault: words.vaults[read.isVault ? 'keychain' : 'file'],
    screens: screens.join('\n') || words.none,
    addresses: addresses.join('\n') || words.none,
    hub: read.hub === 'own' ? words.ownHub : (read.hub ?? words.noHub),
    faults: [String(faults.length), faults.at(-1)?.slice(0, 200)].filter(Boolean).join('\n'),
    folder: read.folder,
  }
}
