// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import { SECOND } from '../../../shared/instant.ts'
import { PinDialog, type PinWish } from './pin-dialog.ts'

const words = MACHINE_WORDS.en

function machine(pin: string | null) {
  const is = { pin, waitMs: 0, tries: 0, full: false }
  const ended: boolean[] = []
  const dialog = new PinDialog({
    lock: {
      get isSet() {
        return is.pin !== null
      },
      set: async (next) => {
        if (is.full) throw new Error('no space left')
        is.pin = next
      },
      try: async (typed) => {
        is.tries += 1
        if (is.waitMs > 0) return 'wait'
        return typed === is.pin ? 'right' : 'wrong'
      },
      waitMs: () => is.waitMs,
    },
    words,
    changed: () => {},
    ended: (isKept) => ended.push(isKept),
  })
  const type = async (...lines: string[]) => {
    for (const line of lines) {
      for (const key of [...line, 'Enter']) dialog.hear({ type: 'keyDown', key })
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    }
  }
  const begin = (wish: PinWish) => dialog.begin(wish)
  return { is, dialog, begin, type, ended }
}

test('the first PIN is typed twice, as dots hide a slip', async () => {
  const { is, dialog, begin, type, ended } = machine(null)
  begin('set')
  await type('123')
  expect([dialog.problem, is.pin]).toEqual([words.pinLength, null])
  await type('1234', '1243')
  expect([dialog.problem, is.pin]).toEqual([words.pinsDiffer, null])
  await type('1234')
  expect(dialog.shown?.prompt).toBe(words.typePinAgain('–'))
  await type('1234')
  expect([dialog.shown, dialog.problem, is.pin, ended]).toEqual([null, null, '1234', [true]])
})

test('changing or removing one needs the one that is there, and without one nothing is removed', async () => {
  for (const wish of ['set', 'remove'] as const) {
    const { is, dialog, begin, type } = machine('1234')
    begin(wish)
    await type('9999')
    expect([dialog.problem, is.pin, dialog.shown?.hint]).toEqual([
      ...[words.wrongPin, '1234', words.forgotPin],
    ])
    is.waitMs = 30 * SECOND
    await type('1234')
    expect([dialog.problem, is.pin]).toEqual([words.waitForPin(30), '1234'])
    is.waitMs = 0
    await type('1234')
    if (wish === 'set') await type('5678', '5678')
    expect([dialog.isOpen, is.pin]).toEqual([false, wish === 'set' ? '5678' : null])
  }
  const { dialog, begin } = machine(null)
  begin('remove')
  expect(dialog.isOpen).toBe(false)
})

test('Escape leaves all as it is; a PIN that can’t be kept says why', async () => {
  const { is, dialog, begin, type, ended } = machine(null)
  begin('set')
  await type('1234')
  dialog.hear({ type: 'keyDown', key: 'Escape' })
  expect([dialog.isOpen, is.pin, ended]).toEqual([false, null, [false]])
  is.full = true
  begin('set')
  await type('1234', '1234')
  expect([dialog.isOpen, dialog.problem, ended]).toEqual([
    ...[false, words.autostartFails('no space left'), [false, false]],
  ])
})
