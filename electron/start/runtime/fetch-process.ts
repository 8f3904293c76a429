// SPDX-License-Identifier: EUPL-1.2
// A process of its own: Electron's own installer, while whoever started it is told what came in.
import { createRequire } from 'node:module'
import { detailOf } from '../../machine/start-problem.ts'
import type { FetchNews } from './watch-fetch.ts'

const [, , installer = ''] = process.argv
const plainFetch = globalThis.fetch

globalThis.fetch = async (...asked) => {
  try {
    const response = await plainFetch(...asked)
    return response.ok ? counted(response) : response
  } catch (error) {
    // `fetch failed` is all that the installer would print.
    const cause = error instanceof Error ? error.cause : null
    tell({ failed: detailOf(cause ?? error) })
    throw error
  }
}

function counted(response: Response): Response {
  const length = Number(response.headers.get('content-length'))
  let received = 0
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, rest) => {
      received += chunk.byteLength
      tell({ received, total: length || null })
      rest.enqueue(chunk)
    },
    flush: () => tell({ received, total: received }),
  })
  const { status, statusText, headers } = response
  return new Response(response.body?.pipeThrough(count), { status, statusText, headers })
}

function tell(news: FetchNews): void {
  process.send?.(news)
}

// Nobody waits for it any more.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()
createRequire(import.meta.url)(installer)
