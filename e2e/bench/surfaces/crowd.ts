// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import type {
  CrowdAsk,
  FetchedAnswer,
  LinkedAnswer,
  Members,
  ScannedAnswer,
  ToldAnswer,
} from './crowd-talk.ts'

const FILE = join(import.meta.dirname, 'crowd-process.ts')

/** Many surfaces in one process of their own. */
export class Crowd {
  private readonly child: ChildProcess = fork(FILE, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

  link(base: string, members: Members): Promise<LinkedAnswer> {
    return this.ask({ ask: 'link', base, members })
  }

  scan(asked: Omit<Extract<CrowdAsk, { ask: 'scan' }>, 'ask'>): Promise<ScannedAnswer> {
    return this.ask({ ask: 'scan', ...asked })
  }

  fetch(asked: Omit<Extract<CrowdAsk, { ask: 'fetch' }>, 'ask'>): Promise<FetchedAnswer> {
    return this.ask({ ask: 'fetch', ...asked })
  }

  leave(): Promise<void> {
    return this.ask({ ask: 'leave' })
  }

  tell(): Promise<ToldAnswer> {
    return this.ask({ ask: 'tell' })
  }

  /** Has it wait while anything else on its core has something to do. */
  yield(): void {
    setPriority(this.child.pid ?? 0, constants.priority.PRIORITY_LOW)
  }

  end(): void {
    this.child.disconnect()
  }

  /** Both ends are this build's own, so an answer is what its ask says. */
  private async ask<T>(asked: CrowdAsk): Promise<T> {
    const isOver = new AbortController()
    const ended = once(this.child, 'exit', { signal: isOver.signal }).then(
      ([code]) => {
        throw new Error(`a crowd ended with ${code} before it answered`)
      },
      () => [],
    )
    const answered = once(this.child, 'message', { signal: isOver.signal })
    this.child.send(asked)
    const [answer] = await Promise.race([answered, ended])
    isOver.abort()
    return answer
  }
}
