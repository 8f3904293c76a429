// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { LINK_PATHS } from '../../../shared/protocol/version.ts'
import { cookieOf, RawLink, socketOf } from '../../processes/raw-link.ts'
import type { CrowdAsk, ScannedAnswer } from './crowd-talk.ts'

const FAR_AWAY = Date.parse('2100-01-01')

type Scan = Extract<CrowdAsk, { ask: 'scan' }>

/** Phones that scan the room's code: each loads the page, links and joins a team. */
export async function scan(asked: Scan): Promise<ScannedAnswer> {
  const scanned: ScannedAnswer = { pageMs: [], linkMs: [], joinMs: [], pressMs: [] }
  const phones = Array.from({ length: asked.count }, async (_, index) => {
    await pause((index * asked.overMs) / asked.count)
    await scanOne(asked, index, scanned)
  })
  // Who is lost is missed in the counts.
  await Promise.allSettled(phones)
  return scanned
}

async function scanOne(asked: Scan, index: number, scanned: ScannedAnswer): Promise<void> {
  const { base, code, teamIds } = asked
  const teamId = teamIds[index % teamIds.length] ?? ''
  let began = performance.now()
  const took = () => {
    const now = performance.now()
    const ms = now - began
    began = now
    return ms
  }
  const page = await fetch(new URL(`/T/${code}`, base))
  await page.text()
  const cookie = cookieOf(page)
  if (!page.ok || !cookie) throw new Error(`the page was refused: ${page.status}`)
  scanned.pageMs.push(took())
  const link = await RawLink.open(socketOf(base, `${LINK_PATHS.attendee}?code=${code}`), { cookie })
  await link.heard('view')
  scanned.linkMs.push(took())
  const command = { type: 'join', teamId, displayName: `Deelnemer ${index}` } as const
  link.say({ type: 'command', commandId: `join-${index}`, expiresAt: FAR_AWAY, command })
  await link.taken(`join-${index}`)
  scanned.joinMs.push(took())
  for (const [number, pressed] of (asked.presses ?? []).entries()) {
    const commandId = `press-${index}-${number}`
    link.say({ type: 'command', commandId, expiresAt: FAR_AWAY, command: pressed })
    await link.taken(commandId)
    scanned.pressMs.push(took())
  }
}
