// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { TurnState } from './turn-list.ts'
import type { Misfit, TurnPlan } from './turn-plans.ts'
import type { TypedPlan } from './typed-plan.ts'

/** What the desk says of teams that pitch. */
type PitchDeskWords = {
  pitches: string
  noItem: string
  about: (teams: number, minutes: number | null, from: string, until: string | null) => string
  /** Of an item that goes on, before it has lengths. */
  beginsAtOnce: string
  plan: (plan: TurnPlan) => string
  comesTo: (plan: TurnPlan) => string
  misfit: (misfit: Misfit) => string
  ownLengths: string
  lengths: Record<keyof TypedPlan, string>
  useLengths: string
  notMinutes: (text: string, limits: { least: number; most: number }) => string
  together: string
  perRoom: string
  onlyWithPeople: (without: number) => string
  draw: string
  drawIn: (room: string) => string
  states: Record<TurnState, string>
  notHere: string
  nobody: string
  putLast: string
  skip: string
  comeBack: string
  isNotHere: string
  notHereTip: string
  skipTip: string
  itemEnds: (title: string, planned: string, now: string | null) => string
}

const nl: PitchDeskWords = {
  pitches: 'Pitches',
  noItem: 'Er komen vandaag geen pitches meer.',
  about: (teams, minutes, from, until) =>
    `${from}${until === null ? '' : `–${until}`}, ${teams} ${teams === 1 ? 'team' : 'teams'}${minutes === null ? '' : ` in ${minutes} min`}`,
  beginsAtOnce:
    'Dit onderdeel is al bezig. Zodra je tijden kiest, begint de klok van het eerste team. De volgorde van de andere teams kun je daarna nog loten.',
  plan: ({ pitch, questions, gap }) =>
    `${pitch} min pitch${questions > 0 ? ` + ${questions} min vragen` : ''}${gap > 0 ? `, ${gap} min ertussen` : ''}`,
  comesTo: ({ sum, left }) =>
    left < 0 ? `samen ${sum} min, ${-left} min te veel` : `samen ${sum} min, ${left} min over`,
  misfit: ({ what, needed, over, teams }) =>
    what === 'turns'
      ? `Past niet: een minuut elk is ${needed} min, ${over} te veel. Er passen ${teams} teams.`
      : `Vragen passen niet: 1 + 1 min elk is ${needed} min, ${over} te veel. Met vragen passen er ${teams} teams.`,
  ownLengths: 'Eigen tijden',
  lengths: { pitch: 'Pitch (min)', questions: 'Vragen (min)', gap: 'Ertussen (min)' },
  useLengths: 'Gebruik deze tijden',
  notMinutes: (text, { least, most }) =>
    `‘${text}’ kan niet: typ een heel aantal minuten van ${least} tot ${most}.`,
  together: 'Met elkaar',
  perRoom: 'Elke zaal apart',
  onlyWithPeople: (without) =>
    without === 1
      ? 'Zonder het team waar niemand in zit'
      : `Zonder de ${without} teams waar niemand in zit`,
  draw: 'Loot de volgorde',
  drawIn: (room) => `Loot in ${room}`,
  states: { had: 'geweest', passed: 'overgeslagen', now: 'nu', next: 'hierna', 'to-come': '' },
  notHere: 'was er niet',
  nobody: 'niemand op de telefoon',
  putLast: 'Als laatste',
  skip: 'Eén later',
  comeBack: 'Als volgende',
  isNotHere: 'Team is er niet',
  notHereTip: 'Zet het team dat aan de beurt is als laatste; het volgende begint',
  skipTip: 'Zet het team dat aan de beurt is één beurt later; het volgende begint',
  itemEnds: (title, planned, now) =>
    now === null ? `${title} tot ${planned}` : `${title} tot ${planned}, zo wordt het ${now}`,
}

const en: PitchDeskWords = {
  pitches: 'Pitches',
  noItem: 'No pitches come today any more.',
  about: (teams, minutes, from, until) =>
    `${from}${until === null ? '' : `–${until}`}, ${teams} ${teams === 1 ? 'team' : 'teams'}${minutes === null ? '' : ` in ${minutes} min`}`,
  beginsAtOnce:
    'This item goes on already. As soon as you choose lengths, the first team’s clock begins. The order of the other teams can still be drawn after that.',
  plan: ({ pitch, questions, gap }) =>
    `${pitch} min pitch${questions > 0 ? ` + ${questions} min questions` : ''}${gap > 0 ? `, ${gap} min between` : ''}`,
  comesTo: ({ sum, left }) =>
    left < 0
      ? `${sum} min together, ${-left} min too many`
      : `${sum} min together, ${left} min left`,
  misfit: ({ what, needed, over, teams }) =>
    what === 'turns'
      ? `Doesn’t fit: a minute each is ${needed} min, ${over} too many. ${teams} teams fit.`
      : `Questions don’t fit: 1 + 1 min each is ${needed} min, ${over} too many. With questions ${teams} teams fit.`,
  ownLengths: 'Lengths of your own',
  lengths: { pitch: 'Pitch (min)', questions: 'Questions (min)', gap: 'Between (min)' },
  useLengths: 'Use these lengths',
  notMinutes: (text, { least, most }) =>
    `‘${text}’ can’t be: type a whole number of minutes from ${least} to ${most}.`,
  together: 'All together',
  perRoom: 'Each room by itself',
  onlyWithPeople: (without) =>
    without === 1
      ? 'Without the team that nobody is in'
      : `Without the ${without} teams that nobody is in`,
  draw: 'Draw the order',
  drawIn: (room) => `Draw in ${room}`,
  states: { had: 'has been', passed: 'passed over', now: 'now', next: 'next', 'to-come': '' },
  notHere: 'wasn’t here',
  nobody: 'nobody on a phone',
  putLast: 'Put last',
  skip: 'One later',
  comeBack: 'Next',
  isNotHere: 'Team isn’t here',
  notHereTip: 'Puts the team whose turn it is last; the next one begins',
  skipTip: 'Puts the team whose turn it is one turn later; the next one begins',
  itemEnds: (title, planned, now) =>
    now === null ? `${title} until ${planned}` : `${title} until ${planned}, as it is ${now}`,
}

export const pitchDeskWords: Record<Language, PitchDeskWords> = { nl, en }
