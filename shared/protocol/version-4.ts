// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../clock/timebase.ts'
import type { Mark, Run, SpanFact } from '../timeline/run.ts'
import type { View } from '../views/view.ts'
import type { HubMessage } from './messages.ts'

/** What a surface of version 4 said, whatever that is, as it is said now. */
export function fromVersion4(said: unknown): unknown {
  const { stage, ...rest } = Object(said)
  return stage === undefined ? said : { ...rest, playback: stage }
}

/** A message as surfaces of version 4 read it. */
export function asVersion4(message: HubMessage): object {
  if (message.type === 'refused' && message.refusal.name === 'other-playback') {
    return { ...message, refusal: { name: 'other-stage' } }
  }
  if (message.type === 'pairing') {
    const { playback, ...rest } = message
    return { ...rest, stage: asStage(playback) }
  }
  if (message.type !== 'view') return message
  const { effectiveAt, playback, view, ...rest } = message
  const flat = { ...rest, stage: asStage(playback), view: asFlat(view) }
  return effectiveAt === undefined ? flat : { ...flat, landsAt: effectiveAt }
}

/** What is played was a stage, and its time had other names. */
function asStage({ origin, position, rate, ...rest }: LivePlayback): object {
  return { ...rest, from: origin, at: position, speed: rate }
}

/** What all in a room see and what is one's own were not told apart. */
function asFlat(view: View): object {
  if (view.kind === 'desk') return view
  const { room, own } = view
  return { kind: view.kind, ...room, ...(room?.run && { run: asMarks(room.run) }), ...own }
}

/** What has passed was not told apart from what is to come. */
function asMarks({ past, ahead, ...run }: Run): object {
  const begun = Object.entries(past.facts).flatMap(([id, fact]) => {
    return fact.begunAt === undefined ? [] : [[id, { ...ahead[id], ...markOf(fact) }]]
  })
  return { marks: { ...ahead, ...Object.fromEntries(begun) }, ...run }
}

function markOf({ begunAt, endedAt, ranOver }: SpanFact): Mark {
  return { startAt: begunAt, ...(endedAt !== undefined && !ranOver && { endAt: endedAt }) }
}
