// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { address } from '../features/address/refusals.ts'
import { displays } from '../features/displays/refusals.ts'
import { facilitators } from '../features/facilitators/refusals.ts'
import { help } from '../features/help/refusals.ts'
import { history } from '../features/history/refusals.ts'
import { joining } from '../features/joining/refusals.ts'
import { jury } from '../features/jury/refusals.ts'
import { library } from '../features/library/refusals.ts'
import { naming } from '../features/naming/refusals.ts'
import { pitches } from '../features/pitches/refusals.ts'
import { planning } from '../features/planning/refusals.ts'
import { race } from '../features/race/refusals.ts'
import type { NamesInDay, RefusalSentences } from '../features/refusal-sentences.ts'
import { rehearsal } from '../features/rehearsal/refusals.ts'
import { reveal } from '../features/reveal/refusals.ts'
import { schedule } from '../features/schedule/refusals.ts'
import { screens } from '../features/screens/refusals.ts'
import { steering } from '../features/steering/refusals.ts'
import { viewing } from '../features/viewing/refusals.ts'
import { wipe } from '../features/wipe/refusals.ts'
import { ownOf } from '../own.ts'
import type { Refusal } from '../state/refusal.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language, Text } from '../text.ts'

/** Every refusal's sentence, by name: those of no feature, and each feature's own. */
const SENTENCES: RefusalSentences<Refusal['name']> = {
  'unknown-room': ({ roomId }) => ({
    nl: `Zaal ‘${roomId}’ staat niet in deze dag. Laad de pagina opnieuw.`,
    en: `Room ‘${roomId}’ is not in this day. Reload the page.`,
  }),
  'other-playback': () => ({
    nl: 'De schermen waren net gewisseld tussen repetitie en echte dag; er is niets veranderd. Kijk wat er nu staat en druk opnieuw.',
    en: 'The screens had just changed between rehearsal and real day; nothing was changed. See what is shown now and press again.',
  }),
  'not-allowed': () => ({
    nl: 'Dit kan niet vanaf deze pagina. Doe het vanaf de regietafel.',
    en: 'This can’t be done from this page. Do it from the desk.',
  }),
  expired: () => ({
    nl: 'De opdracht kwam te laat aan en is niet uitgevoerd. Kijk hoe het nu staat en druk opnieuw.',
    en: 'The command arrived too late and was not carried out. See how things stand and press again.',
  }),
  'too-many': () => ({
    nl: 'Dit waren te veel opdrachten achter elkaar; deze is niet uitgevoerd. Wacht een paar seconden en probeer het opnieuw.',
    en: 'That was too many commands in a row; this one was not carried out. Wait a few seconds and try again.',
  }),
  malformed: ({ field }) => ({
    nl: `De opdracht is niet goed aangekomen (veld ‘${field}’); er is niets veranderd. Laad de pagina opnieuw.`,
    en: `The command did not arrive well (field ‘${field}’); nothing was changed. Reload the page.`,
  }),
  'not-stored': () => ({
    nl: 'De opdracht kon niet worden opgeslagen; er is niets veranderd. Kijk of de schijf van de laptop met Zaalscherm vol is en probeer het opnieuw.',
    en: 'The command could not be stored; nothing was changed. See whether the disk of the laptop with Zaalscherm is full and try again.',
  }),
  'file-gone': () => ({
    nl: 'De map met deze dag is weg; er is niets veranderd. Zet de map terug waar hij stond en druk opnieuw.',
    en: 'The folder with this day is gone; nothing was changed. Put it back where it was and press again.',
  }),
  ...steering,
  ...screens,
  ...schedule,
  ...joining,
  ...displays,
  ...history,
  ...rehearsal,
  ...address,
  ...viewing,
  ...planning,
  ...pitches,
  ...library,
  ...jury,
  ...wipe,
  ...race,
  ...facilitators,
  ...help,
  ...naming,
  ...reveal,
}

/**
 * Says to whoever asked why a command was not accepted: what happened, and what to do.
 * An id that the day doesn't know stands in the sentence as it is.
 */
export function refusalSentence(refusal: Refusal, day: EventDay, language: Language): string {
  // Filed by name, as the type of the list says.
  const sentence = SENTENCES[refusal.name] as Sentence
  return sentence(refusal, namesIn(day, language))[language]
}

type Sentence = (refusal: Refusal, names: NamesInDay) => Record<Language, string>

function namesIn(day: EventDay, language: Language): NamesInDay {
  const { rooms, slots, roles } = day
  const named = (text: Text | undefined, id: string) => (text ? taggedIn(text, language) : id)
  return {
    roomName: (id) => named(rooms.find((room) => room.id === id)?.name, id),
    slotTitle: (id) => named(slots.find((slot) => slot.id === id)?.title, id),
    roleTitle: (id) => named(roles.find((role) => role.id === id)?.title, id),
    itemTitle: (list, id) => named(titleInList(day, list, id), id),
  }
}

/** The name or title of what stands in a list of the day, of a phase or of a step. */
function titleInList(day: EventDay, list: string, id: string): Text | undefined {
  const steps = day.phases.flatMap((phase) => phase.steps)
  const within = { steps, activities: steps.flatMap(({ activities }) => activities) }
  const lists: Record<string, unknown> = { ...day, ...within }
  const items = ownOf<readonly Titled[]>(lists as Record<string, readonly Titled[]>, list)
  const item = Array.isArray(items) ? items.find((one) => one.id === id) : undefined
  return item?.title ?? item?.name
}

type Titled = { id: string; title?: Text; name?: Text }
