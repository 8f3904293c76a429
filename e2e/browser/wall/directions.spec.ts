// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { type Item, smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import { newFolder, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { WALL_PAGES } from './wall-pages.ts'

// As long and as short as real ones, with words that can't be broken anywhere.
const TITLES = [
  'NeRDS leidraad softwareontwikkeling',
  'Quality-time',
  'Casus implementatieondersteuning',
  'Van standaarden naar een werkende open source API binnen 40 minuten',
  'De Techradar',
]
const ROUNDS = ['13:15', '14:15', '15:15']

/** So many workshops, in rounds of at most `most` rooms at a time. */
function workshops(count: number, most: number): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const start = ROUNDS[Math.floor(index / most)] ?? '13:15'
    const title = `${index + 1} ${TITLES[index % TITLES.length]}`
    const rooms = [`ruimte-${(index % most) + 1}`]
    const other = { kind: 'workshop', parent: 'workshops', scope: 'rooms', rooms } as const
    return [title, start, start.replace(/..$/u, '45'), other]
  })
}

for (const [count, most] of [
  [5, 2],
  [5, 5],
  [8, 4],
  [12, 4],
  [12, 12],
] as const) {
  test(`all of ${count} workshops stand on the wall, ${most} at a time, whatever its size`, async ({
    browser,
  }) => {
    const items: Item[] = [
      ['Workshops', '13:00', '16:15', { kind: 'workshops', scope: 'free' }],
      ...workshops(count, most),
    ]
    const rooms = ['hall Plein', ...Array.from({ length: most }, (_, room) => `Ruimte ${room + 1}`)]
    const file = join(newFolder(), 'day.json')
    writeFileSync(file, JSON.stringify(smallDayFile({ rooms, items })))
    const hub = await startHub([
      ...['--day', file, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
      ...['--rehearse-at', '2026-03-13T13:20', '--display-in', 'plein'],
    ])
    const wall = await (await browser.newContext()).newPage()
    await wall.goto(hub.display)
    await expect(wall.locator('.board')).not.toHaveCount(0)
    for (const size of WALL_PAGES) {
      await wall.setViewportSize(size)
      const where = `${size.width}×${size.height}`
      await expect.poll(() => told(wall), where).toEqual({ rows: count, lost: [] })
      await expect(wall.locator('.directions-join'), where).not.toContainText('En nog')
    }
    await hub.stop()
  })
}

/** How many lines the boards have, and what of them sticks out of its place or lies under another. */
function told(wall: Page): Promise<{ rows: number; lost: string[] }> {
  return wall.evaluate(async () => {
    // A new size has been laid out, and what didn't fit has given way.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    const rows = [...document.querySelectorAll('.board > li')]
    const join = document.querySelector('.directions-join')?.getBoundingClientRect()
    const lost = rows.filter((row) => {
      const box = row.getBoundingClientRect()
      const parts = [...row.children].map((part) => part.getBoundingClientRect())
      const isOut = box.right > innerWidth || box.bottom > (join?.top ?? innerHeight) + 1
      return (
        isOut || parts.some(({ right, bottom }) => right > box.right + 1 || bottom > box.bottom + 1)
      )
    })
    return { rows: rows.length, lost: lost.map(({ textContent }) => textContent) }
  })
}
