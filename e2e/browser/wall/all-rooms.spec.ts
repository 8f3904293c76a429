// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

const PAGES = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
]

test('a screen in the foyer tells of all rooms, once a desk says so, and cuts nothing', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T13:50', '--display-in', 'zaal-1'],
  ])
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  const desk = await (await browser.newContext()).newPage()
  await desk.goto(hub.desk)
  await desk.getByText('Verbonden', { exact: true }).waitFor()
  await desk.keyboard.press('Shift+S')
  const device = desk.locator('.device')
  await device.getByRole('button', { name: 'Wijzig zaal of naam' }).click()
  await desk.getByLabel('Toont').selectOption({ label: 'Alle zalen (foyer)' })
  await desk.getByRole('button', { name: 'Klaar' }).click()
  await expect(device.getByRole('heading')).toContainText('(alle zalen)')

  const scene = wall.locator('.scene.all-rooms').last()
  for (const size of PAGES) {
    await wall.setViewportSize(size)
    const where = `${size.width}×${size.height}`
    await expect.poll(() => sticksOut(wall), where).toEqual([])
    await expect(scene.locator('.all-rooms-row'), where).toHaveCount(7)
    await expect(scene.locator('.all-rooms-row').nth(2), where).toContainText(
      /Zaal 2.*Dot voting.*tot\s14:05.*14:05\sCrystal Ball/su,
    )
  }
  await hub.stop()
})

/** What lies outside the wall or under what follows it, or whether the page can be scrolled. */
function sticksOut(wall: Page): Promise<string[]> {
  return wall.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    const scenes = document.querySelectorAll('.scene')
    const scene = scenes[scenes.length - 1]
    if (!scene?.matches('.all-rooms') || scenes.length > 1) return ['still fading']
    const list = scene.querySelector('.all-rooms-list')?.getBoundingClientRect()
    const { scrollWidth, scrollHeight } = document.documentElement
    const scrolls = scrollWidth > innerWidth || scrollHeight > innerHeight ? ['scrolls'] : []
    const out = [...scene.querySelectorAll('.all-rooms-list p')].filter((element) => {
      const { left, right, bottom } = element.getBoundingClientRect()
      const isCut = element.scrollWidth > element.clientWidth + 1
      return isCut || left < -1 || right > innerWidth + 1 || bottom > (list?.bottom ?? 0) + 1
    })
    return [...scrolls, ...out.map(({ className, textContent }) => `${className}: ${textContent}`)]
  })
}
