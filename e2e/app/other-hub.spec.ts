// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { freePort } from '../processes/free-port.ts'
import { newFolder as newData, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { openDesk } from '../processes/raw-link.ts'
import { newFolder } from './app-folder.ts'
import { type StandInApp, startStandIn } from './stand-in-player.ts'

const FAR_AWAY = Date.parse('2100-01-01')
const FORGET = /Vergeet de laptop|Forget the laptop/
const PAGE = 'app://zaalscherm/display/index.html'

test('a paired display refuses a hub with another key, says so, and takes its own again', async () => {
  const [folder, data, port] = [newFolder(), newData(), await freePort()]
  const hubIn = (data: string) => {
    const day = ['--day', STAATSPRINT, '--rehearse-at', '2024-03-13T10:41']
    return startHub([...day, '--data', data, '--host', '127.0.0.1', '--port', `${port}`])
  }
  const own = await hubIn(data)
  const hubOrigin = `https://127.0.0.1:${port}`
  const args = ['display', '--hub', hubOrigin, `--user-data-dir=${folder.path}`, '--no-kiosk']
  const app = await startStandIn(args)
  const { link: desk } = await openDesk(own.desk)
  const { view } = await desk.heard('view', ({ view }) => 'waiting' in view && !!view.waiting[0])
  const deviceId = ('waiting' in view && view.waiting[0]?.deviceId) || ''
  const command = { type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: '' } as const
  desk.say({ type: 'command', commandId: 'pair', expiresAt: FAR_AWAY, command })
  await expect.poll(() => textOf(app)).toContain('Clusteren')
  await expect.poll(() => existsSync(join(folder.path, 'display', 'hub-key.json'))).toBe(true)
  await own.kill()

  const other = await hubIn(newData())
  await expect.poll(() => textOf(app)).toMatch(FORGET)
  // The programme and its time stand there all the same.
  expect(await textOf(app)).toContain('Clusteren')
  const { link: otherDesk } = await openDesk(other.desk)
  const { view: nobody } = await otherDesk.heard('view')
  expect('waiting' in nobody && nobody.waiting).toEqual([])
  otherDesk.close()
  await other.kill()

  const again = await hubIn(data)
  await expect.poll(() => textOf(app)).not.toMatch(FORGET)
  await app.stop()
  await again.stop()
  folder.remove()
})

function textOf(app: StandInApp): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }, page) => {
    const windows = BrowserWindow.getAllWindows()
    const wall = windows.find(({ webContents }) => webContents.getURL().startsWith(page))
    return wall?.webContents.executeJavaScript('document.body.innerText')
  }, PAGE)
}
