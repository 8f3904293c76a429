// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'

/** A site that isn't ours, which counts who comes. */
export type Elsewhere = { url: string; visits(): number; stop(): void }

export async function serveElsewhere(port: number): Promise<Elsewhere> {
  let visits = 0
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') visits += 1
    response.setHeader('content-type', 'text/html')
    response.end('<title>Elsewhere</title>Elsewhere')
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(port, '127.0.0.1', resolve)
  await promise
  return {
    url: `http://127.0.0.1:${port}/`,
    visits: () => visits,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
