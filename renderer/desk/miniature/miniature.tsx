// SPDX-License-Identifier: EUPL-1.2
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import type { Instant } from '../../../shared/instant.ts'
import { useSecond } from '../../ui/seconds.ts'
import { RoomWall } from '../../wall/shell/room-wall.tsx'
import { useScenes } from '../../wall/shell/use-scenes.ts'
import { PictureGuard } from './picture-guard.tsx'
import type { RoomScreen } from './room-screen.ts'
import { type RoomPicture, useToldWall } from './use-told-wall.ts'
import { WallRoot } from './wall-root.tsx'

// As far as the wall's root reaches over its frame.
const HAIR_PX = 1

/**
 * A room's wall as it is now, drawn by the wall's own parts at the size of its display, and scaled
 * down to the column that this stands in.
 */
export function Miniature({ picture }: { picture: RoomPicture }) {
  const { screen } = picture
  const { page, display } = screen
  const second = useSecond()
  const frame = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(frame)
  const isThere = display?.isConnected === true && display.drawing.kind !== 'stopped'
  return (
    <div className="miniature" data-there={isThere} style={aspectOf(page)}>
      <div className="miniature-frame" ref={frame}>
        {widthPx > 0 && second !== null && (
          <WallRoot>
            <div
              style={{
                ...{ position: 'relative', width: page.widthPx, height: page.heightPx },
                ...{
                  transform: `scale(${(widthPx + HAIR_PX) / page.widthPx})`,
                  transformOrigin: '0 0',
                },
              }}
            >
              <PictureGuard screen={screen}>
                <WallNow picture={picture} second={second} />
              </PictureGuard>
            </div>
          </WallRoot>
        )}
      </div>
    </div>
  )
}

function WallNow({ picture, second }: { picture: RoomPicture; second: Instant }) {
  const scenes = useScenes()
  const told = useToldWall(picture, second)
  return scenes && <RoomWall scenes={scenes.SCENES} {...told} />
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
