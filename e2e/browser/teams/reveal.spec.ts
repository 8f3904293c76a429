// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { carryOut, joinedPhone, rawDesk } from '../../processes/raw-device.ts'
import { test } from '../browser-test.ts'
import { openPage } from '../open-page.ts'

const MENTION = 'Brutaalste idee'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('winners are revealed step by step from the desk: two walls show the same, phones tell it in words, and nothing of it before', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', awardedDay(), '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T17:02', '--display-in', 'hal'],
  ])
  const atDesk = await rawDesk(hub)
  const member = await joinedPhone(hub, 'K7QM', 'delta')
  const [hall, room, desk, phone] = await Promise.all([
    openPage(browser, hub, 'wall', hub.display),
    openPage(browser, hub, 'wall', '/display'),
    openPage(browser, hub, 'desk', '/desk', atDesk),
    openPage(browser, hub, 'phone', '/T/K7QM', member),
  ])
  const form = desk.getByRole('form', { name: await room.locator('.pairing-code').innerText() })
  await form.getByRole('combobox').first().selectOption({ label: 'Zaal 2' })
  await form.getByRole('button').click()
  await expect(room.locator('.elsewhere-place')).toBeVisible()
  await carryOut(atDesk, {
    ...{ type: 'prepareReveal', places: [['delta', 'veer'], ['duin']], isTrial: false },
    mentions: [{ title: { nl: MENTION }, teamIds: ['kade'] }],
  })
  await desk.keyboard.press('Shift+W')
  const panel = desk.getByRole('dialog', { name: 'Winnaars bekendmaken' })
  const show = (what: string) => panel.getByRole('button', { name: `Toon ${what}`, exact: true })
  await expect(show('derde plaats')).toBeEnabled()
  for (const page of [hall, room, phone]) {
    await expect(page.locator('.reveal-place')).toHaveCount(0)
    await expect(page.locator('body')).not.toContainText(/(derde|eerste) plaats|Brutaalste/i)
  }

  await show('derde plaats').click()
  await tellBoth([hall, room], /Derde plaats\s*Duin/)
  await expect(phone.locator('#spoken')).toHaveText('Derde plaats: Duin.')
  await show('gedeelde eerste plaats').click()
  await tellBoth([hall, room], /Gedeelde eerste plaats\s*Delta[\s\S]*Veer/)
  await expect(phone.locator('#spoken')).toHaveText('Gedeelde eerste plaats: Delta en Veer.')
  await show('brutaalste idee').click()
  await tellBoth([hall, room], /Brutaalste idee\s*Kade/)
  await show('dank jullie wel').click()
  await tellBoth([hall, room], /Dank jullie wel\s*1\s*Delta · Veer\s*3\s*Duin/)
  await panel.getByRole('button', { name: /^Afronden/ }).click()
  await expect(room.locator('.elsewhere-place')).toBeVisible()
})

/** Walls of different rooms tell the same, word for word. */
async function tellBoth(walls: [Page, Page], told: RegExp): Promise<void> {
  const [hall, room] = walls
  await expect(toldOn(hall)).toHaveText(told, { useInnerText: true })
  const words = await toldOn(hall).innerText()
  await expect(toldOn(room)).toHaveText(words, { useInnerText: true })
}

function toldOn(wall: Page) {
  return wall.locator('.layer:not([aria-hidden]) .reveal-place')
}

/** The sample day, which mentions one team more. */
function awardedDay(): string {
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  const file = join(newFolder(), 'awarded.json')
  const jury = { ...day.jury, mentions: [{ nl: MENTION, en: 'Boldest idea' }] }
  writeFileSync(file, JSON.stringify({ ...day, jury }))
  return file
}
