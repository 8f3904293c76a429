// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import { Bell } from './bell.ts'
import type { Speaker } from './speaker.ts'

// A test asked for longer ago was heard, or is no longer waited for.
const TEST_LIVES = 10 * SECOND
// This machine's clock may lag the hub's.
const TEST_EARLY = SECOND
// What comes with a new link is what happened meanwhile, and not what happens now.
const FRESH_AFTER = 3 * SECOND
// A loudspeaker that nobody keeps back is there a moment after it was asked for.
const AUDIBLE_BY = SECOND

type Parts = { speaker: Speaker; bell: Bell; openedAt: Instant }
type Wish = {
  isSoundOn: boolean
  soundTestAt: Instant | null
  /** In percent; left out: as loud as the machine. */
  volume: number | undefined
}

type Time = {
  playback: LivePlayback
  /** The live second. */
  second: Instant
  /** The live time. */
  now: () => Instant | null
  isLinkLost: boolean
}

/**
 * Sounds the cues where the screen has its sound on, and the test sound where one was just asked
 * for. Nothing is loaded before that, and a rehearsal that races is silent.
 * @returns whether the browser keeps the sound back until somebody clicks
 */
export function useSounds(
  cues: readonly Cue[],
  { isSoundOn, soundTestAt, volume = 100 }: Wish,
  { playback, second, now, isLinkLost }: Time,
): { isSoundBlocked: boolean } {
  const [isSoundBlocked, setBlocked] = useState(false)
  const parts = useRef<Parts | null>(null)
  const testedAt = useRef<Instant | null>(null)
  const { kind, origin, position, rate } = playback
  const linkLostAt = useRef<Instant>(second)
  const testedMs = soundTestAt === null ? null : second - soundTestAt
  const isTesting = testedMs !== null && testedMs > -TEST_EARLY && testedMs < TEST_LIVES * rate
  const isNeeded = isSoundOn || isTesting

  useEffect(() => {
    if (!isNeeded) return
    let isStopped = false
    // A file of its own: few walls sound. It is here by then, since what carries out orders needs it too.
    import('./speaker.ts').then(
      ({ Speaker }) => {
        if (isStopped) return
        const speaker = new Speaker()
        const bell = new Bell((sound, inMs) => speaker.ring(sound, inMs))
        parts.current = { speaker, bell, openedAt: now() ?? 0 }
      },
      (error) => console.warn(error),
    )
    return () => {
      isStopped = true
      parts.current?.bell.stop()
      parts.current?.speaker.close()
      parts.current = null
    }
  }, [isNeeded, now])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a clock that was set has other instants
  useEffect(() => {
    const set = now() ?? 0
    linkLostAt.current = set
    if (!parts.current) return
    parts.current.bell.stop()
    parts.current.openedAt = set
  }, [kind, origin, position, rate])

  useEffect(() => {
    if (isLinkLost) linkLostAt.current = second
  }, [isLinkLost, second])

  useEffect(() => {
    if (!parts.current) return setBlocked(false)
    const { speaker, bell, openedAt } = parts.current
    speaker.setVolume(volume)
    const instant = Math.max(now() ?? second, second)
    const isFresh = !isLinkLost && second - linkLostAt.current > FRESH_AFTER
    if (isSoundOn && rate === 1) bell.look(cues, instant, isFresh)
    else bell.stop()
    if (isTesting && testedAt.current !== soundTestAt && speaker.ring('test', 0, TEST_LIVES)) {
      testedAt.current = soundTestAt
    }
    setBlocked(!speaker.isAudible && instant > openedAt + AUDIBLE_BY)
  }, [cues, second, now, rate, isSoundOn, isTesting, soundTestAt, volume, isLinkLost])

  return { isSoundBlocked }
}
