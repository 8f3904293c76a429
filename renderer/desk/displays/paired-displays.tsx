// SPDX-License-Identifier: EUPL-1.2
import { Button, ToggleButton } from 'react-aria-components'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { showsPattern } from '../../../shared/features/displays/shows-pattern.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import { roundedUp } from '../../../shared/i18n/clock-words.ts'
import { useSecond } from '../../ui/seconds.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import { ClockError } from './clock-error.tsx'
import { MoveDisplay } from './move-display.tsx'
import { TrimField } from './trim-field.tsx'

type Props = {
  day: EventDay
  displays: readonly DisplayStatus[]
  playback: LivePlayback
  isLinked: boolean
  send(command: DeskCommand): void
  onUnpair(deviceId: string): void
  onTrim(deviceId: string, trimMs: number): void
  onPattern(deviceIds: string[], isShown: boolean): void
}

/** Every paired display, in the order of the rooms. */
export function PairedDisplays({ displays, ...rest }: Props) {
  const { day, isLinked, onPattern } = rest
  const { words } = useI18n()
  if (displays.length === 0) return <p className="quiet">{words.nonePaired}</p>
  const roomIndex = ({ roomId }: DisplayStatus) => day.rooms.findIndex(({ id }) => id === roomId)
  const deviceIds = displays.map(({ deviceId }) => deviceId)
  const inOrder = displays.toSorted((a, b) => roomIndex(a) - roomIndex(b))
  return (
    <>
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
            <th scope="col">{words.trim}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {inOrder.map((display) => (
            <PairedDisplay key={display.deviceId} display={display} {...rest} />
          ))}
        </tbody>
      </table>
      <div className="patterns">
        <Button
          className="action"
          isDisabled={!isLinked}
          onPress={() => onPattern(deviceIds, true)}
        >
          {words.testPatternEverywhere}
        </Button>
        <Button
          className="action"
          isDisabled={!isLinked}
          onPress={() => onPattern(deviceIds, false)}
        >
          {words.testPatternAway}
        </Button>
        <p className="quiet">{words.trimHow}</p>
      </div>
    </>
  )
}

type RowProps = Omit<Props, 'displays'> & { display: DisplayStatus }

function PairedDisplay(props: RowProps) {
  const { day, display, playback, isLinked, send, onUnpair, onTrim, onPattern } = props
  const { words, t } = useI18n()
  const second = useSecond()
  const { deviceId, roomId, name, trimMs } = display
  const room = day.rooms.find(({ id }) => id === roomId)
  const roomName = room ? t(room.name) : roomId
  const called = `${roomName}, ${name || words.unnamed}`
  return (
    <tr>
      <th scope="row">
        <bdi>{roomName}</bdi>
        <AllRoomsNote display={display} />
      </th>
      <td>{name === '' ? <span className="quiet">{words.unnamed}</span> : <bdi>{name}</bdi>}</td>
      {isLinked ? <HealthCells display={display} timeZone={day.timeZone} /> : <UnknownCells />}
      <td className="trimming">
        <TrimField
          called={called}
          trimMs={trimMs}
          isDisabled={!isLinked}
          onTrim={(ms) => onTrim(deviceId, ms)}
        />
        <ToggleButton
          className="action"
          aria-label={words.testPatternOn(called)}
          isDisabled={!isLinked}
          isSelected={second !== null && showsPattern(display.patternAt, second, playback)}
          onChange={(isShown) => onPattern([deviceId], isShown)}
        >
          {words.testPattern}
        </ToggleButton>
      </td>
      <td className="display-acts">
        <MoveDisplay
          day={day}
          display={display}
          called={called}
          isDisabled={!isLinked}
          send={send}
        />{' '}
        <AskTwiceButton
          label={words.unpair}
          about={called}
          isDisabled={!isLinked}
          onPress={() => onUnpair(deviceId)}
        />
      </td>
    </tr>
  )
}

/** That it tells of all rooms. */
export function AllRoomsNote({ display }: { display: DisplayStatus }) {
  const { words } = useI18n()
  return display.showsAllRooms && <span className="quiet"> ({words.isOfAllRooms})</span>
}

/** A display's health as it last reported it. */
function HealthCells({ display, timeZone }: { display: DisplayStatus; timeZone: string }) {
  const { words } = useI18n()
  const { isConnected, size, clockErrorMs, roundTripMs, drawing } = display
  return (
    <>
      <td className="link-state" data-linked={isConnected && drawing.kind !== 'stopped'}>
        {isConnected ? words.isConnected : words.isAway}
        {drawing.kind === 'stopped' &&
          `, ${words.notDrawing(drawing.fault, timeOfDay(drawing.since, timeZone))}`}
      </td>
      <td className="nowrap">{size ?? '–'}</td>
      <td>
        {isConnected ? (
          <ClockError errorMs={clockErrorMs} isDrawing={drawing.kind === 'draws'} />
        ) : (
          '–'
        )}
      </td>
      <td className="number">{roundTripMs === null ? '–' : `${roundedUp(roundTripMs)} ms`}</td>
    </>
  )
}

/** The same cells without a link: the last report may be out of date. */
function UnknownCells() {
  const { words } = useI18n()
  return (
    <>
      <td className="quiet">{words.isUnknown}</td>
      <td>–</td>
      <td>–</td>
      <td className="number">–</td>
    </>
  )
}
