// SPDX-License-Identifier: EUPL-1.2

/** What the sync client uses of a socket, and what it hears from it. */
export type Socket = {
  send(data: string): void
  close(): void
  /** `hello` was said on it already, and the time asked for, by who opened it. */
  hasGreeted?: boolean
}

export type SocketEvents = {
  onOpen(): void
  /** @param gotAt when it came, by the monotonic clock; left out: now */
  onMessage(data: string, gotAt?: number): void
  onClose(): void
}

/** Keeps what was last shown, for a start without a hub. */
export type Keep = {
  keep(value: string): void
  /** `null`: nothing is kept. */
  kept(): string | null
}

/** All that the sync client takes from the outside; tests hand in a simulated world. */
export type Ports = Keep & {
  /** Opens a socket and reports on it, once it has returned; never throws. */
  connect(events: SocketEvents): Socket
  /** A clock that only runs forward, in ms, of no known origin. It may stand still in sleep. */
  monotonicNow(): number
  /** The machine's wall clock in ms, to notice sleep by and to survive a restart. */
  wallNow(): number
  /** Calls back once after `ms`; gives back how to stop. */
  after(ms: number, call: () => void): () => void
  /** Numbers in [0, 1). */
  chance(): number
  newId(): string
}
