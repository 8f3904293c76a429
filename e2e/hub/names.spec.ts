// SPDX-License-Identifier: EUPL-1.2
import { request } from 'node:http'
import { hostname } from 'node:os'
import { expect, test } from 'playwright/test'
import { LINK_PATHS } from '../../shared/protocol/version.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { openDesk, openDisplay, refusedLink, socketOf } from '../processes/raw-link.ts'

const KEY = 'n'.repeat(32)
const OWN = hostname().toLowerCase().split('.')[0] ?? ''

function startOn(host: string) {
  return startHub(['--day', STAATSPRINT, '--data', newFolder(), '--host', host, '--port', '0'])
}

/** A page as it is asked for by another name than the address that it is at. */
function askAs(host: string, address: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { host } }, (response) => {
      let text = ''
      response.on('data', (data) => {
        text += data
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('a hub on an IPv6 address serves pages and links there', async () => {
  const hub = await startOn('::1')
  expect(hub.join).toMatch(/^http:\/\/\[::1\]:\d+$/)
  const page = await fetch(new URL('/T/K7QM', hub.join))
  expect(page.status).toBe(200)
  const display = await openDisplay(hub.join, KEY)
  await display.heard('pairing')
  const { link } = await openDesk(hub.desk)
  const { view } = await link.heard('view')
  expect(view).toMatchObject({ joinBase: hub.join, network: { isFixed: true } })
  await hub.stop()
})

test('a display of a browser links over IPv6', async ({ page }) => {
  const hub = await startOn('::1')
  await page.goto(hub.display)
  await expect(page.locator('.pairing-code')).toBeVisible()
  await hub.stop()
})

test('the hub answers to its machine’s own names, and tells others where it is', async () => {
  const hub = await startOn('127.0.0.1')
  const { port } = new URL(hub.join)
  const display = new URL('/display', hub.join).href
  for (const name of ['localhost', OWN, `${OWN}.local`, `${OWN.toUpperCase()}.lan`, '[::1]']) {
    expect((await askAs(`${name}:${port}`, display)).status, name).toBe(200)
  }
  for (const name of ['evil.example', `${OWN}.evil.example`, '<b>x</b>.example']) {
    const { status, text } = await askAs(`${name}:${port}`, display)
    expect(status, name).toBe(403)
    expect(text).toContain(`<a href="${display}">`)
    expect(text).toContain('lang="nl"')
    expect(text).toContain('lang="en"')
    expect(text).not.toContain('<b>')
  }
  // Nor is there a link by such a name, and none with its page's origin.
  const socket = socketOf(hub.join, LINK_PATHS.display)
  expect(await refusedLink(socket, { host: `evil.example:${port}` })).toBe(403)
  await hub.stop()
})
