// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import type { DisplayStatus } from '../../shared/views/view.ts'
import { ClockError, msText } from './clock-error.tsx'
import { useSpeech } from './language.tsx'
import { UnpairButton } from './unpair-button.tsx'

type Props = {
  day: EventDay
  displays: readonly DisplayStatus[]
  isDisabled: boolean
  onUnpair(deviceId: string): void
}

/** Every paired display, in the order of the rooms. */
export function PairedDisplays({ day, displays, isDisabled, onUnpair }: Props) {
  const { words } = useSpeech()
  if (displays.length === 0) return <p className="quiet">{words.nonePaired}</p>
  const place = ({ roomId }: DisplayStatus) => day.rooms.findIndex(({ id }) => id === roomId)
  const inOrder = displays.toSorted((a, b) => place(a) - place(b))
  return (
    <table className="paired">
      <thead>
        <tr>
          <th scope="col">{words.room}</th>
          <th scope="col">{words.displayName}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.size}</th>
          <th scope="col">{words.clock}</th>
          <th scope="col" className="number">
            {words.roundTrip}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {inOrder.map((display) => (
          <PairedDisplay
            key={display.deviceId}
            day={day}
            display={display}
            isDisabled={isDisabled}
            onUnpair={onUnpair}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<Props, 'displays'> & { display: DisplayStatus }

function PairedDisplay({ day, display, isDisabled, onUnpair }: RowProps) {
  const { words, say } = useSpeech()
  const { deviceId, roomId, name, isConnected, size, clockErrorMs, roundTripMs } = display
  const room = day.rooms.find(({ id }) => id === roomId)
  const roomName = room ? say(room.name) : roomId
  const called = `${roomName}, ${name || words.unnamed}`
  return (
    <tr data-alarm={!isConnected}>
      <th scope="row">
        <bdi>{roomName}</bdi>
      </th>
      <td>{name === '' ? <span className="quiet">{words.unnamed}</span> : <bdi>{name}</bdi>}</td>
      <td className="link-state" data-linked={isConnected}>
        {isConnected ? words.isConnected : words.isAway}
      </td>
      <td className="nowrap">{size ?? '–'}</td>
      <td>{isConnected ? <ClockError errorMs={clockErrorMs} /> : '–'}</td>
      <td className="number">{roundTripMs === null ? '–' : `${msText(roundTripMs)} ms`}</td>
      <td>
        <UnpairButton called={called} isDisabled={isDisabled} onUnpair={() => onUnpair(deviceId)} />
      </td>
    </tr>
  )
}
