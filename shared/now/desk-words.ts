// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../day/day.ts'
import type { Language } from '../text.ts'

/** What the desk says of where a room stands. */
export type NowWords = {
  onPlan: string
  behind: (minutes: number) => string
  ahead: (minutes: number) => string
  left: string
  leftAbout: string
  leftInStep: string
  leftInPhase: (number: number) => string
  over: string
  until: string
  /** Before a date and time, where digits would count too far. */
  leftFar: string
  overFar: string
  untilFar: string
  held: string
  noCountdown: string
  /** While a break goes on that nobody knows the end of. */
  itselfUntil: (name: string, time: string) => string
  awaitsSignal: string
  elsewhere: string
  nothingNow: string
  notBegun: string
  nextUp: (time: string | null) => string
  /** Before what comes next without a time of its own. */
  nextUpWaiting: Record<Pace, string>
  lastItem: string
}

const nl: NowWords = {
  onPlan: 'op schema',
  behind: (minutes) => `${minutes} min achter`,
  ahead: (minutes) => `${minutes} min voor`,
  left: 'nog',
  leftAbout: 'nog ongeveer',
  leftInStep: 'nog in deze stap',
  leftInPhase: (number) => `nog in fase ${number}`,
  over: 'over tijd',
  until: 'begint over',
  leftFar: 'nog tot',
  overFar: 'over tijd sinds',
  untilFar: 'begint',
  held: 'staat stil',
  noCountdown: 'geen eindtijd',
  itselfUntil: (name, time) => `${name} tot ${time}`,
  awaitsSignal: 'wacht op het startsein',
  elsewhere: 'in de werkzalen',
  nothingNow: 'Nu geen programma',
  notBegun: 'Nog niet begonnen',
  nextUp: (time) => (time === null ? 'Straks' : `Straks, ${time}`),
  nextUpWaiting: {
    clock: 'Straks',
    facilitator: 'Straks, met ‘volgende’',
    signal: 'Straks, na startsein',
  },
  lastItem: 'Dit is het laatste',
}

const en: NowWords = {
  onPlan: 'on plan',
  behind: (minutes) => `${minutes} min behind`,
  ahead: (minutes) => `${minutes} min ahead`,
  left: 'left',
  leftAbout: 'left, about',
  leftInStep: 'left in this step',
  leftInPhase: (number) => `left in phase ${number}`,
  over: 'over time',
  until: 'begins in',
  leftFar: 'left until',
  overFar: 'over time since',
  untilFar: 'begins',
  held: 'paused',
  noCountdown: 'no end time',
  itselfUntil: (name, time) => `${name} until ${time}`,
  awaitsSignal: 'waits for the start signal',
  elsewhere: 'in the break-out rooms',
  nothingNow: 'Nothing now',
  notBegun: 'Not begun yet',
  nextUp: (time) => (time === null ? 'Next' : `Next, ${time}`),
  nextUpWaiting: {
    clock: 'Next',
    facilitator: 'Next, with ‘next’',
    signal: 'Next, at the start signal',
  },
  lastItem: 'This is the last item',
}

export const nowWords: Record<Language, NowWords> = { nl, en }
