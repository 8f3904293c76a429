// SPDX-License-Identifier: EUPL-1.2
import { type Ref, useDeferredValue } from 'react'
import type { EventDay, Room, Slot } from '../../../../shared/day/day.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import type { SpanStatus } from '../../../../shared/features/planning/passed/span-status.ts'
import type { Instant } from '../../../../shared/instant.ts'
import type { DeskView } from '../../../../shared/views/desk-view.ts'
import { useI18n } from '../../language/language.tsx'
import type { WallClock } from '../../miniature/use-told-wall.ts'
import { AdviceList } from '../advice/advice-list.tsx'
import type { PlanAdvice } from '../advice/use-advice.ts'
import type { PlanItem } from '../layout/plan.ts'
import { plannerWords } from '../planner-words.ts'
import { ItemForm } from './item-form.tsx'
import { ItemWall } from './item-wall.tsx'

type Props = {
  day: EventDay
  view: DeskView
  clock: WallClock
  slot: Slot | null
  /** What has become of it by now; `null`: it is to come. */
  status: SpanStatus | null
  item: PlanItem | null
  /** That of the column that the cursor is in. */
  room: Room | null
  /** When the item begins; `null`: nobody knows. */
  from: Instant | null
  heightPx: number
  advice: PlanAdvice
  /** The item that something is about. */
  onPick(slotId: string): void
  edit(edits: readonly Edit[]): void
  onLeave(): void
  titleRef: Ref<HTMLInputElement>
  timeRef: Ref<HTMLInputElement>
}

/** Beside the plan: the item under the cursor, how it hangs in the room, and all that it says. */
export function ItemPanel(props: Props) {
  const { day, view, clock, slot, status, item, room, from, heightPx, edit, advice, onPick } = props
  const { t, language } = useI18n()
  const words = plannerWords[language]
  // A wall takes longer to draw than the cursor to move on.
  const wall = useDeferredValue(item && room && from !== null ? `${item.slot.id} ${room.id}` : null)
  const isSettled = item && room && from !== null && wall === `${item.slot.id} ${room.id}`
  return (
    <aside className="planner-side" style={{ '--fill': `${heightPx}px` }} aria-label={words.item}>
      {isSettled && (
        <figure className="wall-figure">
          <ItemWall key={wall} {...{ day, view, clock, from }} roomId={room.id} />
          <figcaption className="quiet">{words.wall(t(room.name))}</figcaption>
        </figure>
      )}
      {status && <p className="quiet">{words.onlyTexts[status]}</p>}
      {slot && <AdviceList advice={advice.ofSlot(slot.id)} edit={edit} />}
      {slot ? (
        <ItemForm
          key={slot.id}
          {...{ day, slot, edit }}
          onLeave={props.onLeave}
          titleRef={props.titleRef}
          timeRef={props.timeRef}
        />
      ) : (
        <>
          <AllAdvice {...{ advice, edit, onPick }} />
          <PlannerKeys />
        </>
      )}
    </aside>
  )
}

/** All that is to be looked at in the day. */
function AllAdvice({ advice, edit, onPick }: Pick<Props, 'advice' | 'edit' | 'onPick'>) {
  const { language } = useI18n()
  const words = plannerWords[language]
  const { length } = advice.all
  return (
    <>
      <h3>{length === 0 ? words.noAdvice : words.adviceCount(length)}</h3>
      <AdviceList advice={advice.all} edit={edit} onPick={onPick} />
    </>
  )
}

/** The keys of the plan, where there is nothing else to tell. */
function PlannerKeys() {
  const { language } = useI18n()
  const words = plannerWords[language]
  return (
    <>
      <h3>{words.keys}</h3>
      <dl className="planner-keys">
        {words.keyList.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
