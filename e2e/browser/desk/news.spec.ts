// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('a desk says aloud, on one polite line, what displays and time do by themselves', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:44', '--display-in', 'zaal-2'],
  ])
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  await expect(wall.locator('.header')).toBeVisible()
  const desk = await (await browser.newContext()).newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  await expect(desk.getByText('1 scherm', { exact: false }).first()).toBeVisible()
  const heard = await listen(desk)

  const other = await (await browser.newContext()).newPage()
  await other.goto(new URL('/display', hub.display).href)
  await expect.poll(heard).toContainEqual(expect.stringContaining('1 scherm wacht.'))
  await wall.close()
  await expect.poll(heard).toContainEqual(expect.stringMatching(/Zaal 2: scherm( ‘.*’)? is weg\./))

  // Only the rooms that are chosen speak of their time.
  await desk.keyboard.press('2')
  await desk.getByLabel('Naar tijd').fill('1044')
  await desk.keyboard.press('Enter')
  await desk.getByLabel('Snelheid').selectOption('10')
  await expect.poll(heard).toContainEqual(expect.stringContaining('Zaal 2: Schetsen.'))
  expect((await heard()).join()).not.toContain('Zaal 1')
})

/** Records every text that the desk's line comes to hold. */
async function listen(desk: Page): Promise<() => Promise<string[]>> {
  await desk.locator('.news').evaluate((line) => {
    const said: string[] = []
    Object.assign(window, { said })
    const note = () => said.push(line.textContent ?? '')
    new MutationObserver(note).observe(line, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
  return () => desk.evaluate((): string[] => Reflect.get(window, 'said'))
}
