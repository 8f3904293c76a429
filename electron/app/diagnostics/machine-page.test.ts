// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type MachinePage, machinePage, pressedAt, screenPressedAt } from './machine-page.ts'

const PAGE: MachinePage = {
  ...{ language: 'en', start: 'zaalscherm display --hub 10.0.0.2:4500' },
  facts: {
    ...{ version: '0.4.0', system: 'Linux', runtime: 'Electron 45', windows: 'x11' },
    ...{ vault: 'a file', screens: '1920×1080', addresses: '10.0.0.9', hub: '10.0.0.2' },
    ...{ faults: '0', folder: '/home/<you>' },
  },
  ...{ isAutostart: false, hasPin: false, typing: null, problem: null, checked: null },
  ...{ role: null, screens: null, canForgetHub: false },
}
const htmlOf = (change: Partial<MachinePage>) =>
  decodeURIComponent(machinePage({ ...PAGE, ...change }).replace(/^[^,]*,/, ''))

test('it says each fact, and takes none for markup', () => {
  const html = htmlOf({})
  for (const said of ['0.4.0', 'Electron 45', 'x11', '10.0.0.9', '/home/&lt;you>']) {
    expect(html).toContain(said)
  }
  expect(html).not.toContain('<you>')
  expect(html).not.toContain('<script')
})

test('each press is heard by an address that leads nowhere, and by no other', () => {
  const role = { is: 'wall', isFromNextStart: true, canStartAnew: true } as const
  const all = htmlOf({ hasPin: true, role, canForgetHub: true })
  const addresses = [...all.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)
  expect(addresses.map((url) => pressedAt(url ?? ''))).toEqual([
    ...['start-anew', 'role', 'autostart', 'set-pin', 'remove-pin', 'forget-hub', 'check', 'again'],
  ])
  expect(['https://machine.invalid/', 'https://elsewhere/check'].map(pressedAt)).toEqual([
    null,
    null,
  ])
})

test('the switch says what it is to whoever hears it', () => {
  expect(htmlOf({ isAutostart: true })).toContain('role="switch" aria-checked="true"')
  expect(htmlOf({})).toContain('role="switch" aria-checked="false"')
})

test('what this computer is can be made the other, and holds from the next start on', () => {
  const role = { is: 'desk', isFromNextStart: false, canStartAnew: true } as const
  expect(htmlOf({ role })).toContain('This computer is: The facilitator’s laptop')
  expect(htmlOf({ role })).toContain('Make it this: A screen in a room')
  expect(htmlOf({ role })).not.toContain('next start')
  const changed = { ...role, is: 'wall', isFromNextStart: true } as const
  expect(htmlOf({ role: changed })).toContain('from the next start on')
  expect(htmlOf({})).not.toContain('This computer is:')
})

test('a PIN is shown as dots while it is typed, and a problem is read aloud', () => {
  const typing = { prompt: 'press Enter: ●●', hint: 'Forgotten?' }
  const asking = htmlOf({ typing, hasPin: true })
  for (const said of ['press Enter: ●●', 'Forgotten?', 'Change the PIN']) {
    expect(asking).toContain(said)
  }
  expect(htmlOf({ problem: 'A PIN has 4 to 8 digits.' })).toContain('<p role="alert">A PIN')
})

const SCREEN = { name: '', size: '1920 × 1080', isInternal: false, isUsed: false }
const SCREENS = {
  ...{ isOnAll: false, isAway: false },
  listed: [
    { ...SCREEN, id: 1, name: 'eDP-1', isInternal: true },
    { ...SCREEN, id: -7, name: 'Samsung <TV>', isUsed: true },
  ],
}
const choicesIn = (html: string) =>
  [...html.matchAll(/role="radio" aria-checked="(\w+)" href="([^"]*)">([^<]*)</g)].map(
    ([, is, url = '', text]) => [screenPressedAt(url), is, text],
  )

test('each screen can be chosen by its name and size, and all of them', () => {
  expect(choicesIn(htmlOf({ screens: SCREENS }))).toEqual([
    [1, 'false', 'Screen 1: eDP-1, 1920 × 1080, of this computer itself'],
    [-7, 'true', 'Screen 2: Samsung &lt;TV>, 1920 × 1080'],
    ['all', 'false', 'All 2 screens, each a wall of its own'],
  ])
  const onAll = choicesIn(htmlOf({ screens: { ...SCREENS, isOnAll: true } }))
  expect(onAll.map(([, isChosen]) => isChosen)).toEqual(['false', 'false', 'true'])
  const alone = { ...SCREENS, listed: SCREENS.listed.slice(0, 1) }
  expect(choicesIn(htmlOf({ screens: alone }))).toHaveLength(1)
  expect(choicesIn(htmlOf({}))).toEqual([])
})

test('a chosen screen that is not there is told', () => {
  expect(htmlOf({ screens: { ...SCREENS, isAway: true } })).toContain('is not there now')
})

test('in a window of its own it says where a screen is chosen', () => {
  const html = htmlOf({ screens: 'at-wall' })
  expect(html).toContain('hold Ctrl and the comma there')
  expect(choicesIn(html)).toEqual([])
})

test('no other address is a screen', () => {
  const others = ['https://machine.invalid/screen-', 'https://elsewhere/screen-1', 'screen-1']
  expect(others.map(screenPressedAt)).toEqual([null, null, null])
})
