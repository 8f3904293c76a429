// SPDX-License-Identifier: EUPL-1.2
// What a wall says before anybody reads it: its picture, as small as it is seen from eight metres.
import { type Browser, expect, type Page } from 'playwright/test'
import { type Colour, difference, SIGHTS } from '../../../renderer/ui/colours.test-kit.ts'
import type { Mood } from '../../../renderer/wall/shell/mood.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

type Shown = { mood: Mood; scene: string; room: string; time: string; commands: DeskCommand[] }

const ROOMS = { rooms: ['zaal-2'] }
const SHOWN: Shown[] = [
  { mood: 'phase', scene: 'programme', room: 'zaal-2', time: '10:41', commands: [] },
  { mood: 'plenary', scene: 'programme', room: 'hal', time: '16:00', commands: [] },
  { mood: 'elsewhere', scene: 'elsewhere', room: 'zaal-2', time: '16:00', commands: [] },
  { mood: 'break', scene: 'programme', room: 'zaal-2', time: '12:40', commands: [] },
  { mood: 'waiting', scene: 'programme', room: 'zaal-2', time: '13:17', commands: [] },
  {
    mood: 'race',
    scene: 'race',
    room: 'zaal-2',
    time: '13:17',
    commands: [{ type: 'next', ...ROOMS, saw: { 'zaal-2': 'fase3/stap-1/klaarstaan' } }],
  },
  {
    mood: 'message',
    scene: 'message',
    room: 'zaal-2',
    time: '10:41',
    commands: [
      { type: 'message', ...ROOMS, text: 'De lunch staat klaar in de tuin' },
      { type: 'show', ...ROOMS, scene: 'message' },
    ],
  },
]

const GROUNDS = ['dark', 'paper'] as const
type Ground = (typeof GROUNDS)[number]

// Their mean difference over the wall, in CIE 1976: half of it in another colour is far more.
const APART = 12
// As much as a code takes that is for whoever walks up, and is not what the wall is about.
const MOST_WHITE = 0.02

test('from across the room no two kinds of moment look alike, to any eye', async ({ browser }) => {
  const pictures: Record<Ground, Record<string, Picture>> = { dark: {}, paper: {} }
  for (const shown of SHOWN) {
    const drawn = await picturesOf(browser, shown)
    for (const ground of GROUNDS) pictures[ground][shown.mood] = drawn[ground]
  }
  for (const ground of GROUNDS) {
    const walls = Object.entries(pictures[ground])
    const alike = walls.flatMap(([one, picture], index) =>
      walls
        .slice(index + 1)
        .flatMap(([other, second]) =>
          SIGHTS.filter((sight) => apart(picture, second, sight) < APART).map(
            (sight) => `${one} ${other} ${sight}`,
          ),
        ),
    )
    expect(alike, ground).toEqual([])
    // Joining is none of these walls’ point: no white card may be what one sees first.
    const white = walls.filter(([, { whiteShare }]) => whiteShare > MOST_WHITE)
    expect(
      white.map(([mood]) => mood),
      ground,
    ).toEqual([])
  }
})

/** A wall as few cells, each with its mean colour, and what of it is a card's own white. */
type Picture = { cells: Colour[]; whiteShare: number }

function apart(one: Picture, other: Picture, sight: (typeof SIGHTS)[number]): number {
  const sum = one.cells.reduce((total, cell, index) => {
    return total + difference(cell, other.cells[index] ?? cell, sight)
  }, 0)
  return sum / one.cells.length
}

let sent = 0

async function picturesOf(browser: Browser, shown: Shown): Promise<Record<Ground, Picture>> {
  const { mood, scene, room, time, commands } = shown
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', `2024-03-13T${time}`, '--display-in', room],
  ])
  const { link } = await openDesk(hub.desk)
  for (const command of commands) {
    sent += 1
    const commandId = `mood${sent}`
    link.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command })
    await link.heard('accepted', (message) => message.commandId === commandId)
  }
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    reducedMotion: 'reduce',
  })
  const wall = await context.newPage()
  await wall.goto(hub.display)
  await expect(wall.locator(`.scene.${scene}[data-mood=${mood}]`)).toBeVisible()
  await expect(wall.locator('.scene')).toHaveCount(1)
  const scaling = await context.newPage()
  const draw = async (ground: Ground): Promise<Picture> => {
    await wall.locator('html').evaluate((page, ground) => {
      page.dataset.ground = ground
    }, ground)
    return pictureOf(await wall.screenshot(), scaling)
  }
  const drawn = { dark: await draw('dark'), paper: await draw('paper') }
  await Promise.all([hub.stop(), context.close()])
  return drawn
}

/** At 480 pixels wide, which is what a wall comes to at eight metres; an empty page scales it. */
function pictureOf(screenshot: Buffer, page: Page): Promise<Picture> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const drawn = (width: number, height: number, from: CanvasImageSource) => {
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.imageSmoothingQuality = 'high'
      context.drawImage(from, 0, 0, width, height)
      const { data } = context.getImageData(0, 0, width, height)
      const pixels: [number, number, number][] = []
      for (let at = 0; at < data.length; at += 4) {
        pixels.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0])
      }
      return { canvas, pixels }
    }
    const small = drawn(480, 270, image)
    const white = small.pixels.filter((pixel) => pixel.every((part) => part > 253))
    return {
      cells: drawn(24, 14, small.canvas).pixels,
      whiteShare: white.length / small.pixels.length,
    }
  }, screenshot.toString('base64'))
}
