// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import { freePort } from '../processes/free-port.ts'
import { newProject, type Project, type Started } from './npm-start.ts'

const SANDBOX =
  'echo "[9:FATAL:sandbox/linux/suid/client/setuid_sandbox_host.cc:166] The SUID sandbox helper binary was found, but is not configured correctly." >&2; kill -TRAP $$'
const ROOT_USER =
  'echo "[9:FATAL] Running as root without --no-sandbox is not supported." >&2; kill -TRAP $$'
const LIBRARY =
  'echo "electron: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127'
const DISPLAY_GONE = 'echo "[9:ERROR] Missing X server or \\$DISPLAY" >&2; exit 1'

test.describe('npm start, around runtimes that tests wrote', () => {
  test.skip(process.platform === 'win32', 'skipped: the runtimes are shell scripts')
  let project: Project
  let started: Started | null = null

  test.beforeEach(() => {
    project = newProject()
  })
  test.afterEach(async () => {
    started?.process.kill('SIGTERM')
    await started?.ended
    started = null
    project.remove()
  })

  const hub = async (env?: Record<string, string>) => {
    const port = await freePort()
    started = project.start(['--port', String(port)], env)
    return { port, run: started }
  }
  /** The desk and a display of a hub that serves went to the browser. */
  const expectBrowser = async (run: Started, port: number) => {
    await expect.poll(run.said).toContain(`http://127.0.0.1:${port}/desk#key=`)
    await expect.poll(() => project.opened().length).toBe(2)
    expect(await (await fetch(`http://127.0.0.1:${port}/desk`)).text()).toContain('<html')
  }

  const faults: [fault: string, script: string, mode: number, says: RegExp][] = [
    ['the sandbox is refused', SANDBOX, 0o755, /sudo chown root:root "\S+chrome-sandbox"/],
    ['it runs as root', ROOT_USER, 0o755, /start it as an ordinary user/],
    ['a library is missing', LIBRARY, 0o755, /libnss3\.so is missing/],
    ['the display is dead', DISPLAY_GONE, 0o755, /no screen answers/],
    ['the file may not be run', 'exit 0', 0o644, /may not be run/],
    ['it says nothing at all', 'kill -SEGV $$', 0o755, /\(SIGSEGV\)/],
  ]
  for (const [fault, script, mode, says] of faults) {
    test(`where ${fault}, the browser takes the runtime's place and a sentence says why`, async () => {
      project.runtime(script, mode)
      const { port, run } = await hub()
      await expectBrowser(run, port)
      expect(run.said()).toMatch(says)
    })
  }

  test('a display goes to the browser as well, and its address is printed', async () => {
    project.runtime(SANDBOX)
    started = project.start(['display', '--hub', '10.0.0.9:4500'])
    expect(await started.ended).toBe(0)
    expect(started.said()).toContain('display  http://10.0.0.9:4500/display')
    await expect.poll(() => project.opened()).toEqual(['http://10.0.0.9:4500/display'])
  })

  test('without a desktop the address is printed, and nothing is fetched or opened', async () => {
    project.installer('throw new Error("fetched")')
    started = project.start(['display', '--hub', '10.0.0.9:4500'], {
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
    })
    expect(await started.ended).toBe(0)
    expect(started.said()).toContain('display  http://10.0.0.9:4500/display')
    expect([started.said().includes('fetched'), project.opened()]).toEqual([false, []])
  })

  test('the hub of an app that broke off may take a moment to leave the port', async () => {
    const port = await freePort()
    const holds = `require('node:net').createServer().listen(${port}, () => console.error('held')); setTimeout(() => process.exit(), 1_200)`
    project.runtime(`"$NODE" -e "${holds}" >&2 & sleep 0.6; kill -TRAP $$`)
    started = project.start(['--port', String(port)], { NODE: process.execPath })
    await expectBrowser(started, port)
  })

  test('an app that ended or said what is wrong leaves nothing to add', async () => {
    for (const code of [0, 2]) {
      project.runtime(`echo "box: $ZAALSCHERM_NO_BOX"; exit ${code}`)
      const { run } = await hub()
      expect(await run.ended).toBe(code)
      // No box in front of the terminal that tells it.
      expect(run.said()).toBe('box: 1\n')
    }
  })

  test('a self-check ends with what it found, and no browser takes its place', async () => {
    const found: [script: string, code: number, says: RegExp][] = [
      ['echo "ok    Hub"', 0, /^ok {4}Hub\n$/],
      ['echo "not   Hub"; exit 1', 1, /^not {3}Hub\n$/],
      [SANDBOX, 1, /could not start here .*: nothing is checked\. To allow it/],
    ]
    for (const [script, code, says] of found) {
      project.runtime(script)
      started = project.start(['--self-check'])
      expect(await started.ended).toBe(code)
      expect(started.said()).toMatch(says)
    }
    expect(project.opened()).toEqual([])
  })

  test('whoever ends it ends the app, and gets no browser', async () => {
    project.runtime('trap "echo stopped; exit 9" TERM; echo up; while :; do sleep 0.05; done')
    const { run } = await hub()
    await expect.poll(run.said).toContain('up')
    run.process.kill('SIGTERM')
    expect(await run.ended).toBe(9)
    expect([run.said(), project.opened()]).toEqual(['up\nstopped\n', []])
  })

  test('a command line that is not right is told before anything is fetched', async () => {
    project.installer('throw new Error("fetched")')
    started = project.start(['--port', 'many'])
    expect(await started.ended).toBe(2)
    expect(started.said()).toContain('--port "many"')
    expect(started.said()).not.toContain('etch')
  })

  test('the first fetch says what it does and how far it is, and the app starts', async () => {
    const file = createServer((_, response) => {
      response.setHeader('content-length', 25_000_000)
      response.end(Buffer.alloc(25_000_000))
    })
    await once(file.listen(0, '127.0.0.1'), 'listening')
    const { port } = file.address() as AddressInfo
    project.installer(installs(`http://127.0.0.1:${port}/electron.zip`, 'echo app is up'))
    const { run } = await hub()
    expect(await run.ended).toBe(0)
    file.close()
    const lines = run.said().split('\n')
    expect(lines[0]).toMatch(/^Fetching Electron \(about 115 MB\), once/)
    expect(lines).toEqual(expect.arrayContaining(['  10 of 25 MB', '  20 of 25 MB', 'app is up']))
  })

  test('a runtime of another version is fetched anew', async () => {
    project.runtime('echo old runtime')
    project.installer(`require('fs').rmSync(__dirname + '/dist', { recursive: true })`)
    project.outdated()
    const { port, run } = await hub()
    await expectBrowser(run, port)
    expect(run.said()).toContain('Fetching Electron')
    expect(run.said()).not.toContain('old runtime')
  })

  test('a fetch that fails says why, and the browser takes its place', async () => {
    const closed = await freePort()
    project.installer(installs(`http://127.0.0.1:${closed}/electron.zip`, 'exit 0'))
    const { port, run } = await hub()
    await expectBrowser(run, port)
    expect(run.said()).toContain(`can't be fetched here (connect ECONNREFUSED 127.0.0.1:${closed})`)
    expect(run.said()).not.toContain('    at ')
  })

  test("an office's proxy is asked, whether the system or npm knows it", async () => {
    const asked: string[] = []
    const proxy = createServer()
    proxy.on('connect', (request, socket) => {
      asked.push(String(request.url))
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    await once(proxy.listen(0, '127.0.0.1'), 'listening')
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    project.installer(installs('https://electron.invalid/electron.zip', 'exit 0'))
    for (const name of ['HTTPS_PROXY', 'npm_config_https_proxy']) {
      const { port, run } = await hub({ [name]: address })
      await expectBrowser(run, port)
      run.process.kill('SIGTERM')
      await run.ended
      project.forget()
    }
    proxy.close()
    expect(asked).toEqual(['electron.invalid:443', 'electron.invalid:443'])
  })

  test('a terminal that is gone ends nothing', async () => {
    project.runtime(SANDBOX)
    const { port, run } = await hub()
    run.process.stdout?.destroy()
    run.process.stderr?.destroy()
    await expect.poll(() => project.opened().length).toBe(2)
    expect((await fetch(`http://127.0.0.1:${port}/desk`)).status).toBe(200)
    expect(run.process.exitCode).toBeNull()
  })
})

/** As Electron's own installer: fetches, and writes a runtime where `npm start` looks for it. */
function installs(url: string, runtime: string): string {
  return `
    const { mkdirSync, writeFileSync } = require('node:fs')
    const { version } = require('./package.json')
    fetch(${JSON.stringify(url)}).then((response) => response.bytes()).then(() => {
      mkdirSync(__dirname + '/dist')
      writeFileSync(__dirname + '/dist/electron', ${JSON.stringify(`#!/bin/sh\n${runtime}\n`)}, { mode: 0o755 })
      writeFileSync(__dirname + '/dist/version', version)
      writeFileSync(__dirname + '/path.txt', 'electron')
    }).catch((error) => { console.error(error.stack); process.exit(1) })
  `
}
