// SPDX-License-Identifier: EUPL-1.2
import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { REPORT_PATHS } from '../../../shared/report/report-paths.ts'
import { type Fact, STATE_VERSION } from '../../../shared/state/facts/fact.ts'
import { DeskAccess } from '../../hub/access/desk-access.ts'
import { BEGAN, DESK, newHub } from '../../hub/linked-hub.test-kit.ts'
import { systemSecrets as secrets } from '../../machine/secrets.ts'
import { PageCache } from './page-cache.ts'
import { addReportRoutes } from './report-routes.ts'

const PAGES = {
  report: { script: '', css: '' },
  print: { script: '', css: '' },
  ...{ display: '', desk: '', jury: '', facilitator: '' },
  join: { scripts: { nl: '', en: '' }, css: '' },
}

/** The routes on a port of their own, over this store, and how a desk asks for its log. */
async function served(store: MemoryStore) {
  const { hub } = newHub(store)
  const desks = new DeskAccess(store, secrets)
  const faults: string[] = []
  const server = Fastify()
  await server.register(cookie)
  addReportRoutes(server, {
    ...{ hub, desks, secrets, pages: PAGES, made: new PageCache() },
    onFault: (what) => faults.push(what),
  })
  const base = await server.listen({ host: '127.0.0.1', port: 0 })
  const headers = { cookie: `zaalscherm-desk=${desks.exchange(desks.newOneTimeKey())}` }
  const ask = (signal?: AbortSignal) =>
    fetch(new URL(REPORT_PATHS.logCsv, base), { headers, ...(signal && { signal }) })
  return { ask, faults, stop: () => server.close() }
}

/** A journal that goes on for as long as somebody reads it, and then says that nobody does. */
function* endless(onRead: () => void, onLeft: () => void): Generator<Fact> {
  try {
    for (let seq = 1; ; seq += 1) {
      const command = { type: 'lockJoining', isLocked: seq % 2 === 1 } as const
      const entry = { seq, at: BEGAN, by: DESK, commandId: `c${seq}`, command }
      const origin = { hub: 'hub', number: seq }
      yield { version: STATE_VERSION, origin, entry, changes: [], history: null }
      onRead()
    }
  } finally {
    onLeft()
  }
}

test('R13: a report that nobody waits for any more is not made to its end', async () => {
  const store = new MemoryStore(sampleDay('staatsprint'))
  const { ask, faults, stop } = await served(store)
  const asker = new AbortController()
  const left = new Promise<void>((resolve) => {
    store.facts = () => endless(() => asker.abort(), resolve)
  })
  await expect(ask(asker.signal)).rejects.toThrow('aborted')
  await left
  store.facts = () => []
  expect([(await ask()).status, faults]).toEqual([200, []])
  await stop()
})
