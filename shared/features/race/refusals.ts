// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Refusal } from '../../state/refusal.ts'
import { isolated, taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import type { NamesInDay, RefusalSentences } from '../refusal-sentences.ts'
import { MOST_COUNTED } from './typed-count.ts'

type RaceRefusalName = 'not-a-count' | 'race-is-closed' | 'part-not-begun' | 'unknown-race'
type RaceRefusal = Refusal & { name: RaceRefusalName }

export const race: RefusalSentences<RaceRefusalName> = {
  'not-a-count': ({ typed }) => ({
    nl: `‘${isolated(typed)}’ is geen aantal. Vul alleen cijfers in, van 0 tot ${MOST_COUNTED}, zoals 41.`,
    en: `‘${isolated(typed)}’ is no count. Give digits only, from 0 to ${MOST_COUNTED}, such as 41.`,
  }),
  'race-is-closed': () => ({
    nl: 'De race is gesloten: de stand ligt vast. Klopt jullie aantal niet, zeg het tegen de begeleider.',
    en: 'The race is closed, so the score stands. If your count isn’t right, tell the facilitator.',
  }),
  'part-not-begun': ({ part }, { itemTitle }) => {
    const title = itemTitle('activities', part)
    return {
      nl: `‘${title}’ is in jullie zaal nog niet begonnen. Tel jullie ideeën na het startsein.`,
      en: `‘${title}’ has not begun in your room yet. Count your ideas after the start signal.`,
    }
  },
  'unknown-race': () => ({
    nl: 'Dit onderdeel van de race staat niet meer in de dag. Laad de pagina opnieuw.',
    en: 'This part of the race is no longer in the day. Reload the page.',
  }),
}

/** Whether it says why a count wasn't taken, which phones are told as desks are. */
export function isOfRace(refusal: Refusal): refusal is RaceRefusal {
  return refusal.name in race
}

export function raceRefusalSentence(
  refusal: RaceRefusal,
  { phases }: Pick<EventDay, 'phases'>,
  language: Language,
): string {
  const activities = phases.flatMap(({ steps }) => steps.flatMap((step) => step.activities))
  const itemTitle = (_list: string, id: string) => {
    const title = activities.find((activity) => activity.id === id)?.title
    return title ? taggedIn(title, language) : id
  }
  const named = (id: string) => id
  const names = { roomName: named, slotTitle: named, roleTitle: named, itemTitle }
  // Filed by name, as the type of the list says.
  const sentence = race[refusal.name] as (refusal: RaceRefusal, names: NamesInDay) => Words
  return sentence(refusal, names)[language]
}

type Words = Record<Language, string>
