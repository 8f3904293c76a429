// SPDX-License-Identifier: EUPL-1.2
// `node venue-desk.ts DESK`: a desk on the network that this process has. Prints as JSON which displays wait
// for a room and which have one, each time that it is told; sends each line that it reads as a command.
import { createInterface } from 'node:readline'
import { openDesk } from './raw-link.ts'

const { link } = await openDesk(process.argv[2] ?? '')

function look(): void {
  const last = link.messages.findLast((one) => one.type === 'view')
  if (last?.view.kind !== 'desk') return
  const { waiting, displays } = last.view
  console.log(JSON.stringify({ waiting, displays }))
}
look()
link.socket.on('message', look)
let sent = 0
for await (const line of createInterface({ input: process.stdin })) {
  sent += 1
  const command = JSON.parse(line)
  link.say({ type: 'command', commandId: `venue-${sent}`, expiresAt: 8e15, command })
}
link.close()
