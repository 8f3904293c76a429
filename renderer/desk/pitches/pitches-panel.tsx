// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { pitchDeskWords } from '../../../shared/features/pitches/desk-words.ts'
import {
  beginsAtOnce,
  type PitchItem,
  pitchItemsAt,
} from '../../../shared/features/pitches/pitches-at-desk.ts'
import { type TurnPlan, turnPlans } from '../../../shared/features/pitches/turn-plans.ts'
import type { TypedPlan } from '../../../shared/features/pitches/typed-plan.ts'
import { LeaveButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import { newSeed } from './new-seed.ts'
import { OwnLengths } from './own-lengths.tsx'
import { TurnsOfRoom } from './turns-of-room.tsx'

/** How long each team has, in which order, and who is late: for each item of pitches that isn't over. */
export function PitchesPanel({ desk }: PanelProps) {
  const { words, language } = useI18n()
  const items = pitchItemsAt(desk.namedDay, desk.statuses, desk.situation.at)
  return (
    <>
      {items.length === 0 && <p className="quiet">{pitchDeskWords[language].noItem}</p>}
      {items.map((item) => (
        <ItemSection key={item.slot.id} desk={desk} item={item} />
      ))}
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} />
        <ResultInPanel commands={desk.commands} day={desk.namedDay} />
      </div>
    </>
  )
}

type ItemProps = { desk: Desk; item: PitchItem }

function ItemSection({ desk, item }: ItemProps) {
  const { t, language } = useI18n()
  const own = pitchDeskWords[language]
  const { slot, start, plannedEnd, teams, minutes, rooms } = item
  const { timeZone } = desk.day
  const from = start === null ? '' : timeOfDay(start, timeZone)
  const until = plannedEnd === null ? null : timeOfDay(plannedEnd, timeZone)
  const draw = (roomId: string | null) =>
    desk.commands.send({ type: 'drawPitches', slotId: slot.id, roomId, seed: newSeed() })
  return (
    <section className="grid-section" aria-label={t(slot.title)}>
      <h3>{t(slot.title)}</h3>
      <p className="quiet">{own.about(teams, minutes, from, until)}</p>
      {beginsAtOnce(item) && <p>{own.beginsAtOnce}</p>}
      <Lengths desk={desk} item={item} />
      {slot.turns && (
        <div className="panel-row">
          <Button className="action" isDisabled={!desk.isLinked} onPress={() => draw(null)}>
            {own.draw}
          </Button>
        </div>
      )}
      {slot.turns &&
        rooms.map((one) => (
          <TurnsOfRoom
            key={one.roomId}
            desk={desk}
            slotId={slot.id}
            inRoom={one}
            onDraw={rooms.length > 1 ? draw : null}
          />
        ))}
    </section>
  )
}

/** The lengths that fit, each with what it comes to; nothing is sent before one is pressed. */
function Lengths({ desk, item }: ItemProps) {
  const { language } = useI18n()
  const own = pitchDeskWords[language]
  const { slot, hasBegun, rooms } = item
  const [leavesOut, leaveOut] = useState(false)
  const [isPerRoom, setPerRoom] = useState(slot.scope === 'rooms')
  const joined = new Map(desk.view.teams.map((one) => [one.teamId, one.joined]))
  const all = rooms.flatMap(({ turns }) => turns.map(({ team }) => team))
  const empty = all.filter(({ id }) => (joined.get(id) ?? 0) === 0)
  const isChoice = empty.length > 0 && empty.length < all.length && !hasBegun
  const kept = leavesOut && isChoice ? all.filter((team) => !empty.includes(team)) : all
  const inRooms = desk.day.rooms.map(({ id }) => kept.filter(({ room }) => room === id).length)
  const most = isPerRoom ? Math.max(0, ...inRooms) : kept.length
  const count = hasBegun ? item.teams : most
  if (item.minutes === null || count === 0) return null
  const { plans, misfit } = turnPlans(count, item.minutes)
  const accept = ({ pitch, questions, gap }: TurnPlan) =>
    desk.commands.send({
      ...{ type: 'planPitches', slotId: slot.id, pitch },
      questions: questions || null,
      gap: gap || null,
      teamIds: kept.length < all.length ? kept.map(({ id }) => id) : null,
      ...(!hasBegun && { scope: isPerRoom ? ('rooms' as const) : ('plenary' as const) }),
    })
  return (
    <>
      {!hasBegun && (
        <div className="panel-row">
          <ToggleButton className="action" isSelected={isPerRoom} onChange={setPerRoom}>
            {own.perRoom}
          </ToggleButton>
          {isChoice && (
            <ToggleButton className="action" isSelected={leavesOut} onChange={leaveOut}>
              {own.onlyWithPeople(empty.length)}
            </ToggleButton>
          )}
        </div>
      )}
      {misfit && <p className="pitch-misfit">{own.misfit(misfit)}</p>}
      <ul className="workshops">
        {plans.map((plan) => (
          <li key={own.plan(plan)}>
            <Button
              className="workshop"
              data-chosen={isSame(plan, item)}
              isDisabled={!desk.isLinked}
              onPress={() => accept(plan)}
            >
              <span className="strong">{own.plan(plan)}</span>
              <span>{own.comesTo(plan)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <OwnLengths
        key={JSON.stringify(slot.turns?.parts)}
        now={typedOf(item)}
        teams={count}
        minutes={item.minutes}
        isDisabled={!desk.isLinked}
        onAccept={accept}
      />
    </>
  )
}

/** The item's lengths as they stand in fields; of one without turns, nothing. */
function typedOf({ slot: { turns } }: PitchItem): TypedPlan {
  const text = (minutes: number | undefined) => (minutes ? String(minutes) : '')
  const [first, second] = turns?.parts ?? []
  return { pitch: text(first?.minutes), questions: text(second?.minutes), gap: text(turns?.gap) }
}

function isSame({ pitch, questions, gap }: TurnPlan, { slot: { turns } }: PitchItem): boolean {
  const [first, second] = turns?.parts ?? []
  const has = [first?.minutes, second?.minutes ?? 0, turns?.gap ?? 0]
  return [pitch, questions, gap].every((minutes, index) => minutes === has[index])
}
