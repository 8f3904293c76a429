// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { type Instant, SECOND } from '../../shared/instant.ts'
import type { Cue } from '../../shared/timeline/cues.ts'
import { Bell } from './bell.ts'
import { Speaker } from './speaker.ts'

// A test asked for longer ago was heard, or is no longer waited for.
const TEST_LIVES = 10 * SECOND
// What comes with a new link is what happened meanwhile, and not what happens now.
const FRESH_AFTER = 3 * SECOND

// A loudspeaker that nobody keeps back is there a moment after it was asked for.
const AUDIBLE_BY = SECOND

type Parts = { speaker: Speaker; bell: Bell; openedAt: Instant }
type Wish = { isSoundOn: boolean; soundTestAt: Instant | null }

/**
 * Sounds the cues where the screen has its sound on, and the test sound where one was just asked
 * for. Nothing is loaded before that.
 * @param second the hub second that goes on
 * @param now hub time
 * @returns whether the browser keeps the sound back until somebody clicks
 */
export function useSounds(
  cues: readonly Cue[],
  { isSoundOn, soundTestAt }: Wish,
  second: Instant,
  now: () => Instant | null,
  isLinkLost: boolean,
): { isSoundBlocked: boolean } {
  const [isSoundBlocked, setBlocked] = useState(false)
  const parts = useRef<Parts | null>(null)
  const testedAt = useRef<Instant | null>(null)
  const linkLostAt = useRef<Instant>(second)
  const isTesting = soundTestAt !== null && second < soundTestAt + TEST_LIVES
  const isNeeded = isSoundOn || isTesting

  useEffect(() => {
    if (!isNeeded) return
    const speaker = new Speaker()
    const bell = new Bell((sound, inMs) => speaker.ring(sound, inMs))
    parts.current = { speaker, bell, openedAt: now() ?? 0 }
    return () => {
      bell.stop()
      speaker.close()
      parts.current = null
    }
  }, [isNeeded, now])

  useEffect(() => {
    if (isLinkLost) linkLostAt.current = second
  }, [isLinkLost, second])

  useEffect(() => {
    if (!parts.current) return setBlocked(false)
    const { speaker, bell, openedAt } = parts.current
    const at = Math.max(now() ?? second, second)
    const isFresh = !isLinkLost && second - linkLostAt.current > FRESH_AFTER
    if (isSoundOn) bell.look(cues, at, isFresh)
    else bell.stop()
    if (isTesting && testedAt.current !== soundTestAt && speaker.ring('test', 0, TEST_LIVES)) {
      testedAt.current = soundTestAt
    }
    setBlocked(!speaker.isAudible && at > openedAt + AUDIBLE_BY)
  }, [cues, second, now, isSoundOn, isTesting, soundTestAt, isLinkLost])

  return { isSoundBlocked }
}
