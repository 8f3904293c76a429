// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'playwright/test'
import { readCsv } from '../../shared/report/csv/read-csv.test-kit.ts'
import { REPORT_PATHS } from '../../shared/report/report-paths.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { cookieOf, openDesk, type RawLink } from '../processes/raw-link.ts'

let hub: HubProcess
let desk: { link: RawLink; cookie: string }

test.beforeEach(async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
  desk = await openDesk(hub.desk)
})

test.afterEach(async () => {
  desk.link.close()
  await hub.stop()
})

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, hub.join), { headers })
}

async function steer(command: Parameters<RawLink['say']>[0]): Promise<void> {
  desk.link.say(command)
  await desk.link.heard('accepted')
}

test('R13: nobody but a desk gets the report', async () => {
  const phone = cookieOf(await get('/T/K7QM')) ?? ''
  for (const path of Object.values(REPORT_PATHS)) {
    const tries: Record<string, string>[] = [
      {},
      { cookie: 'zaalscherm-desk=guess' },
      { cookie: phone },
    ]
    for (const headers of tries) {
      const answer = await get(path, headers)
      expect(answer.status).toBe(403)
      expect(await answer.text()).not.toContain('Clusteren')
    }
    expect((await get(path, { cookie: desk.cookie })).status).toBe(200)
  }
})

test('the page is closed to what is not its own, and says that it is a rehearsal', async () => {
  const answer = await get(`${REPORT_PATHS.page}?lang=en`, { cookie: desk.cookie })
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const page = await answer.text()
  expect(page).toContain('<strong>Rehearsal</strong>')
  expect(page).toContain('So far, 10:4')
})

test('what a desk does stands in the log, and in its table', async () => {
  await steer({
    type: 'command',
    commandId: 'longer',
    expiresAt: Date.parse('2100-01-01'),
    command: {
      type: 'lengthen',
      rooms: ['zaal-2'],
      saw: { 'zaal-2': 'fase1/stap-1/clusteren' },
      byMs: 300_000,
    },
  })
  const page = await (await get(`${REPORT_PATHS.page}?lang=nl`, { cookie: desk.cookie })).text()
  expect(page).toContain('<td>+5 minuten, Clusteren</td>')
  const answer = await get(`${REPORT_PATHS.logCsv}?lang=nl`, { cookie: desk.cookie })
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="staatsprint-2024-logboek-repetitie\.csv"$/,
  )
  const [, row = []] = readCsv(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()),
    ';',
  )
  expect(row.slice(2, 5)).toEqual(['regietafel 1', 'Zaal 2', "'+5 minuten, Clusteren"])
})

test('a desk finds the report by its link, and the way back', async ({ page }) => {
  const { key } = await (
    await fetch(new URL('/desk/keys', hub.join), {
      method: 'POST',
      headers: { cookie: desk.cookie },
    })
  ).json()
  await page.goto(hub.desk.replace(/#key=.*/, `#key=${key}`))
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Verslag' }).click()
  const report = await opened
  await expect(report.getByRole('heading', { name: 'Plan en werkelijkheid' })).toBeVisible()
  await expect(report.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
  await report.getByRole('link', { name: 'Terug naar de regietafel' }).click()
  await expect(report.getByText('Verbonden')).toBeVisible()
})
