// SPDX-License-Identifier: EUPL-1.2
import type { Display } from 'electron'
import type { Milliseconds } from '../../../shared/instant.ts'

/** Which wall is on which screen now; at least one. */
export type SeatedWall = { number: number; screen: Display }

/** What is used of a `DisplayWindow`. */
export type Wall = {
  readonly isCounting: boolean
  readonly paintedMsAgo: Milliseconds | null
  picture(): Promise<string | null>
  place(): void
  reload(): void
  close(): void
}

export type WallPorts = {
  seated(): readonly SeatedWall[]
  /** Opens the window of a wall, which asks for its screen whenever it is placed. */
  open(number: number, chooseScreen: () => Display): Wall
  tell(line: string): void
}

/** All walls of one machine: a window for each screen that is to have one, and none without a screen. */
export class Walls {
  private readonly ports: WallPorts
  private readonly open = new Map<number, { wall: Wall; screen: Display }>()

  constructor(ports: WallPorts) {
    this.ports = ports
    this.settle()
  }

  /** The screens have changed, or the machine was asleep: each wall goes where it belongs. */
  settle(): void {
    const seated = this.ports.seated()
    // New ones first: an app without windows would quit.
    for (const { number, screen } of seated) this.seat(number, screen)
    for (const [number, { wall }] of this.open) {
      if (seated.some((one) => one.number === number)) continue
      this.ports.tell(`wall ${number} has no screen any more`)
      this.open.delete(number)
      wall.close()
    }
  }

  /** Whether a time runs on any of them that people look at. */
  get isCounting(): boolean {
    return [...this.open.values()].some(({ wall }) => wall.isCounting)
  }

  get(number: number): Wall | null {
    return this.open.get(number)?.wall ?? null
  }

  private seat(number: number, screen: Display): void {
    const known = this.open.get(number)
    if (known) {
      known.screen = screen
      known.wall.place()
      return
    }
    const made = { screen }
    const wall = this.ports.open(number, () => made.screen)
    this.open.set(number, Object.assign(made, { wall }))
  }
}
