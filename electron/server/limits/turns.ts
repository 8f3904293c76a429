// SPDX-License-Identifier: EUPL-1.2

/** The process's loop, handed in so that tests can turn it. */
export type Loop = {
  /** Milliseconds on a clock that only runs forward. */
  now(): number
  /** Calls back once the loop has looked at what else has come. */
  soon(call: () => void): void
}

// Shorter than anybody sees, so that a desk's key and a wall's question go in between.
const BUDGET_MS = 4
// A hall that reloads together; more is no hall, and is told to come back.
const MOST_WAITING = 3_000

/**
 * Phones' share of the loop: of each turn they get a few milliseconds, and the rest of them waits.
 * Whatever they ask, what a desk or a wall says is heard within a turn. Of those that wait, senders
 * take turns too: who asks a lot waits behind itself.
 */
export class Turns {
  private readonly loop: Loop
  private readonly waiting = new Map<string, (() => void)[]>()
  private count = 0
  private spentMs = 0
  private isTurning = false

  constructor(loop: Loop) {
    this.loop = loop
  }

  /** Calls now, or in a turn to come, in the sender's own order; whether it will be called. */
  take(sender: string, call: () => void): boolean {
    if (this.count === 0 && this.spentMs < BUDGET_MS) {
      this.spend(call)
      this.turn()
      return true
    }
    if (this.count >= MOST_WAITING) return false
    const own = this.waiting.get(sender)
    if (own) own.push(call)
    else this.waiting.set(sender, [call])
    this.count += 1
    this.turn()
    return true
  }

  private turn(): void {
    if (this.isTurning) return
    this.isTurning = true
    this.loop.soon(() => {
      this.isTurning = false
      this.spentMs = 0
      while (this.count > 0 && this.spentMs < BUDGET_MS) this.callNext()
      if (this.count > 0 || this.spentMs > 0) this.turn()
    })
  }

  private callNext(): void {
    for (const [sender, calls] of this.waiting) {
      const call = calls.shift()
      this.waiting.delete(sender)
      // Behind all others that wait.
      if (calls.length > 0) this.waiting.set(sender, calls)
      if (!call) return
      this.count -= 1
      this.spend(call)
      return
    }
  }

  private spend(call: () => void): void {
    const began = this.loop.now()
    try {
      call()
    } finally {
      this.spentMs += this.loop.now() - began
    }
  }
}
