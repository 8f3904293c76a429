// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import { displaysIn } from '../../../shared/features/displays/room-displays.ts'
import { FIRST_SCREEN } from '../../../shared/features/screens/screen.ts'
import { paceHere } from '../../../shared/features/steering/current-pace.ts'
import { keepingQrEncoder } from '../../../shared/qr-encoder/qr-encoder.ts'
import { useI18n } from '../language/language.tsx'
import type { WallClock } from '../miniature/miniature.tsx'
import { usePictures } from '../miniature/pictures.ts'
import { roomScreens } from '../miniature/room-screen.ts'
import type { RoomFocus } from '../selection/room-focus.ts'
import type { Desk } from '../shell/desk.ts'
import { useMedia } from '../shell/use-media.ts'
import { RoomColumn } from './room-column.tsx'
import { RoomMessages } from './room-messages.tsx'

// More rooms than this are laid out in several lines of equal length.
const MOST_IN_LINE = 8
// A tablet: there the columns are short rather than pretty.
const NARROW = '(max-width: 1100px), (max-height: 640px)'

type Props = { desk: Desk; focus: RoomFocus; clock: WallClock }

/** All rooms side by side, their lines level with one another. */
export function Rooms({ desk, focus, clock }: Props) {
  const { words } = useI18n()
  const { day, view, statuses, isLinked, selection, chooseRoom, dealWith } = desk
  const joined = useMemo(
    () => new Map(view.teams.map(({ teamId, joined }) => [teamId, joined])),
    [view.teams],
  )
  const byRoom = useMemo(
    () => new Map(day.rooms.map(({ id }) => [id, displaysIn(view.displays, id, isLinked)])),
    [day.rooms, view.displays, isLinked],
  )
  const encodeQr = useMemo(keepingQrEncoder, [])
  const roomScreen = useMemo(() => roomScreens(day, view, encodeQr), [day, view, encodeQr])
  const lines = Math.ceil(statuses.length / MOST_IN_LINE)
  const perLine = Math.ceil(statuses.length / lines)
  const pictures = usePictures(lines)
  const isNarrow = useMedia(NARROW)
  return (
    <>
      <div className="rooms-line">
        <RoomMessages day={day} screens={view.screens} />
        {pictures.hasRoom && (
          <ToggleButton className="action" isSelected={pictures.isOn} onChange={pictures.switchOn}>
            {words.pictures}
          </ToggleButton>
        )}
      </div>
      <section
        className="rooms"
        aria-label={words.rooms}
        data-selection={selection.kind}
        data-dense={lines > 1 || isNarrow}
        data-pictures={pictures.isShown}
        style={{ '--per-line': perLine }}
      >
        {statuses.map((status, index) => (
          <RoomColumn
            key={status.room.id}
            day={day}
            runs={view.runs}
            status={status}
            number={index + 1}
            screen={view.screens[status.room.id] ?? FIRST_SCREEN}
            displays={byRoom.get(status.room.id) ?? NO_DISPLAYS}
            picture={(pictures.isShown && roomScreen.get(status.room.id)) || null}
            clock={clock}
            joined={joined}
            isToggled={selection.kind === 'some' && selection.roomIds.has(status.room.id)}
            isInTabOrder={focus.index === index}
            pace={paceHere(day, view.runs, status.room.id, status.moment)}
            onChoose={chooseRoom}
            onDeal={dealWith}
            toggleRef={focus.refAt(index)}
          />
        ))}
      </section>
    </>
  )
}

const NO_DISPLAYS = { paired: 0, connected: 0, worstErrorMs: null, stopped: null, isDrawing: false }
