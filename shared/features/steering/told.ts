// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay, timeOfDayInSeconds } from '../../day/time-of-day.ts'
import { deskWords } from '../../i18n/desk/desk.ts'
import { MINUTE } from '../../instant.ts'
import { always, type ToldCommands, titleIn, where } from '../command-told.ts'
import type { SteeringCommand } from './commands.ts'

const WHERE_IT_WAS = { where, about: { place: 'where-it-was' } } as const
const WHERE_IT_LED = { where, about: { place: 'where-it-led' } } as const

export const steering: ToldCommands<SteeringCommand> = {
  next: {
    where,
    about: { place: 'next' },
    what: ({ isSignal }, language) => deskWords[language][isSignal ? 'startSignal' : 'next'],
  },
  previous: { ...WHERE_IT_LED, what: always({ nl: 'Terug', en: 'Back' }) },
  backToPlan: { ...WHERE_IT_LED, what: always({ nl: 'Terug naar plan', en: 'Back to plan' }) },
  begin: {
    where,
    about: { place: 'named', spanId: ({ spanId }) => spanId, isLedTo: true },
    what: always({ nl: 'Naar een ander punt', en: 'Brought to another place' }),
    inFull: ({ spanId, at }, day, language) => {
      const time = at === null ? null : timeOfDay(at, day.timeZone)
      return deskWords[language].broughtTo(titleIn(day, spanId, language), time)
    },
    time: ({ at }, { timeZone }) => (at === null ? null : timeOfDayInSeconds(at, timeZone)),
  },
  lengthen: {
    where,
    about: { place: 'what-counted' },
    what: ({ byMs, absorber }, language) => {
      const words = deskWords[language]
      const minutes = Math.abs(byMs) / MINUTE
      const by = byMs < 0 ? words.minutesLess(minutes) : words.minutesMore(minutes)
      return absorber ? `${by}, ${words.takenFrom[absorber]}` : by
    },
  },
  absorb: {
    ...WHERE_IT_WAS,
    what: ({ absorber }, language) => {
      const what = { nl: 'Tijd ingehaald', en: 'Time made up' }[language]
      return `${what}, ${deskWords[language].takenFrom[absorber]}`
    },
  },
  runOver: {
    ...WHERE_IT_WAS,
    what: ({ byMs }, language) => {
      const over = { nl: 'Loopt uit tot ‘volgende’', en: 'Runs over until ‘next’' }[language]
      if (byMs === undefined) return over
      return `${deskWords[language].minutesMore(byMs / MINUTE)}, ${lowered(over)}`
    },
  },
  pause: { ...WHERE_IT_WAS, what: always({ nl: 'Stilgezet', en: 'Paused' }) },
  resume: { ...WHERE_IT_WAS, what: always({ nl: 'Verder', en: 'Go on' }) },
  endBreak: { ...WHERE_IT_WAS, what: always({ nl: 'Pauze voorbij', en: 'Break is over' }) },
  wait: {
    ...WHERE_IT_WAS,
    what: always({ nl: 'Wacht tot het volgende begint', en: 'Waits until the next begins' }),
  },
  pace: {
    where,
    about: { place: 'named', spanId: ({ spanId }) => spanId, isLedTo: false },
    what: ({ pace }, language) => deskWords[language].paceSet[pace],
    inFull: ({ spanId, pace }, day, language) => {
      const what = deskWords[language].paceSet[pace]
      return spanId === null ? what : `${what}, ${titleIn(day, spanId, language)}`
    },
  },
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
