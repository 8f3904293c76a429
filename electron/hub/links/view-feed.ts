// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { ViewAndDay } from '../views/views.ts'
import { type EncodedMessage, encode } from './encoded-message.ts'
import { SentViews } from './sent-views.ts'

/** What one surface is shown: sent when it differs from what was sent last, and then whole. */
export class ViewFeed {
  private readonly send: (message: EncodedMessage) => void
  private view: EncodedMessage | null = null
  private day: EncodedMessage | null = null
  private readonly recent = new SentViews()
  /** The playback and the code that an unpaired display was sent last. */
  private pairing = ''

  constructor(send: (message: EncodedMessage) => void) {
    this.send = send
  }

  /** Whether a view was sent, and nothing in its place. */
  get hasView(): boolean {
    return this.view !== null
  }

  /** Whether a wall that shows the view with this `seq` shows what it was sent of late. */
  includes(seq: number, now: Instant): boolean {
    return this.recent.includes(seq, now)
  }

  /** Nothing of what was sent is there any more: the page was opened anew. */
  restart(): void {
    this.view = null
    this.day = null
    this.pairing = ''
  }

  show({ view, day }: ViewAndDay, now: Instant): void {
    this.pairing = ''
    this.sendDay(day)
    // Its own part is made anew with every change among people, and is mostly the same.
    if (view.text === this.view?.text) return
    this.view = view
    if (view.seq !== undefined) this.recent.add(view.seq, now)
    this.send(view)
  }

  showPairing(code: string, playback: LivePlayback): void {
    const text = JSON.stringify([playback, code])
    if (text === this.pairing) return
    this.restart()
    this.pairing = text
    this.send(encode({ type: 'pairing', code, playback }))
  }

  /** The day goes ahead of a first view, one of another room, and one of another day. */
  private sendDay(day: EncodedMessage): void {
    if (day === this.day) return
    this.day = day
    // Surfaces take the day with the view that follows it, so one follows.
    this.view = null
    this.send(day)
  }
}
