// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Slot, Step } from '../../../shared/day/day.ts'
import { dateInWords, timeOfDay } from '../../../shared/day/time-of-day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { materialsFor } from '../../../shared/now/materials.ts'
import type { Item, RoomNow } from '../../../shared/now/room-now.ts'
import { isSpeakerUnnamed, isWorkshop } from '../../../shared/now/workshops.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { factsOf, noteOf } from './facts.ts'
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
    kicker: awaited ? title : (plenaryWords(now, language) ?? aroundWords(now, language)),
    title: awaited ? displayWords[language].waitForSignal : title,
    beside: now.beside.map(({ title }) => taggedIn(title, language)),
    phase: phase && phaseOf(phase, step, language),
  }
  if (workshop) return { ...base, ...workshopNow(workshop, language) }
  if (innerBreak) return breakNow(now, innerBreak, slot, base, language)
  if (slot.span.isElsewhere) return elsewhereNow(phase, base, language)
  if (!phase) return slotNow(now.day, slot.slot, base, language)
  const activity = now.activity?.activity ?? null
  const materials = materialsFor(phase, step, activity).map((text) => taggedIn(text, language))
  if (activity) return { ...base, materials, ...activityNow(activity, language) }
  // The title is the step's own, so that the footer only counts the steps.
  const counts = phaseOf(phase, step, language, false)
  if (step) return { ...base, materials, ...stepNow(step, language), phase: counts }
  return { ...base, materials, instruction: taggedIn(phase.goal, language) }
}

const EMPTY: OnNow = {
  kicker: null,
  title: '',
  beside: [],
  instruction: null,
  parts: [],
  facts: [],
  questions: [],
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
  const begins = words.beginsAt(timeOfDay(counted.at, day.timeZone))
  const date = dateInWords(day.date, language)
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
    instruction: at === null ? null : words.beginsAt(timeOfDay(at, day.timeZone)),
    // Between two slots no phase goes on, so none gives its colour.
    phase: slot && heading.phase && phaseOf(heading.phase, heading.step, language),
  }
}

/** Where a plenary item is, by the place's own name, for a room that is another. */
function plenaryWords({ plenaryIn }: RoomNow, language: Language): string | null {
  const names = plenaryIn?.map(({ name }) => taggedIn(name, language))
  return names ? displayWords[language].plenaryIn(names.join(', ')) : null
}

/** Until when what is around it lasts, where nobody knows how long what the title says does. */
function aroundWords({ day, counted, slot }: RoomNow, language: Language): string | null {
  if (counted?.kind !== 'left' || counted.of === 'heading') return null
  const words = displayWords[language]
  const phase = counted.of === 'slot' ? slot?.phase : null
  const name = phase ? words.phase(phase.number) : taggedIn(counted.item.title, language)
  return words.itselfUntil(name, timeOfDay(counted.at, day.timeZone))
}

/** A workshop in its own room: what it is, and the digits are its own. */
function workshopNow({ slot, title }: Item, language: Language): Partial<OnNow> {
  return {
    title: taggedIn(title, language),
    instruction: slot?.description ? taggedIn(slot.description, language) : null,
    facts: slot ? speakerOf(slot, language) : [],
  }
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
  const time = (at: number) => timeOfDay(at, day.timeZone)
  if (span.end !== null) return { ...base, instruction: words.until(time(span.end)) }
  const name = base.phase
    ? words.phase(base.phase.number)
    : words.named(taggedIn(around.title, language))
  const { end } = around.span
  const instruction = end === null ? words.goesOn(name) : words.itselfUntil(name, time(end))
  return { ...base, instruction }
}

/** In the hall while teams work in their rooms. */
function elsewhereNow(phase: Phase | null, base: OnNow, language: Language): OnNow {
  const kicker = displayWords[language].inTheRooms
  if (!phase) return { ...base, kicker }
  return {
    ...base,
    kicker,
    parts: phase.steps.map((step) => partOf(taggedIn(step.title, language))),
  }
}

function slotNow(day: EventDay, slot: Slot | null, base: OnNow, language: Language): OnNow {
  if (!slot) return base
  const introduction = slot.kind === 'introduction' ? day.introductionQuestions : []
  const inside = day.slots.filter(({ parent }) => parent === slot.id)
  // Once some have a time, the others are no list of what there is.
  const listed = inside.every(({ start }) => start === null) ? inside : []
  return {
    ...base,
    instruction: slot.description ? taggedIn(slot.description, language) : null,
    facts: speakerOf(slot, language),
    parts: listed.map(({ title }) => partOf(taggedIn(title, language))),
    questions: introduction.map((text) => ({ topic: null, text: taggedIn(text, language) })),
  }
}

function activityNow(activity: Activity, language: Language): Partial<OnNow> {
  return {
    instruction: taggedIn(activity.instruction, language),
    facts: factsOf(activity, language),
    questions: questionsOf(activity, language),
  }
}

function stepNow(step: Step, language: Language): Partial<OnNow> {
  return {
    parts: step.activities.map((activity) => ({
      title: taggedIn(activity.title, language),
      task: firstSentence(taggedIn(activity.instruction, language)),
      note: noteOf(activity, language),
    })),
    questions: step.activities.flatMap((activity) => questionsOf(activity, language)),
  }
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

/** Who speaks, unless the title names them. */
function speakerOf(slot: Slot, language: Language): string[] {
  return slot.speaker && isSpeakerUnnamed(slot, language) ? [taggedIn(slot.speaker, language)] : []
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
