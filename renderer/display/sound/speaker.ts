// SPDX-License-Identifier: EUPL-1.2
import endFile from '../../../assets/sounds/end.wav'
import getReadyFile from '../../../assets/sounds/get-ready.wav'
import markFile from '../../../assets/sounds/mark.wav'
import startFile from '../../../assets/sounds/start.wav'
import testFile from '../../../assets/sounds/test.wav'
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { SoundName } from './bell.ts'

declare global {
  interface Window {
    /** What Safari before 14.1 calls it. */
    webkitAudioContext: typeof AudioContext
  }
}

const FILES: Record<SoundName, string> = {
  'get-ready': getReadyFile,
  start: startFile,
  mark: markFile,
  end: endFile,
  test: testFile,
}

// A sound that its file kept waiting for longer is dropped: late, it would mislead.
const LATEST: Milliseconds = 50

/** This machine's loudspeaker, as far as the browser lets a page use it. */
export class Speaker {
  private readonly context = new (window.AudioContext || window.webkitAudioContext)()
  private readonly gain = this.context.createGain()
  private readonly buffers = new Map<SoundName, Promise<AudioBuffer>>()
  private readonly allow = () => void this.context.resume()

  /** Fetches the sounds, so that none is waited for when its time has come. */
  constructor() {
    this.gain.connect(this.context.destination)
    for (const name of ['get-ready', 'start', 'mark', 'end', 'test'] as const) void this.load(name)
    window.addEventListener('pointerdown', this.allow)
    window.addEventListener('keydown', this.allow)
  }

  /** Whether sounds are heard now; browsers want a click or a key first, Electron doesn't. */
  get isAudible(): boolean {
    return this.context.state === 'running'
  }

  /** @param volume of all that it plays, in percent */
  setVolume(volume: number): void {
    this.gain.gain.value = volume / 100
  }

  /**
   * Plays a sound in so many milliseconds; gives back how to stop it, or `null`: unheard.
   * @param latestMs how much later it may begin, where it has to be fetched first
   */
  ring(name: SoundName, inMs: Milliseconds, latestMs = LATEST): (() => void) | null {
    const { context } = this
    // What is begun now would otherwise sound whenever somebody clicks.
    if (!this.isAudible) return null
    // The samples leave the loudspeaker so much later than they are handed over.
    const atS = context.currentTime + inMs / SECOND - (context.outputLatency || 0)
    const latestS = Math.max(atS, context.currentTime) + latestMs / SECOND
    const source = context.createBufferSource()
    let isStopped = false
    void this.load(name).then((buffer) => {
      if (!buffer || isStopped || context.currentTime > latestS) return
      source.buffer = buffer
      source.connect(this.gain)
      source.start(Math.max(atS, context.currentTime))
    })
    return () => {
      isStopped = true
      if (source.buffer) source.stop()
    }
  }

  close(): void {
    window.removeEventListener('pointerdown', this.allow)
    window.removeEventListener('keydown', this.allow)
    void this.context.close()
  }

  /** The sound, or `null` where it can't be had: asked for anew the next time. */
  private async load(name: SoundName): Promise<AudioBuffer | null> {
    const known = this.buffers.get(name)
    const loading = known ?? this.fetched(name)
    this.buffers.set(name, loading)
    try {
      return await loading
    } catch {
      // The hub may be away; the wall itself goes on without its sound.
      this.buffers.delete(name)
      return null
    }
  }

  private async fetched(name: SoundName): Promise<AudioBuffer> {
    const answer = await fetch(FILES[name])
    const bytes = await answer.arrayBuffer()
    // By callback: the same Safari promises nothing.
    return new Promise((resolve, reject) => {
      void this.context.decodeAudioData(bytes, resolve, reject)
    })
  }
}
