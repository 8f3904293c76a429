// SPDX-License-Identifier: EUPL-1.2
import { hostname } from 'node:os'
import { USUAL_PORT } from '../../../shared/hub-code.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { Finding } from '../../../shared/native-bridge.ts'
import { askHub } from '../../discovery/ask-hub.ts'
import { HubFinder } from '../../discovery/find-hub.ts'
import { keptHubIn } from '../../discovery/kept-hub.ts'
import { openMulticast } from '../../discovery/multicast.ts'
import { letterOf, typedOrigin } from '../../discovery/typed-origin.ts'
import { displayCode } from '../../machine/display-code.ts'
import { machineTimers } from '../../machine/timers.ts'
import { nearbyAddresses } from '../../network/rank-addresses.ts'
import { readAdapters } from '../../network/read-adapters.ts'
import { securedOrigin } from '../hub-pin/check-hub.ts'
import type { Answers } from '../ipc.ts'

// A page asks again with each try to link. A hub is taken after a second, and has to answer.
const ANSWERS_WITHIN_MS = 4 * SECOND

type Asked = Pick<Answers, 'hub-address' | 'finding' | 'type-address'>

/** A display's hub: where it is now, and what is told and asked of it by the display's page. */
export type DisplayHub = {
  /** Where to begin. A display that knows of no hub looks on its own machine while it searches. */
  origin: string
  answers: Asked
  /** The hub at this origin, as a page links to it, has given it a room. */
  showsRoom(origin: unknown): void
  stop(): void
}

type FinderParts = {
  isRefused(origin: string): boolean
  keyOf(page: string): Promise<string>
  toldWhere(origin: string): void
}

/**
 * @param file where the hub is remembered
 * @param given where whoever started the display says that it is, or `null`
 * @param parts.isRefused whether a hub with another key was met at an origin a moment ago
 * @param parts.keyOf the key of the display that a page of ours is
 * @param parts.toldWhere called once somebody says where the hub is
 */
export function findDisplayHub(
  file: string,
  given: string | null,
  { isRefused, keyOf, toldWhere }: FinderParts,
): DisplayHub {
  // Asked who it is before anything is linked, which needs no secret: plainly.
  const keeping = keptHubIn(file, given && `http://${plain(given)}`)
  const linkAt = (origin: string) =>
    given !== null && plain(given) === plain(origin) ? given : securedOrigin(origin)
  const addresses = () => nearbyAddresses(readAdapters())
  const finder = new HubFinder(keeping.known(), {
    ...{ open: openMulticast, timers: machineTimers, addresses },
    // It says of itself that it is the one that is looked for, and so could anybody.
    ask: async (origin) => (isRefused(origin) ? null : askHub(origin)),
    takesTurns: true,
    keep: (hub) => keeping.keep(hub),
  })
  const codes = new Map<string, string>()
  const codeOf = (page: string) => {
    // A keychain may take its time, and whoever asked for the key is told where it fails.
    if (!codes.has(page)) keyOf(page).then((key) => codes.set(page, displayCode(key)), ignore)
    return codes.get(page) ?? null
  }
  // Also where the page links by itself: then the hub tells where else it may be reached.
  void finder.find(0)
  return {
    origin: linkAt(finder.known?.origin ?? `http://127.0.0.1:${USUAL_PORT}`),
    answers: {
      'hub-address': async () => {
        const hub = await finder.find(ANSWERS_WITHIN_MS)
        return hub && linkAt(hub.origin)
      },
      finding: (page) => {
        const own = { ownName: hostname(), ownAddresses: addresses(), code: codeOf(page) }
        return findingOf(finder, own)
      },
      'type-address': (_page, text) => {
        const origin = typedOrigin(text, finder.ladder?.others ?? [], USUAL_PORT)
        if (origin !== null) {
          toldWhere(origin)
          finder.typed(origin)
        }
        return origin !== null
      },
    },
    showsRoom: (origin) => {
      if (typeof origin === 'string' && URL.canParse(origin)) finder.belongsTo(origin)
    },
    stop: () => finder.stop(),
  }
}

function ignore(): void {}

type Own = Pick<Finding, 'ownName' | 'ownAddresses' | 'code'>

/** The same in words that a wall can show. */
export function findingOf(finder: Pick<HubFinder, 'ladder' | 'known'>, own: Own): Finding {
  const { ladder, known } = finder
  const typed = ladder?.typed ?? null
  return {
    ...own,
    tries: ladder?.rung ?? 'found',
    forMs: ladder ? machineTimers.now() - ladder.since : 0,
    hubName: known?.name ?? null,
    lastAddress: known && plain(known.origin),
    savedAddresses: (known?.alternates ?? []).map(plain),
    others: (ladder?.others ?? []).map(({ name, origin }, index) => {
      return { letter: letterOf(index), name, address: plain(origin) }
    }),
    typed: typed && { address: plain(typed.origin), isSilent: typed.isSilent },
  }
}

function plain(origin: string): string {
  return origin.replace(/^https?:\/\//, '')
}
