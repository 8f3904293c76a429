// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'
import type { Countdown } from '../timeline/moment.ts'
import type { Span } from '../timeline/timeline.ts'

/** The words of the join page's live parts. Both languages travel to the phone: keep them few. */
export type JoinWords = {
  now: string
  nothingNow: string
  dayIsOver: string
  next: string
  phase(number: number): string
  /** Nothing for the only one. */
  step(number: number, of: number): string
  /** Whose time it is that counts down. */
  timeOf: Record<Span['level'], string>
  begins: string
  countdownAt: Record<Exclude<Countdown['kind'], 'none'>, string>
  overtime: string
  noEnd: string
  held: string
  goesOn: string
  timeIsUp: string
  minutesLeft(minutes: number): string
  at(time: string): string
  since(time: string): string
  until(time: string): string
  minutes(count: number, isAbout: boolean): string
  mode: Record<'individual' | 'team', string>
  silent: string
  startSignal: string
  dots(perPerson: number, canStack: boolean): string
  mostIdeas(count: number): string
  example: string
  reward: string
  missingFigure: string
  wholeStep: string
  aboutPhase: string
  goal: string
  result: string
  listed: string
  used: string
  rules: string
  examples: string
  tips: string
  introductionQuestions: string
  aloud: string
  elsewhere: string
  speaker: string
  message: string
  programme: string
  noTimeYet: string
  joinTitle: string
  chooseTeam: string
  joined(count: number): string
  name: string
  nameHint: string
  join: string
  locked: string
  yourTeam: string
  youAre: string
  participant(number: number): string
  otherRoom: string
  roles: string
  freeRoles(count: number): string
  takeRole: string
  giveBack: string
  heldBy: string
  you: string
  change: string
  save: string
  leave: string
  linkLost: string
  neverLinked: string
}

export const joinWords: Record<Language, JoinWords> = {
  nl: {
    now: 'Nu',
    nothingNow: 'Nu even niets',
    dayIsOver: 'Bedankt',
    next: 'Straks',
    phase: (number) => `Fase ${number}`,
    step: (number, of) => (of === 1 ? '' : `Stap ${number} van ${of}`),
    timeOf: {
      slot: 'Dit onderdeel',
      nested: 'Dit onderdeel',
      step: 'Deze stap',
      activity: 'Deze activiteit',
    },
    begins: 'Het begint',
    countdownAt: { left: 'tot', over: 'sinds', until: 'om' },
    overtime: 'over tijd',
    noEnd: 'geen vaste eindtijd',
    held: 'stilgezet',
    goesOn: 'Het gaat verder',
    timeIsUp: 'De tijd is om',
    minutesLeft: (minutes) => `Nog ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    at: (time) => `om ${time}`,
    since: (time) => `sinds ${time}`,
    until: (time) => `tot ${time}`,
    minutes: (count, isAbout) =>
      `${isAbout ? 'ongeveer ' : ''}${count} ${count === 1 ? 'minuut' : 'minuten'}`,
    mode: { individual: 'ieder voor zich', team: 'met het hele team' },
    silent: 'in stilte',
    startSignal: 'begint na het startsein',
    dots: (perPerson, canStack) =>
      `${perPerson} ${perPerson === 1 ? 'stip' : 'stippen'} per persoon, ${canStack ? 'meer op één plek mag' : 'één per plek'}`,
    mostIdeas: (count) => `hooguit ${count} ideeën gaan door`,
    example: 'Bijvoorbeeld',
    reward: 'Beloning',
    missingFigure: 'Plaatje dat ontbreekt',
    wholeStep: 'De hele stap',
    aboutPhase: 'Over deze fase',
    goal: 'Doel',
    result: 'Resultaat',
    listed: 'Materiaal',
    used: 'Ook nodig',
    rules: 'Spelregels',
    examples: 'Voorbeelden',
    tips: 'Tips',
    introductionQuestions: 'Stel je voor',
    aloud: 'Je geeft de antwoorden hardop. Je hoeft niets in te typen.',
    elsewhere: 'Dit is nu in de werkzalen.',
    speaker: 'Spreker',
    message: 'Bericht',
    programme: 'Programma',
    noTimeYet: 'Tijd nog niet bekend',
    joinTitle: 'Doe mee met je team',
    chooseTeam: 'Kies je team',
    joined: (count) =>
      count === 0 ? 'nog niemand' : `${count} ${count === 1 ? 'deelnemer' : 'deelnemers'}`,
    name: 'Jouw naam (mag leeg)',
    nameHint: 'Een voornaam of bijnaam is genoeg. Zonder naam heet je Deelnemer, met een nummer.',
    join: 'Meedoen',
    locked: 'Aanmelden is nu gesloten. Vraag de begeleider om hulp.',
    yourTeam: 'Jouw team',
    youAre: 'Je bent',
    participant: (number) => `Deelnemer ${number}`,
    otherRoom: 'Je team zit in een andere zaal.',
    roles: 'Rollen',
    freeRoles: (count) => (count === 0 ? 'allemaal verdeeld' : `nog ${count} vrij`),
    takeRole: 'Neem deze rol',
    giveBack: 'Geef deze rol terug',
    heldBy: 'Heeft deze rol:',
    you: 'jij',
    change: 'Ander team, andere naam of team verlaten',
    save: 'Opslaan',
    leave: 'Verlaat het team',
    linkLost: 'Geen verbinding; de tijd loopt door.',
    neverLinked: 'Geen verbinding. Vernieuw de pagina om te zien wat er nu is.',
  },
  en: {
    now: 'Now',
    nothingNow: 'Nothing right now',
    dayIsOver: 'Thank you',
    next: 'Next',
    phase: (number) => `Phase ${number}`,
    step: (number, of) => (of === 1 ? '' : `Step ${number} of ${of}`),
    timeOf: {
      slot: 'This item',
      nested: 'This item',
      step: 'This step',
      activity: 'This activity',
    },
    begins: 'It begins',
    countdownAt: { left: 'until', over: 'since', until: 'at' },
    overtime: 'overtime',
    noEnd: 'no fixed end',
    held: 'on hold',
    goesOn: 'It goes on',
    timeIsUp: 'Time is up',
    minutesLeft: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
    at: (time) => `at ${time}`,
    since: (time) => `since ${time}`,
    until: (time) => `until ${time}`,
    minutes: (count, isAbout) =>
      `${isAbout ? 'about ' : ''}${count} ${count === 1 ? 'minute' : 'minutes'}`,
    mode: { individual: 'everybody alone', team: 'with the whole team' },
    silent: 'in silence',
    startSignal: 'begins at the start signal',
    dots: (perPerson, canStack) =>
      `${perPerson} ${perPerson === 1 ? 'dot' : 'dots'} per person, ${canStack ? 'more in one place is fine' : 'one per place'}`,
    mostIdeas: (count) => `at most ${count} ideas go on`,
    example: 'For example',
    reward: 'Reward',
    missingFigure: 'Picture that is missing',
    wholeStep: 'The whole step',
    aboutPhase: 'About this phase',
    goal: 'Goal',
    result: 'Result',
    listed: 'Materials',
    used: 'Also needed',
    rules: 'Rules',
    examples: 'Examples',
    tips: 'Tips',
    introductionQuestions: 'Introduce yourself',
    aloud: 'You give the answers aloud. There is nothing to type.',
    elsewhere: 'This is now in the break-out rooms.',
    speaker: 'Speaker',
    message: 'Message',
    programme: 'Programme',
    noTimeYet: 'Time not known yet',
    joinTitle: 'Join with your team',
    chooseTeam: 'Choose your team',
    joined: (count) =>
      count === 0 ? 'nobody yet' : `${count} ${count === 1 ? 'person' : 'people'}`,
    name: 'Name for your team (may be empty)',
    nameHint: 'A first name or nickname is enough. Without one you are Participant, with a number.',
    join: 'Join',
    locked: 'Joining is closed now. Ask the facilitator for help.',
    yourTeam: 'Your team',
    youAre: 'You are',
    participant: (number) => `Participant ${number}`,
    otherRoom: 'Your team is in another room.',
    roles: 'Roles',
    freeRoles: (count) => (count === 0 ? 'all taken' : `${count} still free`),
    takeRole: 'Take this role',
    giveBack: 'Give this role back',
    heldBy: 'Has this role:',
    you: 'you',
    change: 'Another team, another name, or leave',
    save: 'Save',
    leave: 'Leave the team',
    linkLost: 'No connection; the time goes on.',
    neverLinked: 'No connection. Reload the page to see what is on now.',
  },
}
