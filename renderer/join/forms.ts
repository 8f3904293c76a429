// SPDX-License-Identifier: EUPL-1.2

import type { AttendeeCommand } from '../../shared/features/commands.ts'
import { LONGEST_NAME } from '../../shared/features/joining/plain-name.ts'
import { joinRefusalSentence } from '../../shared/i18n/join/join-refusals.ts'
import { SECOND } from '../../shared/instant.ts'
import { type Html, html } from '../../shared/join-page/html/html.ts'
import { formCommand } from '../../shared/join-page/tools/form-commands.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import type { Language } from '../../shared/text.ts'
import { randomId } from '../sync/browser-ports.ts'
import type { Link } from '../sync/link-client.ts'
import type { CommandResult } from '../sync/surface.ts'
import { type LivePart, TOUCHED } from './live-part.ts'

// Whoever has pressed a button and sees nothing happen for longer leaves.
const PATIENCE_MS = 4 * SECOND

/** After these the page tells of somebody else than before. */
const TURNS_OVER: readonly AttendeeCommand['type'][] = ['join', 'leave']

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
    if (result.kind === 'accepted') {
      if (TURNS_OVER.includes(command.type)) for (const part of parts) part.turnOver()
      // What it held has done its work; its button stays in its place, and so does the focus on it.
      else form.removeAttribute(TOUCHED)
    }
    for (const old of form.querySelectorAll('.problem')) old.remove()
    for (const field of form.querySelectorAll('[aria-invalid]'))
      field.removeAttribute('aria-invalid')
    const { day } = store.getState()
    const isRefused = result.kind === 'refused' && day
    const sentence = isRefused ? joinRefusalSentence(result.refusal, day, language) : html``
    const wrong = isRefused ? wrongFieldIn(form, result.refusal) : null
    showProblem(wrong ? '' : sentence.toString())
    if (wrong) tellAt(wrong, sentence)
  }
}

/** Where it is to be put right, since the top of the page may be out of sight. */
function tellAt(field: HTMLInputElement, sentence: Html): void {
  const id = `${field.id}-wrong`
  field.insertAdjacentHTML(
    'afterend',
    html`<p class="problem" role="alert" id="${id}">${sentence}</p>`.toString(),
  )
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', `${id} ${field.id}-hint`)
  field.focus()
}

/** The field that is to be put right; `null`: none of them is what is wrong. */
function wrongFieldIn({ elements }: HTMLFormElement, refusal: Refusal): HTMLInputElement | null {
  const names =
    refusal.name === 'too-long-to-show'
      ? [refusal.field]
      : refusal.name === 'not-a-name' || refusal.name === 'name-is-taken'
        ? ['displayName', 'name']
        : []
  for (const name of names) {
    const field = elements.namedItem(name)
    if (field instanceof HTMLInputElement) return field
  }
  return null
}

function commandOf(form: HTMLFormElement): AttendeeCommand | null {
  const fields = new FormData(form)
  const command = formCommand(form.dataset.command ?? '', (name) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  })
  return command && isForTheHub(command) ? null : command
}

/**
 * Whether the form's own way is to tell what became of it: a name may be too much for a screen, and a
 * number may be none.
 */
function isForTheHub(command: AttendeeCommand): boolean {
  if (Object.values(command).some(Number.isNaN)) return true
  const name = command.type === 'join' ? (command.displayName ?? '') : ''
  return name.length > LONGEST_NAME || /\p{M}/u.test(name)
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
