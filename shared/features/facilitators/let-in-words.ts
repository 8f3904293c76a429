// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type NotLetIn = { title: string; sentence: string }
type Words = {
  title: string
  sentence: string
  button: string
  /** Over the field in which the key is pasted where no script takes it from the address. */
  key: string
  notLetIn: Record<'unknown' | 'withdrawn' | 'wrong-key' | 'too-many', NotLetIn>
}

/** What a phone reads that is let in as a facilitator's, or isn't. */
export const letInWords: Record<Language, Words> = {
  nl: {
    title: 'Begeleid op deze telefoon',
    sentence:
      'Op deze telefoon zie je straks wie om hulp vraagt in jouw zalen, en bedien je die zalen. Hij onthoudt dat met een cookie, voor vandaag.',
    button: 'Begin',
    key: 'Wat in het adres achter het # staat',
    notLetIn: {
      unknown: {
        title: 'Deze telefoon begeleidt hier niet',
        sentence:
          'De regie van deze dag kent deze telefoon niet, of je browser bewaart geen cookies. Vraag de regie om een code en scan die.',
      },
      withdrawn: {
        title: 'Je bent hier geen begeleider meer',
        sentence:
          'De regie heeft deze telefoon ingetrokken. Vraag de regie om een nieuwe code als je weer begeleidt.',
      },
      'wrong-key': {
        title: 'Deze code werkt niet meer',
        sentence:
          'De code is al gebruikt, ouder dan een uur of van een andere dag. Vraag de regie om een nieuwe.',
      },
      'too-many': {
        title: 'Te veel codes die niet kloppen',
        sentence: 'Wacht een minuut en scan de code van de regie opnieuw.',
      },
    },
  },
  en: {
    title: 'Facilitate on this phone',
    sentence:
      'On this phone you will see who asks for help in your rooms, and steer those rooms. It remembers that with a cookie, for today.',
    button: 'Begin',
    key: 'What stands behind the # in the address',
    notLetIn: {
      unknown: {
        title: 'This phone doesn’t facilitate here',
        sentence:
          'This day’s desk doesn’t know this phone, or your browser keeps no cookies. Ask the desk for a code and scan it.',
      },
      withdrawn: {
        title: 'You are no facilitator here any more',
        sentence:
          'The desk has withdrawn this phone. Ask the desk for a new code if you facilitate again.',
      },
      'wrong-key': {
        title: 'This code works no more',
        sentence:
          'The code was used before, is older than an hour, or another day’s. Ask the desk for a new one.',
      },
      'too-many': {
        title: 'Too many codes that are wrong',
        sentence: 'Wait a minute and scan the desk’s code again.',
      },
    },
  },
}
