// SPDX-License-Identifier: EUPL-1.2
import type { Countdown } from '../../timeline/moment.ts'
import type { Span } from '../../timeline/timeline.ts'

/** The words of the join page's live parts. They travel to the phone before all else: keep
 * them few. What is said of teams and their people stands in `team-words.ts`. */
export type JoinWords = {
  now: string
  nothingNow: string
  notBegun: string
  dayIsOver: string
  seeYou(weekday: string, time: string): string
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
  /** Before the place where everybody is. */
  where: string
  otherRooms: string
  whereNow: string
  speaker: string
  message: string
  programme: string
  noTimeYet: string
  linkLost: string
  neverLinked: string
}
