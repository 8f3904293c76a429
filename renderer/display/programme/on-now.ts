// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Slot, Step } from '../../../shared/day/day.ts'
import { dateInWords, timeOfDay } from '../../../shared/day/time-of-day.ts'
import { partsOf, titleOf } from '../../../shared/now/span-parts.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { type Moment, takesPlace } from '../../../shared/timeline/moment.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Span, Timeline } from '../../../shared/timeline/timeline.ts'
import { displayWords } from '../../../shared/words/display.ts'
import { beginsWords, isSession, ownSessionIn, speakerOf } from './session-now.ts'

/** A question, with the word that stands for it where there is room for no more. */
export type ListItem = { topic: string | null; text: string | null }

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
  parts: { title: string; note: string | null }[]
  /** Short and worth knowing while it goes on: in silence, ten dots each. */
  facts: string[]
  questions: ListItem[]
  materials: string[]
  /** The phase that goes on, for its colour, number and name. */
  phase: { number: number; title: string; step: string | null } | null
  /** `secondary`: the digits belong to something around what the title says. */
  digits: 'primary' | 'secondary' | 'none'
  /** What that is, where it is no phase; `null`: what the title says. */
  around: string | null
}

/** The day, laid out for the room in it that a wall hangs in. */
export type Where = { day: EventDay; timeline: Timeline }

/**
 * @param isLongWait the next item is so far off that a date says more than digits do
 */
export function onNow(
  where: Where,
  moment: ShownMoment,
  language: Language,
  isLongWait: boolean,
): OnNow {
  const { day } = where
  const { slot: span, nested, countdown } = moment
  const isWaiting = countdown.kind === 'until' && !nested
  if (!span || isWaiting) return idle(where, moment, language, isLongWait)
  const around = partsOf(day, span)
  const { slot, phase } = around
  const { step, activity } = partsOf(day, moment.activity ?? moment.step ?? span)
  const base: OnNow = {
    ...EMPTY,
    kicker: placeOf(where, slot, language),
    title: slot ? taggedIn(slot.title, language) : '',
    beside: moment.beside.flatMap((side) => {
      const title = titleOf(day, side)
      return title ? taggedIn(title, language) : []
    }),
    digits: moment.countdown.kind === 'none' ? 'none' : 'primary',
    phase: phase ? phaseOf(phase, step, language) : null,
  }
  if (takesPlace(nested)) return sessionNow(day, nested, base, language)
  if (nested) return breakNow(where, nested, span, base, language)
  if (span.isElsewhere) return elsewhereNow(phase, base, language)
  if (!phase) return slotNow(day, slot, base, language)
  const materials = [...phase.materials.listed, ...phase.materials.used].map((text) =>
    taggedIn(text, language),
  )
  if (step && activity) return { ...base, materials, ...activityNow(activity, language) }
  // The title is the step's own, so that the foot only counts the steps.
  const counted = phaseOf(phase, step, language, false)
  if (step) return { ...base, materials, ...stepNow(step, language), phase: counted }
  const title = taggedIn(phase.title, language)
  return { ...base, materials, title, instruction: taggedIn(phase.goal, language) }
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
  digits: 'none',
  around: null,
}

/** Before the first item, between two, or after the last. */
function idle(where: Where, moment: Moment, language: Language, isLongWait: boolean): OnNow {
  const { day, timeline } = where
  const words = displayWords[language]
  const title = taggedIn(day.title, language)
  const { countdown, next } = moment
  if (countdown.kind !== 'until' || !next) {
    // A day without any times has not begun, let alone ended.
    const isUntimed = day.slots.every(({ start }) => start === null)
    return isUntimed
      ? { ...EMPTY, kicker: words.welcome, title }
      : { ...EMPTY, title: words.dayIsOver, instruction: title }
  }
  // The plan is in order of time.
  const isFirst = timeline.spans[0]?.id === next.id
  const digits = isLongWait ? 'none' : 'primary'
  if (!isFirst) return { ...waitingNow(where, moment, language), digits }
  const begins = words.beginsAt(timeOfDay(countdown.at, day.timeZone))
  const date = dateInWords(day.date, language)
  const instruction = digits === 'none' ? `${capitalised(date)}. ${begins}` : begins
  return { ...EMPTY, kicker: words.welcome, title, instruction, digits }
}

/** A workshop in its own room: what it is, and the digits are its own. */
function sessionNow(day: EventDay, span: Pick<Span, 'id'>, base: OnNow, language: Language): OnNow {
  const { slot } = partsOf(day, span)
  if (!slot) return base
  return {
    ...base,
    title: taggedIn(slot.title, language),
    instruction: slot.description ? taggedIn(slot.description, language) : null,
    facts: speakerOf(slot, language),
    digits: 'primary',
  }
}

/** Nothing goes on until something begins. */
function waitingNow({ day, timeline }: Where, moment: Moment, language: Language): OnNow {
  const { slot, next, countdown } = moment
  if (countdown.kind !== 'until') return EMPTY
  // People at the door of a workshop look for what it is, and not for what it is a part of.
  const own = next?.id === countdown.spanId ? ownSessionIn(day, timeline, next) : null
  const coming = own?.start === countdown.at ? own : { id: countdown.spanId }
  if (isSession(day, coming)) {
    const kicker = beginsWords(day, coming, countdown.at, language)
    return { ...sessionNow(day, coming, EMPTY, language), kicker }
  }
  const { phase, step } = partsOf(day, coming)
  const title = titleOf(day, coming)
  return {
    ...EMPTY,
    kicker: displayWords[language].next,
    title: title ? taggedIn(title, language) : '',
    instruction: displayWords[language].beginsAt(timeOfDay(countdown.at, day.timeZone)),
    // Between two slots no phase goes on, so none gives its colour.
    phase: phase && slot ? phaseOf(phase, step, language) : null,
  }
}

/**
 * Where a plenary item is, by the place's own name, for a room that is another: where the item says,
 * or else in the hall. Of several halls nobody knows which, and without one the item is where people are.
 */
function placeOf(
  { day, timeline }: Where,
  slot: Slot | undefined,
  language: Language,
): string | null {
  if (slot?.scope !== 'plenary') return null
  const { rooms = [] } = slot
  const named = day.rooms.filter(({ id }) => rooms.includes(id))
  const places = named.length > 0 ? named : day.rooms.filter(({ kind }) => kind === 'hall')
  if (places.length === 0 || places.some(({ id }) => id === timeline.roomId)) return null
  const isKnown = named.length > 0 || places.length === 1
  const names = isKnown ? places.map(({ name }) => taggedIn(name, language)) : []
  return displayWords[language].plenaryIn(names.join(', '))
}

function phaseOf(phase: Phase, step: Step | undefined, language: Language, isStepNamed = true) {
  const { steps } = phase
  const title = taggedIn(phase.title, language)
  if (!step) return { number: phase.number, title, step: null }
  const ordinal = displayWords[language].step(steps.indexOf(step) + 1, steps.length)
  const unnamed = steps.length > 1 ? ordinal : null
  const named = `${ordinal}: ${taggedIn(step.title, language)}`
  return { number: phase.number, title, step: isStepNamed ? named : unnamed }
}

/** A break within a phase: it has no end that anybody knows, and the phase goes on meanwhile. */
function breakNow(
  where: Where,
  nested: Span,
  around: Span,
  base: OnNow,
  language: Language,
): OnNow {
  const words = displayWords[language]
  const { day } = where
  const { slot } = partsOf(day, nested)
  const until = nested.end === null ? '' : `${words.until(timeOfDay(nested.end, day.timeZone))} `
  const name = words.named(base.title)
  const aroundName = base.phase ? words.phase(base.phase.number) : name
  const goesOn =
    around.end === null
      ? words.goesOn(aroundName)
      : words.goesOnUntil(aroundName, timeOfDay(around.end, day.timeZone))
  return {
    ...base,
    kicker: placeOf(where, slot, language),
    title: slot ? taggedIn(slot.title, language) : base.title,
    instruction: until + goesOn,
    digits: base.digits === 'none' ? 'none' : 'secondary',
    around: name,
  }
}

/** In the hall while teams work in their rooms. */
function elsewhereNow(phase: Phase | undefined, base: OnNow, language: Language): OnNow {
  const kicker = displayWords[language].inTheRooms
  if (!phase) return { ...base, kicker }
  return {
    ...base,
    kicker,
    title: taggedIn(phase.title, language),
    parts: phase.steps.map((step) => ({ title: taggedIn(step.title, language), note: null })),
  }
}

function slotNow(day: EventDay, slot: Slot | undefined, base: OnNow, language: Language): OnNow {
  if (!slot) return base
  const introduction = slot.kind === 'introduction' ? day.introductionQuestions : []
  const inside = day.slots.filter(({ parent }) => parent === slot.id)
  // Once some have a time, the others are no list of what there is.
  const listed = inside.every(({ start }) => start === null) ? inside : []
  return {
    ...base,
    instruction: slot.description ? taggedIn(slot.description, language) : null,
    facts: speakerOf(slot, language),
    parts: listed.map(({ title }) => ({ title: taggedIn(title, language), note: null })),
    questions: introduction.map((text) => ({ topic: null, text: taggedIn(text, language) })),
  }
}

function activityNow(activity: Activity, language: Language): Partial<OnNow> {
  return {
    title: taggedIn(activity.title, language),
    instruction: taggedIn(activity.instruction, language),
    facts: factsOf(activity, language),
    questions: questionsOf(activity, language),
  }
}

function stepNow(step: Step, language: Language): Partial<OnNow> {
  return {
    title: taggedIn(step.title, language),
    parts: step.activities.map((activity) => ({
      title: taggedIn(activity.title, language),
      note: noteOf(activity, language),
    })),
    questions: step.activities.flatMap((activity) => questionsOf(activity, language)),
  }
}

function factsOf(activity: Activity, language: Language): string[] {
  const words = displayWords[language]
  const { isSilent, mode, dots, mostIdeas, tieBreak, reward } = activity
  return [
    mode && words.mode[mode],
    isSilent && words.silent,
    dots && words.dots(dots.perPerson, dots.canStack),
    mostIdeas && words.mostIdeas(mostIdeas),
    reward && words.reward(taggedIn(reward, language)),
    tieBreak && taggedIn(tieBreak, language),
  ].filter((fact) => typeof fact === 'string')
}

/** What matters most about an activity that is one of several on the wall. */
function noteOf(activity: Activity, language: Language): string | null {
  const words = displayWords[language]
  const { isSilent, dots, mostIdeas } = activity
  const notes = [
    isSilent && words.silent,
    dots && words.dots(dots.perPerson, dots.canStack),
    mostIdeas && words.mostIdeas(mostIdeas),
  ].filter((note) => typeof note === 'string')
  return notes[0]?.toLocaleLowerCase(language) ?? null
}

function questionsOf({ questions = [] }: Activity, language: Language): ListItem[] {
  return questions.map(({ topic, text }) => ({
    topic: topic ? taggedIn(topic, language) : null,
    text: taggedIn(text, language),
  }))
}

/** The first sentence of a text that is too long for its place. */
export function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
