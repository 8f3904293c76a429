// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { WALL_PAGES } from './wall-pages.ts'

for (const time of ['10:41', '11:50', '13:17', '14:55']) {
  test(`a hall keeps its time, what comes and the step that is on at ${time}, whatever its size`, async ({
    browser,
  }) => {
    const { hub, wall } = await wallAt('hal', time, await (await browser.newContext()).newPage())
    const scene = wall.locator('.scene.hall').last()
    await expect(scene).toBeVisible()
    for (const size of WALL_PAGES) {
      await wall.setViewportSize(size)
      const where = `${size.width}×${size.height}`
      await expect.poll(() => sticksOut(wall), where).toEqual([])
      await expect(scene.locator('.hall-steps [data-when="on"]'), where).toBeVisible()
      await expect(scene.locator('.cue-line'), where).toContainText(/^Nog in fase \d$/u)
      await expect(scene.locator('.next'), where).toContainText(/^Straks .* om\s\d\d:\d\d$/u)
    }
    await hub.stop()
  })
}

for (const time of ['09:31', '15:50', '17:02']) {
  test(`the place where people should be is the largest on an empty room's wall at ${time}`, async ({
    browser,
  }) => {
    const { hub, wall } = await wallAt('zaal-2', time, await (await browser.newContext()).newPage())
    const scene = wall.locator('.scene.elsewhere').last()
    await expect(scene.locator('.elsewhere-place')).toHaveText('Grote zaal')
    for (const size of WALL_PAGES) {
      await wall.setViewportSize(size)
      const where = `${size.width}×${size.height}`
      await expect.poll(() => sticksOut(wall), where).toEqual([])
      const sizes = await scene.evaluate(fontSizes)
      const place = sizes.find(({ className }) => className === 'elsewhere-place')?.px ?? 0
      expect(
        sizes.filter(({ className, px }) => className !== 'elsewhere-place' && px >= place),
        where,
      ).toEqual([])
    }
    await hub.stop()
  })
}

async function wallAt(room: string, time: string, wall: Page) {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', `2024-03-13T${time}`, '--display-in', room],
  ])
  await wall.goto(hub.display)
  return { hub, wall }
}

/** How large each text is that stands in an element of its own. */
function fontSizes(scene: Element): { className: string; px: number }[] {
  return [...scene.querySelectorAll('h1 span, p, b, p > span')].map((element) => ({
    className: element.className,
    px: Number.parseFloat(getComputedStyle(element).fontSize),
  }))
}

/** What of the stage and the foot lies outside the wall, or under the foot. */
function sticksOut(wall: Page): Promise<string[]> {
  return wall.evaluate(async () => {
    // A new size has been laid out, and what didn't fit has given way.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    const scenes = document.querySelectorAll('.scene')
    const scene = scenes[scenes.length - 1]
    if (!scene || scenes.length > 1) return ['still fading']
    const foot = scene.querySelector('.footer')?.getBoundingClientRect().top ?? innerHeight
    const stage = scene.querySelectorAll(
      'h1, .hall-steps > li, .hall-what, .digits, .elsewhere-what',
    )
    const out = [...stage, ...scene.querySelectorAll('.next')].filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const limit = element.className === 'next' ? innerHeight : foot
      return left < -1 || top < -1 || right > innerWidth + 1 || bottom > limit + 1
    })
    return out.map(({ className, textContent }) => `${className}: ${textContent}`)
  })
}
