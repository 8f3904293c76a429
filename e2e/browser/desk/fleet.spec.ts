// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'

test('a screen is asked for its number, for black, for sound and to load anew; the desk sees what came of it', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  const desk = await (await browser.newContext({ bypassCSP: true })).newPage()
  await desk.goto(hub.desk)
  await desk.getByText('Verbonden', { exact: true }).waitFor()
  await desk.keyboard.press('Shift+S')
  const device = desk.locator('.device')
  await expect(device).toHaveAttribute('data-level', 'good')
  await expect(device).toContainText('een browser')
  await expect(desk.locator('.fleet-sum')).toHaveText('1 scherm: goed')
  expect(await barriers(desk)).toEqual([])

  await device.getByRole('button', { name: 'Nummer tonen' }).click()
  await expect(wall.locator('#identify')).toHaveText('1')
  await expect(device.locator('.device-order')).toHaveText('Nummer tonen: gedaan')

  // Once a minute of itself; asked again within seconds, the first one stands.
  const picture = device.locator('img')
  await expect(picture).toHaveJSProperty('naturalWidth', 320)
  await expect(device.locator('figcaption')).toContainText('door haarzelf getekend')
  const address = await picture.getAttribute('src')
  expect((await wall.request.get(new URL(address ?? '', hub.join).href)).status()).toBe(403)

  await device.getByRole('button', { name: 'Zwart beeld' }).click()
  await expect(wall.locator('.blank')).toBeVisible()
  const notice = desk.locator('.head .notice', { hasText: 'Zwart beeld' })
  await expect(notice).toContainText('Zaal 2')
  await notice.getByRole('button', { name: 'Weer aan' }).click()
  await expect(wall.locator('.blank')).toHaveCount(0)
  await expect(notice).toHaveCount(0)

  // A room is made black with its screens, and its way back is another.
  const covered = desk.locator('.preflight li', { hasText: 'Zwart, zoals gevraagd' })
  for (const back of ['Weer aan', 'Alle schermen weer aan']) {
    await desk.keyboard.press('Shift+R')
    // Letters rest until the page is gone.
    await expect(desk.locator('.rooms')).toBeVisible()
    await desk.keyboard.press('x')
    await expect(wall.locator('.blank')).toBeVisible()
    await desk.keyboard.press('Shift+S')
    await expect(device.locator('.device-level')).toHaveText('zwart, zoals gevraagd')
    await (back === 'Weer aan' ? covered : desk).getByRole('button', { name: back }).click()
    await expect(wall.locator('.blank')).toHaveCount(0)
  }

  const volume = device.getByRole('slider')
  await volume.press('ArrowLeft')
  const slider = await volume.elementHandle()
  await device.getByRole('button', { name: 'Geluid proberen' }).click()
  await expect(device.locator('.device-order')).toContainText(/gedaan|klik één keer op dat scherm/)
  await expect(volume).toHaveValue('95')
  expect(await slider?.evaluate((one) => one.isConnected), 'keys stay on the slider').toBe(true)
  await device.getByRole('button', { name: 'App opnieuw starten' }).dblclick()
  await expect(device.locator('.device-order')).toContainText('kan alleen in de app')

  const loaded = wall.waitForEvent('load')
  await device.getByRole('button', { name: 'Opnieuw laden' }).dblclick()
  await loaded
  await expect(device.locator('.device-order')).toHaveText('Opnieuw laden: gedaan')

  await expect(desk.locator('.preflight')).toContainText('Nog geen telefoon is binnengekomen')

  await device.getByRole('button', { name: 'Koppel los' }).dblclick()
  await expect(device).toHaveCount(0)
  await expect(desk.getByRole('heading', { name: 'Schermen', exact: true })).toBeFocused()
  await hub.stop()
})
