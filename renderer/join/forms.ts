// SPDX-License-Identifier: EUPL-1.2

import type { AttendeeCommand } from '../../shared/features/commands.ts'
import { LONGEST_NAME } from '../../shared/features/joining/plain-name.ts'
import { joinRefusalSentence } from '../../shared/i18n/join/join-refusals.ts'
import { SECOND } from '../../shared/instant.ts'
import type { Language } from '../../shared/text.ts'
import { randomId } from '../sync/browser-ports.ts'
import type { Link } from '../sync/link-client.ts'
import type { CommandResult } from '../sync/surface.ts'
import type { LivePart } from './live-part.ts'

// Whoever has pressed a button and sees nothing happen for longer leaves.
const PATIENCE_MS = 4 * SECOND

/**
 * Sends the parts' forms as commands over the link. Whenever that fails, or isn't answered in time,
 * the browser sends the form by itself, as it would without this script. Both ways carry one id, so
 * that a form that arrives by both counts once.
 */
export function answerForms(
  { store, send }: Link<'attendee'>,
  parts: readonly LivePart[],
  language: Language,
): void {
  const waiting = new Set<HTMLFormElement>()

  const answerForm = (submit: Event) => {
    const form = submit.target
    if (!(form instanceof HTMLFormElement)) return
    if (waiting.has(form)) return submit.preventDefault()
    const command = commandOf(form)
    if (!command || store.getState().link !== 'connected') return
    // Up to here the form goes its own way by itself if anything throws.
    const answer = send(command, newIdIn(form))
    submit.preventDefault()
    waiting.add(form)
    const goPlainWay = () => {
      clearTimeout(timer)
      waiting.delete(form)
      // A form that was redrawn meanwhile is no longer on the page, and would go nowhere.
      if (!form.isConnected) document.body.append(form)
      form.submit()
    }
    const timer = setTimeout(goPlainWay, PATIENCE_MS)
    answer
      .then((result) => {
        if (!waiting.has(form)) return
        if (result.kind === 'link-lost') return goPlainWay()
        // Perhaps this hub doesn't know what the page came with, since it began anew: the form's own
        // way brings a page that it does know, and says no less to a phone that has to wait.
        if (result.kind === 'refused' && result.refusal.name === 'too-many') return goPlainWay()
        show(form, command, result)
        clearTimeout(timer)
        waiting.delete(form)
      })
      .catch(goPlainWay)
  }
  for (const { element } of parts) element.addEventListener('submit', answerForm)

  function show(
    form: HTMLFormElement,
    command: AttendeeCommand,
    result: Exclude<CommandResult, { kind: 'link-lost' }>,
  ): void {
    // A role's button stays in its place, and so does the focus on it.
    if (result.kind === 'accepted' && command.type !== 'takeRole') {
      for (const part of parts) part.turnOver()
    }
    const { day } = store.getState()
    const isRefused = result.kind === 'refused' && day
    showProblem(isRefused ? joinRefusalSentence(result.refusal, day, language).toString() : '')
    const name = form.elements.namedItem('displayName')
    if (isRefused && result.refusal.name === 'not-a-name' && name instanceof HTMLElement) {
      name.setAttribute('aria-invalid', 'true')
      name.setAttribute('aria-describedby', 'problem name-hint')
      name.focus()
    }
  }
}

function commandOf(form: HTMLFormElement): AttendeeCommand | null {
  const fields = new FormData(form)
  const field = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  switch (form.dataset.command) {
    case 'join': {
      const displayName = field('displayName') || null
      // It may be too much for a screen: the form's own way tells what became of it.
      const mayBeCut =
        displayName && (displayName.length > LONGEST_NAME || /\p{M}/u.test(displayName))
      return mayBeCut ? null : { type: 'join', teamId: field('teamId'), displayName }
    }
    case 'role':
      return { type: 'takeRole', roleId: field('roleId'), isTaken: field('isTaken') === 'true' }
    case 'leave':
      return { type: 'leave' }
    default:
      return null
  }
}

/** Puts the id of the command that is made of a form into the form itself. */
function newIdIn(form: HTMLFormElement): string {
  const known = form.elements.namedItem('commandId')
  const field = known instanceof HTMLInputElement ? known : document.createElement('input')
  field.type = 'hidden'
  field.name = 'commandId'
  field.value = randomId()
  form.append(field)
  return field.value
}

function showProblem(sentence: string): void {
  const problem = document.getElementById('problem')
  if (!problem) return
  problem.hidden = sentence === ''
  problem.innerHTML = sentence
  if (sentence !== '') problem.scrollIntoView({ block: 'nearest' })
}
