// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'playwright/test'
import { machineTimers } from '../../electron/machine/timers.ts'
import { dayFiles } from '../../electron/store/file/day-files.ts'
import { openFiles } from '../../electron/store/opening.ts'
import { DAY_VERSION } from '../../shared/day/day.ts'
import { type Item, smallDayFile } from '../../shared/day/small-day.test-kit.ts'
import { MINUTE, SECOND } from '../../shared/instant.ts'
import { STATE_VERSION } from '../../shared/state/facts/fact.ts'
import { freePort } from '../processes/free-port.ts'
import { newFolder, runHub, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { openDesk } from '../processes/raw-link.ts'

const LOOPBACK = ['--host', '127.0.0.1', '--port', '0']

function dayFile(contents: string): string {
  const path = join(newFolder(), 'day.json')
  writeFileSync(path, contents)
  return path
}

/** The sample day after `change`, which may make it wrong in any way. */
function changedDay(change: (day: { slots: object[]; rooms: object[] }) => void): string {
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  change(day)
  return dayFile(JSON.stringify(day))
}

async function failsWith(day: string): Promise<string> {
  const { code, errors } = await runHub(['--day', day, '--data', newFolder(), ...LOOPBACK])
  expect(code).toBe(2)
  return errors
}

const FAR_AWAY = Date.parse('2100-01-01')

test('a day file that is not there is named', async () => {
  expect(await failsWith('/no/such/day.json')).toContain('/no/such/day.json')
})

test('a day file that is not JSON is named, with what stands there', async () => {
  expect(await failsWith(dayFile('{ "format": '))).toContain('valid JSON')
})

test('a day file of another version is refused for that alone', async () => {
  const errors = await failsWith(dayFile('{ "version": 7 }'))
  expect(errors).toContain(`version: 7; expected: ${DAY_VERSION}`)
})

test('all wrong fields are named at once, with path, value and what is expected', async () => {
  const file = changedDay((day) => {
    Object.assign(day, { timeZone: 'Mars/Olympus' })
    Object.assign(day.slots[2] ?? {}, { start: 'half ten' })
    Object.assign(day.rooms[0] ?? {}, { colour: 'red' })
  })
  const errors = await failsWith(file)
  expect(errors).toContain('timeZone: "Mars/Olympus"; expected: a time zone')
  expect(errors).toContain('slots[2].start: "half ten"; expected: a time such as 09:30')
  expect(errors).toContain('rooms[0].colour: "red"; expected: no field of this name')
})

test('a data directory that cannot be written is named', async () => {
  const args = ['--day', STAATSPRINT, '--data', '/dev/null/data', ...LOOPBACK]
  const { code, errors } = await runHub(args)
  expect(code).toBe(2)
  expect(errors).toContain('/dev/null/data')
})

test('a port in use is named and never changed', async () => {
  const port = String(await freePort())
  const args = ['--day', STAATSPRINT, '--host', '127.0.0.1', '--port', port]
  const first = await startHub([...args, '--data', newFolder()])
  const { code, errors } = await runHub([...args, '--data', newFolder()])
  await first.stop()
  expect(code).toBe(2)
  expect(errors).toContain(`port ${port} is in use`)
})

test('a data directory in use by another hub is not shared', async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), ...LOOPBACK]
  const first = await startHub(args)
  const { code, errors } = await runHub(args)
  await first.stop()
  expect(code).toBe(2)
  expect(errors).toContain('in use by another hub')
})

test('a day that is there is continued, and begun anew only with --replace', async () => {
  const data = newFolder()
  const args = ['--day', STAATSPRINT, '--data', data, ...LOOPBACK]
  const first = await startHub(args)
  const desk = await openDesk(first.desk)
  const command = { type: 'lockJoining', isLocked: true } as const
  desk.link.say({ type: 'command', commandId: 'c1', expiresAt: FAR_AWAY, command })
  await desk.link.heard('accepted')
  await first.stop()

  const second = await startHub(args)
  const again = await openDesk(second.desk)
  const kept = await again.link.heard('view')
  expect(kept.view).toMatchObject({ isJoiningLocked: true })
  await second.stop()

  const third = await startHub([...args, '--replace'])
  const anew = await openDesk(third.desk)
  const fresh = await anew.link.heard('view')
  await third.stop()
  expect(fresh.view).toMatchObject({ isJoiningLocked: false })
  // What was there before lies beside it.
  expect(readdirSync(data).filter((name) => /^day\.2.*\.sqlite$/.test(name))).not.toHaveLength(0)
})

test('a machine whose clock was set back goes on from the journal’s last entry', async () => {
  const data = newFolder()
  const args = ['--day', STAATSPRINT, '--data', data, ...LOOPBACK]
  await (await startHub(args)).stop()
  const began = Date.now()
  const at = began + 5 * MINUTE
  const files = dayFiles(join(data, 'day.sqlite'))
  const ports = { timers: machineTimers, newSecret: () => 'hub' }
  const store = openFiles(files, ports)
  const command = { type: 'lockJoining', isLocked: true } as const
  const by = { kind: 'desk', deskId: 'desk' } as const
  const entry = { seq: 1, at, by, commandId: 'c1', command }
  const history = { kind: 'step', by: 1 } as const
  const origin = store.nextOrigin()
  store.append({ version: STATE_VERSION, origin, entry, changes: [], history }, [])
  store.close()
  const hub = await startHub(args)
  const { link } = await openDesk(hub.desk)
  link.say({ type: 'clock', sentAt: 0 })
  const { receivedAt } = await link.heard('clock')
  const passedMs = Date.now() - began
  await hub.stop()
  // What was stamped 0.3 s ahead holds by then, and no more has passed than since it was written.
  expect(receivedAt).toBeGreaterThan(at - SECOND)
  expect(receivedAt).toBeLessThanOrEqual(at + passedMs)
})

test('a rehearsal leaves the real run alone', async () => {
  const data = newFolder()
  const args = ['--day', STAATSPRINT, '--data', data, ...LOOPBACK]
  const rehearsal = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
  const desk = await openDesk(rehearsal.desk)
  expect((await desk.link.heard('view')).playback.kind).toBe('rehearsal-only')
  desk.link.say({ type: 'clock', sentAt: 0 })
  const { receivedAt } = await desk.link.heard('clock')
  expect(new Date(receivedAt).toISOString()).toMatch(/^2024-03-13T09:41:/)
  await rehearsal.stop()
  expect(readdirSync(data)).toEqual(['hub-key.pem', 'rehearsal.head', 'rehearsal.sqlite'])

  const real = await startHub(args)
  const other = await openDesk(real.desk)
  expect((await other.link.heard('view')).playback.kind).toBe('real')
  await real.stop()
})

test('nothing that is kept is touched by a start that can not be', async () => {
  const data = newFolder()
  const port = String(await freePort())
  const at = ['--data', data, '--host', '127.0.0.1', '--port', port]
  const running = await startHub(['--day', STAATSPRINT, ...at])
  const again = await runHub(['--day', STAATSPRINT, ...at, '--replace'])
  const elsewhere = ['--data', data, '--host', '127.0.0.1', '--port', '0', '--replace']
  const other = await runHub(['--day', STAATSPRINT, ...elsewhere])
  await running.stop()
  expect([again.code, other.code]).toEqual([2, 2])
  expect(other.errors).toContain('in use by another hub')
  const wrong = ['--day', STAATSPRINT, ...elsewhere, '--rehearse-at', 'noon']
  expect((await runHub(wrong)).errors).toContain('--rehearse-at noon')
  expect(readdirSync(data)).toEqual(['day.head', 'day.sqlite', 'hub-key.pem'])
})

test('another day than the one that is kept is not swallowed in silence', async () => {
  const data = newFolder()
  const first = await startHub(['--day', STAATSPRINT, '--data', data, ...LOOPBACK])
  await first.stop()
  const other = changedDay((day) => Object.assign(day, { id: 'another-day' }))
  const second = await startHub(['--day', other, '--data', data, ...LOOPBACK])
  await expect.poll(() => second.errors()).toContain('--replace begins anew')
  await second.stop()
})

test('a rehearsal takes the day that the directory holds for real', async () => {
  const data = newFolder()
  const real = await startHub(['--day', STAATSPRINT, '--data', data, ...LOOPBACK])
  await expect.poll(() => real.errors()).toContain('the day is on 2024-03-13 and today is')
  await real.stop()
  const rehearsal = await startHub([
    '--data',
    data,
    ...LOOPBACK,
    '--rehearse-at',
    '2024-03-13T12:00',
  ])
  expect(rehearsal.errors()).toBe('')
  await rehearsal.stop()
})

test('a day that is kept with its side items is still the one of its file', async () => {
  const data = newFolder()
  const items: Item[] = [
    ['Hacken', '14:30', '17:30', { kind: 'workshop', scope: 'free' }],
    ['Lunch', '15:00', '15:30', { kind: 'lunch', scope: 'free', parent: 'hacken' }],
  ]
  const file = dayFile(JSON.stringify(smallDayFile({ rooms: ['hall Zaal'], items })))
  for (const _ of [1, 2]) {
    const hub = await startHub(['--day', file, '--data', data, ...LOOPBACK])
    await expect.poll(() => hub.errors()).toContain('the day is on 2026-03-13')
    expect(hub.errors()).not.toContain('begins anew')
    await hub.stop()
  }
})

test('what is odd in a day is said in words at the start, also of one that is kept, and it is played', async () => {
  const data = newFolder()
  const items: Item[] = [
    ['Workshop', '11:00', '12:45', { rooms: ['zilt'] }],
    ['Pauze', '11:45', '11:55', { kind: 'break', scope: 'free' }],
  ]
  const file = dayFile(JSON.stringify(smallDayFile({ rooms: ['hall Zaal', 'Zilt'], items })))
  for (const day of [['--day', file], []]) {
    const hub = await startHub([...day, '--data', data, ...LOOPBACK])
    await expect
      .poll(() => hub.errors())
      .toMatch(/^look at the day once more: ‘Pauze’ at 11:45 takes 10 min from ‘Workshop’/mu)
    await hub.stop()
  }
})

test('a damaged file is told in one sentence, and --replace gets past it', async () => {
  const data = newFolder()
  const args = ['--day', STAATSPRINT, '--data', data, ...LOOPBACK]
  await (await startHub(args)).stop()
  const database = new DatabaseSync(join(data, 'day.sqlite'))
  database.exec("UPDATE meta SET value = '{' WHERE name = 'beginning'")
  database.close()
  const { code, errors } = await runHub(args)
  expect(code).toBe(2)
  expect(errors).toMatch(
    /^\S+day\.sqlite is damaged: the day itself .*; --recover goes on with .*; --replace begins anew\n$/,
  )
  await (await startHub([...args, '--replace'])).stop()
})

test('a day whose end is lost is told with its number, and --recover goes on with the rest', async () => {
  const data = newFolder()
  const args = ['--day', STAATSPRINT, '--data', data, ...LOOPBACK]
  const hub = await startHub(args)
  const { link } = await openDesk(hub.desk)
  const command = { type: 'lockJoining', isLocked: true } as const
  link.say({ type: 'command', commandId: 'c1', expiresAt: FAR_AWAY, command })
  await link.heard('accepted')
  await hub.kill()
  const database = new DatabaseSync(join(data, 'day.sqlite'))
  database.exec('DELETE FROM journal WHERE seq = 1')
  database.close()
  const { code, errors } = await runHub(args)
  expect(code).toBe(2)
  expect(errors).toMatch(
    /^\S+day\.sqlite is damaged: entry 1 was acknowledged and is not in it; --recover goes on with the day as it was at first, .*\n$/,
  )
  const recovered = await startHub([...args, '--recover'])
  await expect
    .poll(() => recovered.errors())
    .toContain('it now goes on with the day as it was at first')
  await recovered.stop()
  expect(readdirSync(data).filter((name) => /^day\.2.*\.sqlite$/.test(name))).toHaveLength(1)
})

test('a silent connection does not keep the hub from stopping', async () => {
  const hub = await startHub(['--day', STAATSPRINT, '--data', newFolder(), ...LOOPBACK])
  const silent = connect(Number(new URL(hub.join).port), '127.0.0.1')
  silent.on('error', () => {})
  await once(silent, 'connect')
  await hub.stop()
})

test('addresses that could not be reached are not printed', async () => {
  for (const [name, value] of [
    ['--host', 'fe80::1%lo'],
    ['--host', '[::1]'],
    ['--host', ''],
    ['--port', '1e3'],
    ['--port', '80x'],
  ] as const) {
    const { code, errors } = await runHub([
      '--day',
      STAATSPRINT,
      '--data',
      newFolder(),
      ...LOOPBACK,
      name,
      value,
    ])
    expect(code).toBe(2)
    expect(errors).toContain(`${name} ${value}`)
  }
})
