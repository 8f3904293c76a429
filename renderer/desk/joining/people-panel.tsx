// SPDX-License-Identifier: EUPL-1.2
import { ToggleButton } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { LeaveButton } from '../controls/panel-buttons.tsx'
import { Panel } from '../controls/panel-frame.tsx'
import { DesksList } from '../desks/desks-list.tsx'
import { useSpeech } from '../language/language.tsx'
import { OutcomeInDialog } from '../shell/outcome-line.tsx'
import type { Desk } from '../shell/use-desk.ts'
import { RemoveByNumber } from './remove-by-number.tsx'

type Props = { day: EventDay; view: DeskView; desk: Desk; isDisabled: boolean }

/** Who comes, who has a role, and who steers; and what to do about each. */
export function PeopleDialog({ day, view, desk, isDisabled }: Props) {
  const { words, people } = useSpeech()
  const remove = (numbers: [number, number][]) =>
    desk.commands.send({ type: 'removePeople', numbers })
  return (
    <Panel title={people.people} onClose={desk.closePanel} isWide>
      <p className="quiet">{people.peopleHint}</p>
      <ToggleButton
        className="action people-lock"
        isSelected={view.isJoiningLocked}
        isDisabled={isDisabled}
        onChange={desk.toggleLock}
      >
        {view.isJoiningLocked ? words.joiningIsLocked : words.lockJoining}
      </ToggleButton>
      {view.refusedInLastMinute > 0 && <p>{people.refusedNewcomers(view.refusedInLastMinute)}</p>}
      {view.arrivals.length === 0 && <p className="quiet">{people.noArrivals}</p>}
      <ul className="people-list">
        {view.arrivals.map(({ id, joined, inLastMinute, silent, numbers, silentNumbers }) => {
          const about = people.arrived(inLastMinute, joined)
          return (
            <li key={id}>
              <span>{about}</span>
              {silent > 0 && silent < joined && (
                <AskTwiceButton
                  label={people.removeSilent(silent)}
                  about={about}
                  isDisabled={isDisabled}
                  onPress={() => remove(silentNumbers)}
                />
              )}
              <AskTwiceButton
                label={people.removeAll(joined)}
                about={about}
                isDisabled={isDisabled}
                onPress={() => remove(numbers)}
              />
            </li>
          )
        })}
      </ul>
      <RemoveByNumber isDisabled={isDisabled} onRemove={remove} />
      <h3>{people.takenRoles}</h3>
      <TakenRoles {...{ day, view, desk, isDisabled }} onRemove={remove} />
      <h3>{people.desks}</h3>
      <DesksList isDisabled={isDisabled} />
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} autoFocus />
        <OutcomeInDialog commands={desk.commands} day={day} />
      </div>
    </Panel>
  )
}

type RolesProps = Props & { onRemove(numbers: [number, number][]): void }

function TakenRoles({ day, view, desk, isDisabled, onRemove }: RolesProps) {
  const { say, people } = useSpeech()
  if (view.roles.length === 0) return <p className="quiet">{people.noTakenRoles}</p>
  return (
    <ul className="people-list">
      {view.roles.map(({ teamId, roleId, number }) => {
        const team = day.teams.find(({ id }) => id === teamId)
        const role = day.roles.find(({ id }) => id === roleId)
        const about = [team ? say(team.name) : teamId, role ? say(role.title) : roleId].join(', ')
        return (
          <li key={`${teamId} ${roleId}`}>
            <span>
              <bdi>{about}</bdi> <span className="quiet">{people.participantNumber(number)}</span>
            </span>
            <AskTwiceButton
              label={people.freeRole}
              about={about}
              isDisabled={isDisabled}
              onPress={() => desk.commands.send({ type: 'freeRole', teamId, roleId })}
            />
            <AskTwiceButton
              label={people.removePerson}
              about={`${people.participantNumber(number)}, ${about}`}
              isDisabled={isDisabled}
              onPress={() => onRemove([[number, number]])}
            />
          </li>
        )
      })}
    </ul>
  )
}
