// SPDX-License-Identifier: EUPL-1.2
import { memo, type Ref } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { EventDay, Pace } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { RoomDisplays } from '../../../shared/features/displays/room-displays.ts'
import type { Screen } from '../../../shared/features/screens/screen.ts'
import { shownScene } from '../../../shared/features/screens/shown-scene.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import type { Runs } from '../../../shared/timeline/run.ts'
import { useSecond } from '../../ui/seconds.ts'
import { ClockError } from '../displays/clock-error.tsx'
import { useI18n } from '../language/language.tsx'
import { Miniature } from '../miniature/miniature.tsx'
import { PictureGuard } from '../miniature/picture-guard.tsx'
import type { RoomScreen } from '../miniature/room-screen.ts'
import { SceneName } from '../miniature/scene-name.tsx'
import type { RoomPicture, WallClock } from '../miniature/use-told-wall.ts'
import { ItemEnd } from '../pitches/item-end.tsx'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import { Countdown } from './countdown.tsx'
import { LatenessMark } from './lateness-mark.tsx'
import { RoomNext, RoomPart, RoomSlot } from './room-now.tsx'

/** How many joined a team, by its id. */
export type Joined = ReadonlyMap<string, number>

type Props = {
  day: EventDay
  runs: Runs
  status: RoomStatus
  /** The key that chooses it; rooms past the tenth are chosen with arrows and space. */
  digit: string | undefined
  screen: Screen
  /** How many texts of its day can’t be read from its farthest seat. */
  tooLong: number
  displays: RoomDisplays
  /** What its wall draws from. */
  drawnFrom: RoomScreen
  hasPicture: boolean
  clock: WallClock
  joined: Joined
  isToggled: boolean
  isInTabOrder: boolean
  /** How the next part begins here. */
  pace: Pace
  onChoose(roomId: string, isAdded: boolean): void
  onDeal(roomId: string): void
  toggleRef: Ref<HTMLButtonElement>
}

/** All that a room's wall shows, and how the room is doing. A press on its name selects it alone, with Shift also. */
export const RoomColumn = memo(function RoomColumn(props: Props) {
  const { day, status, digit, screen, displays, tooLong } = props
  const { t, tNarrow } = useI18n()
  const { room, timeline, moment } = status
  const now = roomNow(day, timeline, moment)
  const challenge = day.challenges.find(({ id }) => id === room.challenge)
  const picture = { screen: props.drawnFrom, timeline, clock: props.clock }
  const headingId = `room-${room.id}`
  return (
    <section className="room" aria-labelledby={headingId} data-toggled={props.isToggled}>
      <h3 className="room-head" id={headingId}>
        <ToggleButton
          className="room-toggle"
          isSelected={props.isToggled}
          onPress={({ shiftKey, ctrlKey, metaKey }) =>
            props.onChoose(room.id, shiftKey || ctrlKey || metaKey)
          }
          excludeFromTabOrder={!props.isInTabOrder}
          ref={props.toggleRef}
        >
          <bdi>{t(room.name)}</bdi>
          {digit !== undefined && <KeyHint name={digit} />}
        </ToggleButton>
      </h3>
      {props.hasPicture && <Miniature picture={picture} />}
      <p className="room-challenge quiet" title={challenge && t(challenge.title)}>
        {challenge ? `${challenge.number} ${tNarrow(challenge.title)}` : ''}
      </p>
      <RoomSlot now={now} />
      <RoomPart now={now} />
      {/* One of the column's lines, also where a turn has its item's end under it. */}
      <div className="room-clock">
        <Countdown now={now} moment={moment} timeZone={day.timeZone} />
        <ItemEnd now={now} runs={props.runs} status={status} />
      </div>
      <LatenessMark day={day} runs={props.runs} status={status} onDeal={props.onDeal} />
      <RoomNext now={now} next={moment.next} pace={props.pace} />
      <ScreenLines {...{ screen, displays, status, tooLong, picture }} timeZone={day.timeZone} />
      <RoomTeams day={day} roomId={room.id} joined={props.joined} />
    </section>
  )
})

type ScreenProps = Pick<Props, 'screen' | 'displays' | 'status' | 'tooLong'> & {
  picture: RoomPicture
  timeZone: string
}

function ScreenLines({ screen, displays, status, tooLong, picture, timeZone }: ScreenProps) {
  const { words } = useI18n()
  const second = useSecond()
  const scene =
    second === null ? screen.scene : shownScene(screen, status.timeline, status.moment, second)
  return (
    <div className="room-screen">
      <p className="scene" data-scene={scene}>
        <span className="quiet">{words.shows}</span>{' '}
        <PictureGuard screen={picture.screen}>
          <SceneName picture={picture} />
        </PictureGuard>
        {screen.face !== 'digits' && ` · ${words.faceSet[screen.face]}`}
        {screen.isSoundOn && ` · ${words.soundIsOn}`}
      </p>
      <DisplaysLine displays={displays} timeZone={timeZone} />
      {tooLong > 0 && (
        <p className="too-long quiet" title={words.tooLongHere(tooLong)}>
          {words.tooLongHere(tooLong)}
        </p>
      )}
    </div>
  )
}

function DisplaysLine({
  displays: { paired, connected, worstErrorMs, stopped, isDrawing },
  timeZone,
}: Pick<ScreenProps, 'displays' | 'timeZone'>) {
  const { words } = useI18n()
  if (paired === 0) return <p className="quiet">{words.noDisplay}</p>
  if (connected === null) return <p className="quiet">{words.displaysUnknown}</p>
  return (
    <p data-alarm={connected < paired || stopped !== null}>
      {words.displaysConnected(connected, paired)}{' '}
      {stopped
        ? words.notDrawing(stopped.fault, timeOfDay(stopped.since, timeZone))
        : connected > 0 && <ClockError errorMs={worstErrorMs} isDrawing={isDrawing} />}
    </p>
  )
}

function RoomTeams({ day, roomId, joined }: { day: EventDay; roomId: string; joined: Joined }) {
  const { t } = useI18n()
  const teams = day.teams.filter((team) => team.room === roomId)
  return (
    <dl className="room-teams">
      {teams.map((team) => (
        <div key={team.id}>
          <dt>
            <bdi>{t(team.name)}</bdi>
          </dt>
          <dd>{joined.get(team.id) ?? 0}</dd>
        </div>
      ))}
    </dl>
  )
}
