// SPDX-License-Identifier: EUPL-1.2
import { type RefCallback, useCallback, useMemo, useRef, useState } from 'react'

/** A roving tab stop: arrow keys move between rooms, Tab returns to the last one. */
export type RoomFocus = {
  index: number
  move(by: -1 | 1): void
  refAt(index: number): RefCallback<HTMLButtonElement>
}

export function useRoomFocus(roomCount: number): RoomFocus {
  const [chosen, setChosen] = useState(0)
  const toggles = useRef<(HTMLButtonElement | null)[]>([])
  const index = Math.min(chosen, roomCount - 1)
  const refs = useMemo(
    () =>
      Array.from(
        { length: roomCount },
        (_, at): RefCallback<HTMLButtonElement> =>
          (element) => {
            toggles.current[at] = element
          },
      ),
    [roomCount],
  )
  const move = useCallback(
    (by: -1 | 1) => {
      const at = toggles.current.findIndex((toggle) => toggle?.contains(document.activeElement))
      const wanted = at < 0 ? index : Math.max(0, Math.min(roomCount - 1, at + by))
      setChosen(wanted)
      toggles.current[wanted]?.focus()
    },
    [index, roomCount],
  )
  const refAt = useCallback((at: number) => refs[at] ?? (() => {}), [refs])
  return { index, move, refAt }
}
