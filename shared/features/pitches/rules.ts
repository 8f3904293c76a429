// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot, TurnPart } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { editedBy } from '../../day/edits/edited.ts'
import { isForEverybody } from '../../day/presence.ts'
import type { Instant } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { Runs } from '../../timeline/run.ts'
import { withMark, withoutFact, withRoom } from '../../timeline/run-marks.ts'
import type { CommandRules } from '../command-rule.ts'
import { withDay } from '../planning/carried-over.ts'
import { begunBy } from '../planning/passed/span-status.ts'
import { planning } from '../planning/rules.ts'
import { roomIdsOf } from '../rooms.ts'
import { placeOf } from '../steering/run/place.ts'
import { applyToRuns } from '../steering/run/run-commands.ts'
import type { PitchesCommand } from './commands.ts'
import { drawnOrder, seedOf } from './draw.ts'
import { type Draw, drawKey, type Pitches } from './pitches.ts'
import { pitchingTeams, type Turn, turnRoomsOf, turnsAt } from './turn-list.ts'

type Of<Type extends PitchesCommand['type']> = Extract<PitchesCommand, { type: Type }>

export const pitches: CommandRules<PitchesCommand> = {
  planPitches: (state, command, sent) => {
    const slot = pitchItem(state.day, command.slotId)
    if (!slot) return { refusal: { name: 'unknown-slot', slotId: command.slotId } }
    const { teamIds, scope, gap } = command
    const order = teamIds ?? slot.turns?.order ?? 'teams'
    const turns = { order, parts: partsOf(slot, command), ...(gap !== null && { gap }) }
    const set = { turns, ...(scope !== undefined && scope !== slot.scope && { scope }) }
    return planning.edit(state, { type: 'edit', edits: [change(slot, set)] }, sent)
  },
  drawPitches(state, { slotId, roomId, seed }, sent) {
    const slot = pitchItem(state.day, slotId)
    if (!slot) return { refusal: { name: 'unknown-slot', slotId } }
    if (!slot.turns) return { refusal: { name: 'no-turns', slotId } }
    const rooms = turnRoomsOf(state.day, slot).filter((id) => roomId === null || id === roomId)
    if (rooms.length === 0) return { refusal: { name: 'unknown-room', roomId: roomId ?? '' } }
    const drawn = rooms.map((id, index) => drawnIn(state, slot, id, seedOf(seed, index), sent.at))
    if (drawn.every(({ draw }) => draw.order.length < 2)) {
      return { refusal: { name: 'too-few-turns', slotId } }
    }
    const order = drawn.reduce<string[]>(
      (sofar, { draw }) => refilled(sofar, draw.order),
      orderOf(state.day, slot),
    )
    const edits = [change(slot, { turns: { ...slot.turns, order } })]
    const edited = planning.edit(state, { type: 'edit', edits }, sent)
    if ('refusal' in edited) return edited
    const draws = Object.fromEntries(drawn.map(({ key, draw }) => [key, draw]))
    const value = {
      ...edited.value,
      pitches: { ...state.pitches, draws: { ...state.pitches.draws, ...draws } },
    }
    return { value }
  },
  moveTurn: (state, command, { at }) => movedTurn(state, command, at),
}

function pitchItem({ slots }: EventDay, slotId: string): Slot | null {
  const slot = slots.find(({ id }) => id === slotId)
  return slot && (slot.kind === 'pitches' || slot.turns) ? slot : null
}

function change(slot: Slot, set: Record<string, unknown>): Edit {
  return { type: 'change', in: { list: 'slots' }, id: slot.id, set }
}

const PITCH = { id: 'pitch', title: { nl: 'Pitch', en: 'Pitch' } }
const QUESTIONS = { id: 'vragen', title: { nl: 'Vragen', en: 'Questions' } }
// Who pitches looks up once to see what is left.
const MARK_FROM_MINUTES = 2

/** What the item calls its parts stays; their marks stay as long as they lie within. */
function partsOf({ turns }: Slot, { pitch, questions }: Of<'planPitches'>): TurnPart[] {
  const [first, second] = turns?.parts ?? []
  const withMinutes = (part: Omit<TurnPart, 'minutes'>, minutes: number): TurnPart => {
    const { marks = minutes > MARK_FROM_MINUTES ? [1] : [], ...named } = part
    const within = marks.filter((mark) => mark < minutes)
    return { ...named, minutes, ...(within.length > 0 && { marks: within }) }
  }
  return [
    withMinutes(first ?? PITCH, pitch),
    ...(questions === null ? [] : [withMinutes(second ?? QUESTIONS, questions)]),
  ]
}

/** All teams of an item by id, in their order. */
function orderOf({ teams }: EventDay, { turns }: Slot): string[] {
  return !turns || turns.order === 'teams' ? teams.map(({ id }) => id) : [...turns.order]
}

/** The places of `ids` in the order, filled with them as they come. */
function refilled(order: readonly string[], ids: readonly string[]): string[] {
  const left = [...ids]
  return order.map((id) => (ids.includes(id) ? (left.shift() ?? id) : id))
}

function drawnIn(state: State, slot: Slot, roomId: string | null, seed: number, at: Instant) {
  const toCome = turnsOf(state, slot, roomId, at).filter(isToCome)
  const draw: Draw = {
    at,
    seed,
    order: drawnOrder(
      toCome.map(({ team }) => team.id),
      seed,
    ),
  }
  return { key: drawKey(slot.id, roomId), draw }
}

function turnsOf({ day, runs }: State, slot: Slot, roomId: string | null, at: Instant): Turn[] {
  const { timeline } = placeOf(day, runs, roomId ?? day.rooms[0]?.id ?? '', at)
  return turnsAt({ teams: pitchingTeams(day, slot, roomId), slot }, timeline, at)
}

function isToCome({ state }: Turn): boolean {
  return state === 'next' || state === 'to-come'
}

/**
 * Another place for a team that hasn't had its turn. Of whose turn it is, or was passed over, what was
 * written down goes: its turn is to come again, whole.
 */
function movedTurn(state: State, command: Of<'moveTurn'>, at: Instant): Applied<State> {
  const { slotId, teamId, to, rooms, saw, isAbsent } = command
  const slot = pitchItem(state.day, slotId)
  if (!slot?.turns)
    return { refusal: slot ? { name: 'no-turns', slotId } : { name: 'unknown-slot', slotId } }
  const isShared = isForEverybody(state.day, slot)
  if (isShared && rooms !== 'all') return { refusal: { name: 'meeting-point', slotId } }
  const here = turnRoomsOf(state.day, slot)
  const roomIds = isShared ? here : roomIdsOf(state.day, rooms).filter((id) => here.includes(id))
  const inRoom = roomIds.find((id) =>
    pitchingTeams(state.day, slot, id).some((team) => team.id === teamId),
  )
  if (inRoom === undefined) return { refusal: { name: 'unknown-team', teamId } }
  const turns = turnsOf(state, slot, inRoom, at)
  const turn = turns.find(({ team }) => team.id === teamId)
  if (!turn || turn.state === 'had') return { refusal: { name: 'had-its-turn', teamId } }
  if (turn.state === 'now' && to === 'next') return { value: state }
  const [following] = turns.filter((one) => isToCome(one) && one !== turn)
  if (!following && turn.state !== 'passed') {
    return { refusal: { name: 'too-few-turns', slotId } }
  }
  const target = { rooms: inRoom === null ? ('all' as const) : [inRoom], saw }
  const left =
    turn.state === 'now' && following
      ? applyToRuns(state.day, state.runs, begin(following, target), at)
      : { value: begunBy(state, at)?.runs ?? state.runs }
  if ('refusal' in left) return left
  const runs = toComeAgain(left.value, turn, slot)
  const order = placed(orderOf(state.day, slot), turns, turn, to)
  const day = editedBy(state.day, [change(slot, { turns: { ...slot.turns, order } })])
  if ('refusal' in day) return day
  const notHere = absentIn(state.pitches.notHere, slotId, teamId, isAbsent === true)
  const moved = withDay({ ...state, runs }, day.value)
  return { value: { ...moved, pitches: { ...state.pitches, notHere } } }
}

/** The next turn, and not only the next part of this one. */
function begin({ spanId }: Turn, target: Pick<Of<'moveTurn'>, 'rooms' | 'saw'>) {
  return { type: 'begin' as const, ...target, spanId, at: null }
}

/** Nothing is known any more of a turn that is to come again, nor of its parts. */
function toComeAgain(runs: Runs, { spanId }: Turn, { turns }: Slot): Runs {
  const ids = [spanId, ...(turns?.parts ?? []).map(({ id }) => `${spanId}/${id}`)]
  const nothing = { startAt: undefined, endAt: undefined }
  const clear = (run: Runs['common']) =>
    ids.reduce(
      (sofar, id) => withoutFact(sofar.ahead[id] ? withMark(sofar, id, nothing) : sofar, id),
      run,
    )
  const rooms = Object.keys(runs.rooms).reduce((sofar, id) => withRoom(sofar, id, clear), runs)
  return { ...rooms, common: clear(rooms.common) }
}

/** The order with the turn at its new place among those of its room that are still to come. */
function placed(
  order: readonly string[],
  turns: readonly Turn[],
  { team: { id }, state }: Turn,
  to: Of<'moveTurn'>['to'],
): string[] {
  const without = order.filter((one) => one !== id)
  const toCome = turns.filter((one) => isToCome(one) && one.team.id !== id)
  const isBefore = (one: Turn) => turns.indexOf(one) < turns.findIndex(({ team }) => team.id === id)
  const before = state === 'now' || state === 'passed' ? [] : toCome.filter(isBefore)
  const later = toCome.slice(before.length)
  const current = turns.find((one) => one.state === 'now' && one.team.id !== id)
  const last = toCome[toCome.length - 1] ?? current
  const after = { next: current, later: later[0] ?? last, last }[to]
  if (after) return spliced(without, without.indexOf(after.team.id) + 1, id)
  const first = toCome[0]
  return spliced(without, first ? without.indexOf(first.team.id) : without.length, id)
}

function spliced(list: readonly string[], index: number, id: string): string[] {
  return [...list.slice(0, index), id, ...list.slice(index)]
}

function absentIn(
  notHere: Pitches['notHere'],
  slotId: string,
  teamId: string,
  isAbsent: boolean,
): Pitches['notHere'] {
  const others = (ownOf(notHere, slotId) ?? []).filter((id) => id !== teamId)
  const ids = isAbsent ? [...others, teamId] : others
  if (ids.length > 0) return { ...notHere, [slotId]: ids }
  const { [slotId]: _none, ...rest } = notHere
  return rest
}
