// SPDX-License-Identifier: EUPL-1.2
import type { Server } from 'node:net'
import type { Timers } from '../../machine/timers.ts'
import type { Adapter } from '../../network/adapter.ts'
import { unmapped } from '../../network/ip-address.ts'
import { isElsewhere } from '../../network/seen-network.ts'

// More than come to one hall; whoever is forgotten was one of very many.
const MOST_KEPT = 2_000

type Visit = { sender: string; to: string; open: number; lastAt: number }

/** Who has a connection here, or had one: in memory, and told to nobody but as a number. */
export class Visitors {
  private readonly timers: Pick<Timers, 'now'>
  private readonly visits = new Map<string, Visit>()

  constructor(timers: Pick<Timers, 'now'>) {
    this.timers = timers
  }

  /** Counts the connections that a server gets from now on. */
  watch(server: Server): void {
    server.on('connection', (socket) => {
      const { remoteAddress = '', localAddress = '' } = socket
      const visit = this.came(unmapped(remoteAddress), unmapped(localAddress))
      socket.once('close', () => {
        visit.open -= 1
        visit.lastAt = this.timers.now()
      })
    })
  }

  /** How many machines from elsewhere reached that address since then, or are still connected. */
  since(at: number, address: string | null, adapters: readonly Adapter[]): number {
    const there = [...this.visits.values()].filter(
      ({ to, open, lastAt }) => (address === null || to === address) && (open > 0 || lastAt >= at),
    )
    const senders = new Set(there.map(({ sender }) => sender))
    return [...senders].filter((sender) => isElsewhere(sender, adapters)).length
  }

  private came(sender: string, to: string): Visit {
    const key = `${sender} ${to}`
    const visit = this.visits.get(key) ?? { sender, to, open: 0, lastAt: 0 }
    visit.open += 1
    visit.lastAt = this.timers.now()
    // The latest stand last, so the first is who was here longest ago.
    this.visits.delete(key)
    this.visits.set(key, visit)
    const oldest = this.visits.keys().next().value
    if (this.visits.size > MOST_KEPT && oldest !== undefined) this.visits.delete(oldest)
    return visit
  }
}
