// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from './chance.ts'
import type { SimTime } from './sim-time.ts'

/** A link between a surface and the hub: late, in order, and at times silently dead. */
export class Cable {
  isCut = false
  private readonly time: SimTime
  private readonly chance: Chance
  private readonly baseMs: number
  private readonly jitterMs: number

  constructor(time: SimTime, chance: Chance, baseMs: number, jitterMs: number) {
    this.time = time
    this.chance = chance
    this.baseMs = baseMs
    this.jitterMs = jitterMs
  }

  /** One direction of a connection: what is sent arrives in order, or not at all once cut. */
  direction(): (deliver: () => void) => void {
    let lastAt = 0
    return (deliver) => {
      if (this.isCut) return
      const lateMs = this.baseMs + this.chance.exponential(this.jitterMs)
      lastAt = Math.max(lastAt, this.time.now + lateMs)
      this.time.after(lastAt - this.time.now, () => {
        if (!this.isCut) deliver()
      })
    }
  }
}
