// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import { displaysIn } from '../../../shared/features/displays/room-displays.ts'
import { FIRST_SCREEN } from '../../../shared/features/screens/screen.ts'
import { roomDigits } from '../../../shared/features/selection/room-digits.ts'
import { paceHere } from '../../../shared/features/steering/current-pace.ts'
import { keepingQrEncoder } from '../../../shared/qr-encoder/qr-encoder.ts'
import { useI18n } from '../language/language.tsx'
import { usePictures } from '../miniature/pictures.ts'
import { roomScreens } from '../miniature/room-screen.ts'
import type { WallClock } from '../miniature/use-told-wall.ts'
import type { RoomFocus } from '../selection/room-focus.ts'
import type { Desk } from '../shell/desk.ts'
import type { DeskForm } from '../shell/desk-form.ts'
import { useTooLong } from '../viewing/too-long.ts'
import { RoomColumn } from './room-column.tsx'
import { RoomMessages } from './room-messages.tsx'

type Props = { desk: Desk; form: DeskForm; focus: RoomFocus; clock: WallClock }

/** All rooms side by side, their lines level with one another. */
export function Rooms({ desk, form, focus, clock }: Props) {
  const { words } = useI18n()
  const { day, namedDay, view, statuses, isLinked, selection, chooseRoom, dealWith } = desk
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
  const pictures = usePictures()
  const digits = useMemo(() => roomDigits(day), [day])
  const tooLong = useTooLong(day, view)
  const hasPictures = form.hasRoomForPictures && pictures.isOn
  return (
    <>
      <div className="rooms-line">
        <RoomMessages day={day} screens={view.screens} />
        {form.hasRoomForPictures && (
          <ToggleButton className="action" isSelected={pictures.isOn} onChange={pictures.switchOn}>
            {words.pictures}
          </ToggleButton>
        )}
      </div>
      <section
        className="rooms"
        aria-label={words.rooms}
        data-selection={selection.kind}
        data-dense={form.isDense}
        data-pictures={hasPictures}
        style={{ '--per-line': form.roomsPerLine }}
      >
        {statuses.map((status, index) => {
          const drawnFrom = roomScreen.get(status.room.id)
          return (
            drawnFrom && (
              <RoomColumn
                key={status.room.id}
                day={namedDay}
                runs={view.runs}
                status={status}
                digit={digits.get(status.room.id)}
                screen={view.screens[status.room.id] ?? FIRST_SCREEN}
                tooLong={tooLong.get(status.room.id)?.length ?? 0}
                displays={byRoom.get(status.room.id) ?? NO_DISPLAYS}
                drawnFrom={drawnFrom}
                hasPicture={hasPictures}
                clock={clock}
                joined={joined}
                isToggled={selection.kind === 'some' && selection.roomIds.has(status.room.id)}
                isInTabOrder={focus.index === index}
                pace={paceHere(day, view.runs, status.room.id, status.moment)}
                onChoose={chooseRoom}
                onDeal={dealWith}
                toggleRef={focus.refAt(index)}
              />
            )
          )
        })}
      </section>
    </>
  )
}

const NO_DISPLAYS = { paired: 0, connected: 0, worstErrorMs: null, stopped: null, isDrawing: false }
