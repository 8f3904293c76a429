// SPDX-License-Identifier: EUPL-1.2
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { expect } from 'playwright/test'
import { smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import { SECOND } from '../../../shared/instant.ts'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { type Result, resultsOf } from '../result.ts'

const BARS = { actions: 12, personS: 120 }
// To read what the screen says, decide, and press: a slow hand on a page that it has never seen.
const AN_ACTION_S = 6

const PASTED = `Programma vakdag Open data, donderdag 4 februari 2027

12.30 – 13.00  Inloop met lunch (Foyer)
13.00 – 13.20  Opening door Noor de Vries (Grote zaal)
13.20 – 14.10  Wat is er al? (Grote zaal)
14.10 – 14.30  Pauze
14.30 – 15.30  Aan de slag (Zaal 1)
15.30 – 16.00  Wat nemen we mee? (Grote zaal)
16.00 – 17.00  Borrel (Foyer)
`
const FILE = JSON.stringify(
  smallDayFile({
    title: { nl: 'Vakdag Open data' },
    rooms: ['hall Grote zaal', 'Zaal 1'],
    items: [['Opening', '13:00', '13:20']],
  }),
)

/** What a newcomer does, one press, typed field or paste at a time, with what the screen says alone. */
type Story = (desk: Page, act: <T>(doing: Promise<T>) => Promise<T>) => Promise<void>

const STORIES: Record<string, { title: string; story: Story }> = {
  'a pasted programme': {
    title: 'Vakdag Open data',
    async story(desk, act) {
      await act(desk.getByRole('link', { name: 'Dagen' }).click())
      await act(desk.getByRole('button', { name: 'Plak een programma' }).click())
      const field = desk.getByRole('main').getByRole('textbox').first()
      await expect(field).toBeFocused()
      await desk.evaluate((text) => navigator.clipboard.writeText(text), PASTED)
      await act(desk.keyboard.press('Control+V'))
      await act(desk.getByLabel('Naam van de dag').fill('Vakdag Open data'))
      await act(desk.getByRole('button', { name: /^Maak een dag met 7/ }).click())
    },
  },
  'a template': {
    title: 'Workshopmiddag',
    async story(desk, act) {
      await act(desk.getByRole('link', { name: 'Dagen' }).click())
      await act(desk.getByRole('button', { name: 'Begin leeg of met een voorbeeld' }).click())
      await act(desk.getByRole('radio', { name: /^Workshopmiddag/ }).check())
      await act(desk.getByRole('button', { name: /^Maak en open/ }).click())
      await act(desk.getByRole('link', { name: 'Dagen' }).click())
    },
  },
  'a day’s own file': {
    title: 'Vakdag Open data',
    async story(desk, act) {
      await act(desk.getByRole('link', { name: 'Dagen' }).click())
      const chooser = desk.waitForEvent('filechooser')
      await act(desk.getByRole('button', { name: 'Open een bestand' }).click())
      const buffer = Buffer.from(FILE)
      const file = { name: 'vakdag.zaalscherm', mimeType: 'application/octet-stream', buffer }
      await act((await chooser).setFiles(file))
    },
  },
}

/**
 * From an empty library, on what `npm start` shows a newcomer, to a wall that has painted their own
 * day: how many actions, how long the program itself takes, and what both come to for a person.
 */
export async function firstWall(): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  const results: Result[] = []
  for (const [name, { title, story }] of Object.entries(STORIES)) {
    const hub = await startHub([
      ...['--library', newFolder(), '--host', '127.0.0.1', '--port', '0'],
      ...['--sample', STAATSPRINT, '--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
    ])
    results.push(...(await told(name, title, story, hub, browser)))
    await hub.stop()
  }
  await browser.close()
  return results
}

async function told(
  name: string,
  title: string,
  story: Story,
  hub: HubProcess,
  browser: Browser,
): Promise<Result[]> {
  const result = resultsOf('first-wall')
  const permissions = ['clipboard-read', 'clipboard-write']
  const desks = await browser.newContext({ locale: 'nl-NL', permissions })
  const walls = await browser.newContext({ locale: 'nl-NL' })
  const wall = await pageOf(walls, hub.display)
  await expect(wall.getByText('Clusteren')).toBeVisible()
  const desk = await pageOf(desks, hub.desk)
  await expect(desk.getByRole('link', { name: 'Dagen' })).toBeVisible()
  let actions = 0
  const act = <T>(doing: Promise<T>) => {
    actions += 1
    return doing
  }
  const began = performance.now()
  await story(desk, act)
  // The wall hung in a room of the sample: where it hangs now is asked.
  const asked = desk.getByRole('region', { name: /hing in een zaal/ })
  await act(asked.getByRole('combobox').first().selectOption({ index: 1 }))
  await act(desk.getByRole('button', { name: 'Hang op' }).click())
  await expect(wall.getByText(title).first()).toBeVisible()
  const programS = (performance.now() - began) / SECOND
  await Promise.all([desks.close(), walls.close()])
  return [
    result(name, 'actions', actions, BARS.actions),
    result(name, 'of the program s', programS, null),
    result(name, 'of a person s', programS + actions * AN_ACTION_S, BARS.personS),
  ]
}

async function pageOf(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}
