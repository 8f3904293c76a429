// SPDX-License-Identifier: EUPL-1.2

/** What a system says of its power and lid; `null`: it doesn't tell. */
export type PowerReading = {
  isOnBattery: boolean | null
  batteryPercent: number | null
  isLidClosed: boolean | null
}

export const NO_READING: PowerReading = {
  isOnBattery: null,
  batteryPercent: null,
  isLidClosed: null,
}

/** Files as Linux gives them: names in a folder, and text, each nothing where there is none. */
export type SystemFiles = { list(folder: string): string[]; text(file: string): string | null }

const SUPPLIES = '/sys/class/power_supply'
const LIDS = '/proc/acpi/button/lid'

/** Of a Linux machine. Batteries of mice and headsets, which it lists as well, are none of its own. */
export function readLinuxPower({ list, text }: SystemFiles): PowerReading {
  const read = (supply: string, name: string) =>
    text(`${SUPPLIES}/${supply}/${name}`)?.trim() ?? null
  const own = list(SUPPLIES).filter((supply) => read(supply, 'scope') !== 'Device')
  const batteries = own.filter((supply) => read(supply, 'type') === 'Battery')
  const mains = own.filter((supply) => read(supply, 'type') === 'Mains')
  const levels = batteries
    .map((battery) => Number(read(battery, 'capacity') ?? Number.NaN))
    .filter((level) => Number.isFinite(level))
  const isDischarging = batteries.some((battery) => read(battery, 'status') === 'Discharging')
  const isPlugged = mains.some((supply) => read(supply, 'online') === '1')
  const lids = list(LIDS).map((lid) => text(`${LIDS}/${lid}/state`))
  return {
    isOnBattery: batteries.length === 0 ? null : isDischarging && !isPlugged,
    batteryPercent: levels.length === 0 ? null : Math.round(Math.max(...levels)),
    isLidClosed:
      lids.length === 0 ? null : lids.some((state) => state?.includes('closed') === true),
  }
}

/** Of what `pmset -g batt` prints on macOS. */
export function readMacPower(printed: string): PowerReading {
  const [, percent] = /(\d+)%/.exec(printed) ?? []
  if (percent === undefined) return NO_READING
  const isOnBattery = printed.includes("'Battery Power'")
  return { isOnBattery, batteryPercent: Number(percent), isLidClosed: null }
}
