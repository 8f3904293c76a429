// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { expect, test } from 'playwright/test'
import { openLink } from '../../renderer/sync/link.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { openDesk, openDisplay } from '../processes/raw-link.ts'
import { Wire } from '../processes/wire.ts'

const FOUND_WITHIN_MS = 10_000
const FAR_AWAY = Date.parse('2100-01-01')

const newHub = () =>
  startHub([...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']])

test('a display that says nothing any more is let go within ten seconds, and the desk sees it', async () => {
  const hub = await newHub()
  const { link: desk } = await openDesk(hub.desk)
  const display = await openDisplay(hub.join, 'd'.repeat(32))
  const began = performance.now()
  const gone = once(display.socket, 'close')
  const asking = setInterval(() => desk.say({ type: 'clock', sentAt: 0 }), 4_000)
  const { view } = await desk.heard(
    'view',
    ({ view }) => view.kind === 'desk' && view.waiting.length === 1,
  )
  const deviceId = (view.kind === 'desk' && view.waiting[0]?.deviceId) || ''
  const command = { type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: '' } as const
  desk.say({ type: 'command', commandId: 'pair', expiresAt: FAR_AWAY, command })
  const isSeen = (isConnected: boolean) =>
    desk.heard(
      'view',
      ({ view }) => view.kind === 'desk' && view.displays[0]?.isConnected === isConnected,
    )
  await isSeen(true)
  await gone
  expect(performance.now() - began).toBeLessThan(FOUND_WITHIN_MS)
  await isSeen(false)
  clearInterval(asking)
  desk.close()
  await hub.stop()
})

test('a hub that says nothing any more is found within ten seconds; the wall keeps the right time', async () => {
  const hub = await newHub()
  const link = openLink('display', new Wire(hub.join, { kind: 'display', code: '' }, 1).ports())
  const becomes = (wanted: 'connected' | 'lost') =>
    expect.poll(() => link.store.getState().link, { timeout: 20_000 }).toBe(wanted)
  await becomes('connected')
  await expect.poll(() => link.clock.errorMs()).toBeLessThan(50)
  const began = performance.now()
  // It is there, and its sockets are open, but it does nothing.
  hub.process.kill('SIGSTOP')
  await becomes('lost')
  expect(performance.now() - began).toBeLessThan(FOUND_WITHIN_MS + 1_000)
  expect(Math.abs((link.clock.hubNow() ?? 0) - Date.now())).toBeLessThan(50)
  hub.process.kill('SIGCONT')
  await becomes('connected')
  link.stop()
  await hub.stop()
})
