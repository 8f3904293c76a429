// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Page } from 'playwright/test'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { OwnNetwork } from '../../processes/own-network.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'
import { readCodes } from '../read-code.ts'

const whyNot = OwnNetwork.whyNot()
test.skip(whyNot !== null, `skipped: ${whyNot}`)

const PORT = '4512'

let network: OwnNetwork
let browser: Browser
let data: string

test.beforeEach(async () => {
  data = newFolder()
  network = await OwnNetwork.make()
  browser = await network.browser()
})

test.afterEach(async () => {
  await browser.close()
  await network.end()
})

function start() {
  const args = ['--day', STAATSPRINT, '--data', data, '--port', PORT]
  const at = ['--rehearse-at', '2024-03-13T11:05', '--display-in', 'zaal-1']
  return startHub([...args, ...at], { within: network.within })
}

async function open(address: string): Promise<Page> {
  // Without its own policy axe can be put into the desk.
  const isDesk = address.includes('/desk')
  const page = await (await browser.newContext({ locale: 'nl-NL', bypassCSP: isDesk })).newPage()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto(address)
  return page
}

/** The address that the wall's code names, as a phone reads it off the picture. */
async function codeOn(wall: Page): Promise<string | null> {
  const [text] = await readCodes(await wall.screenshot())
  return text?.toLowerCase() ?? null
}

async function showsCode(wall: Page, base: string): Promise<void> {
  await expect
    .poll(() => codeOn(wall))
    .toMatch(new RegExp(`^${base.replace(/[[\].]/g, '\\$&')}/t/`))
}

async function showJoin(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Meedoen' }).first().click()
}

test('an adapter that comes moves no code; a pick does, and is remembered', async () => {
  network.addAdapter('venue0', '192.168.10.20/24')
  const hub = await start()
  expect(hub.join).toBe(`http://192.168.10.20:${PORT}`)
  const wall = await open(hub.display)
  const desk = await open(hub.desk)
  await showJoin(desk)
  await showsCode(wall, hub.join)

  // As a VPN, a container or a virtual machine does; sorted first, and with the way out.
  network.addAdapter('aaa0', '10.200.0.1/16')
  network.ip('route add default via 10.200.0.2')
  network.ip('link add podman0 type bridge')
  network.ip('addr add 10.88.0.1/16 dev podman0')
  network.ip('link set podman0 up')
  const choice = desk.getByLabel('Adres in alle codes')
  await expect(choice).toContainText('aaa0 · 10.200.0.1')
  // It may load itself anew meanwhile, to be let to link there as well.
  await showsCode(wall, hub.join)
  await expect(desk.locator('.address-notice')).toBeEmpty()

  await choice.selectOption({ label: 'aaa0 · 10.200.0.1' })
  await desk.getByRole('button', { name: 'Gebruik dit' }).click()
  await showsCode(wall, `http://10.200.0.1:${PORT}`)
  await expect(desk.locator('.address-notice')).toContainText('Het oude adres 192.168.10.20')
  await hub.stop()
  const again = await start()
  expect(again.join).toBe(`http://10.200.0.1:${PORT}`)
  await again.stop()
})

test('what goes is told at the desk before the codes change, and after', async () => {
  network.addAdapter('venue0', '130.89.14.7/16')
  network.ip('route add default via 130.89.0.1')
  network.addAdapter('zzz0', '192.168.7.7/24')
  const hub = await start()
  expect(hub.join).toBe(`http://130.89.14.7:${PORT}`)
  const wall = await open(hub.display)
  const desk = await open(hub.desk)
  await showJoin(desk)
  await showsCode(wall, hub.join)
  const notice = desk.locator('.address-notice')

  network.ip('link del venue0')
  await expect(notice).toContainText(`heeft het adres 130.89.14.7:${PORT} niet meer`)
  await expect(notice).toContainText(`noemen zo meteen alle codes 192.168.7.7:${PORT}`)
  expect(await codeOn(wall)).toContain('130.89.14.7')
  expect(await barriers(desk)).toEqual([])
  await showsCode(wall, `http://192.168.7.7:${PORT}`)
  await expect(notice).toContainText('ook op papier, werken niet meer')
  await desk.setViewportSize({ width: 320, height: 900 })
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await notice.getByRole('button', { name: 'Begrepen' }).click()
  await expect(notice).toBeEmpty()

  network.ip('link del zzz0')
  await expect(notice).toContainText('er is geen ander')
  await expect(wall.locator('.scene')).toContainText('Telefoons kunnen nu niet meedoen')
  await expect(notice).toContainText('deze laptop heeft geen netwerk')
  await hub.stop()
})

test('on a network of IPv6 only there is a code, and phones join by it', async () => {
  network.addAdapter('venue0', '2001:db8:10:20::42/64')
  const hub = await start()
  const base = `http://[2001:db8:10:20::42]:${PORT}`
  expect(hub.join).toBe(base)
  const wall = await open(hub.display)
  const desk = await open(hub.desk)
  await showJoin(desk)
  await showsCode(wall, base)
  await expect(wall.locator('.join')).toContainText(`[2001:db8:10:20::42]:${PORT}`)
  const phone = await open((await codeOn(wall)) ?? '')
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(phone.locator('form').first()).toBeVisible()
  await hub.stop()
})
