// SPDX-License-Identifier: EUPL-1.2
import type { Display } from 'electron'
import { MOST_SCREEN_NAME, type WallScreen } from '../../../shared/features/fleet/device.ts'

/** Which wall is on which screen now; at least one. */
export type SeatedWall = {
  number: number
  screen: Display
  /** `false`: the one that was chosen for it isn't there. */
  isChosen: boolean
}

/** What is used of a `DisplayWindow`. */
export type Wall = {
  readonly isCounting: boolean
  readonly isFull: boolean
  readonly isMinimised: boolean
  readonly isFilled: boolean | null
  picture(): Promise<string | null>
  place(): void
  reload(): void
  turnFull(isFull: boolean): void
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
  private readonly open = new Map<number, { wall: Wall; on: SeatedWall }>()

  constructor(ports: WallPorts) {
    this.ports = ports
    this.settle()
  }

  /** The screens have changed, or the machine was asleep: each wall goes where it belongs. */
  settle(): void {
    const seated = this.ports.seated()
    // New ones first: an app without windows would quit.
    for (const one of seated) this.seat(one)
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

  /** The screen of a wall, as the desk is told of it; `null`: there is no such wall. */
  screenOf(number: number): WallScreen | null {
    const known = this.open.get(number)
    if (!known) return null
    const { screen, isChosen } = known.on
    const name = screen.label.slice(0, MOST_SCREEN_NAME)
    return { name, isChosen, isFilled: known.wall.isFilled }
  }

  /** Whether any of them fills its screen; all of them do, or leave it, together. */
  get isFull(): boolean {
    return [...this.open.values()].some(({ wall }) => wall.isFull)
  }

  turnFull(isFull: boolean): void {
    for (const { wall } of this.open.values()) wall.turnFull(isFull)
  }

  get(number: number): Wall | null {
    return this.open.get(number)?.wall ?? null
  }

  private seat(on: SeatedWall): void {
    const { number } = on
    const known = this.open.get(number)
    if (known) {
      known.on = on
      known.wall.place()
      return
    }
    const made = { on }
    const wall = this.ports.open(number, () => made.on.screen)
    this.open.set(number, Object.assign(made, { wall }))
  }
}
