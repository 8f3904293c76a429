// SPDX-License-Identifier: EUPL-1.2
// A crowd of surfaces in a process of its own, so that they share no thread with who measures.

import { machineNow } from '../../processes/node-ports.ts'
import { Wire } from '../../processes/wire.ts'
import type { CrowdAsk, LinkedAnswer, ToldAnswer } from './crowd-talk.ts'
import { fetchPages } from './fetch-pages.ts'
import { type Member, productMember, rawMember } from './member.ts'
import { scan } from './scan.ts'

const LINK_PATIENCE_MS = 20_000
const LOOK_EVERY_MS = 100
// A wall whose second turns over so much too late or too early is seen to be off.
const VISIBLY_WRONG_MS = 20

let members: Member[] = []
let views = new Map<number, { count: number; lastAt: number }>()
let backAt: number[] = []
let bytesBefore = 0
let looks = 0
let wrong = 0

process.on('message', async (asked: CrowdAsk) => {
  process.send?.(await answer(asked))
})
process.on('disconnect', () => process.exit(0))

function answer(asked: CrowdAsk): unknown {
  switch (asked.ask) {
    case 'link':
      return link(asked)
    case 'scan':
      return scan(asked)
    case 'fetch':
      return fetchPages(asked)
    case 'leave':
      for (const member of members) member.leave()
      members = []
      bytesBefore = 0
      return {}
    case 'tell':
      return tell()
    default:
      return asked satisfies never
  }
}

async function link(asked: Extract<CrowdAsk, { ask: 'link' }>): Promise<LinkedAnswer> {
  const { base, members: wanted } = asked
  const began = machineNow()
  const shownMs: number[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  for (let index = wanted.from; index < wanted.from + wanted.count; index += 1) {
    let isShown = false
    const ears = {
      onShown: () => {
        if (isShown) return
        isShown = true
        shownMs.push(machineNow() - began)
        if (shownMs.length === wanted.count) resolve()
      },
      onView: (seq: number, at: number) => {
        const known = views.get(seq)
        views.set(seq, { count: (known?.count ?? 0) + 1, lastAt: at })
      },
      onBack: (at: number) => backAt.push(at),
    }
    const wire = new Wire(base, wanted, index)
    members.push(wanted.as === 'raw' ? rawMember(wire, ears) : productMember(wire, wanted, ears))
  }
  const patience = setTimeout(resolve, LINK_PATIENCE_MS)
  await promise
  clearTimeout(patience)
  return { shownMs }
}

function tell(): ToldAnswer {
  const bytes = members.reduce((sum, { wire }) => sum + wire.bytes(), 0)
  const told = {
    views: Array.from(views, ([seq, view]) => ({ seq, ...view })),
    bytes: bytes - bytesBefore,
    linked: members.filter((member) => member.isLinked()).length,
    ...{ backAt, looks, wrong },
  }
  views = new Map()
  backAt = []
  bytesBefore = bytes
  looks = 0
  wrong = 0
  return told
}

setInterval(() => {
  for (const member of members) {
    const errorMs = member.errorMs()
    if (errorMs === null) continue
    looks += 1
    if (Math.abs(errorMs) > VISIBLY_WRONG_MS) wrong += 1
  }
}, LOOK_EVERY_MS)
