// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { newFolder } from './app-folder.ts'
import { type StandInApp, startStandIn } from './stand-in-player.ts'

const PACKAGED = { STAND_IN_PACKAGED: '1' }

test('a computer becomes a screen in a room, with a PIN or without, and forgets its hub by a press', async () => {
  const folder = newFolder()
  const env = { ...PACKAGED, XDG_CONFIG_HOME: folder.path }
  const args = [`--user-data-dir=${folder.path}`]
  const asking = await startStandIn(args, env)
  await expect
    .poll(() => inWindow(asking, 'document.body.innerText'))
    .toMatch(/deze computer|this computer/)
  // By keyboard: past the laptop's button, which has the focus.
  const focused = 'document.activeElement.form.action'
  expect(await inWindow(asking, focused)).toContain('/desk')
  await inWindow(asking, `document.querySelector('form[action$="/wall"] button').click()`)
  // Which PIN it has, if any.
  const isAsked = () => inWindow(asking, 'document.body.innerText')
  await expect.poll(isAsked).toMatch(/geen pincode|no PIN/)
  await inWindow(asking, `document.querySelector('form[action$="/skip-pin"] button').click()`)
  const { said } = await asking.ended
  expect(said).toContain(`[relaunch] ${JSON.stringify(args)}`)
  expect(JSON.parse(readFileSync(join(folder.path, 'role.json'), 'utf8'))).toEqual({
    version: 1,
    role: 'wall',
  })
  expect(readFileSync(join(folder.path, 'autostart/zaalscherm.desktop'), 'utf8')).not.toContain(
    'display',
  )

  const wall = await startStandIn(args, env)
  await expect.poll(() => inWindow(wall, 'location.pathname')).toBe('/display/index.html')
  const kept = join(folder.path, 'display/hub.json')
  writeFileSync(kept, '{}')
  await wall.evaluate(({ BrowserWindow }) => {
    const key = {
      type: 'keyDown',
      key: ',',
      code: 'Comma',
      control: true,
      alt: false,
      shift: false,
      meta: false,
    }
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.emit('before-input-event', { preventDefault: () => {} }, key)
  }, null)
  const ofMachine = () => inWindow(wall, 'document.body.innerText', 1)
  await expect.poll(ofMachine).toMatch(/een scherm in de zaal|A screen in a room/i)
  await inWindow(wall, `document.querySelector('a[href$="/forget-hub"]').click()`, 1)
  expect((await wall.ended).said).toContain('[relaunch]')
  expect(existsSync(kept)).toBe(false)
  folder.remove()
})

/** Runs code in one of the windows, by the order in which they were opened. */
function inWindow(app: StandInApp, code: string, index = 0): Promise<unknown> {
  return app.evaluate(
    async ({ BrowserWindow }, [code, index]) => {
      const contents = BrowserWindow.getAllWindows()[index]?.webContents
      return (await contents?.executeJavaScript(code).catch(() => '')) ?? ''
    },
    [code, index] as const,
  )
}
