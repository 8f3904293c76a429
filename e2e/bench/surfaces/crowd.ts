// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
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

  end(): void {
    this.child.disconnect()
  }

  /** Both ends are this build's own, so an answer is what its ask says. */
  private async ask<T>(asked: CrowdAsk): Promise<T> {
    const answered = once(this.child, 'message')
    this.child.send(asked)
    const [answer] = await answered
    return answer
  }
}
