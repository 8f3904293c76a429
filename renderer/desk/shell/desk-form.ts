// SPDX-License-Identifier: EUPL-1.2
import { useMedia } from './use-media.ts'

/** How the desk's parts share the window. */
export type DeskForm = {
  /** The rooms, in lines of equal length. */
  roomsPerLine: number
  /** Columns that are short rather than pretty. */
  isDense: boolean
  /** The rooms have the whole width, and the plan comes under them. */
  isRoomsFirst: boolean
  /** Pictures of screens push nothing that steers out of sight. */
  hasRoomForPictures: boolean
}

// More rooms than this are laid out in several lines.
const MOST_IN_LINE = 8

const TABLET = '(max-width: 1100px)'
const LOW = '(max-height: 640px)'
const ROOM_FOR_PICTURES =
  '(min-width: 1101px) and (min-height: 740px), (min-width: 1000px) and (min-height: 860px)'
// Larger windows have larger text, so that only a high one has more room than others.
const HIGH = '(min-width: 1000px) and (min-height: 1100px) and (max-aspect-ratio: 5/4)'

export function useDeskForm(roomCount: number): DeskForm {
  const lines = Math.ceil(roomCount / MOST_IN_LINE)
  const isTablet = useMedia(TABLET)
  const isLow = useMedia(LOW)
  const hasRoom = useMedia(ROOM_FOR_PICTURES)
  const isHigh = useMedia(HIGH)
  return {
    roomsPerLine: Math.ceil(roomCount / lines),
    isDense: lines > 1 || isTablet || isLow,
    isRoomsFirst: lines > 1 || isTablet,
    hasRoomForPictures: lines > 1 ? isHigh : hasRoom,
  }
}
