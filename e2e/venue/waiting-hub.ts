// SPDX-License-Identifier: EUPL-1.2
// A desk's wait for a phone on the network that this process has. Prints `ready`; then, for each
// line that it reads, lets the time run out and prints what the desk would be told.
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { systemSecrets } from '../../electron/machine/secrets.ts'
import { rankedAddresses, seenAddresses } from '../../electron/network/rank-addresses.ts'
import { readAdapters } from '../../electron/network/read-adapters.ts'
import { systemNetwork } from '../../electron/network/seen-network.ts'
import { ReachChecks } from '../../electron/server/reach/reach-checks.ts'
import { Visitors } from '../../electron/server/reach/visitors.ts'
import { NO_NETWORK } from '../../shared/features/address/network.ts'
import { REACH_WITHIN_S } from '../../shared/features/network/reach.ts'
import { SECOND } from '../../shared/instant.ts'

const PORT = 4500
const time = { now: 0 }
const timers = { now: () => time.now }
const visitors = new Visitors(timers)
const server = createServer((_request, reply) => reply.end('here'))
visitors.watch(server)
server.listen(PORT)
const checks = new ReachChecks({
  ...{ secrets: systemSecrets, timers, seen: systemNetwork, visitors },
  network: () => {
    const [current = null] = rankedAddresses(readAdapters())
    return { ...NO_NETWORK, current, seen: seenAddresses(readAdapters()) }
  },
})
const { id } = checks.begin('desk', 'http://hub')
await systemNetwork.neighbours()
console.log('ready')
for await (const _line of createInterface({ input: process.stdin })) {
  time.now += REACH_WITHIN_S * SECOND
  console.log(JSON.stringify(await checks.look(id, 'desk')))
}
process.exit(0)
