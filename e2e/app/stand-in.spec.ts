// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'playwright/test'
import { freePort } from '../processes/free-port.ts'
import { appContract } from './app.contract.ts'
import { newFolder } from './app-folder.ts'
import { standInPlayer, startStandIn } from './stand-in-player.ts'

test.describe("the app on a stand-in for Electron (it says nothing of Electron's own part)", () => {
  appContract(standInPlayer)
})

test('a plug that is pulled is told at the desk, with what to do', async () => {
  const folder = newFolder()
  const port = String(await freePort())
  const app = await startStandIn([`--user-data-dir=${folder.path}`, '--port', port])
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.isOnBatteryPower = () => true
    powerMonitor.emit('on-battery')
  }, null)
  const notice = () =>
    app.evaluate(({ BrowserWindow }) => {
      const desk = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('/desk'),
      )
      const code = 'document.querySelector("header.head")?.innerText ?? ""'
      return desk?.webContents.executeJavaScript(code) ?? ''
    }, null)
  await expect.poll(notice).toMatch(/Steek de stekker erin|Plug it in/)
  await app.stop()
  folder.remove()
})
