// SPDX-License-Identifier: EUPL-1.2
import { dateAt } from '../../../shared/day/dates.ts'
import type { Activity, EventDay, Phase, Slot, Step } from '../../../shared/day/day.ts'
import { questionsIn } from '../../../shared/day/introduction.ts'
import { dateInWords, timeOfDay } from '../../../shared/day/time-of-day.ts'
import { toldTime } from '../../../shared/day/told-time.ts'
import { teamsWithTurns } from '../../../shared/day/turns.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { materialsFor } from '../../../shared/now/materials.ts'
import type { Item, RoomNow } from '../../../shared/now/room-now.ts'
import { isFree } from '../../../shared/now/span-content.ts'
import { isWorkshop, unnamedSpeakers } from '../../../shared/now/workshops.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language, Text } from '../../../shared/text.ts'
import { whereInRooms } from '../hall/hall-now.ts'
import { askedWords } from './asked-words.ts'
import { factsOf, noteOf, voteFactsOf } from './facts.ts'
import { beginsWords } from './next-up.ts'
import { firstSentence } from './sentences.ts'

/** A question, with the word that stands for it where there is room for no more. */
export type ListItem = { topic: string | null; text: string | null }

/** One of the activities of a step, or a step of a phase: what it is, what to do, and what matters most. */
export type Part = { title: string; task: string | null; note: string | null }

/** What goes on in the room, in words; where to leave something out is up to the scene. */
export type OnNow = {
  /** Over the title, where the title alone would mislead. */
  kicker: string | null
  title: string
  /** The titles of what goes on beside it. */
  beside: string[]
  /** What to do, in whole sentences. */
  instruction: string | null
  /** Activities of a step that have no time of their own, in order. */
  parts: Part[]
  /** Short and worth knowing while it goes on: in silence, ten dots each. */
  facts: string[]
  questions: ListItem[]
  /** What else there is to do meanwhile. */
  aside: string | null
  materials: string[]
  /** The phase that goes on, for its colour, number and name. */
  phase: { number: number; title: string; step: string | null } | null
}

/** @param isLongWait the next item is so far off that a date says more than digits do */
export function onNow(now: RoomNow, language: Language, isLongWait: boolean): OnNow {
  const { slot, heading, workshop, innerBreak, awaited } = now
  if (now.state !== 'on' || !slot || !heading) return idle(now, language, isLongWait)
  const { phase } = slot
  const step = now.step?.step ?? null
  const title = taggedIn(heading.title, language)
  const base: OnNow = {
    ...EMPTY,
    kicker: awaited ? title : (placeWords(now, language) ?? aroundWords(now, language)),
    title: awaited ? displayWords[language].waitForSignal : title,
    beside: now.beside.map(({ title }) => taggedIn(title, language)),
    phase: phase && phaseOf(phase, step, language),
  }
  if (workshop) return { ...base, ...workshopNow(workshop, language), ...freeWords(now, language) }
  if (innerBreak) return breakNow(now, innerBreak, slot, base, language)
  if (slot.span.isElsewhere) return elsewhereNow(now, phase, base, language)
  if (!phase && step) return { ...base, kicker: turnWords(now, language) }
  if (!phase) return { ...slotNow(now.day, slot.slot, base, language), ...askedNow(now, language) }
  const activity = now.activity?.activity ?? null
  const materials = materialsFor(phase, step, activity).map((text) => taggedIn(text, language))
  if (activity) return { ...base, materials, ...activityNow(activity, language) }
  // The title is the step's own, so that the footer only counts the steps.
  const counts = phaseOf(phase, step, language, false)
  if (step) return { ...base, materials, ...stepNow(step, language), phase: counts }
  return { ...base, materials, instruction: maybeIn(phase.goal, language) }
}

const EMPTY: OnNow = {
  kicker: null,
  title: '',
  beside: [],
  instruction: null,
  parts: [],
  facts: [],
  questions: [],
  aside: null,
  materials: [],
  phase: null,
}

/** Before the first item, between two, or after the last. */
function idle(now: RoomNow, language: Language, isLongWait: boolean): OnNow {
  const { day, state, counted } = now
  const words = displayWords[language]
  const title = taggedIn(day.title, language)
  if (state === 'over') {
    return { ...EMPTY, title: words.dayIsOver, instruction: title }
  }
  if (state === 'waiting') return waitingNow(now, language)
  if (!counted) return { ...EMPTY, kicker: words.welcome, title }
  const begins = words.beginsAt(timeOfDay(counted.at, day.timeZone), namesOf(now, language))
  const date = dateInWords(dateAt(counted.at, day.timeZone), language)
  const instruction = isLongWait ? `${capitalised(date)}. ${begins}` : begins
  return { ...EMPTY, kicker: words.welcome, title, instruction }
}

/** Nothing goes on until something begins. */
function waitingNow(now: RoomNow, language: Language): OnNow {
  const { day, slot, heading, counted, awaited } = now
  if (!heading) return EMPTY
  const words = displayWords[language]
  const at = counted?.at ?? null
  if (at !== null && isWorkshop(day, heading.span.id)) {
    const kicker = beginsWords(day, heading.span, at, language)
    return { ...EMPTY, ...workshopNow(heading, language), kicker }
  }
  const title = taggedIn(heading.title, language)
  return {
    ...EMPTY,
    kicker: awaited ? words.nextIs(title) : words.next,
    title: awaited ? words.waitForSignal : title,
    // A deadline is nothing that begins.
    instruction:
      at === null || heading.slot?.kind === 'moment'
        ? null
        : words.beginsAt(toldTime(day, at, slot?.span.start ?? null, language)),
    // Between two slots no phase goes on, so none gives its colour.
    phase: slot && heading.phase && phaseOf(heading.phase, heading.step, language),
  }
}

/** Where an item of everybody is, by the place's own name, for a room that is another. */
function placeWords(now: RoomNow, language: Language): string | null {
  const names = namesOf(now, language)
  return names === undefined ? null : displayWords[language].plenaryIn(names)
}

function namesOf({ plenaryIn, placeIn }: RoomNow, language: Language): string | undefined {
  return (plenaryIn ?? placeIn)?.map(({ name }) => taggedIn(name, language)).join(', ')
}

/** Until when what is around it lasts, where nobody knows how long what the title says does. */
function aroundWords({ day, counted, slot }: RoomNow, language: Language): string | null {
  if (counted?.kind !== 'left' || counted.of === 'heading') return null
  const words = displayWords[language]
  const phase = counted.of === 'slot' ? slot?.phase : null
  const name = phase ? words.phase(phase.number) : taggedIn(counted.item.title, language)
  return words.itselfUntil(name, toldTime(day, counted.at, slot?.span.start ?? null, language))
}

/** A workshop in its own room: what it is, and the digits are its own. */
function workshopNow({ slot, title }: Item, language: Language): Partial<OnNow> {
  return {
    title: taggedIn(title, language),
    instruction: slot?.description ? taggedIn(slot.description, language) : null,
    facts: slot ? factsOfSlot(slot, language) : [],
  }
}

/** Over a room of a grid that has nothing: in what it is free. */
function freeWords({ slot, workshop }: RoomNow, language: Language): Partial<OnNow> {
  return slot && workshop && isFree(workshop) ? { kicker: taggedIn(slot.title, language) } : {}
}

/** Whose turn it is stands in the title; over that what it is a turn in, and the how manieth. */
function turnWords({ day, roomId, slot, step }: RoomNow, language: Language): string | null {
  if (!slot?.slot || !step) return null
  const teams = teamsWithTurns(day, slot.slot, roomId)
  const number = teams.findIndex(({ id }) => id === step.step?.id) + 1
  return displayWords[language].turn(taggedIn(slot.title, language), number, teams.length)
}

function phaseOf(phase: Phase, step: Step | null, language: Language, isStepNamed = true) {
  const { steps } = phase
  const title = taggedIn(phase.title, language)
  if (!step) return { number: phase.number, title, step: null }
  const ordinal = displayWords[language].step(steps.indexOf(step) + 1, steps.length)
  const unnamed = steps.length > 1 ? ordinal : null
  const named = `${ordinal}: ${taggedIn(step.title, language)}`
  return { number: phase.number, title, step: isStepNamed ? named : unnamed }
}

/** A break within a phase: until when it lasts, or else what goes on meanwhile and until when. */
function breakNow(
  { day }: RoomNow,
  { span }: Item,
  around: Item,
  base: OnNow,
  language: Language,
): OnNow {
  const words = displayWords[language]
  const time = (at: number) => toldTime(day, at, around.span.start, language)
  if (span.end !== null) return { ...base, instruction: words.until(time(span.end)) }
  const name = base.phase
    ? words.phase(base.phase.number)
    : words.named(taggedIn(around.title, language))
  const { end } = around.span
  const instruction = end === null ? words.goesOn(name) : words.itselfUntil(name, time(end))
  return { ...base, instruction }
}

/** In the hall while teams work in their rooms. */
function elsewhereNow(
  { day }: RoomNow,
  phase: Phase | null,
  base: OnNow,
  language: Language,
): OnNow {
  const kicker = whereInRooms(day, language)
  if (!phase) return { ...base, kicker }
  return {
    ...base,
    kicker,
    parts: phase.steps.map((step) => partOf(taggedIn(step.title, language))),
  }
}

function slotNow(day: EventDay, slot: Slot | null, base: OnNow, language: Language): OnNow {
  if (!slot) return base
  const inside = day.slots.filter(({ parent }) => parent === slot.id)
  // Once some have a time, the others are no list of what there is.
  const listed = inside.every(({ start }) => start === null) ? inside : []
  return {
    ...base,
    instruction: maybeIn(slot.description, language),
    facts: factsOfSlot(slot, language),
    parts: listed.map(({ title }) => partOf(taggedIn(title, language))),
    questions: questionsIn(day, slot).map((text) => ({
      topic: null,
      text: taggedIn(text, language),
    })),
  }
}

/** The question of an introduction that is asked, instead of all of them. */
function askedNow({ day, slot, questionIndex }: RoomNow, language: Language): Partial<OnNow> {
  if (!slot?.slot || questionIndex === null) return {}
  const asked = questionsIn(day, slot.slot)
  const of = asked.length
  return {
    instruction: maybeIn(asked[questionIndex], language),
    facts: of === 1 ? [] : [askedWords[language](questionIndex + 1, of)],
    questions: [],
    aside: maybeIn(slot.slot.description, language),
  }
}

function activityNow(activity: Activity, language: Language): Partial<OnNow> {
  return {
    instruction: maybeIn(activity.instruction, language),
    facts: factsOf(activity, language),
    questions: questionsOf(activity, language),
  }
}

function stepNow(step: Step, language: Language): Partial<OnNow> {
  return {
    parts: step.activities.map((activity) => ({
      title: taggedIn(activity.title, language),
      task: activity.instruction ? firstSentence(taggedIn(activity.instruction, language)) : null,
      note: noteOf(activity, language),
    })),
    facts: voteFactsOf(step, language),
    questions: step.activities.flatMap((activity) => questionsOf(activity, language)),
  }
}

function maybeIn(text: Text | undefined, language: Language): string | null {
  return text ? taggedIn(text, language) : null
}

function partOf(title: string): Part {
  return { title, task: null, note: null }
}

function questionsOf({ questions = [] }: Activity, language: Language): ListItem[] {
  return questions.map(({ topic, text }) => ({
    topic: topic ? taggedIn(topic, language) : null,
    text: taggedIn(text, language),
  }))
}

/** Who speaks, unless the title names them, and what is remarked: that it is full. */
function factsOfSlot(slot: Slot, language: Language): string[] {
  const names = unnamedSpeakers(slot, language).map((speaker) => taggedIn(speaker, language))
  const remark = slot.remark ? [taggedIn(slot.remark, language)] : []
  return names.length > 0 ? [names.join(', '), ...remark] : remark
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
