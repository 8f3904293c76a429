// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ScreenMark } from './choose-display.ts'

/** The screen that was chosen on this machine, or `null` where none was. */
export function readKeptScreen(file: string): ScreenMark | null {
  if (!existsSync(file)) return null
  try {
    return ScreenMark.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Another version's or cut off: the same as none; `--screen` chooses anew.
    return null
  }
}

export function keepScreen(file: string, mark: ScreenMark): void {
  writeFileSync(file, JSON.stringify(mark))
}
