// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { keepSetting, keptSetting } from '../language/settings.ts'
import { useMedia } from '../shell/use-media.ts'

/** Whether this desk shows pictures of the rooms' screens. */
export type Pictures = {
  /** Asked for; kept for the next time. */
  isOn: boolean
  /** The window has room for them. */
  hasRoom: boolean
  isShown: boolean
  switchOn(isOn: boolean): void
}

// Smaller than these, and pictures would push what steers by out of sight.
const ROOM_FOR_ONE_LINE =
  '(min-width: 1101px) and (min-height: 740px), (min-width: 1000px) and (min-height: 860px)'
const ROOM_FOR_MORE = '(min-width: 1200px) and (min-height: 960px)'

/** @param lines how many lines the rooms take */
export function usePictures(lines: number): Pictures {
  const [isOn, setIsOn] = useState(() => keptSetting('pictures') !== 'off')
  const hasRoom = useMedia(lines > 1 ? ROOM_FOR_MORE : ROOM_FOR_ONE_LINE)
  return {
    ...{ isOn, hasRoom },
    isShown: isOn && hasRoom,
    switchOn(wanted) {
      keepSetting('pictures', wanted ? 'on' : 'off')
      setIsOn(wanted)
    },
  }
}
