// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { hubKeyIn } from '../../tls/hub-key.ts'
import { checkHub, securedOrigin } from './check-hub.ts'
import { forgetHub } from './forget-hub.ts'
import { HubPin } from './hub-pin.ts'
import { pinIn } from './kept-pin.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'hub-pin-'))
const [own, other] = [hubKeyIn(newFolder(), 0), hubKeyIn(newFolder(), 0)]

/** A display's starts, which share a file. */
function starts() {
  const file = join(newFolder(), 'hub-key.json')
  const told: string[] = []
  const timers = fakeTimers()
  return {
    file,
    told,
    timers,
    start: () => new HubPin(pinIn(file), timers, (line) => told.push(line)),
  }
}
const meets = (pin: HubPin, ...hubs: { certificate: string }[]) =>
  hubs.map(({ certificate }) => pin.accepts('10.0.0.9', certificate))

test('once a hub has given it a room, a display takes no other, at its next start neither', () => {
  const { start, file } = starts()
  const pin = start()
  expect(meets(pin, own)).toEqual([true])
  pin.showsRoom('10.0.0.9')
  expect(meets(pin, other, own)).toEqual([false, true])
  expect(meets(start(), other, own)).toEqual([false, true])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('unpaired it meets several hubs, each at its own address, and the next start may meet others', () => {
  const { start } = starts()
  expect(meets(start(), own, other, own)).toEqual([true, false, true])
  const pin = start()
  expect(meets(pin, other, own)).toEqual([true, false])
  expect(pin.accepts('10.0.0.8', own.certificate)).toBe(true)
  expect(['10.0.0.8', '10.0.0.9', '10.0.0.7'].map((host) => pin.fingerprintAt(host))).toEqual([
    ...[own.fingerprint, other.fingerprint, null],
  ])
})

test('of several hubs the one that gave it a room is its own, whichever was met last', () => {
  const { start } = starts()
  const pin = start()
  pin.accepts('10.0.0.8', own.certificate)
  pin.accepts('10.0.0.9', other.certificate)
  pin.showsRoom('10.0.0.8')
  expect(meets(pin, other, own)).toEqual([false, true])
  // A room from elsewhere changes nothing any more.
  pin.showsRoom('10.0.0.9')
  expect(meets(start(), other, own)).toEqual([false, true])
})

test('where another hub was met it isn’t asked who it is for a while, or until its own is there', () => {
  const { start, timers } = starts()
  const pin = start()
  meets(pin, own)
  pin.showsRoom('10.0.0.9')
  const seen = [pin.hasRefused('10.0.0.9')]
  pin.accepts('10.0.0.8', other.certificate)
  seen.push(pin.hasRefused('10.0.0.8'), pin.hasRefused('10.0.0.9'))
  timers.pass(30_000)
  seen.push(pin.hasRefused('10.0.0.8'))
  meets(pin, other)
  meets(pin, own)
  seen.push(pin.hasRefused('10.0.0.9'))
  expect(seen).toEqual([false, true, false, false, false])
})

test('unpaired it goes on with the hub that somebody names where another was met; paired it doesn’t', async () => {
  const { start } = starts()
  const pin = start()
  meets(pin, own, other)
  pin.toldWhere('10.0.0.9')
  await pin.refusalOver()
  expect([pin.fingerprintAt('10.0.0.9'), ...meets(pin, other, own, other)]).toEqual([
    ...[own.fingerprint, true, false, true],
  ])
  pin.showsRoom('10.0.0.9')
  pin.toldWhere('10.0.0.7')
  expect(meets(pin, own, other)).toEqual([false, true])
})

test('one that was met before is known again, of which Chromium doesn’t ask a second time', () => {
  const pin = starts().start()
  expect(pin.accepts('10.0.0.9', own.certificate)).toBe(true)
  pin.toldWhere('fd00::8')
  expect(pin.accepts('[fd00::8]', other.certificate)).toBe(true)
  pin.toldWhere('10.0.0.9')
  pin.showsRoom('10.0.0.9')
  expect(pin.fingerprintAt('fd00::8')).toBe(own.fingerprint)
})

test('a room that came without TLS pins nothing', () => {
  const { start, file } = starts()
  start().showsRoom('10.0.0.9')
  expect(readdirSync(join(file, '..'))).toEqual([])
})

test('what is no certificate is never taken', () => {
  const { start } = starts()
  expect(meets(start(), { certificate: '' }, { certificate: 'nonsense' })).toEqual([false, false])
})

test('the page hears who is refused, and that it is over', async () => {
  const { start, told } = starts()
  const pin = start()
  meets(pin, own)
  pin.showsRoom('10.0.0.9')
  const heard = pin.refusal()
  meets(pin, other)
  const refusal = { host: '10.0.0.9', expected: own.fingerprint, met: other.fingerprint }
  expect(await heard).toEqual(refusal)
  expect(await pin.refusal()).toEqual(refusal)
  const over = pin.refusalOver()
  // Chromium doesn't ask again for what it found good before.
  pin.showsRoom('10.0.0.9')
  await over
  await pin.refusalOver()
  expect(told).toEqual([
    `refused 10.0.0.9: its key is ${other.fingerprint}, not ${own.fingerprint}`,
  ])
})

test('a file that can’t be read is no leave to take any hub; forgotten, it is', () => {
  const { start, file } = starts()
  writeFileSync(file, '{"fingerprint":')
  const pin = start()
  expect(meets(pin, other, own)).toEqual([false, false])
  pin.toldWhere('10.0.0.9')
  pin.showsRoom('10.0.0.9')
  expect(meets(pin, own)).toEqual([false])
  forgetHub(dirname(file))
  forgetHub(dirname(file))
  expect(meets(start(), other)).toEqual([true])
})

test('where it can’t be kept, the display keeps to it for as long as it runs', () => {
  const told: string[] = []
  const keep = () => {
    throw new Error('ENOSPC')
  }
  const pin = new HubPin({ kept: () => null, keep }, fakeTimers(), (line) => told.push(line))
  meets(pin, own)
  pin.showsRoom('10.0.0.9')
  expect(meets(pin, other, own)).toEqual([false, true])
  expect(told[0]).toContain('could not be kept')
})

test('Electron is told by the key alone, whatever it thinks of the certificate itself', () => {
  const answers: number[] = []
  const pin = starts().start()
  checkHub(
    {
      setCertificateVerifyProc(proc) {
        for (const { certificate } of [own, other]) {
          const asked = {
            hostname: 'hub',
            certificate: { data: certificate },
            verificationResult: 'OK',
          }
          proc?.(asked as Parameters<NonNullable<typeof proc>>[0], (code) => answers.push(code))
        }
      },
    },
    pin,
  )
  expect(answers).toEqual([0, -2])
})

test.each([
  ['http://192.168.10.20:4500', 'https://192.168.10.20:4500'],
  ['https://192.168.10.20:4500', 'https://192.168.10.20:4500'],
  ['http://regie.local:4500', 'https://regie.local:4500'],
  ['http://[2001:db8::1]:4500', 'https://[2001:db8::1]:4500'],
  ['http://192.168.10.20', 'https://192.168.10.20:80'],
  ['http://127.0.0.1:4500', 'http://127.0.0.1:4500'],
  ['http://localhost:4500', 'http://localhost:4500'],
  ['http://[::1]:4500', 'http://[::1]:4500'],
  ['https://127.0.0.1:4500', 'https://127.0.0.1:4500'],
])('%s is linked to as %s', (typed, linked) => {
  expect(securedOrigin(typed)).toBe(linked)
})
