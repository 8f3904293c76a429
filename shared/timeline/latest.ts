// SPDX-License-Identifier: EUPL-1.2

/** What was made of the objects that were asked for last, so that it isn't made again. */
export class Latest<K extends object, V> {
  private readonly most: number
  /** In the order in which they were asked for. */
  private readonly made = new Map<K, V>()

  /** @param most of how many objects it remembers what was made */
  constructor(most: number) {
    this.most = most
  }

  /** What was made of `from`, or what `make` makes of it now. */
  of(from: K, make: () => V): V {
    const known = this.made.get(from)
    const value = known ?? make()
    this.made.delete(from)
    this.made.set(from, value)
    if (this.made.size > this.most) this.forgetFirst()
    return value
  }

  private forgetFirst(): void {
    for (const first of this.made.keys()) {
      this.made.delete(first)
      return
    }
  }
}
