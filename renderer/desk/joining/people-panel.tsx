// SPDX-License-Identifier: EUPL-1.2
import { Button, ToggleButton } from 'react-aria-components'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { LeaveButton } from '../controls/panel.tsx'
import { DesksList } from '../desks/desks-list.tsx'
import { useDesks } from '../desks/use-desks.ts'
import { useI18n } from '../language/language.tsx'
import { WipeLink } from '../report/wipe-link.tsx'
import type { Desk } from '../shell/desk.ts'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import { isCrowded, toggleLock } from './actions.ts'
import { RemoveByNumber } from './remove-by-number.tsx'

export const PEOPLE_PANEL: PanelEntry = {
  id: 'people',
  isWide: true,
  title: ({ people }) => people.people,
  Panel: PeoplePanel,
}

/** Who comes, who has a role, and who steers; and what to do about each. */
function PeoplePanel({ desk }: PanelProps) {
  const { words, people } = useI18n()
  const { day, view } = desk
  const known = useDesks()
  const isDisabled = !desk.isLinked
  const remove = (numbers: [number, number][]) =>
    desk.commands.send({ type: 'removePeople', numbers })
  return (
    <>
      <p className="quiet">{people.peopleHint}</p>
      <ToggleButton
        className="action people-lock"
        isSelected={view.isJoiningLocked}
        isDisabled={isDisabled}
        onChange={() => toggleLock(desk)}
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
      <TakenRoles desk={desk} onRemove={remove} />
      <h3>{people.desks}</h3>
      <DesksList known={known} isDisabled={isDisabled} />
      <Button className="action" isDisabled={isDisabled} onPress={() => desk.open('second-desk')}>
        {words.secondDesk}
      </Button>
      <WipeLink desk={desk} />
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} autoFocus />
        <ResultInPanel commands={desk.commands} day={day} />
      </div>
    </>
  )
}

type RolesProps = { desk: Desk; onRemove(numbers: [number, number][]): void }

function TakenRoles({ desk, onRemove }: RolesProps) {
  const { t, people } = useI18n()
  const { namedDay: day, view } = desk
  const isDisabled = !desk.isLinked
  if (view.roles.length === 0) return <p className="quiet">{people.noTakenRoles}</p>
  return (
    <ul className="people-list">
      {view.roles.map(({ teamId, roleId, number }) => {
        const team = day.teams.find(({ id }) => id === teamId)
        const role = day.roles.find(({ id }) => id === roleId)
        const about = [team ? t(team.name) : teamId, role ? t(role.title) : roleId].join(', ')
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

/** Announces a crowd to screen readers; others read it on the button. */
export function CrowdStatus({ desk }: { desk: Desk }) {
  const { people } = useI18n()
  return (
    <span className="only-heard" role="status">
      {isCrowded(desk) && people.crowdComes}
    </span>
  )
}
