// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { keyByHand } from '../../../shared/import/compare/proposal.ts'
import { importWords } from '../../../shared/import/page-words.ts'
import type { ItemByHand } from '../../../shared/import/run/by-hand.ts'
import type { PlannedItem } from '../../../shared/import/run/import-run.ts'
import type { ShownLine } from '../../../shared/import/run/shown-source.ts'
import type { Ask, ProposedItem } from '../../../shared/import/understood.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { addressOf } from '../shell/open-page.ts'
import { AdviceList } from './advice-list.tsx'
import { ColumnMappings } from './column-mapping.tsx'
import { DifferencesList } from './differences-list.tsx'
import { ItemForm } from './item-form.tsx'
import { ProgrammeGrid } from './programme-grid.tsx'
import { isOpenAsk, Questions } from './questions.tsx'
import { rememberMapping } from './remembered-mapping.ts'
import { RoomKinds } from './room-kinds.tsx'
import { SourceLines } from './source-lines.tsx'
import type { Acceptance } from './use-acceptance.ts'
import type { Chosen } from './use-chosen.ts'
import type { Reading, Said } from './use-import.ts'

type Props = {
  desk: Desk
  reading: Extract<Reading, { kind: 'read' }>
  said: Said
  say(said: Partial<Said>): void
  chosen: Chosen
  acceptance: Acceptance
  isNew: boolean
}

/** What a source says beside what it becomes, what is still to be said of it, and the way in. */
export function ReadProgramme(props: Props) {
  const { desk, reading, said, say, chosen, isNew } = props
  const { language } = useI18n()
  const words = importWords[language]
  const { shown, name } = reading
  const { understood, comparison } = shown
  const [open, setOpen] = useState<ProposedItem | null>(null)
  const show = useCallback(
    ({ item }: PlannedItem) =>
      setOpen(understood.items.find(({ key }) => key === item?.key) ?? null),
    [understood],
  )
  const make = useCallback(
    (line: ShownLine) => setOpen(itemOf(line, said.byHand.added.length)),
    [said.byHand.added.length],
  )
  // What names no date is of the day that is open.
  const asks = understood.ask.filter((ask) => {
    const isNeeded = ask.name !== 'date' || isNew || understood.dates.length > 0
    return isNeeded && isOpenAsk(ask, language)
  })
  const answer = (ask: Ask, given: string) => say({ answers: { ...said.answers, [ask.id]: given } })
  const isAdded = open !== null && !understood.items.some(({ key }) => key === open.key)
  const change = (change: ItemByHand, isLeftOut: boolean) => {
    if (open === null) return
    say({ byHand: byHandWith(said.byHand, open, change, isAdded) })
    if (!isAdded) chosen.leaveOut(open.key, isLeftOut)
    setOpen(null)
  }
  const isAllNew = comparison?.differences.every(({ kind, ...one }) => {
    return kind === 'new' && 'isKept' in one && !one.isKept
  })
  return (
    <>
      <div className="import-asks">
        {isNew && (
          <TextField
            className="field day-title"
            value={said.title}
            onChange={(title) => say({ title })}
            maxLength={120}
          >
            <Label>{words.dayTitle}</Label>
            <Input placeholder={understood.title ?? words.untitled} autoComplete="off" />
          </TextField>
        )}
        <Questions asks={asks} answers={said.answers} onAnswer={answer} />
        <AdviceList advice={shown.advice} chosen={chosen.remedies} onChoose={chosen.remedy} />
        {shown.format === 'day' && !isNew && desk.view.library !== null && (
          <p className="warned">{words.ownDayPart}</p>
        )}
        {shown.tooFar > 0 && <p className="warned">{words.tooFar(shown.tooFar)}</p>}
        <RoomKinds
          rooms={shown.rooms.filter(({ id }) => shown.newRooms.includes(id))}
          onChoose={(room, kind) => say({ roomKinds: { ...said.roomKinds, [room]: kind } })}
        />
        <ColumnMappings
          tables={understood.mapping ?? []}
          onChoose={(table, roles) => {
            rememberMapping(table, roles)
            say({ mapping: { ...said.mapping, [table.key]: roles } })
          }}
        />
      </div>
      <div className="reading-table">
        <SourceLines lines={shown.lines} understood={understood} onMake={make} />
        <div className="becomes">
          {comparison && !(isAllNew && comparison.differences.length > 0) && (
            <DifferencesList
              day={desk.day}
              {...{ name, comparison }}
              rooms={shown.rooms}
              chosen={chosen.ids}
              onChoose={chosen.choose}
            />
          )}
          <ProgrammeGrid shown={shown} leftOut={chosen.leftOut} onOpen={show} />
        </div>
      </div>
      <AcceptBar {...props} />
      {open && (
        <ItemForm
          key={open.key}
          item={open}
          isLeftOut={isAdded ? null : chosen.leftOut.has(open.key)}
          asks={asks}
          answers={said.answers}
          onAnswer={answer}
          onChange={change}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** A line that wasn't understood, as an item that somebody fills in. */
function itemOf({ line, text }: ShownLine, number: number): ProposedItem {
  return {
    key: keyByHand(line, number),
    ...{ date: null, start: null, end: null, title: text.trim(), rooms: null, speakers: [] },
    ...{ kind: 'item', isMoment: false, certainty: 'sure', reasons: [] },
    source: { line, text },
  }
}

function byHandWith(
  byHand: Said['byHand'],
  item: ProposedItem,
  change: ItemByHand,
  isNew: boolean,
): Said['byHand'] {
  const added = byHand.added.map((one) => (one.key === item.key ? { ...one, ...change } : one))
  if (isNew) return { ...byHand, added: [...added, { ...item, ...change }] }
  if (byHand.added.some(({ key }) => key === item.key)) return { ...byHand, added }
  const before = byHand.changed[item.key]
  if (Object.keys(change).length === 0) return byHand
  return { ...byHand, changed: { ...byHand.changed, [item.key]: { ...before, ...change } } }
}

/** The one button that changes something, and what became of it. */
function AcceptBar({ desk, reading, chosen, acceptance, isNew }: Props) {
  const words = importWords[useI18n().language]
  const { outcome, isBusy } = acceptance
  const { planned } = reading.shown
  const ofSource = planned.filter(({ item }) => item && !chosen.leftOut.has(item.key)).length
  const count = isNew ? ofSource : chosen.ids.size
  return (
    <div className="accept-bar">
      {(count > 0 || outcome === null) && (
        <Button
          className="action"
          data-kind="main"
          isDisabled={!desk.isLinked || isBusy || reading.isBusy || count === 0}
          onPress={() => void (isNew ? acceptance.asNewDay() : acceptance.intoDay())}
        >
          {isNew ? words.acceptNew(count) : words.accept(count)}
        </Button>
      )}
      <div role="status">
        {outcome?.kind === 'accepted' && (
          <p>
            <b>{words.accepted(outcome.count)}</b> {words.undoHow}{' '}
            <a href={addressOf(null)}>{words.toSteering}</a>
          </p>
        )}
      </div>
      {outcome?.kind === 'refused' && (
        <p role="alert" className="import-refused">
          {outcome.sentence}
        </p>
      )}
    </div>
  )
}
