// SPDX-License-Identifier: EUPL-1.2

/** A least-recently-used cache: what was made of the objects that were asked for last. */
export class LruCache<K extends object, V> {
  private readonly most: number
  /** In the order in which they were asked for. */
  private readonly made = new Map<K, V>()
  // One is asked for again and again while a command is carried out.
  private last: { from: K; value: V } | null = null

  /** @param most of how many objects it remembers what was made */
  constructor(most: number) {
    this.most = most
  }

  /** What was made of `from`, or what `make` makes of it now. */
  get(from: K, make: () => V): V {
    if (this.last?.from === from) return this.last.value
    const value = this.made.get(from) ?? make()
    this.made.delete(from)
    this.made.set(from, value)
    const [first] = this.made.keys()
    if (first && this.made.size > this.most) this.made.delete(first)
    this.last = { from, value }
    return value
  }
}
