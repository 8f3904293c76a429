// SPDX-License-Identifier: EUPL-1.2
import type { AttendeeCommand } from '../../shared/state/commands.ts'
import type { Language } from '../../shared/text.ts'
import { joinRefusalSentence } from '../../shared/words/join-refusals.ts'
import type { Link } from '../sync/link-client.ts'
import type { Outcome } from '../sync/surface.ts'
import type { LivePart } from './live-part.ts'

/**
 * Sends the part's forms as commands over the link. Where no link has come about, the browser
 * sends them by itself, as it would without this script.
 */
export function answerForms(
  { store, send }: Link<'attendee'>,
  part: LivePart,
  language: Language,
): void {
  let isWaiting = false
  part.element.addEventListener('submit', async (submit) => {
    if (!(submit.target instanceof HTMLFormElement)) return
    const command = commandOf(submit.target)
    if (!command || store.getState().link === 'connecting') return
    submit.preventDefault()
    if (isWaiting) return
    isWaiting = true
    const outcome = await send(command)
    isWaiting = false
    // A role's button stays in its place, and so does the focus on it.
    if (outcome.kind === 'accepted' && command.type !== 'takeRole') part.turnOver()
    showProblem(sentenceOf(outcome))
  })

  function sentenceOf(outcome: Outcome): string | null {
    const { day } = store.getState()
    if (outcome.kind === 'accepted' || !day) return null
    const refusal = outcome.kind === 'refused' ? outcome.refusal : ({ name: 'link-lost' } as const)
    return joinRefusalSentence(refusal, day, language)
  }
}

function commandOf(form: HTMLFormElement): AttendeeCommand | null {
  const fields = new FormData(form)
  const field = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  switch (form.dataset.command) {
    case 'join':
      return { type: 'join', teamId: field('teamId'), displayName: field('displayName') || null }
    case 'role':
      return { type: 'takeRole', roleId: field('roleId'), isTaken: field('isTaken') === 'true' }
    case 'leave':
      return { type: 'leave' }
    default:
      return null
  }
}

function showProblem(sentence: string | null): void {
  const problem = document.getElementById('problem')
  if (!problem) return
  problem.hidden = sentence === null
  problem.textContent = sentence
  if (sentence !== null) problem.scrollIntoView({ block: 'nearest' })
}
