// SPDX-License-Identifier: EUPL-1.2
import type { AttendeeCommand } from '../../features/commands.ts'
import { ownOf } from '../../own.ts'

/** A field of a form by its name; empty where the form has none of that name. */
export type Field = (name: string) => string

/**
 * The command of every form on a phone, by its `data-command` and the last part of its `action`. Both
 * the page's script and the hub read it, so that a form says the same whichever way it goes. Whether it may
 * be so, the command's own schema says.
 */
const FORM_COMMANDS: Record<string, (field: Field) => AttendeeCommand> = {
  join: (field) => ({
    type: 'join',
    teamId: field('teamId'),
    displayName: field('displayName') || null,
    // What is no number is for nobody, which is refused with how many it may be.
    ...(field('carries') && { carries: wholeNumber(field('carries')) || 0 }),
  }),
  role: (field) => ({
    type: 'takeRole',
    roleId: field('roleId'),
    isTaken: field('isTaken') === 'true',
  }),
  hand: (field) => ({
    type: 'handRole',
    roleId: field('roleId'),
    number: wholeNumber(field('number')),
  }),
  count: (field) => ({
    type: 'countIdeas',
    race: field('race'),
    part: field('part'),
    // Longer than any count: what is cut is refused with what is left of it.
    count: field('count').slice(0, 40),
  }),
  name: (field) => ({
    type: 'proposeTeamName',
    name: field('name') || null,
    yell: field('yell') || null,
  }),
  leave: () => ({ type: 'leave' }),
  callHelp: () => ({ type: 'callHelp' }),
  cancelHelp: () => ({ type: 'cancelHelp' }),
}

/** What a form asks for; `null` where there is no such form. */
export function formCommand(name: string, field: Field): AttendeeCommand | null {
  return ownOf(FORM_COMMANDS, name)?.(field) ?? null
}

/** `NaN` for what isn't written as one, as `1e3`: no command takes that. */
export function wholeNumber(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
}
