// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { plainName } from '../../../shared/features/joining/plain-name.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.beforeAll(async () => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
})
test.afterAll(() => hub.stop())

/** So many em above and below its baseline is a name drawn at most; Ế needs 1.03 above. */
const MOST_ABOVE = 1.2
const MOST_BELOW = 0.6

const PILED: Record<string, string> = {
  accents: '\u0301\u0300\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b',
  'accents below': '\u0323\u0324\u0325\u0326\u032d\u032e\u0330\u0331\u0333\u0347',
  'one accent': '\u0301'.repeat(20),
  Thai: '\u0e47\u0e48\u0e47\u0e49\u0e47\u0e4a\u0e47\u0e4b',
  Hebrew: '\u05c1\u05b8\u05bc\u0591\u05a9\u05b0\u05b1\u05b2\u05b3',
  Arabic: '\u0651\u064e\u0670\u064b\u0650\u0655\u0653\u0657\u065c',
}

test('however marks are piled up, a name stays on its line as it is drawn', async ({ page }) => {
  const names = Object.values(PILED).flatMap((marks) =>
    ['A', 'e', 'ก', 'ש', 'ب'].map((letter) => plainName(`${letter}${marks} x`) ?? ''),
  )
  const drawn = await page.evaluate((texts) => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('no canvas')
    context.font = '100px system-ui'
    return texts.map((text) => {
      const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text)
      return { text, above: actualBoundingBoxAscent / 100, below: actualBoundingBoxDescent / 100 }
    })
  }, names)
  const outside = drawn.filter(({ above, below }) => above > MOST_ABOVE || below > MOST_BELOW)
  expect(outside).toEqual([])
})

for (const javaScriptEnabled of [true, false]) {
  test(`what of a name isn’t taken is told, ${javaScriptEnabled ? 'with' : 'without'} the script`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(new URL('/T/K7QM', hub.join).href)
    await page.getByRole('radio', { name: /Delta/ }).check()
    await page.getByLabel('Jouw naam').fill('An'.repeat(30))
    await page.getByRole('button', { name: 'Meedoen' }).click()
    await expect(page.getByText('Niet alles van je naam past')).toContainText('An'.repeat(20))
    await context.close()
  })

  test(`a Burmese name stays whole, ${javaScriptEnabled ? 'with' : 'without'} the script`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(new URL('/T/K7QM', hub.join).href)
    await page.getByRole('radio', { name: /Delta/ }).check()
    await page.getByLabel('Jouw naam').fill('ကျော် 👩‍👧‍👦')
    await page.getByRole('button', { name: 'Meedoen' }).click()
    await expect(page.getByText('Je bent')).toContainText('ကျော် 👩‍👧‍👦')
    await expect(page.getByText('Niet alles van je naam past')).toHaveCount(0)
    await context.close()
  })
}
