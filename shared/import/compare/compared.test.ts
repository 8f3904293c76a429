// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventDay, Slot } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { editedBy } from '../../day/edits/edited.ts'
import { parseDay } from '../../day/file/parse-day.ts'
import type { ProposedItem, Understood } from '../understood.ts'
import { accepted } from './accepted.ts'
import { asDay } from './as-day.ts'
import { type Comparison, compared } from './compared.ts'
import { choosable, proposedChoice } from './difference.ts'
import { anyUnderstood, CHOICES, item, understoodOf } from './understood.test-kit.ts'

const PROGRAMME = [
  item('09:30-10:00', 'Opening', { rooms: ['Grote zaal'] }),
  item('10:00-11:00', 'Bouwen', { rooms: ['Zaal 1'], speakers: ['Anna'] }),
  item('10:00-11:00', 'Praten', { rooms: ['Zaal 2'] }),
  item('11:00-11:15', 'Pauze', { kind: 'break' }),
]
const DAY = asDay(understoodOf(PROGRAMME), CHOICES)

/** The programme with an item otherwise, or without it. */
function withItem(title: string, change: Partial<ProposedItem> | null): Understood {
  return understoodOf(
    PROGRAMME.flatMap((one) => {
      if (one.title !== title) return one
      return change ? { ...one, ...change } : []
    }),
  )
}

function day(open: EventDay, edits: Edit[]): EventDay {
  const applied = editedBy(open, edits)
  if ('refusal' in applied) throw new Error(JSON.stringify(applied.refusal))
  return applied.value
}

const takeOver = (comparison: Comparison, chosen = proposedChoice(comparison.differences)) =>
  day(comparison.open, accepted(comparison, chosen))
const everything = ({ differences }: Comparison) =>
  new Set(choosable(differences).map(({ id }) => id))
const idsOf = ({ differences }: Comparison) =>
  choosable(differences).map(({ id, isKept }) => `${id}${isKept ? ' (kept)' : ''}`)
const change = (id: string, set: Partial<Slot>): Edit => {
  return { type: 'change', in: { list: 'slots' }, id, set }
}
const idOf = (title: string, { slots }: EventDay = DAY) =>
  slots.find((slot) => slot.title.nl === title)?.id ?? title

test('the same file twice changes nothing', () => {
  const again = compared(DAY, understoodOf(PROGRAMME), CHOICES)
  expect(again.differences).toEqual([])
  expect(again.same).toBe(PROGRAMME.length)
  expect(accepted(again, everything(again))).toEqual([])
})

test('only what has changed in the file changes: a time, a room, a new item and one that is gone', () => {
  const later = understoodOf([
    ...withItem('Bouwen', { end: '10:45', rooms: ['Zaal 3'] }).items.slice(0, 3),
    item('16:00-16:30', 'Borrel', { kind: 'drinks' }),
  ])
  const comparison = compared(DAY, later, CHOICES)
  expect(idsOf(comparison)).toEqual([
    'changed:bouwen:end',
    'changed:bouwen:where',
    'new:borrel',
    'gone:pauze',
  ])
  const after = takeOver(comparison)
  // What was held in one round no longer is, now that its sessions end at different times.
  const untouched = ({ slots }: EventDay) =>
    slots.flatMap(({ rounds, round, ...slot }) => (/bouwen|borrel|pauze/.test(slot.id) ? [] : slot))
  expect(untouched(after)).toEqual(untouched(DAY))
  expect(after.slots.find(({ id }) => id === 'bouwen')).toMatchObject({
    ...{ end: '10:45', rooms: ['zaal-3'], start: '10:00' },
    speakers: [{ nl: 'Anna' }],
  })
  expect(after.rooms.slice(0, -1)).toEqual(DAY.rooms)
  expect(compared(after, later, CHOICES).differences).toEqual([])
})

test('what was changed here stays, and stands there to be chosen; both: so does ours', () => {
  const id = idOf('Bouwen')
  const ours = day(DAY, [change(id, { title: { nl: 'Samen bouwen' }, start: '10:05' })])
  const same = compared(ours, understoodOf(PROGRAMME), CHOICES)
  expect(idsOf(same)).toEqual([`changed:${id}:title (kept)`, `changed:${id}:start (kept)`])
  expect(accepted(same, proposedChoice(same.differences))).toEqual([])
  const both = compared(ours, withItem('Bouwen', { start: '10:30', speakers: ['Bo'] }), CHOICES)
  expect(idsOf(both)).toEqual([
    `changed:${id}:title (kept)`,
    `changed:${id}:start (kept)`,
    `changed:${id}:speakers`,
  ])
  const after = takeOver(both).slots.find((slot) => slot.id === id)
  expect(after).toMatchObject({ title: { nl: 'Samen bouwen' }, start: '10:05' })
  expect(after?.speakers).toEqual([{ nl: 'Bo' }])
  const theirs = takeOver(both, everything(both)).slots.find((slot) => slot.id === id)
  expect(theirs).toMatchObject({ title: { nl: 'Bouwen' }, start: '10:30' })
})

test('what was added, removed or not taken over here stays so at the next version', () => {
  const added = day(DAY, [
    { type: 'remove', in: { list: 'slots' }, id: idOf('Praten') },
    {
      type: 'add',
      in: { list: 'slots' },
      item: {
        id: 'zelf',
        title: { nl: 'Zelf' },
        kind: 'talk',
        scope: 'plenary',
        start: '12:00',
        end: null,
      },
      before: null,
    },
  ])
  const comparison = compared(added, withItem('Opening', { end: '09:55' }), CHOICES)
  expect(idsOf(comparison)).toEqual(['changed:opening:end', 'new:praten (kept)'])
  expect(comparison.others).toBe(1)
  const after = takeOver(comparison)
  expect(after.slots.map(({ id }) => id)).toContain('zelf')
  expect(idsOf(compared(after, withItem('Opening', { end: '09:55' }), CHOICES))).toEqual([
    'new:praten (kept)',
  ])
})

test('of what was laid out by hand only what the file says otherwise is told, and stays', () => {
  const { imports: _none, ...own } = DAY
  const byHand = { ...own, slots: own.slots.map(({ source: _key, ...slot }) => slot) }
  const sketch = understoodOf([
    item('09:30', 'Opening', { kind: 'item' }),
    item('10:00-11:30', 'Bouwen'),
    item('11:00-11:15', 'Pauze', { kind: 'break' }),
  ])
  const comparison = compared(byHand, sketch, CHOICES)
  expect(idsOf(comparison)).toEqual(['changed:bouwen:end (kept)'])
  expect(comparison.others).toBe(2)
})

test('an item whose key has changed is found by title, time and room', () => {
  const rekeyed = understoodOf(PROGRAMME.map((one, i) => ({ ...one, key: `other:${i}` })))
  const comparison = compared(DAY, rekeyed, CHOICES)
  expect(comparison.differences).toEqual([])
  const moved = understoodOf(
    PROGRAMME.map((one, i) => ({ ...one, key: `other:${i}`, ...(i === 1 && { end: '11:30' }) })),
  )
  expect(idsOf(compared(DAY, moved, CHOICES))).toEqual(['changed:bouwen:end'])
})

test('another programme adds to the day, and what it has in common is not doubled', () => {
  const other = understoodOf([
    item('11:00-11:15', 'Pauze', { key: 'b:1', kind: 'break' }),
    item('13:00-14:00', 'Excursie', { key: 'b:2', rooms: ['Buiten'] }),
    item('14:00-15:00', 'Nabespreken', { key: 'b:3' }),
    item('15:00-15:30', 'Thee', { key: 'b:4', kind: 'break' }),
  ])
  const comparison = compared(DAY, other, { ...CHOICES, from: 'excursie.csv' })
  expect(idsOf(comparison)).toEqual(['new:excursie', 'new:nabespreken', 'new:thee'])
  const after = takeOver(comparison)
  expect(after.imports?.map(({ from }) => from)).toEqual(['programma.csv', 'excursie.csv'])
  expect(compared(after, understoodOf(PROGRAMME), CHOICES).differences).toEqual([])
  expect(compared(after, other, CHOICES).differences).toEqual([])
})

test('of a file that lacks most of what was imported nothing is removed by itself', () => {
  const half = compared(DAY, understoodOf(PROGRAMME.slice(0, 1)), CHOICES)
  expect(half.isMostGone).toBe(true)
  expect(proposedChoice(half.differences)).toEqual(new Set())
})

test('of two desks that accept at once the second is refused by name, and nothing is doubled', () => {
  const borrel = item('16:00-16:30', 'Borrel', { kind: 'drinks' })
  const once = compared(DAY, understoodOf([...PROGRAMME, borrel]), CHOICES)
  const edits = accepted(once, proposedChoice(once.differences))
  const after = day(DAY, edits)
  expect(editedBy(after, edits)).toMatchObject({ refusal: { name: 'id-is-taken' } })
  const anew = compared(after, understoodOf([...PROGRAMME, borrel]), CHOICES)
  expect(anew.differences).toEqual([])
  // Other versions of one file: what the second was held against is gone.
  const other = compared(DAY, withItem('Pauze', { end: '11:20' }), CHOICES)
  const late = accepted(other, proposedChoice(other.differences))
  expect(editedBy(after, late)).toMatchObject({
    refusal: { name: 'unknown-item', list: 'imports' },
  })
})

test('an event on another date is offered as such, and one that was moved here stays', () => {
  const dated = (date: string) => understoodOf(PROGRAMME.map((one) => ({ ...one, date })))
  const may = asDay(dated('2027-05-20'), CHOICES)
  const moved = compared(may, dated('2027-05-27'), CHOICES)
  expect(idsOf(moved)).toEqual(['day'])
  expect(takeOver(moved)).toMatchObject({ date: '2027-05-27', slots: may.slots })
  const here = day(may, [{ type: 'changeDay', set: { date: '2027-06-03' } }])
  expect(compared(here, dated('2027-05-20'), CHOICES).differences).toEqual([])
  // A programme of the next day, of another file, is a second date of the event.
  const second = understoodOf([item('09:00-10:00', 'Dag twee', { date: '2027-05-21' })])
  const comparison = compared(may, second, { ...CHOICES, from: 'dag2.csv' })
  const both = takeOver(comparison)
  expect(both.days?.map(({ date }) => date)).toEqual(['2027-05-20', '2027-05-21'])
  expect(both.slots.at(-1)?.start).toBe('33:00')
})

test('what has passed stays when and where it was, whatever the file says by now, and what goes on keeps its place', () => {
  const passed = {
    slots: { [idOf('Opening')]: 'ended', [idOf('Bouwen')]: 'going-on' },
    minute: 10 * 60 + 5,
  } as const
  const later = understoodOf([
    item('09:40-10:00', 'Opening', { rooms: ['Zaal 9'], speakers: ['Noor'] }),
    item('10:00-11:20', 'Bouwen', { rooms: ['Zaal 9'], speakers: ['Anna', 'Bo'] }),
    item('10:00-11:00', 'Praten', { rooms: ['Zaal 2'] }),
    item('11:00-11:15', 'Pauze', { kind: 'break' }),
    item('09:00-09:15', 'Te laat', { kind: 'talk' }),
  ])
  const comparison = compared(DAY, later, CHOICES, passed)
  expect([...proposedChoice(comparison.differences)]).toEqual([
    'changed:opening:speakers',
    'changed:bouwen:speakers',
  ])
  const [opening, building] = ['opening', 'bouwen']
  const after = takeOver(comparison)
  const slotsOf = (id: string | undefined) =>
    [after, DAY].map(({ slots }) => slots.find((one) => one.id === id))
  const [nowOpening, wasOpening] = slotsOf(opening)
  expect(nowOpening).toEqual({ ...wasOpening, speakers: nowOpening?.speakers })
  expect(nowOpening?.speakers).toHaveLength(1)
  const [nowBuilding, wasBuilding] = slotsOf(building)
  expect(nowBuilding).toMatchObject({
    start: wasBuilding?.start,
    rooms: wasBuilding?.rooms,
    end: wasBuilding?.end,
  })
  expect(nowBuilding?.speakers).toHaveLength(2)
})

test('whatever two programmes say, taking over the second gives a day that is read, and says it', () => {
  fc.assert(
    fc.property(anyUnderstood, anyUnderstood, fc.boolean(), (first, second, isAll) => {
      const open = asDay(first, CHOICES)
      const comparison = compared(open, second, CHOICES)
      const after = takeOver(comparison, isAll ? everything(comparison) : undefined)
      const parsed = parseDay(JSON.stringify(after))
      if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
      expect(new Set(after.slots.map(({ id }) => id)).size).toBe(after.slots.length)
      const again = compared(after, second, CHOICES)
      const left = choosable(again.differences).filter(({ isKept }) => !isKept)
      if (isAll) expect(left).toEqual([])
      expect(accepted(again, proposedChoice(left.length ? [] : again.differences))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
