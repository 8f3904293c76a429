// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type OpenHub,
  openHubOfDay,
  openHubOfLibrary,
} from '../../electron/hub-process/open-hub.ts'
import { copyAside, dayFiles } from '../../electron/store/file/day-files.ts'
import { keptText } from '../../renderer/sync/kept.ts'
import { TYPED_IN_STATE } from '../../shared/features/typed.ts'
import { reportCsv } from '../../shared/report/csv/report-csv.ts'
import { happening } from '../../shared/report/fold/happened.ts'
import { inOneGo } from '../../shared/report/fold/in-one-go.test-kit.ts'
import { logging } from '../../shared/report/log.ts'
import { reportOf } from '../../shared/report/report.ts'
import { eachOf } from '../../shared/state/facts/patterns.ts'
import { STAATSPRINT } from '../processes/hub-process.ts'
import { actorOf, DOINGS, LETTING_IN, MARK, SOUGHT, typedCommands } from './typed-commands.ts'

const DESK = actorOf('desk')

function openHub(data: string, rehearseAt: string | null): OpenHub {
  const asked = { day: STAATSPRINT, data, rehearseAt, replace: false, recover: false }
  return openHubOfDay(
    { ...asked, library: null, host: '127.0.0.1', displayIn: 'zaal-2' } as never,
    () => {},
  )
}

function stop(open: OpenHub): void {
  open.hub.stop()
  open.stop()
}

/** Types a mark in every field in which anybody can; fails where one is not taken. */
function typeEverywhere({ hub }: OpenHub): void {
  for (const [index, command] of LETTING_IN.entries()) {
    expect(hub.submit(DESK, `let-in-${index}`, command)).toHaveProperty('seq')
  }
  const typings = typedCommands()
  for (const { type, command, senders } of typings) {
    const answers = senders.map((kind) =>
      hub.submit(actorOf(kind), `id-of-${type}-by-${kind}`, command),
    )
    expect(
      answers.find((answer) => 'seq' in answer),
      type,
    ).toBeDefined()
  }
  // What everybody sees of it is another text.
  for (const [teamId, { at }] of Object.entries(hub.keptState.naming.proposals)) {
    hub.submit(DESK, `yes-to-${teamId}`, {
      ...{ type: 'approveTeamName', teamId, isApproved: true, saw: at },
    })
  }
}

/** All that people do beside that; fails where anything of it is not taken. */
function doEverything({ hub }: OpenHub): void {
  for (const [index, { by, command }] of DOINGS.entries()) {
    const commandId = `id-of-doing-${index}-by-${by.kind}`
    expect([command.type, hub.submit(by, commandId, command)]).toEqual([
      command.type,
      { seq: expect.any(Number) },
    ])
  }
}

/** What can be read of marks and ids in any file of a folder, however it is written. */
function leftIn(folder: string): string[] {
  const left: string[] = []
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    for (const text of SOUGHT) {
      const escaped = [...text].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('')
      const ways = [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(escaped)]
      if (ways.some((way) => bytes.includes(way))) left.push(`${text} in ${entry.name}`)
    }
  }
  return left
}

/** What of that is there at all: else nothing is proven by its absence. */
function soughtIn(folder: string): string[] {
  const left = leftIn(folder)
  return SOUGHT.filter((text) => left.some((one) => one.startsWith(text)))
}

function reportOfHub({ hub }: OpenHub) {
  const { first, facts, lastAt } = hub.storedJournal()
  const told = inOneGo(happening(first, facts, lastAt))
  const report = reportOf(told)
  const csv = reportCsv(report, { day: told.end.day, language: 'nl', isRehearsal: false })
  return { csv, report: JSON.stringify(report), log: inOneGo(logging(told, 'nl')) }
}

test('W1 W4 of all that anybody typed anywhere nothing is left in any file, and the report is what it was', () => {
  const data = mkdtempSync(join(tmpdir(), 'zaalscherm-wipe-'))
  const rehearsal = openHub(data, '2024-03-13T10:41')
  typeEverywhere(rehearsal)
  stop(rehearsal)
  const open = openHub(data, null)
  const { hub } = open
  hub.submit(DESK, 'm', { type: 'message', rooms: ['zaal-2'], text: 'Koffie' })
  typeEverywhere(open)
  doEverything(open)
  copyAside(dayFiles(join(data, 'day.sqlite')), 0)
  // Each feature’s own place for it is really filled: what is looked for was there.
  for (const pattern of TYPED_IN_STATE) {
    const texts = eachOf(hub.keptState, [pattern]).map(([, text]) => text)
    expect([pattern.join('/'), texts.some((text) => String(text).includes(MARK))]).toEqual([
      pattern.join('/'),
      true,
    ])
  }
  expect(soughtIn(data)).toEqual(SOUGHT)
  const before = reportOfHub(open)
  expect(hub.submit(DESK, 'wipe', { type: 'wipe' })).toHaveProperty('seq')
  expect(leftIn(data)).toEqual([])
  const after = reportOfHub(open)
  expect(after).toEqual(before)
  hub.submit(DESK, 'n', { type: 'message', rooms: ['zaal-2'], text: 'Dank' })
  stop(open)
  expect(leftIn(data)).toEqual([])
})

test('W1 W4 in a library nothing is left of them either: in days made of the wiped one, or deleted', () => {
  const library = mkdtempSync(join(tmpdir(), 'zaalscherm-wipe-'))
  const none = { sample: null, rehearseAt: null, displayIn: null }
  const open = openHubOfLibrary(
    { library, ...none, replace: false, open: [], host: '127.0.0.1' },
    (what, error) => {
      throw new Error(what, { cause: error })
    },
  )
  const { hub } = open
  const taken = open.library?.take(readFileSync(STAATSPRINT, 'utf8'), true)
  if (!taken || !('dayId' in taken)) throw new Error('the day was not taken in')
  const about = { date: '2026-06-01', language: 'nl' } as const
  const does = (command: Parameters<typeof hub.submit>[2]) =>
    expect(hub.submit(DESK, `library-${command.type}`, command)).toHaveProperty('seq')
  typeEverywhere(open)
  doEverything(open)
  does({ type: 'duplicateDay', dayId: taken.dayId, title: 'Nog eens', ...about })
  expect(soughtIn(library)).toEqual(SOUGHT)
  does({ type: 'wipe' })
  expect(leftIn(library)).toEqual([])
  does({ type: 'newDay', template: null, title: 'Leeg', opens: true, ...about })
  does({ type: 'deleteDay', dayId: taken.dayId })
  stop(open)
  expect(leftIn(library)).toEqual([])
})

test('W4 a wall keeps nothing that anybody typed for a start without a hub', () => {
  const data = mkdtempSync(join(tmpdir(), 'zaalscherm-wipe-'))
  const open = openHub(data, null)
  typeEverywhere(open)
  const { hub } = open
  const deviceId = Object.keys(hub.keptState.displays)[0] ?? ''
  const { view, playback } = hub.viewOf({ kind: 'display', deviceId })
  if (view?.kind !== 'display') throw new Error('no display hangs there')
  const time = { hubMinusWallMs: 0, keptAt: 0, errorMs: null }
  const text = keptText({ day: hub.day, view, playback, ...time })
  expect(text).not.toContain(MARK)
  stop(open)
})
