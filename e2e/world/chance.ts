// SPDX-License-Identifier: EUPL-1.2

/** Chance that comes out the same for the same seed: a 32-bit xorshift with a Weyl step. */
export class Chance {
  private state: number
  private weyl = 0

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  }

  /** A number in [0, 1). */
  next(): number {
    let x = this.state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.state = x >>> 0
    this.weyl = (this.weyl + 362_437) >>> 0
    return ((this.state + this.weyl) >>> 0) / 2 ** 32
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  /** Whether something happens that does so in `share` of all cases. */
  is(share: number): boolean {
    return this.next() < share
  }

  /** A wait as networks have them: mostly short, now and then long. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next())
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}
