// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type Told = Record<'loads' | 'itself' | 'used' | 'unknown', { title: string; sentence: string }>

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
  },
}
