// SPDX-License-Identifier: EUPL-1.2

/** True time in a simulated world, in ms from its beginning. It moves only when it is run. */
export class SimTime {
  now = 0
  private readonly queue: { at: number; order: number; call: () => void }[] = []
  private order = 0

  /** Calls back once, `ms` from now; gives back how to stop. */
  after(ms: number, call: () => void): () => void {
    const item = { at: this.now + Math.max(0, ms), order: this.order, call }
    this.order += 1
    this.queue.push(item)
    return () => {
      const index = this.queue.indexOf(item)
      if (index >= 0) this.queue.splice(index, 1)
    }
  }

  /** Lets everything happen that is due within the next `ms`. */
  run(ms: number): void {
    const until = this.now + ms
    for (;;) {
      const next = this.takeDue(until)
      if (!next) break
      this.now = next.at
      next.call()
    }
    this.now = until
  }

  private takeDue(until: number) {
    let index = -1
    for (const [i, item] of this.queue.entries()) {
      if (item.at > until) continue
      const best = this.queue[index]
      if (!best || item.at < best.at || (item.at === best.at && item.order < best.order)) index = i
    }
    return index < 0 ? undefined : this.queue.splice(index, 1)[0]
  }
}
