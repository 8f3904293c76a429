// SPDX-License-Identifier: EUPL-1.2
// `node reach-desk.ts DESK`: a desk that asks, on the network that this process has, whether a phone gets
// to its hub. Prints the address for the phone; then, for each line that it reads, how the wait stands
// for `look`, and another address for `again`.
import { createInterface } from 'node:readline'
import { REACH_PATHS, Reach, ReachBegun } from '../../shared/features/network/reach.ts'
import { openDesk } from './raw-link.ts'

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

let id = await begin()
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'again') {
    id = await begin()
    continue
  }
  const answer = await fetch(at(`${REACH_PATHS.desk}/${id}`), { headers })
  const { state, causes } = Reach.parse(await answer.json())
  console.log(JSON.stringify({ state, causes }))
}
link.close()
