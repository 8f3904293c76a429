// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:net'

// Below what systems give to whoever asks for any port, so that no test beside gets it meanwhile.
const OWN_PORTS = { from: 20_000, count: 10_000 }

/** A port that is free now and stays so, for hubs that must come back on the same one. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = OWN_PORTS.from + Math.floor(Math.random() * OWN_PORTS.count)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
    return true
  } catch {
    // Somebody has it.
    return false
  } finally {
    server.close()
  }
}
