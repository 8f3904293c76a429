// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import { Pace } from '../../../shared/day/day.ts'
import { titleIn } from '../../../shared/features/command-told.ts'
import { Face } from '../../../shared/features/screens/commands.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { independentRooms } from '../../../shared/features/selection/selected-rooms.ts'
import { isSelected, roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import {
  type PaceScope,
  paceIn,
  paceScopes,
} from '../../../shared/features/steering/current-pace.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { LeaveButton } from '../controls/panel.tsx'
import { commonValue, PickOne } from '../controls/pick-one.tsx'
import { useI18n } from '../language/language.tsx'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import { ViewingSection } from '../viewing/viewing-section.tsx'

export const SETTINGS_PANEL: PanelEntry = {
  id: 'settings',
  title: ({ words, language }, { selection, day }) =>
    words.settingsFor(roomNames(roomChoiceOf(selection), day, language)),
  Panel: SettingsPanel,
}

/** How the selected rooms go on, and how their screens show and sound the time. */
function SettingsPanel({ desk }: PanelProps) {
  const { words, language } = useI18n()
  const { day, view, selection, statuses, closePanel, target } = desk
  const { send } = desk.commands
  const isDisabled = !desk.isLinked
  const independent = independentRooms(selection, statuses)
  const screens = statuses
    .filter(({ room }) => isSelected(selection, room.id))
    .flatMap(({ room }) => view.screens[room.id] ?? [])
  return (
    <>
      <h3>{words.pace}</h3>
      {sharedScopes(independent).map((scope) => (
        <PickOne
          key={scope.kind}
          label={scopeName(scope)}
          options={Pace.options.map((pace) => [pace, words.paces[pace]])}
          picked={commonValue(independent.map((status) => paceOf(status, scope)))}
          isDisabled={isDisabled}
          onPick={(pace) => send({ type: 'pace', ...target(), spanId: scope.spanId, pace })}
        />
      ))}
      <PickOne
        label={words.face}
        isHeading
        options={Face.options.map((face) => [face, words.faces[face]])}
        picked={commonValue(screens.map(({ face }) => face))}
        isDisabled={isDisabled}
        onPick={(face) => send({ type: 'face', rooms: target().rooms, face })}
      />
      <p className="quiet">{words.hiddenHint}</p>
      <PickOne
        label={words.sound}
        isHeading
        options={[
          ['on', words.soundOn],
          ['off', words.soundOff],
        ]}
        picked={commonValue(screens.map(({ isSoundOn }) => (isSoundOn ? 'on' : 'off')))}
        isDisabled={isDisabled}
        onPick={(sound) => send({ type: 'sound', rooms: target().rooms, isOn: sound === 'on' })}
      />
      <ViewingSection desk={desk} />
      <div className="panel-actions">
        <Button
          className="action"
          isDisabled={isDisabled}
          onPress={() => send({ type: 'testSound', rooms: target().rooms })}
        >
          {words.testSound}
        </Button>
        <LeaveButton label={words.close} onPress={closePanel} autoFocus />
        <ResultInPanel commands={desk.commands} day={day} />
      </div>
    </>
  )

  function paceOf({ room, timeline }: RoomStatus, { kind, spanId }: PaceScope): Pace {
    if (kind !== 'next') return paceIn(day, view.runs, room.id, spanId)
    return timeline.spans.find(({ id }) => id === spanId)?.begins ?? 'clock'
  }

  function scopeName({ kind, spanId }: PaceScope): string {
    if (spanId === null) return words.paceScopes.all
    const title = titleIn(day, spanId, language)
    return kind === 'next' ? words.paceScopes.next(title) : words.paceScopes.slot(title)
  }
}

/** The scopes that all of the rooms have. */
function sharedScopes(statuses: readonly RoomStatus[]): PaceScope[] {
  const [first = [], ...others] = statuses.map(({ moment }) => paceScopes(moment))
  return first.filter(({ kind, spanId }) =>
    others.every((scopes) => scopes.some((one) => one.kind === kind && one.spanId === spanId)),
  )
}
