// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { Display } from 'electron'
import type { SeatedWall } from '../windows/walls.ts'
import { isLike, likeness, markOf } from './choose-display.ts'
import { keepChoice, readChoice, type ScreenChoice } from './kept-choice.ts'
import { keepScreen } from './kept-screen.ts'
import { keepSeats, readSeats } from './kept-seats.ts'
import { allSeats, oneSeat, type SeatPorts } from './own-seats.ts'

const CHOICE_FILE = 'screens-choice.json'

/** What the command line says of the screens. */
export type AskedScreens = { screen: number | null; isOnAllScreens: boolean }

/** Whether anybody said, now or before, on which screens its walls are to be. @param folder of those walls */
export function isScreenWished({ screen, isOnAllScreens }: AskedScreens, folder: string): boolean {
  return screen !== null || isOnAllScreens || readChoice(join(folder, CHOICE_FILE)) !== null
}

/** A screen of this machine, as somebody chooses it. */
export type ListedScreen = {
  id: number
  /** As the system names it; `''`: it doesn't. */
  name: string
  /** In the screen's own pixels. */
  size: string
  isInternal: boolean
  /** A wall is on it. */
  isUsed: boolean
}

/** Which screens of this machine are walls: as the command line says, until somebody chooses otherwise. */
export class WallSeats {
  private readonly ports: SeatPorts
  private readonly files: { choice: string; screen: string; seats: string }
  private choice: ScreenChoice
  private find: () => SeatedWall[]

  constructor(ports: SeatPorts, asked: AskedScreens) {
    this.ports = ports
    const file = (name: string) => join(ports.folder, name)
    this.files = {
      choice: file(CHOICE_FILE),
      screen: file('screen.json'),
      seats: file('screens.json'),
    }
    const over = asked.isOnAllScreens ? 'all' : String(asked.screen ?? '')
    const kept = readChoice(this.files.choice)
    const isKept = kept?.over === over
    this.choice = isKept ? kept : { isOnAll: asked.isOnAllScreens, number: 1, over }
    this.find = this.found(isKept ? null : asked.screen)
  }

  get isOnAll(): boolean {
    return this.choice.isOnAll
  }

  /** Which wall is on which screen now. */
  seated(): SeatedWall[] {
    return this.find()
  }

  /** All of that, as somebody chooses among it. */
  shown(): { isOnAll: boolean; isAway: boolean; listed: ListedScreen[] } {
    const seated = this.seated()
    const isAway = seated.some(({ isChosen }) => !isChosen)
    return { isOnAll: this.isOnAll, isAway, listed: this.listed(seated) }
  }

  private listed(seated: readonly SeatedWall[]): ListedScreen[] {
    const used = new Set(seated.map(({ screen }) => screen.id))
    return this.ports.screens.getAllDisplays().map((screen) => {
      const { id, label, internal, bounds, scaleFactor } = screen
      const [width, height] = [bounds.width, bounds.height].map((side) =>
        Math.round(side * scaleFactor),
      )
      const size = `${width} × ${height}`
      return { id, name: label, size, isInternal: internal, isUsed: used.has(id) }
    })
  }

  /**
   * From now on, and at each start with the same command line. Throws where that can't be kept.
   * @param wish each screen, or the one with that id
   */
  choose(wish: 'all' | number): void {
    if (wish === 'all') {
      this.giveSeat(this.seated())
      this.take({ ...this.choice, isOnAll: true })
      return
    }
    const screen = this.ports.screens.getAllDisplays().find(({ id }) => id === wish)
    // Pulled since it was listed.
    if (!screen) return
    const seat = this.seatOf(screen)
    keepScreen(this.files.screen, markOf(screen))
    this.take({ ...this.choice, isOnAll: false, number: seat?.number ?? this.choice.number })
  }

  private take(choice: ScreenChoice): void {
    keepChoice(this.files.choice, choice)
    this.choice = choice
    this.find = this.found(null)
  }

  private found(asked: number | null): () => SeatedWall[] {
    if (this.choice.isOnAll) return allSeats(this.ports)
    const one = oneSeat(this.ports, asked)
    return () => one().map((wall) => ({ ...wall, number: this.choice.number }))
  }

  /** The device that hung on the one screen stays on it, whatever the others become. */
  private giveSeat(seated: readonly SeatedWall[]): void {
    const [one, ...others] = seated
    if (!one || others.length > 0 || this.seatOf(one.screen)) return
    const { last, seats } = readSeats(this.files.seats)
    const seat = { number: one.number, mark: markOf(one.screen), seenAt: this.ports.wallNow() }
    const away = seats.filter(({ number }) => number !== seat.number)
    keepSeats(this.files.seats, { last: Math.max(last, seat.number), seats: [seat, ...away] })
  }

  /** The device that a screen was when each had its own. */
  private seatOf(screen: Display): { number: number } | undefined {
    return readSeats(this.files.seats).seats.find(({ mark }) => isLike(likeness(mark, screen)))
  }
}
