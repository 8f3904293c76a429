// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { claimSlot, type SlotPorts, type SlotWish, slotName } from './display-slot.ts'

type Listener = (name: string | null, value: string | null) => void

/** A browser's windows, what they share, and its changes under way to the others. */
class FakeBrowser {
  readonly shared = new Map<string, string>()
  readonly windows: FakeWindow[] = []
  ms = 0
  ids = 0

  clear(): void {
    this.shared.clear()
    for (const window of this.windows) window.hear(null, null)
  }

  open(place = '0,0', own = new Map<string, string>()): FakeWindow {
    const window = new FakeWindow(this, place, own)
    this.windows.push(window)
    return window
  }
}

class FakeWindow {
  isLost = false
  number: number | null = null
  release = () => {}
  private readonly browser: FakeBrowser
  private readonly place: string
  readonly own: Map<string, string>
  private readonly listeners = new Set<Listener>()
  private timers: (() => void)[] = []

  constructor(browser: FakeBrowser, place: string, own: Map<string, string>) {
    this.browser = browser
    this.place = place
    this.own = own
  }

  async start(wish: Partial<SlotWish> = {}): Promise<this> {
    const all = { screen: null, givenKey: null, ...wish }
    const claimed = claimSlot(this.ports(), all, () => {
      this.isLost = true
    })
    await this.settled(claimed)
    const slot = await claimed
    this.number = slot?.number ?? null
    this.release = () => slot?.release()
    return this
  }

  /** Closed as a browser does it, or gone with the power. */
  close(isClean = true): void {
    if (isClean) this.release()
    this.listeners.clear()
  }

  /** The same window, loaded anew. */
  async reload(isClean = true): Promise<FakeWindow> {
    this.close(isClean)
    return this.browser.open(this.place, this.own).start()
  }

  hear(name: string | null, value: string | null): void {
    for (const call of [...this.listeners]) call(name, value)
  }

  /** All answers that are to come have come; then time passes. */
  private async settled(claimed: Promise<unknown>): Promise<void> {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve()
    this.browser.ms += 300
    for (const call of this.timers) call()
    await claimed
  }

  ports(): SlotPorts {
    const { browser } = this
    const others = () => browser.windows.filter((window) => window !== this)
    return {
      shared: {
        getItem: (name) => browser.shared.get(name) ?? null,
        setItem: (name, value) => {
          if (browser.shared.get(name) === value) return
          browser.shared.set(name, value)
          for (const window of others()) {
            void Promise.resolve().then(() => window.hear(name, value))
          }
        },
      },
      own: {
        getItem: (name) => this.own.get(name) ?? null,
        setItem: (name, value) => this.own.set(name, value),
        removeItem: (name) => this.own.delete(name),
      },
      onChange: (call) => {
        this.listeners.add(call)
        return () => this.listeners.delete(call)
      },
      after: (_ms, call) => {
        this.timers.push(call)
        return () => {
          this.timers = this.timers.filter((timer) => timer !== call)
        }
      },
      wallNow: () => browser.ms,
      newId: () => {
        browser.ids += 1
        return `id-${browser.ids}`
      },
      place: () => this.place,
    }
  }
}

test('two windows of one browser hold two slots', async () => {
  const browser = new FakeBrowser()
  const numbers = [await browser.open().start(), await browser.open().start()]
  expect(numbers.map(({ number }) => number)).toEqual([1, 2])
})

test('a reload gives each its own slot back, also after a crash', async () => {
  const browser = new FakeBrowser()
  const first = await browser.open().start()
  const second = await browser.open().start()
  expect([(await second.reload()).number, (await first.reload()).number]).toEqual([2, 1])
  const crashed = new FakeBrowser()
  await crashed.open().start()
  const wall = await crashed.open().start()
  expect((await wall.reload(false)).number).toBe(2)
})

test('what a window said last, heard of once the next one is there, takes nothing from that', async () => {
  const browser = new FakeBrowser()
  const wall = await browser.open().start()
  wall.close()
  const name = slotName('display-window', 1)
  const letGo = browser.shared.get(name) ?? ''
  const next = await browser.open('0,0', wall.own).start()
  browser.shared.set(name, letGo)
  next.hear(name, letGo)
  expect([next.number, next.isLost]).toEqual([1, false])
  expect(JSON.parse(browser.shared.get(name) ?? '')).toMatchObject({ isOpen: true })
})

test('a duplicate of a window is another display', async () => {
  const browser = new FakeBrowser()
  const first = await browser.open().start()
  const copy = await browser.open('0,0', new Map(first.own)).start()
  expect([first.number, copy.number]).toEqual([1, 2])
})

test('after a restart of the browser each screen has its own slot, whatever opens first', async () => {
  const browser = new FakeBrowser()
  const left = await browser.open('0,0').start()
  const right = await browser.open('1920,0').start()
  for (const window of [left, right]) window.close(false)
  const rightAgain = await browser.open('1920,0').start()
  const leftAgain = await browser.open('0,0').start()
  expect([leftAgain.number, rightAgain.number]).toEqual([1, 2])
})

test('a number in the address names the slot, unless another window has it open', async () => {
  const browser = new FakeBrowser()
  const second = await browser.open().start({ screen: 2 })
  const first = await browser.open().start({ screen: 1 })
  const copy = await browser.open().start({ screen: 2 })
  expect([first.number, second.number, copy.number]).toEqual([1, 2, 3])
})

test('two windows that start in the same instant don’t keep the same slot', async () => {
  const browser = new FakeBrowser()
  const [one, other] = [browser.open(), browser.open()]
  await Promise.all([one.start(), other.start()])
  expect([one, other].filter(({ isLost }) => isLost)).toHaveLength(1)
  const loser = one.isLost ? one : other
  const again = await loser.reload()
  expect(again.number).toBe(2)
})

test('a key that the hub gave goes to the slot that keeps it', async () => {
  const browser = new FakeBrowser()
  browser.shared.set(slotName('display-key', 3), 'given')
  expect((await browser.open().start({ givenKey: 'given' })).number).toBe(3)
})

test('storage that is emptied takes nobody’s slot', async () => {
  const browser = new FakeBrowser()
  const first = await browser.open().start()
  browser.clear()
  expect((await browser.open().start()).number).toBe(2)
  expect(first.isLost).toBe(false)
})

test('no wait where nothing is open: a wall’s first picture is not held up', async () => {
  const browser = new FakeBrowser()
  ;(await browser.open().start()).close()
  const ports = { ...browser.open().ports(), after: never }
  const slot = await claimSlot(ports, { screen: null, givenKey: null }, never)
  expect(slot?.number).toBe(1)
})

function never(): never {
  throw new Error('waited')
}
