// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../day/time-of-day.ts'
import type { Language } from '../../text.ts'
import { laptopWords } from './desk-words.ts'
import { FULL_DISK_MB, type Laptop, LOW_BATTERY_PERCENT } from './laptop.ts'

/** What is to be said of the hub's laptop, with what to do. */
export type LaptopNote = {
  kind: 'battery' | 'lid' | 'lock' | 'awake' | 'disk' | 'slept'
  /** `alert`: somebody has to act now. */
  level: 'alert' | 'notice'
  text: string
}

/** @param timeZone of the day, in which times are said */
export function laptopNotes(laptop: Laptop, timeZone: string, language: Language): LaptopNote[] {
  const words = laptopWords[language]
  const { isOnBattery, batteryPercent: percent, freeDiskMb, slept } = laptop
  const notes: LaptopNote[] = []
  const add = (kind: LaptopNote['kind'], level: LaptopNote['level'], text: string) =>
    notes.push({ kind, level, text })
  if (isOnBattery && percent !== null && percent < LOW_BATTERY_PERCENT) {
    add('battery', 'alert', words.batteryLow(percent))
  } else if (isOnBattery) add('battery', 'notice', words.onBattery(percent))
  if (freeDiskMb !== null) {
    const isFull = freeDiskMb < FULL_DISK_MB
    add('disk', isFull ? 'alert' : 'notice', (isFull ? words.diskFull : words.diskLow)(freeDiskMb))
  }
  if (laptop.isLidClosed) add('lid', 'notice', words.lidClosed)
  if (laptop.mayFallAsleep) add('awake', 'notice', words.mayFallAsleep)
  if (laptop.isLocked) add('lock', 'notice', words.locked)
  if (slept) {
    const [from, until] = [slept.from, slept.until].map((at) => timeOfDay(at, timeZone))
    add('slept', 'notice', words.slept(from ?? '', until ?? ''))
  }
  return notes
}
