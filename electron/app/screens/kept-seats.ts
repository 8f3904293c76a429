// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { NO_SEATS, Seats } from './seats.ts'

/** The devices that this machine has been, one for each of its screens. */
export function readSeats(file: string): Seats {
  try {
    return Seats.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None yet, another version's, or cut off: the screens are seated anew, in the order they are told in.
    return NO_SEATS
  }
}

/** Kept as far as that can be. */
export function keepSeats(file: string, seats: Seats): void {
  const draft = `${file}.new`
  try {
    writeFileSync(draft, JSON.stringify(seats))
    renameSync(draft, file)
  } catch {
    // A full disk: the screens are there all the same, and known until the app ends.
  }
}
