// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { freePort } from '../processes/free-port.ts'
import { type Folder, MAIN, newFolder } from './app-folder.ts'
import { endedInTime, type StandInApp, spawnApp, startStandIn } from './stand-in-player.ts'

// Loaded into the app's processes: the hub rejects a promise when it is told to.
const REJECT_ON_SIGNAL = `data:text/javascript,${encodeURIComponent(`
  if (process.argv[1]?.endsWith('hub.js')) process.on('SIGUSR2', () => {
    Promise.reject(new Error('rejected in the hub by a test'))
  })
`)}`
const NO_BOX = { ZAALSCHERM_NO_BOX: '1' }

test.describe('faults of the app, on a stand-in that treats them as Electron does', () => {
  let folder: Folder
  let port = 0
  const args = (...more: string[]) => [
    `--user-data-dir=${join(folder.path, 'data')}`,
    '--port',
    String(port),
    ...more,
  ]

  test.beforeEach(async () => {
    folder = newFolder()
    port = await freePort()
  })
  test.afterEach(() => folder.remove())

  const calls = ['whenReady', 'utilityProcess.fork', 'BrowserWindow', 'protocol.handle']
  for (const call of calls) {
    test(`a start that fails in ${call} is told, and ends`, async () => {
      const app = spawnApp(args(), { ...NO_BOX, STAND_IN_FAULTS: call })
      const { code, said } = await endedInTime(app)
      expect(said).toContain(`asked to fail in ${call}`)
      expect(said).not.toContain('[box]')
      expect(code).toBe(1)
      // Nothing is left that holds the port.
      await isFree(port)
    })
  }

  for (const call of ['protocol.handle', 'powerSaveBlocker.start']) {
    test(`a wall that cannot start for ${call} is told, and ends`, async () => {
      const wall = ['display', '--hub', '127.0.0.1:9', `--user-data-dir=${folder.path}`]
      const app = spawnApp(wall, { ...NO_BOX, STAND_IN_FAULTS: call })
      const { code, said } = await endedInTime(app)
      expect(said).toContain(`asked to fail in ${call}`)
      expect(code).toBe(1)
    })
  }

  test('a wall whose keychain prompts has its window before anybody answers', async () => {
    const kept = { kept: 'sealed', sealedBase64: Buffer.from('sealed before').toString('base64') }
    mkdirSync(join(folder.path, 'display'))
    writeFileSync(join(folder.path, 'display/display-key.json'), JSON.stringify(kept))
    const wall = ['display', '--hub', '127.0.0.1:9', `--user-data-dir=${folder.path}`]
    const app = await startStandIn(wall, { STAND_IN_PLATFORM: 'darwin' })
    // The stand-in's own record, which Electron has not.
    const asked = () =>
      app.evaluate(({ safeStorage }) => Reflect.get(safeStorage, 'asked').length, null)
    await expect.poll(asked).toBe(1)
    expect(await windowCount(app)).toBe(1)
    await app.stop()
  })

  test('a wall that met an error nobody caught keeps it, counts it, and starts anew', async () => {
    const wall = ['display', '--hub', '127.0.0.1:9', `--user-data-dir=${folder.path}`]
    const app = await startStandIn(wall)
    await expect.poll(() => windowCount(app)).toBe(1)
    await app.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown by a test')
      })
    }, null)
    const { code, said } = await app.ended
    expect(code).toBe(0)
    // The same wall again: nobody starts it here.
    expect(said).toContain(`[relaunch] ${JSON.stringify([MAIN, ...wall])}`)
    const kept = (name: string) => readFileSync(join(folder.path, 'display', name), 'utf8')
    expect(kept('faults.log')).toContain('thrown by a test')
    expect(JSON.parse(kept('restarts.json')).latest).toMatchObject([{ reason: 'fault' }])
  })

  test('a wall whose graphics card gives out starts anew without it', async () => {
    const wall = ['display', '--hub', '127.0.0.1:9', `--user-data-dir=${folder.path}`]
    const first = await startStandIn(wall)
    await expect.poll(() => windowCount(first)).toBe(1)
    await first.evaluate(({ app }) => {
      for (const _ of [1, 2, 3]) app.emit('child-process-gone', {}, { type: 'GPU', reason: 'oom' })
    }, null)
    expect((await first.ended).said).toContain('[relaunch]')
    const next = await startStandIn(wall)
    // The stand-in's own record, which Electron has not.
    expect(await next.evaluate(({ app }) => Reflect.get(app, 'hasGraphics'), null)).toBe(false)
    await next.stop()
  })

  test('a folder that nothing can be kept in is named', async () => {
    writeFileSync(join(folder.path, 'data'), 'a file in its place')
    const { code, said } = await endedInTime(spawnApp(args(), NO_BOX))
    expect(said).toContain(join(folder.path, 'data'))
    expect(said).toMatch(/kan niets bewaren|can keep nothing/)
    expect(code).toBe(2)
  })

  test('the sentence is printed before the box, and the app ends once that is clicked away', async () => {
    const taken = createServer().listen(port)
    const click = join(folder.path, 'click')
    const app = spawnApp(args(), { STAND_IN_CLICK: click })
    let said = ''
    app.stderr?.on('data', (data) => {
      said += data
    })
    await expect.poll(() => said).toContain('[box]')
    const [before = '', box] = said.split('[box]')
    expect(before).toMatch(new RegExp(`(Poort|Port) ${port} `))
    expect(box).toMatch(new RegExp(`(Poort|Port) ${port} `))
    expect(app.exitCode).toBeNull()
    writeFileSync(click, '')
    expect((await endedInTime(app)).code).toBe(2)
    taken.close()
  })

  test('what the hub said before it ended arrives whole, though main reads late', async () => {
    const day = join(folder.path, 'day.json')
    writeFileSync(day, '{"formatVersion": 1, "rooms": 7}')
    const { code, said } = await endedInTime(spawnApp(args('--day', day), NO_BOX))
    expect(said).toContain('rooms')
    expect(code).toBe(2)
  })

  test.describe('while it runs', () => {
    let app: StandInApp

    test.beforeEach(async () => {
      app = await startStandIn(args(), { NODE_OPTIONS: `--import=${REJECT_ON_SIGNAL}` })
      await expect.poll(() => windowCount(app)).toBe(2)
    })
    test.afterEach(() => app.stop())

    test('an error that nobody caught is told, and no box comes over the wall', async () => {
      await app.evaluate(() => {
        setTimeout(() => {
          throw new Error('thrown by a test')
        })
        void Promise.reject(new Error('rejected by a test'))
      }, null)
      expect(await windowCount(app)).toBe(2)
      await app.stop()
      const { said } = await app.ended
      expect(said).toContain('thrown by a test')
      expect(said).toContain('rejected by a test')
      expect(said).not.toContain('[box]')
    })

    test('a promise that nobody caught ends the hub, as in plain Node, and it is started again', async () => {
      await expect.poll(() => hubPid(app)).not.toBeNull()
      const first = (await hubPid(app)) ?? 0
      process.kill(first, 'SIGUSR2')
      await expect.poll(() => hubPid(app)).not.toBe(first)
      await app.stop()
      expect((await app.ended).said).toContain('rejected in the hub by a test')
    })

    test('a terminal that is gone leaves the app and its hub alone', async () => {
      app.closeOutput()
      const kill = () =>
        app.evaluate(({ app }) => {
          const hub = app.getAppMetrics().find(({ name }) => name === 'Zaalscherm hub')
          if (hub) process.kill(hub.pid, 'SIGKILL')
          return hub?.pid ?? null
        }, null)
      // Each end is a line for the terminal.
      const first = await kill()
      await expect.poll(() => hubPid(app)).not.toBe(first)
      await expect.poll(() => hubPid(app)).not.toBeNull()
      expect(await windowCount(app)).toBe(2)
    })
  })
})

function windowCount(app: StandInApp): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)
}

function hubPid(app: StandInApp): Promise<number | null> {
  return app.evaluate(({ app }) => {
    return app.getAppMetrics().find(({ name }) => name === 'Zaalscherm hub')?.pid ?? null
  }, null)
}

function isFree(port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const probe = createServer().once('error', reject)
  probe.listen(port, () => probe.close(() => resolve()))
  return promise
}
