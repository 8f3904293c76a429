// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import { type EventDay, Pace } from '../../../shared/day/day.ts'
import { Face } from '../../../shared/features/screens/commands.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { independentRooms } from '../../../shared/features/selection/selected-rooms.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import {
  type PaceScope,
  paceIn,
  paceScopes,
} from '../../../shared/features/steering/current-pace.ts'
import { shortTitle } from '../../../shared/features/steering/preview/consequence-words.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { roomNames } from '../../../shared/words/room-names.ts'
import { LeaveButton } from '../controls/panel-buttons.tsx'
import { Panel } from '../controls/panel-frame.tsx'
import { PickOne, sharedBy } from '../controls/pick-one.tsx'
import { useSpeech } from '../language/language.tsx'
import { OutcomeInDialog } from '../shell/outcome-line.tsx'
import type { Desk } from '../shell/use-desk.ts'

type Props = {
  day: EventDay
  view: DeskView
  statuses: readonly RoomStatus[]
  desk: Desk
  isDisabled: boolean
}

/** How the chosen rooms go on, and how their screens show and sound the time. */
export function SettingsDialog({ day, view, statuses, desk, isDisabled }: Props) {
  const { words, language } = useSpeech()
  const { selection, act, closePanel } = desk
  const independent = independentRooms(selection, statuses)
  const screens = statuses
    .filter(({ room }) => selection.kind === 'all' || selection.roomIds.has(room.id))
    .flatMap(({ room }) => view.screens[room.id] ?? [])
  const where = roomNames(roomChoiceOf(selection), day, language)
  return (
    <Panel title={words.settingsFor(where)} onClose={closePanel}>
      <h3>{words.pace}</h3>
      {sharedScopes(independent).map((scope) => (
        <PickOne
          key={scope.kind}
          label={scopeName(scope)}
          options={Pace.options.map((pace) => [pace, words.paces[pace]])}
          picked={sharedBy(independent.map((status) => paceOf(status, scope)))}
          isDisabled={isDisabled}
          onPick={(pace) => act({ kind: 'pace', spanId: scope.spanId, pace })}
        />
      ))}
      <PickOne
        label={words.face}
        isHeading
        options={Face.options.map((face) => [face, words.faces[face]])}
        picked={sharedBy(screens.map(({ face }) => face))}
        isDisabled={isDisabled}
        onPick={(face) => act({ kind: 'face', face })}
      />
      <p className="quiet">{words.hiddenHint}</p>
      <PickOne
        label={words.sound}
        isHeading
        options={[
          ['on', words.soundOn],
          ['off', words.soundOff],
        ]}
        picked={sharedBy(screens.map(({ isSoundOn }) => (isSoundOn ? 'on' : 'off')))}
        isDisabled={isDisabled}
        onPick={(sound) => act({ kind: 'sound', isOn: sound === 'on' })}
      />
      <div className="panel-actions">
        <Button
          className="action"
          isDisabled={isDisabled}
          onPress={() => act({ kind: 'testSound' })}
        >
          {words.testSound}
        </Button>
        <LeaveButton label={words.close} onPress={closePanel} autoFocus />
        <OutcomeInDialog commands={desk.commands} day={day} />
      </div>
    </Panel>
  )

  function paceOf({ room, timeline }: RoomStatus, { kind, spanId }: PaceScope): Pace {
    if (kind !== 'next') return paceIn(day, view.runs, room.id, spanId)
    return timeline.spans.find(({ id }) => id === spanId)?.begins ?? 'clock'
  }

  function scopeName({ kind, spanId }: PaceScope): string {
    if (spanId === null) return words.paceScopes.all
    const title = shortTitle(day, spanId, language)
    return kind === 'next' ? words.paceScopes.next(title) : words.paceScopes.slot(title)
  }
}

/** The scopes that mean the same in all of the rooms. */
function sharedScopes(statuses: readonly RoomStatus[]): PaceScope[] {
  const [first = [], ...others] = statuses.map(({ moment }) => paceScopes(moment))
  return first.filter(({ kind, spanId }) =>
    others.every((scopes) => scopes.some((one) => one.kind === kind && one.spanId === spanId)),
  )
}
