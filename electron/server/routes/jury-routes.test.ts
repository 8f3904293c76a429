// SPDX-License-Identifier: EUPL-1.2
import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { juryCodeWords } from '../../../shared/features/jury/code-words.ts'
import { NO_WIPE } from '../../../shared/features/wipe/receipt.ts'
import { systemSecrets as secrets } from '../../machine/secrets.ts'
import type { Parts } from '../parts.ts'
import { addJuryRoutes } from './jury-routes.ts'
import { PageCache } from './page-cache.ts'

const { problems } = juryCodeWords.nl

const at = { isWiped: false, kind: 'real' }
const server = Fastify()
const parts = {
  secrets,
  hub: {
    now: () => 0,
    day: sampleDay('staatsprint'),
    get playback() {
      return { kind: at.kind }
    },
    get wiping() {
      return { info: { ...NO_WIPE, receipt: at.isWiped ? {} : null } }
    },
  },
  jurorCodes: { look: (code: string) => (code === 'GOOD' ? { jurorId: 'j' } : 'unknown-code') },
  pages: { jury: 'the sheets', join: { scripts: { nl: '', en: '' }, css: '' } },
  made: new PageCache(),
}
beforeAll(async () => {
  await server.register(cookie)
  // What the routes read of them.
  addJuryRoutes(server, parts as unknown as Parts)
})
afterAll(() => server.close())

async function open(code: string): Promise<[status: number, body: string]> {
  const { statusCode, body } = await server.inject({ url: `/j/${code}` })
  return [statusCode, body]
}

test('a code opens the sheets, and one that is none says so', async () => {
  expect(await open('GOOD')).toEqual([200, 'the sheets'])
  expect(await open('BAD')).toEqual([404, expect.stringContaining(problems['unknown-code'])])
})

test('once the day is wiped a code says that, and not that anything is kept; a rehearsal has its own', async () => {
  at.isWiped = true
  expect(await open('GOOD')).toEqual([410, expect.stringContaining(problems.wiped)])
  expect((await open('BAD'))[1]).not.toContain(problems['unknown-code'])
  at.kind = 'rehearsal'
  expect(await open('GOOD')).toEqual([200, 'the sheets'])
})
