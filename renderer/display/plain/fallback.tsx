// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Instant, Milliseconds } from '../../../shared/instant.ts'
import { type Language, ownLanguage } from '../../../shared/text.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import {
  type PlainProgramme,
  plainProgrammeOf,
  plainRoomOf,
} from '../../../shared/views/plain-programme.ts'
import type { DisplayPart } from '../../sync/display-part.ts'
import type { Reading } from '../../sync/link-client.ts'
import type { Surface, SurfaceStore } from '../../sync/surface.ts'
import { type Seconds, SecondsProvider, useSecond } from '../../ui/seconds.ts'
import type { PlainWall } from './plain-wall.ts'

// The wall paints each second; what it painted longer ago is not what stands there.
const PAINTED_FOR_MS = 3_000

type Drawn = {
  wall: ReactNode
  seconds: Seconds
  store: SurfaceStore<DisplayView>
  /** The live time. */
  now: () => Instant | null
  /** `null`: the day's own. */
  language: Language | null
}

/** Between the wall and the plainest one, which takes its place while it has a fault. */
export class Fallback {
  private readonly plain: PlainWall | undefined
  private readonly monotonicNow: () => Milliseconds
  private frames = 0
  private painted: { surface: Surface<DisplayView>; atMs: number } | null = null
  /** What the hub said last of what to show could not be read. */
  private hasUnread = false

  /** @param plain missing where its script could not be had */
  constructor(plain: PlainWall | undefined, monotonicNow: () => Milliseconds) {
    this.plain = plain
    this.monotonicNow = monotonicNow
  }

  /** Notices what can't be read: to go on as if nothing was said would show what is no longer so. */
  noticing(reading: Reading): Reading {
    return {
      message: (json) => {
        const message = reading.message(json)
        if (message?.type === 'view' || message?.type === 'pairing') this.hasUnread = false
        if (!message && !isAnswer(json)) {
          this.hasUnread = true
          this.plain?.fault('message')
        }
        return message
      },
    }
  }

  /** Says with a display's health what it painted, and what is wrong. */
  telling(part: DisplayPart): DisplayPart {
    return {
      ...part,
      health: (clock, size) => {
        const fault = this.plain?.current() ?? null
        const isFresh = this.painted && this.monotonicNow() - this.painted.atMs < PAINTED_FOR_MS
        const painted = isFresh && fault === null ? (this.painted?.surface.seq ?? null) : null
        const { frames } = this
        this.frames = 0
        return { ...part.health(clock, size), painted, frames, ...(fault !== null && { fault }) }
      },
    }
  }

  /** Draws the wall, and draws it anew where that has failed. */
  draw(element: HTMLElement, drawn: Drawn): void {
    let root: Root | null = null
    const draw = () => {
      root?.unmount()
      root = createRoot(element, {
        onUncaughtError: (error) => {
          console.error(error)
          this.plain?.fault('render')
        },
        // It was drawn after all.
        onRecoverableError: (error) => console.warn(error),
      })
      root.render(
        <SecondsProvider value={drawn.seconds}>
          {drawn.wall}
          <AfterPaint call={(hasTime) => this.hasPainted(drawn.store, hasTime)} />
        </SecondsProvider>,
      )
    }
    this.plain?.guard({ programme: () => this.programme(drawn), now: drawn.now, mend: draw })
    draw()
  }

  private hasPainted(store: SurfaceStore<DisplayView>, hasTime: boolean): void {
    if (this.hasUnread) return
    this.frames += 1
    this.painted = { surface: store.getState(), atMs: this.monotonicNow() }
    this.plain?.painted(hasTime)
  }

  /** Of what the hub said last; where that is the fault, of what was painted last. */
  private programme({ store, now, language }: Drawn): PlainProgramme | null {
    const at = now()
    for (const surface of [store.getState(), this.painted?.surface]) {
      const { day, view, playback } = surface ?? {}
      if (!day || !view || !playback || at === null) continue
      const isRehearsal = playback.kind !== 'real'
      const played = { day, view, isRehearsal, language: language ?? ownLanguage(day.language) }
      try {
        return plainProgrammeOf(played, at)
      } catch (error) {
        console.error(error)
        if (surface === this.painted?.surface) return plainRoomOf(played)
      }
    }
    return null
  }
}

/** Answers to commands, of which a wall gives none, are nothing to it. */
function isAnswer(json: unknown): boolean {
  const type = typeof json === 'object' && json !== null && Reflect.get(json, 'type')
  return type === 'refused' || type === 'accepted'
}

/** Calls after each frame in which the whole wall was painted: with it, each second. */
function AfterPaint({ call }: { call: (hasTime: boolean) => void }) {
  const second = useSecond()
  useEffect(() => {
    const frame = requestAnimationFrame(() => call(second !== null))
    return () => cancelAnimationFrame(frame)
  }, [second, call])
  return null
}
