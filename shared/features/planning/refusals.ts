// SPDX-License-Identifier: EUPL-1.2
import type { ListAddress } from '../../day/edits/edit.ts'
import { onClocks } from '../../day/time-of-day.ts'
import { ownOf } from '../../own.ts'
import type { Language } from '../../text.ts'
import type { RefusalSentences } from '../refusal-sentences.ts'
import { ITEM_WORDS } from './list-words.ts'

export const planning: RefusalSentences<
  | 'unknown-item'
  | 'id-is-taken'
  | 'bad-field'
  | 'still-used'
  | 'has-passed'
  | 'is-going-on'
  | 'time-has-passed'
  | 'day-has-begun'
> = {
  'unknown-item': ({ list, id }) => ({
    nl: `Er is geen ${kind(list, 'nl')} ‘${id}’ meer; er is niets veranderd. Kijk hoe de dag er nu uitziet.`,
    en: `There is no ${kind(list, 'en')} ‘${id}’ any more; nothing was changed. See how the day looks now.`,
  }),
  'id-is-taken': ({ list, id }) => ({
    nl: `Er is al een ${kind(list, 'nl')} ‘${id}’; er is niets veranderd. Probeer het opnieuw.`,
    en: `There is a ${kind(list, 'en')} ‘${id}’ already; nothing was changed. Try again.`,
  }),
  'bad-field': ({ list, id, field, value, expected }, { itemTitle }) => ({
    nl: `${of(list, id, itemTitle)}${field}: ${value ?? 'ontbreekt'}. Vul in: ${expected.nl}.`,
    en: `${of(list, id, itemTitle)}${field}: ${value ?? 'missing'}. Give: ${expected.en}.`,
  }),
  'has-passed': ({ list, id }, { itemTitle }) => ({
    nl: `‘${itemTitle(list, id)}’ is voorbij: alleen de teksten kunnen nog anders.`,
    en: `‘${itemTitle(list, id)}’ is over: only its texts can still change.`,
  }),
  'is-going-on': ({ list, id }, { itemTitle }) => ({
    nl: `‘${itemTitle(list, id)}’ is al bezig: alleen de teksten kunnen nog anders, en een einde dat nog moet komen.`,
    en: `‘${itemTitle(list, id)}’ goes on already: only its texts can still change, and an end that is yet to come.`,
  }),
  'time-has-passed': ({ list, id, time }, { itemTitle }) => ({
    nl: `‘${itemTitle(list, id)}’ kan niet meer om ${onClocks(time)} beginnen: dat is al voorbij. Kies een latere tijd.`,
    en: `‘${itemTitle(list, id)}’ can’t begin at ${onClocks(time)} any more: that has passed. Choose a later time.`,
  }),
  'day-has-begun': ({ field }) => ({
    nl: `De dag is al begonnen en houdt zijn ${field === 'date' ? 'datum' : 'tijdzone'}. Neem voor een andere dag een kopie.`,
    en: `The day has begun and keeps its ${field === 'date' ? 'date' : 'time zone'}. For another day, take a copy.`,
  }),
  'still-used': ({ list, id, by }, { itemTitle }) => ({
    nl: `‘${itemTitle(list, id)}’ wordt nog gebruikt${by ? ` door ‘${itemTitle(by.list, by.id)}’` : ''}; er is niets veranderd. Haal die verwijzing eerst weg.`,
    en: `‘${itemTitle(list, id)}’ is still used${by ? ` by ‘${itemTitle(by.list, by.id)}’` : ''}; nothing was changed. Take that mention away first.`,
  }),
}

function kind(list: string, language: Language): string {
  return ownOf(ITEM_WORDS, list as ListAddress['list'])?.[language] ?? list
}

function of(
  list: string | null,
  id: string | null,
  itemTitle: (list: string, id: string) => string,
): string {
  return list === null || id === null ? '' : `‘${itemTitle(list, id)}’, `
}
