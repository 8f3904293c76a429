// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** A browser too old for Playwright, driven by the few commands of its protocol that all have. */
export type DrivenBrowser = {
  open(address: string, size: Size): Promise<DrivenPage>
  close(): Promise<void>
}

export type DrivenPage = {
  /** What the expression comes to in the page; its promise is waited for. */
  evaluate(expression: string): Promise<unknown>
  screenshot(): Promise<Buffer>
  /** What scripts have thrown so far and nobody caught. */
  faults(): string[]
}

export type Size = { width: number; height: number; mobile?: boolean }

const ARGS = [
  ...['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
  ...['--hide-scrollbars', '--mute-audio', '--remote-debugging-pipe'],
]

type Answer = { id?: number; result?: object; error?: { message: string } }
type Notice = { method?: string; sessionId?: string; params?: object }

export async function driveBrowser(executable: string): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'zaalscherm-browser-'))
  const child = spawn(executable, [...ARGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr?.on('data', (data) => {
    errors += data
  })
  const [, , , commands, answers] = child.stdio as unknown as [0, 0, 0, Writable, Readable]
  commands.on('error', () => {})
  const waiting = new Map<number, { resolve(result: object): void; reject(error: Error): void }>()
  const notices: Notice[] = []
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`it ended with ${code}: ${errors}`))
  })
  eachMessage(answers, (message) => {
    if (message.id === undefined) {
      notices.push(message)
      return
    }
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) asked?.reject(new Error(message.error.message))
    else asked?.resolve(message.result ?? {})
  })

  let asked = 0
  const ask = (method: string, params: object = {}, sessionId?: string): Promise<object> => {
    asked += 1
    const id = asked
    const { promise, resolve, reject } = Promise.withResolvers<object>()
    waiting.set(id, { resolve, reject })
    commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return promise
  }

  // One that keeps its cookies in memory: these builds lose what they write to the disk.
  const context = await ask('Target.createBrowserContext')

  return {
    async open(address, size) {
      const target = await ask('Target.createTarget', { url: 'about:blank', ...context })
      const { targetId } = target as Target
      const attached = await ask('Target.attachToTarget', { targetId, flatten: true })
      const { sessionId } = attached as Session
      const inPage = (method: string, params?: object) => ask(method, params, sessionId)
      await inPage('Page.enable')
      await inPage('Runtime.enable')
      await inPage('Emulation.setDeviceMetricsOverride', {
        ...{ mobile: false, deviceScaleFactor: 1 },
        ...size,
      })
      await inPage('Page.navigate', { url: address })
      return {
        async evaluate(expression) {
          const answer = await inPage('Runtime.evaluate', {
            ...{ expression, returnByValue: true, awaitPromise: true },
          })
          const { result, exceptionDetails } = answer as Evaluated
          if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
          return result.value
        },
        async screenshot() {
          const { data } = (await inPage('Page.captureScreenshot')) as { data: string }
          return Buffer.from(data, 'base64')
        },
        faults: () =>
          notices
            .filter((notice) => notice.sessionId === sessionId)
            .filter(({ method }) => method === 'Runtime.exceptionThrown')
            .map(({ params }) => JSON.stringify(params)),
      }
    },
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

type Target = { targetId: string }
type Session = { sessionId: string }
type Evaluated = { result: { value?: unknown }; exceptionDetails?: object }

/** Messages come one after another, each with a zero at its end. */
function eachMessage(stream: Readable, take: (message: Answer & Notice) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (data) => {
    const parts = (rest + data).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) take(JSON.parse(part))
  })
}
