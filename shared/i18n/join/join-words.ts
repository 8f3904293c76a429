// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from '../../state/refusal.ts'
import type { Countdown } from '../../timeline/moment.ts'
import type { Span } from '../../timeline/timeline.ts'

/** The words of the join page's live parts. They travel to the phone: keep them few. */
export type JoinWords = {
  now: string
  nothingNow: string
  notBegun: string
  dayIsOver: string
  next: string
  phase(number: number): string
  challenge(number: number): string
  /** Nothing for the only one. */
  step(number: number, of: number): string
  /** Whose time it is that counts down. */
  timeOf: Record<Span['level'], string>
  begins: string
  countdownAt: Record<Exclude<Countdown['kind'], 'none'>, string>
  /** What stands before and after the digits. */
  amid: Record<'left' | 'over' | 'until', readonly [before: string, after: string]>
  overtime: string
  noEnd: string
  held: string
  goesOn: string
  timeIsUp: string
  /** @param nearly `about`, `lessThan` or nothing */
  minutesLeft(nearly: string, minutes: number): string
  about: string
  lessThan: string
  nearly: string
  /** Where the wall shows no clock either. */
  noClock: string
  /** So much of the time is left, from none to all in equal parts. */
  roughly: readonly string[]
  at(time: string): string
  since(time: string): string
  until(time: string): string
  minutes(count: number, isAbout: boolean): string
  mode: Record<'individual' | 'team', string>
  silent: string
  startSignal: string
  waitForSignal: string
  dots(perPerson: number, canStack: boolean): string
  mostIdeas(count: number): string
  example: string
  reward: string
  missingFigure: string
  wholeStep: string
  /** Over what comes, which may be read before its time starts. */
  readAhead: string
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
  /** Over what goes on in several rooms at once. */
  whereNow: string
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
  /** Where a desk took this phone out. */
  removed: string
  /** Before the team's name. */
  inTeam: string
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
  /** Leads to roles and the change, where no script folds them open. */
  rolesAndMore: string
  save: string
  leave: string
  linkLost: string
  neverLinked: string
  /** Why a phone's own command was not carried out; `other` for what it should never hear. */
  refusals: Partial<Record<Refusal['name'], string>> & { other: string }
}
