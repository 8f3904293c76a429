// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { HOUR, SECOND } from '../../shared/instant.ts'
import { LINK_PATHS } from '../../shared/protocol/version.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { joinedPhone, type RawDevice, rawDesk } from '../processes/raw-device.ts'
import { RawLink, socketOf } from '../processes/raw-link.ts'

// Delta's own; its room is zaal-2, and R3HY is the code of zaal-3.
const OF_DELTA = 'CDFG'
const OF_ANOTHER_ROOM = 'R3HY'

let hub: HubProcess

test.beforeAll(async () => {
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  const teams = day.teams.map((team: { id: string }) =>
    team.id === 'delta' ? { ...team, joinCode: OF_DELTA } : team,
  )
  const file = join(newFolder(), 'coded.json')
  writeFileSync(file, JSON.stringify({ ...day, teams }))
  const args = ['--day', file, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
})

test.afterAll(() => hub.stop())

async function viewOf({ socket, cookie }: RawDevice) {
  const link = await RawLink.open(socket, { cookie })
  const { view } = await link.heard('view')
  link.close()
  return view
}

test('one code that is scanned in two rooms leads both phones to its team; another room’s moves nobody, and all are counted once', async () => {
  const phones = [
    await joinedPhone(hub, OF_DELTA, 'delta'),
    await joinedPhone(hub, OF_DELTA, 'delta'),
  ]
  const at = (number: number, roomId: string) => ({
    own: { me: { teamId: 'delta', number } },
    room: { roomId },
  })
  expect(await Promise.all(phones.map(viewOf))).toMatchObject([at(1, 'zaal-2'), at(2, 'zaal-2')])
  const socket = socketOf(hub.join, `${LINK_PATHS.attendee}?code=${OF_ANOTHER_ROOM}`)
  const elsewhere = phones.map(({ cookie }) => viewOf({ socket, cookie }))
  expect(await Promise.all(elsewhere)).toMatchObject([at(1, 'zaal-3'), at(2, 'zaal-3')])
  expect(await viewOf(await rawDesk(hub))).toMatchObject({
    teams: expect.arrayContaining([expect.objectContaining({ teamId: 'delta', joined: 2 })]),
  })
})

test('who closed their browser is who they were once they open it again, all day long', async () => {
  const page = await fetch(new URL(`/T/${OF_DELTA}`, hub.join))
  const [, maxAgeS = ''] = /Max-Age=(\d+)/i.exec(page.headers.get('set-cookie') ?? '') ?? []
  expect(Number(maxAgeS) * SECOND).toBeGreaterThanOrEqual(24 * HOUR)
  const { cookie, socket } = await joinedPhone(hub, OF_DELTA, 'delta')
  const before = await viewOf({ cookie, socket })
  // What a browser sends that was opened anew: the cookie alone, on the page and on its link.
  const again = await fetch(new URL(`/T/${OF_DELTA}`, hub.join), { headers: { cookie } })
  expect(await again.text()).toContain('Jouw terugkomcode')
  expect(await viewOf({ cookie, socket })).toEqual(before)
})
