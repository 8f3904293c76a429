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

/**
 * Of what macOS prints.
 * @param battery by `pmset -g batt`
 * @param lid by `ioreg -r -k AppleClamshellState -d 1`
 */
export function readMacPower(battery: string, lid: string): PowerReading {
  const [, percent] = /(\d+)%/.exec(battery) ?? []
  const [, clamshell] = /"AppleClamshellState" = (Yes|No)/.exec(lid) ?? []
  return {
    ...(percent === undefined
      ? NO_READING
      : { isOnBattery: battery.includes("'Battery Power'"), batteryPercent: Number(percent) }),
    isLidClosed: clamshell === undefined ? null : clamshell === 'Yes',
  }
}

// `BatteryStatus` of Win32_Battery: it discharges. What else it can be is on power, or not told.
const DISCHARGING = 1

/** Of what `Win32_Battery` is on Windows, a line for each: its status, then its charge in percent. */
export function readWindowsPower(printed: string): PowerReading {
  const batteries = [...printed.matchAll(/^(\d+) (\d+)\s*$/gm)].map(([, status, percent]) => ({
    isDischarging: Number(status) === DISCHARGING,
    percent: Number(percent),
  }))
  if (batteries.length === 0) return NO_READING
  return {
    isOnBattery: batteries.some(({ isDischarging }) => isDischarging),
    batteryPercent: Math.max(...batteries.map(({ percent }) => percent)),
    // It tells its lid to no command.
    isLidClosed: null,
  }
}
