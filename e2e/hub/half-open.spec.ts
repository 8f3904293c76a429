// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { expect, test } from 'playwright/test'
import { openLink } from '../../renderer/sync/link.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { openDesk, openDisplay } from '../processes/raw-link.ts'
import { Wire } from '../processes/wire.ts'

// That it is found within ten seconds is held on simulated clocks (hub.test.ts, link.test.ts): here it
// is found, between real processes.
// Whole milliseconds, and a wall clock that the system slews.
const ROUNDING_MS = 5
const FAR_AWAY = Date.parse('2100-01-01')

const newHub = () =>
  startHub([...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']])

test('a display that says nothing any more is let go, and the desk sees it', async () => {
  const hub = await newHub()
  const { link: desk } = await openDesk(hub.desk)
  const display = await openDisplay(hub.join, 'd'.repeat(32))
  const gone = once(display.socket, 'close')
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
  await isSeen(false)
  desk.close()
  await hub.stop()
})

test('a hub that says nothing any more is found; the wall keeps the right time', async () => {
  const hub = await newHub()
  const link = openLink('display', new Wire(hub.join, { kind: 'display', code: '' }, 1).ports())
  const becomes = (wanted: 'connected' | 'lost') =>
    expect.poll(() => link.store.getState().link).toBe(wanted)
  await becomes('connected')
  await expect.poll(() => link.clock.errorMs()).not.toBe(null)
  // It is there, and its sockets are open, but it does nothing.
  hub.process.kill('SIGSTOP')
  await becomes('lost')
  // Both clocks are this machine's, so the wall's own bound has to hold for it.
  const before = Date.now()
  const [hubNow, boundMs] = [link.clock.hubNow() ?? 0, link.clock.errorMs() ?? 0]
  const after = Date.now()
  expect(hubNow).toBeGreaterThan(before - boundMs - ROUNDING_MS)
  expect(hubNow).toBeLessThan(after + boundMs + ROUNDING_MS)
  hub.process.kill('SIGCONT')
  await becomes('connected')
  link.stop()
  await hub.stop()
})
