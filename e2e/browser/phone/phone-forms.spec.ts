// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { HOUR } from '../../../shared/instant.ts'
import { PROTOCOL } from '../../../shared/protocol/version.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

const PHONE = { width: 390, height: 844 }

let hub: HubProcess
test.beforeEach(async ({ page }) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  await page.setViewportSize(PHONE)
})
test.afterEach(() => hub.stop())

/** What may be wrong with the script's way, put into the page before its script runs. */
const FAULTS: Record<string, { isLinked: boolean; make: () => void }> = {
  'a browser that lacks what newer ones have': {
    isLinked: true,
    make: () => {
      Reflect.deleteProperty(Promise, 'withResolvers')
      Reflect.deleteProperty(Array, 'fromAsync')
      for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'at', 'findLast']) {
        Reflect.deleteProperty(Array.prototype, name)
      }
      Reflect.deleteProperty(Object, 'hasOwn')
      Reflect.deleteProperty(Object, 'groupBy')
      Reflect.deleteProperty(globalThis, 'structuredClone')
    },
  },
  'no chance to draw an id from': {
    isLinked: true,
    make: () => {
      crypto.getRandomValues = () => {
        throw new Error('no chance')
      }
    },
  },
  'a socket that throws on what is sent': {
    isLinked: true,
    make: () => {
      const { send } = WebSocket.prototype
      WebSocket.prototype.send = function (data) {
        if (String(data).includes('"command"')) throw new Error('not sent')
        send.call(this, data)
      }
    },
  },
  'a socket that throws as it is made': {
    isLinked: false,
    make: () => {
      window.WebSocket = class {
        constructor() {
          throw new Error('no sockets here')
        }
      } as unknown as typeof WebSocket
    },
  },
  'no sockets at all': {
    isLinked: false,
    make: () => {
      Reflect.deleteProperty(window, 'WebSocket')
    },
  },
  'a socket that loses what is sent': {
    isLinked: true,
    make: () => {
      const { send } = WebSocket.prototype
      WebSocket.prototype.send = function (data) {
        if (!String(data).includes('"command"')) send.call(this, data)
      }
    },
  },
  'an answer that cannot be shown': {
    isLinked: true,
    make: () => {
      Element.prototype.scrollIntoView = () => {
        throw new Error('not shown')
      }
      Object.defineProperty(HTMLElement.prototype, 'hidden', {
        set() {
          throw new Error('not shown')
        },
      })
    },
  },
}

for (const [fault, { make, isLinked }] of Object.entries(FAULTS)) {
  test(`every form of a phone does what it says with ${fault}`, async ({ page }) => {
    await page.addInitScript(make)
    await openRoom(page, isLinked)
    await join(page)
    await expect(page.getByText('Deelnemer 1')).toBeVisible()

    await isSettled(page, isLinked)
    await takeFirstRole(page)
    await expect(page.locator('#roles summary')).toContainText('(jij)')

    await isSettled(page, isLinked)
    await leave(page)
    await expect(page.getByRole('button', { name: 'Meedoen' })).toBeVisible()
  })
}

test('a form counts once whose command comes late over the link', async ({ page }) => {
  const { held, stop } = await interrupt(page, 'questions')
  const posted = postedIds(page)
  await openRoom(page, true)
  await join(page)
  await expect(page.getByText('Deelnemer 1')).toBeVisible()
  expect(held.map(({ commandId }) => commandId)).toEqual(posted)
  await leave(page)
  await expect(page.getByRole('button', { name: 'Meedoen' })).toBeVisible()

  stop()
  const answer = await sendLate(page, held[0])
  expect(answer).toEqual({ type: 'accepted', commandId: posted[0], seq: 1 })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Meedoen' })).toBeVisible()
})

test('a form counts once whose command was carried out without an answer', async ({ page }) => {
  const { held } = await interrupt(page, 'answers')
  const posted = postedIds(page)
  await openRoom(page, true)
  await join(page)
  await expect.poll(() => posted).toHaveLength(1)
  await expect(page.getByText('Deelnemer 1')).toBeVisible()
  await isSettled(page, true)
  await takeFirstRole(page)
  await expect.poll(() => posted).toHaveLength(2)
  expect(held).toEqual([
    { type: 'accepted', commandId: posted[0], seq: 1 },
    { type: 'accepted', commandId: posted[1], seq: 2 },
  ])
})

async function openRoom(page: Page, isLinked: boolean): Promise<void> {
  await page.goto(new URL('/T/K7QM', hub.join).href)
  await isSettled(page, isLinked)
}

/** The script is as far as it gets: linked, where it can be. */
async function isSettled(page: Page, isLinked: boolean): Promise<void> {
  if (isLinked) await expect(page.locator('#as-of')).toBeHidden()
}

async function join(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /Delta/ }).check()
  await page.getByRole('button', { name: 'Meedoen' }).click()
}

async function takeFirstRole(page: Page): Promise<void> {
  const roles = page.locator('#roles')
  if ((await roles.getAttribute('open')) === null) await roles.locator('summary').click()
  await roles.getByRole('button', { name: 'Kies deze rol' }).first().click()
}

async function leave(page: Page): Promise<void> {
  await page.getByText('Ander team, andere naam of team verlaten').click()
  await page.getByRole('button', { name: 'Verlaat het team' }).click()
}

/** The ids of the forms that the browser sends by itself, as they go. */
function postedIds(page: Page): string[] {
  const ids: string[] = []
  page.on('request', (request) => {
    const id = new URLSearchParams(request.postData() ?? '').get('commandId')
    if (id !== null) ids.push(id)
  })
  return ids
}

type Message = { type: string; commandId: string }

/** Takes the page's commands, or the answers to them, off its link. */
async function interrupt(page: Page, what: 'questions' | 'answers') {
  const held: Message[] = []
  let isOn = true
  const [type, from] = what === 'questions' ? ['command', 'page'] : ['accepted', 'hub']
  await page.routeWebSocket(/\/link\/attendee/, (socket) => {
    const server = socket.connectToServer()
    const passOn = (side: string, to: { send(data: string | Buffer): void }) => {
      return (data: string | Buffer) => {
        const message = JSON.parse(String(data))
        if (isOn && side === from && message.type === type) held.push(message)
        else to.send(data)
      }
    }
    socket.onMessage(passOn('page', server))
    server.onMessage(passOn('hub', socket))
  })
  const stop = () => {
    isOn = false
  }
  return { held, stop }
}

/** Sends what the page sent before, not yet expired, over another link of the same phone. */
function sendLate(page: Page, message: Message | undefined): Promise<unknown> {
  const hello = { type: 'hello', protocol: PROTOCOL }
  const late = { ...message, expiresAt: Date.now() + HOUR }
  return page.evaluate(
    (texts) =>
      new Promise((resolve) => {
        const address = `ws://${location.host}/link/attendee?code=K7QM`
        const socket = new WebSocket(address, ['zaalscherm'])
        socket.onopen = () => texts.forEach((text) => void socket.send(text))
        socket.onmessage = ({ data }) => {
          const answer = JSON.parse(data)
          if (answer.type === 'accepted' || answer.type === 'refused') resolve(answer)
        }
      }),
    [JSON.stringify(hello), JSON.stringify(late)],
  )
}

test('a page of a hub that has begun anew since still joins', async ({ page }) => {
  // A page that has linked again by itself joins at once; this is of one that hasn't yet.
  let mayLink = true
  await page.routeWebSocket(/\/link\//, (socket) => {
    if (mayLink) socket.connectToServer()
    else void socket.close()
  })
  await page.goto(new URL('/T/K7QM', hub.join).href)
  await expect(page.locator('#as-of')).toHaveCount(0)
  const { port } = new URL(hub.join)
  mayLink = false
  await hub.stop()
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', port],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const press = async () => {
    await page.getByRole('radio', { name: /Delta/ }).check()
    await page.getByRole('button', { name: 'Meedoen' }).click()
  }
  await press()
  // Its cookie was the other hub's: the page that comes back has one of this hub.
  await expect(page.getByText('Druk nog een keer')).toBeVisible()
  await press()
  await expect(page.getByText('Deelnemer 1')).toBeVisible()
})
