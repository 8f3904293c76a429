// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Display } from 'electron'
import type { SeatedWall } from '../windows/walls.ts'
import { keepSeats, readSeats } from './kept-seats.ts'
import { ownScreen } from './own-screen.ts'
import { seatScreens } from './seats.ts'

/** What is used of Electron's `screen`. */
type Screens = { getAllDisplays(): Display[]; getPrimaryDisplay(): Display }

export type SeatPorts = {
  screens: Screens
  /** Where what was chosen is kept. */
  folder: string
  wallNow(): number
}

/** The file with the key of a device; the first has the name from before there were several. */
export function keyFile(folder: string, number: number): string {
  return join(folder, number === 1 ? 'display-key.json' : `display-key-${number}.json`)
}

/** One wall, on the screen that was asked for (from 1) or remembered. */
export function oneSeat({ screens, folder }: SeatPorts, asked: number | null): () => SeatedWall[] {
  const choose = ownScreen(screens, join(folder, 'screen.json'), asked)
  return () => [{ number: 1, ...choose() }]
}

/** A wall on each screen, which keeps to it. */
export function allSeats({ screens, folder, wallNow }: SeatPorts): () => SeatedWall[] {
  const file = join(folder, 'screens.json')
  let last = readSeats(file)
  return () => {
    const [first = screens.getPrimaryDisplay(), ...others] = screens.getAllDisplays()
    const { kept, seated, dropped } = seatScreens(last, [first, ...others], wallNow())
    // By what was kept in memory: a full disk must not give a screen another number each time.
    last = kept
    keepSeats(file, kept)
    for (const number of dropped) rmSync(keyFile(folder, number), { force: true, recursive: true })
    return seated.map((one) => ({ ...one, isChosen: true }))
  }
}
