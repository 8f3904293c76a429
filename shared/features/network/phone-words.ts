// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type Told = Record<
  'loads' | 'itself' | 'used' | 'unknown' | 'in-line',
  { title: string; sentence: string }
>

/** What a phone reads with which a desk tries the network. */
export const reachPhoneWords: Record<Language, Told> = {
  nl: {
    loads: {
      title: 'Deze telefoon komt bij de laptop',
      sentence: 'De regietafel ziet het nu ook. Je hoeft hier niets meer te doen.',
    },
    itself: {
      title: 'Dit is de laptop zelf',
      sentence:
        'Of telefoons erbij kunnen, blijkt pas met een telefoon: scan de code daarmee, op de wifi van de zaal.',
    },
    used: {
      title: 'Deze code is al gebruikt',
      sentence: 'Een andere telefoon was eerder. Vraag de regietafel om een nieuwe code.',
    },
    unknown: {
      title: 'Deze code werkt niet meer',
      sentence: 'Hij is te oud. Vraag de regietafel om een nieuwe code.',
    },
    'in-line': {
      title: 'Deze telefoon komt bij de laptop, maar telt nog niet mee',
      sentence:
        'Er kwamen te veel verkeerde codes van dit netwerk. Wacht tien seconden en laad deze pagina opnieuw.',
    },
  },
  en: {
    loads: {
      title: 'This phone reaches the laptop',
      sentence: 'The desk sees it, too. There is nothing more to do here.',
    },
    itself: {
      title: 'This is the laptop itself',
      sentence:
        'Only a phone can tell whether phones get here: scan the code with one that is on the venue’s Wi-Fi.',
    },
    used: {
      title: 'This code was used before',
      sentence: 'Another phone was first. Ask the desk for a new code.',
    },
    unknown: {
      title: 'This code works no more',
      sentence: 'It is too old. Ask the desk for a new one.',
    },
    'in-line': {
      title: 'This phone reaches the laptop, but doesn’t count yet',
      sentence:
        'Too many wrong codes came from this network. Wait ten seconds and load this page again.',
    },
  },
}
