// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../../shared/instant.ts'
import type { AnswerMessage, Answers, Asked } from './reading-messages.ts'

/** Why there is no answer: it was ended by hand, took too long, or fell. */
export class NoAnswer extends Error {
  readonly reason: 'ended' | 'too-long' | 'fell'

  constructor(reason: NoAnswer['reason'], detail: string = reason) {
    super(detail)
    this.reason = reason
  }
}

// A programme of a thousand talks takes a second on a slow laptop; ten times that is no programme.
const LONGEST_MS = 12 * SECOND

type Awaited = {
  answer(value: Answers[keyof Answers]): void
  fail(error: NoAnswer): void
  stop(): void
}

/**
 * The worker that reads, in a process of its own as far as the page can tell: what takes too long, or
 * takes all memory, ends with it, and the next file is read by a new one.
 */
export class Reader {
  private worker: Worker | null = null
  private readonly open = new Map<number, Awaited>()
  private count = 0

  async ask<T extends Asked>(asked: T, bytes?: Uint8Array): Promise<Answers[T['type']]> {
    this.count += 1
    const number = this.count
    const worker = this.worker ?? this.started()
    return await new Promise((answer, fail) => {
      const timer = setTimeout(() => this.end('too-long'), LONGEST_MS)
      const stop = () => clearTimeout(timer)
      this.open.set(number, { answer: (value) => answer(value as Answers[T['type']]), fail, stop })
      // The bytes move over; to copy them would take as long as to read some of them.
      worker.postMessage({ number, asked }, bytes ? [bytes.buffer] : [])
    })
  }

  /** Ends whatever it does; nothing that was read is known any more. */
  end(reason: NoAnswer['reason'] = 'ended', detail?: string): void {
    this.worker?.terminate()
    this.worker = null
    for (const { fail, stop } of this.open.values()) {
      stop()
      fail(new NoAnswer(reason, detail))
    }
    this.open.clear()
  }

  private started(): Worker {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => this.take(data))
    worker.addEventListener('error', ({ message }) => this.end('fell', message))
    this.worker = worker
    return worker
  }

  private take(message: AnswerMessage): void {
    const awaited = this.open.get(message.number)
    if (!awaited) return
    this.open.delete(message.number)
    awaited.stop()
    if ('fault' in message) awaited.fail(new NoAnswer('fell', message.fault))
    else awaited.answer(message.answer)
  }
}
