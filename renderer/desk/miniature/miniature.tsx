// SPDX-License-Identifier: EUPL-1.2
import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { Instant } from '../../../shared/instant.ts'
import { cuesOf } from '../../../shared/timeline/cues/cues.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { useSecond } from '../../ui/seconds.ts'
import { wantedMarks } from '../../wall/countdown/wanted-marks.ts'
import { useSizesOf } from '../../wall/fitting/page.ts'
import { RoomWall } from '../../wall/shell/room-wall.tsx'
import { PictureGuard } from './picture-guard.tsx'
import type { RoomScreen } from './room-screen.ts'
import { WallRoot } from './wall-root.tsx'

/** What plays on the walls, and its clock. */
export type WallClock = {
  playback: LivePlayback
  now: () => Instant | null
  hubNow: () => Instant | null
}

type Props = { screen: RoomScreen; timeline: Timeline; clock: WallClock }

/**
 * A room's wall as it is now, drawn by the wall's own parts at the size of its display, and scaled
 * down to the column that this stands in.
 */
export function Miniature({ screen, timeline, clock }: Props) {
  const { page, display } = screen
  const frame = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(frame)
  const isThere = display?.isConnected === true && display.drawing.kind !== 'stopped'
  return (
    <div className="miniature" data-there={isThere} style={aspectOf(page)}>
      <div className="miniature-frame" ref={frame}>
        {widthPx > 0 && (
          <WallRoot>
            <div
              style={{
                ...{ position: 'relative', width: page.widthPx, height: page.heightPx },
                ...{ transform: `scale(${widthPx / page.widthPx})`, transformOrigin: '0 0' },
              }}
            >
              <PictureGuard screen={screen}>
                <Wall {...{ screen, timeline, clock }} />
              </PictureGuard>
            </div>
          </WallRoot>
        )}
      </div>
    </div>
  )
}

function Wall({ screen, timeline, clock: { playback, now, hubNow } }: Props) {
  const { day, view, page, display } = screen
  const second = useSecond()
  const room = day.rooms.find(({ id }) => id === view.room.roomId) ?? null
  const sizes = useSizesOf(page.widthPx, page.heightPx, view.room.viewing)
  const cues = useMemo(() => cuesOf(timeline, wantedMarks(day)), [timeline, day])
  const { trimMs } = view.own
  const ways = useMemo(
    () => ({
      shownHubNow: () => addTrim(hubNow(), trimMs),
      health: () => ({
        clockErrorMs: display?.clockErrorMs ?? null,
        roundTripMs: display?.roundTripMs ?? null,
        size: display?.size ?? null,
      }),
    }),
    [hubNow, trimMs, display],
  )
  if (second === null) return null
  return (
    <RoomWall
      {...{ day, view, room, sizes, timeline, cues, playback, second, now }}
      {...ways}
      language={day.language}
      isRehearsal={playback.kind !== 'real'}
      isLinkLost={false}
      isSoundBlocked={false}
    />
  )
}

function addTrim(at: Instant | null, trimMs: number): Instant | null {
  return at === null ? null : at + trimMs
}

function aspectOf({ widthPx, heightPx }: RoomScreen['page']): CSSProperties {
  return { '--wall-aspect': widthPx / heightPx }
}

/** How wide an element is, in CSS pixels; 0 until it has been laid out. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0)
  useLayoutEffect(() => {
    const observed = element.current
    if (!observed) return
    const measure = () => setWidthPx(observed.getBoundingClientRect().width)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return widthPx
}
