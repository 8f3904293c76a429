// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { onClocks } from '../../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { gridsOf, isGridOver } from '../../../shared/features/schedule/grid-session.ts'
import { turnsToCome } from '../../../shared/features/schedule/turn-order.ts'
import { type Workshop, workshopsOf } from '../../../shared/features/schedule/workshops.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { LeaveButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import { scheduleLabel } from './actions.ts'
import { GridSection } from './grid-section.tsx'
import { TurnsSection } from './turns-section.tsx'
import { WorkshopFields } from './workshop-fields.tsx'

export const SCHEDULE_PANEL: PanelEntry = {
  id: 'schedule',
  isWide: true,
  title: (i18n, { day }) => scheduleLabel(i18n, day),
  Panel: SchedulePanel,
}

/** The workshops of the day, and a form that gives one, at first `about`, rooms and a time. */
function SchedulePanel({ desk, about }: PanelProps) {
  const { words } = useI18n()
  const { day } = desk
  const { at: second } = desk.situation
  const grids = gridsOf(day).filter((block) => !isGridOver(day, block, second))
  const inGrid = new Set(gridsOf(day).map(({ id }) => id))
  const workshops = workshopsOf(day, second).filter(
    ({ block, slot }) => !inGrid.has(block.id) || !slot.rooms?.length,
  )
  const [wanted, setWanted] = useState(about)
  const open = workshops.filter(({ hasBegun }) => !hasBegun)
  const chosen = open.find(({ slot }) => slot.id === wanted) ?? open[0]
  const schedule = async (command: DeskCommand) => {
    const result = await desk.commands.send(command)
    // Continues with the next one that has no room.
    if (result.kind === 'accepted') setWanted(null)
  }
  return (
    <>
      {grids.map((block, index) => (
        <GridSection key={block.id} desk={desk} block={block} isFirst={index === 0} />
      ))}
      {turnsToCome(day, desk.statuses, second).map((list) => (
        <TurnsSection key={`${list.slot.id} ${list.room?.id}`} desk={desk} list={list} />
      ))}
      {workshops.length > 0 && <p className="quiet">{words.scheduleHint}</p>}
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
          // The fields must not keep the values of another workshop.
          key={`${chosen.slot.id} ${chosen.slot.start}`}
          day={day}
          workshop={chosen}
          second={second}
          isDisabled={!desk.isLinked}
          onSchedule={schedule}
        />
      )}
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} />
        <ResultInPanel commands={desk.commands} day={day} />
      </div>
    </>
  )
}

type LineProps = { day: EventDay; workshop: Workshop; isChosen: boolean; onChoose(): void }

function WorkshopLine({ day, workshop, isChosen, onChoose }: LineProps) {
  const { words, t, language } = useI18n()
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
        <span>{t(slot.title)}</span>
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
