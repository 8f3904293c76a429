// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { onClocks } from '../../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { type Workshop, workshopsOf } from '../../../shared/features/schedule/workshops.ts'
import type { Instant } from '../../../shared/instant.ts'
import { roomNames } from '../../../shared/words/room-names.ts'
import { LeaveButton } from '../controls/panel-buttons.tsx'
import { Panel } from '../controls/panel-frame.tsx'
import { useSpeech } from '../language/language.tsx'
import { OutcomeInDialog } from '../shell/outcome-line.tsx'
import type { Desk } from '../shell/use-desk.ts'
import { WorkshopFields } from './workshop-fields.tsx'

type Props = {
  day: EventDay
  second: Instant
  /** The workshop that it was opened for, or `null`. */
  slotId: string | null
  desk: Desk
  isDisabled: boolean
}

/** The workshops of the day's blocks, and the rooms and times that they are given. */
export function ScheduleDialog({ day, second, slotId, desk, isDisabled }: Props) {
  const { words } = useSpeech()
  const workshops = workshopsOf(day, second)
  const [wanted, setWanted] = useState<string | null>(slotId)
  const open = workshops.filter(({ hasBegun }) => !hasBegun)
  const chosen = open.find(({ slot }) => slot.id === wanted) ?? open[0]
  const schedule = async (command: DeskCommand) => {
    const outcome = await desk.commands.send(command)
    // On to the next one that has no room yet.
    if (outcome.kind === 'accepted') setWanted(null)
  }
  return (
    <Panel title={words.schedule} onClose={desk.closePanel} isWide>
      <p className="quiet">{words.scheduleHint}</p>
      <ul className="workshops" aria-label={words.workshop}>
        {workshops.map((workshop) => (
          <WorkshopLine
            key={workshop.slot.id}
            day={day}
            workshop={workshop}
            isChosen={workshop === chosen}
            onChoose={() => setWanted(workshop.slot.id)}
          />
        ))}
      </ul>
      {chosen && (
        <WorkshopFields
          // What another workshop has must not be left standing in the fields.
          key={`${chosen.slot.id} ${chosen.slot.start}`}
          day={day}
          workshop={chosen}
          second={second}
          isDisabled={isDisabled}
          onSchedule={schedule}
        />
      )}
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} />
        <OutcomeInDialog commands={desk.commands} day={day} />
      </div>
    </Panel>
  )
}

type LineProps = { day: EventDay; workshop: Workshop; isChosen: boolean; onChoose(): void }

function WorkshopLine({ day, workshop, isChosen, onChoose }: LineProps) {
  const { words, say, language } = useSpeech()
  const { slot, hasBegun } = workshop
  const { rooms = [], start, end } = slot
  const where = roomNames(rooms, day, language)
  return (
    <li>
      <Button
        className="workshop"
        aria-pressed={isChosen}
        data-chosen={isChosen}
        isDisabled={hasBegun}
        onPress={onChoose}
      >
        <span>{say(slot.title)}</span>
        <span className={start === null ? 'quiet' : 'strong'}>
          {start === null
            ? words.workshopUnscheduled
            : `${where} ${onClocks(start)}–${end === null ? '' : onClocks(end)}`}
          {hasBegun && ` · ${words.workshopBegun}`}
        </span>
      </Button>
    </li>
  )
}
