// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../../day/day.ts'
import type { Language } from '../../text.ts'

/** Keys whose button can't say in its few words what they do. */
type SteeringTip =
  | 'next'
  | 'startSignal'
  | 'wait'
  | 'endBreak'
  | 'previous'
  | 'pause'
  | 'resume'
  | 'holdAll'
  | 'goOnAll'
  | 'minutes'
  | 'backToPlan'

/** What the desk says of moving rooms through their day, and of how they go on. */
export type SteeringWords = {
  time: string
  next: string
  /** In place of `next`, where what comes next begins at one. */
  startSignal: string
  wait: (time: string | null) => string
  waitsAlready: (time: string | null) => string
  endBreak: string
  previous: string
  pause: string
  resume: string
  holdAll: string
  goOnAll: string
  oneLess: string
  oneMore: string
  fiveMore: string
  minutesLess: (count: number) => string
  minutesMore: (count: number) => string
  backToPlan: string
  steeringTips: Record<SteeringTip, string>
  /** Before a programme begins that isn't today's, or hours early. */
  beginTitle: string
  programmeIsOf: (date: string, today: string) => string
  programmeBeginsAt: (time: string) => string
  beginsOnWalls: (where: string) => string
  notYet: string
  bring: string
  bringHint: string
  planBefore(count: number): string
  planAfter(count: number): string
  bringTitle: (where: string, what: string) => string
  /** Of rooms that are held. */
  standStillUntilThen: (where: string, count: number) => string
  when: string
  now: string
  atTime: string
  timeLabel: string
  /** After it was sent. */
  broughtTo: (what: string, time: string | null) => string
  bringNow: string
  bringAt: (time: string) => string
  follows: string
  pace: string
  paces: Record<Pace, string>
  /** The same after it was chosen. */
  paceSet: Record<Pace, string>
  paceScopes: { all: string; slot: (what: string) => string; next: (what: string) => string }
  keysNext: string
  keysWait: string
  keysEndBreak: string
  keysPause: string
  keysHoldAll: string
  keysLate: string
  keysPick: string
  keysPickUsual: string
}

const nl: SteeringWords = {
  time: 'Tijd',
  next: 'Volgende',
  startSignal: 'Startsein',
  wait: (time) => (time === null ? 'Wacht op begintijd' : `Wacht tot ${time}`),
  waitsAlready: (time) => (time === null ? 'Wacht al' : `Wacht tot ${time}`),
  endBreak: 'Einde pauze',
  previous: 'Terug',
  pause: 'Stilzetten',
  resume: 'Verder',
  holdAll: 'Alles stilzetten',
  goOnAll: 'Alles verder',
  oneLess: '−1 min',
  oneMore: '+1 min',
  fiveMore: '+5 min',
  minutesLess: (count) => (count === 1 ? '−1 minuut' : `−${count} minuten`),
  minutesMore: (count) => (count === 1 ? '+1 minuut' : `+${count} minuten`),
  backToPlan: 'Terug naar plan',
  steeringTips: {
    next: 'begint nu met wat hierna komt',
    startSignal: 'geeft het startsein: wat wacht, begint nu',
    wait: 'stopt wat nu bezig is; wat hierna komt, begint op zijn eigen tijd',
    endBreak: 'de pauze is voorbij, de fase gaat verder',
    previous: 'terug naar wat hiervoor was',
    pause: 'de tijd staat stil tot je op Verder drukt',
    resume: 'de tijd loopt weer',
    holdAll: 'in alle zalen staat de tijd stil, welke zaal je ook koos',
    goOnAll: 'in alle zalen loopt de tijd weer, welke zaal je ook koos',
    minutes: 'je ziet eerst wat er verandert en kiest dan pas',
    backToPlan: 'weer op de tijden van het programma, alsof er niets verschoof',
  },
  beginTitle: 'Het programma nu al beginnen?',
  programmeIsOf: (date, today) => `Dit programma is van ${date}. Vandaag is het ${today}.`,
  programmeBeginsAt: (time) => `Het programma begint pas om ${time}.`,
  beginsOnWalls: (where) =>
    `Begin je nu, dan gaan de schermen van ${where} meteen naar het eerste onderdeel. Wil je het alleen bekijken, kies dan Repeteren.`,
  notYet: 'Nog niet',
  bring: 'Breng hierheen',
  bringHint: 'Kies een onderdeel om zalen daarheen te brengen.',
  planBefore: (count) => `Nog ${count} ervoor`,
  planAfter: (count) => `Nog ${count} erna`,
  bringTitle: (where, what) => `Breng ${where} naar ${what}`,
  standStillUntilThen: (where, count) =>
    count === 1
      ? `${where} staat nu stil; de tijd loopt daar dan weer.`
      : `${where} staan nu stil; de tijd loopt daar dan weer.`,
  when: 'Wanneer',
  now: 'Nu',
  atTime: 'Op een ander moment',
  timeLabel: 'Tijd',
  broughtTo: (what, time) => `Naar ${what}${time === null ? '' : ` om ${time}`}`,
  bringNow: 'Begin nu',
  bringAt: (time) => `Begin om ${time}`,
  follows: 'Wat er dan verandert',
  pace: 'Hoe het verdergaat',
  paces: { clock: 'Vanzelf', facilitator: 'Met ‘volgende’', signal: 'Na startsein' },
  paceSet: {
    clock: 'Gaat vanzelf verder',
    facilitator: 'Gaat verder met ‘volgende’',
    signal: 'Gaat verder na startsein',
  },
  paceScopes: {
    all: 'Alles in deze zalen',
    slot: (what) => `Alleen ${what}`,
    next: (what) => `Straks: ${what}`,
  },
  keysNext: 'Volgende; of het startsein, waar dat wordt afgewacht',
  keysWait: 'Wat nu bezig is eindigt; het volgende begint op zijn tijd',
  keysEndBreak: 'De pauze binnen een fase is voorbij',
  keysPause: 'Stilzetten, of verder',
  keysHoldAll: 'Alle zalen stilzetten, of verder',
  keysLate: 'Tijd inhalen in de gekozen zalen',
  keysPick: 'Kies uit de gevolgen',
  keysPickUsual: 'Kies de standaard (of nog eens dezelfde toets)',
}

const en: SteeringWords = {
  time: 'Time',
  next: 'Next',
  startSignal: 'Start signal',
  wait: (time) => (time === null ? 'Wait for start time' : `Wait until ${time}`),
  waitsAlready: (time) => (time === null ? 'Waits already' : `Waits until ${time}`),
  endBreak: 'End break',
  previous: 'Back',
  pause: 'Pause',
  resume: 'Go on',
  holdAll: 'Pause all',
  goOnAll: 'All go on',
  oneLess: '−1 min',
  oneMore: '+1 min',
  fiveMore: '+5 min',
  minutesLess: (count) => (count === 1 ? '−1 minute' : `−${count} minutes`),
  minutesMore: (count) => (count === 1 ? '+1 minute' : `+${count} minutes`),
  backToPlan: 'Back to plan',
  steeringTips: {
    next: 'begins what comes next, now',
    startSignal: 'gives the start signal: what waits begins now',
    wait: 'stops what goes on; what comes next begins at its own time',
    endBreak: 'the break is over, the phase goes on',
    previous: 'back to what came before',
    pause: 'time stands still until you press Go on',
    resume: 'time runs again',
    holdAll: 'time stands still in all rooms, whichever you chose',
    goOnAll: 'time runs again in all rooms, whichever you chose',
    minutes: 'shows what changes first; only then do you choose',
    backToPlan: 'on the times of the programme again, as if nothing had moved',
  },
  beginTitle: 'Begin the programme already?',
  programmeIsOf: (date, today) => `This programme is for ${date}. Today is ${today}.`,
  programmeBeginsAt: (time) => `The programme begins only at ${time}.`,
  beginsOnWalls: (where) =>
    `If you begin now, the screens of ${where} go to the first item at once. To have a look only, choose Rehearse.`,
  notYet: 'Not yet',
  bring: 'Bring here',
  bringHint: 'Choose an item to bring rooms there.',
  planBefore: (count) => `${count} more before`,
  planAfter: (count) => `${count} more after`,
  bringTitle: (where, what) => `Bring ${where} to ${what}`,
  standStillUntilThen: (where, count) =>
    count === 1
      ? `${where} is held now; time then runs there again.`
      : `${where} are held now; time then runs there again.`,
  when: 'When',
  now: 'Now',
  atTime: 'At a time',
  timeLabel: 'Time',
  broughtTo: (what, time) => `To ${what}${time === null ? '' : ` at ${time}`}`,
  bringNow: 'Begin now',
  bringAt: (time) => `Begin at ${time}`,
  follows: 'What then changes',
  pace: 'How it goes on',
  paces: { clock: 'By itself', facilitator: 'With ‘next’', signal: 'At a start signal' },
  paceSet: {
    clock: 'Goes on by itself',
    facilitator: 'Goes on with ‘next’',
    signal: 'Goes on at a start signal',
  },
  paceScopes: {
    all: 'All in these rooms',
    slot: (what) => `Only ${what}`,
    next: (what) => `Next: ${what}`,
  },
  keysNext: 'Next; or the start signal, where one is awaited',
  keysWait: 'What goes on ends; the next begins at its time',
  keysEndBreak: 'The break within a phase is over',
  keysPause: 'Pause, or go on',
  keysHoldAll: 'Pause all rooms, or go on',
  keysLate: 'Make up time in the chosen rooms',
  keysPick: 'Choose from what is offered',
  keysPickUsual: 'Choose the default (or press the same key again)',
}

export const steeringWords: Record<Language, SteeringWords> = { nl, en }
