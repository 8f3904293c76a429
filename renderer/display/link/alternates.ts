// SPDX-License-Identifier: EUPL-1.2
import type { Ports, Socket, SocketEvents } from '../../sync/ports.ts'

// An answer that takes longer than this is not to come: a network that is slow is not this slow.
const ANSWERS_WITHIN_MS = 2_000
const LOOK_EVERY_MS = 250
// The likeliest address has a start on the next one, so that a hall opens one link for each wall.
const HEAD_START_MS = 250

/** What hears the link that is open, and when it last said something, by the monotonic clock. */
export type Heard = { by: SocketEvents | null; at: number }

/** Where the hub may be, the likeliest first. */
export type Bases = readonly string[]

type Roaming = {
  /** Whose links are opened so from now on. */
  ports: Pick<Ports, 'after' | 'monotonicNow' | 'connect'>
  connectTo(base: string): Ports['connect']
  /** Where the page was told that its hub is. */
  own: string
  isLinked(): boolean
  /** How often the link says something by itself. */
  asksEveryMs(): number
}

/**
 * From now on links are opened by whichever of the hub's addresses answers first. A link that says
 * nothing when it should is given up as soon as another address answers, and not before.
 * @returns to be told where the hub may be
 */
export function roaming(heard: Heard, parts: Roaming): (bases: Bases) => void {
  const { ports, own, isLinked, asksEveryMs } = parts
  let told: Bases = []
  let won = own
  let probe: Socket | null = null
  /** The one that answered last goes first. */
  const bases = () => [...new Set([won, ...told, own])]
  ports.connect = (events) => race(bases(), parts, events, (base) => (won = base))
  const isSilent = () =>
    isLinked() && ports.monotonicNow() - heard.at > asksEveryMs() + ANSWERS_WITHIN_MS
  const look = () => {
    ports.after(LOOK_EVERY_MS, look)
    const others = bases().filter((base) => base !== won)
    if (!isSilent()) {
      probe?.close()
      probe = null
    } else if (probe === null && others.length > 0) {
      const end = () => {
        probe?.close()
        probe = null
      }
      const answered = (base: string) => {
        end()
        if (!isSilent()) return
        won = base
        heard.by?.onClose()
      }
      probe = race(others, parts, { onOpen() {}, onMessage() {}, onClose: end }, answered)
    }
  }
  look()
  return (bases) => {
    told = bases
  }
}

/** Opens a link by whichever address answers first. */
function race(
  bases: Bases,
  { ports, connectTo }: Pick<Roaming, 'ports' | 'connectTo'>,
  events: SocketEvents,
  onWon: (base: string) => void,
): Socket {
  const tried: Socket[] = []
  const stops: (() => void)[] = []
  let winner: Socket | null = null
  let left = bases.length
  let isOver = false
  const closeAllBut = (kept: Socket | null) => {
    for (const stop of stops) stop()
    for (const socket of tried) if (socket !== kept) socket.close()
  }
  const attempt = (base: string) => {
    const socket = connectTo(base)({
      onOpen() {
        if (isOver || winner) return
        winner = socket
        closeAllBut(socket)
        onWon(base)
        events.onOpen()
      },
      onMessage(data, gotAt) {
        if (socket === winner) events.onMessage(data, gotAt)
      },
      onClose() {
        if (isOver) return
        left -= 1
        if (socket !== winner && (winner || left > 0)) return
        isOver = true
        events.onClose()
      },
    })
    tried.push(socket)
  }
  bases.forEach((base, place) => {
    if (place === 0) attempt(base)
    else stops.push(ports.after(place * HEAD_START_MS, () => attempt(base)))
  })
  return {
    send: (data) => winner?.send(data),
    close() {
      isOver = true
      closeAllBut(null)
    },
  }
}
