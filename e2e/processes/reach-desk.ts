// SPDX-License-Identifier: EUPL-1.2
// `node reach-desk.ts DESK`: a desk that asks, on the network that this process has, whether a phone gets
// to its hub. Prints the address for the phone; then, for each line that it reads, how the wait stands
// for `look`, and another address for `again`.
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { REACH_PATHS, Reach, ReachBegun } from '../../shared/features/network/reach.ts'
import { openDesk } from './raw-link.ts'

const LOOKS_EVERY_MS = 100

const desk = process.argv[2] ?? ''
const { link, cookie } = await openDesk(desk)
const at = (path: string) => new URL(path, desk)
const headers = { cookie }

async function begin(): Promise<string> {
  const answer = await fetch(at(REACH_PATHS.desk), { method: 'POST', headers })
  const { id, address } = ReachBegun.parse(await answer.json())
  console.log(address ?? '')
  return id
}

/** Once there is something to tell: the hub hears a moment later that its clock is ahead. */
async function told(): Promise<Pick<Reach, 'state' | 'causes'>> {
  for (;;) {
    const answer = await fetch(at(`${REACH_PATHS.desk}/${id}`), { headers })
    const { state, causes } = Reach.parse(await answer.json())
    if (state === 'reached' || causes.length > 0) return { state, causes }
    await pause(LOOKS_EVERY_MS)
  }
}

let id = await begin()
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'again') {
    id = await begin()
    continue
  }
  console.log(JSON.stringify(await told()))
}
link.close()
