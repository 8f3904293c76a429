// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'
import { expect, test } from 'playwright/test'
import { freePort } from '../processes/free-port.ts'
import { type Folder, isBuilt, newFolder, ROOT } from './app-folder.ts'
import { fusesIn, writeGzipAs7za, writeRuntimeStandIn } from './runtime-stand-in.ts'

const BUILDER = createRequire(import.meta.url).resolve('electron-builder/cli.js')

test.describe('packing around a stand-in for the runtime (nothing is started)', () => {
  test.skip(process.platform !== 'linux', 'skipped: packs for Linux only')
  test.describe.configure({ mode: 'serial' })
  let folder: Folder
  let release = ''
  let asar = ''
  let said = ''

  test.beforeAll(() => {
    expect(isBuilt(), 'dist/ is not built: npm run build').toBe(true)
    folder = newFolder()
    release = join(folder.path, 'release')
    asar = join(release, 'linux-unpacked/resources/app.asar')
    said = pack(folder.path, release)
  })
  test.afterAll(() => folder?.remove())

  test('electron-builder packs without fetching anything', () => {
    expect(said).not.toMatch(/download/i)
    expect(existsSync(asar), said).toBe(true)
  })

  test('the archive holds what was built, the sample days, the licence, package.json and nothing else', () => {
    const folders = ['dist/electron', 'dist/pages', 'assets/days']
    const expected = [
      ...folders.flatMap(filesBelow),
      'dist/THIRD-PARTY-NOTICES.txt',
      'LICENSE',
      'package.json',
    ]
    expect(filesInAsar(asar)).toEqual(expected.sort())
  })

  test('package.json names the main process', () => {
    const { main, name, type } = JSON.parse(String(extractFile(asar, 'package.json')))
    const found = { main, name, type }
    expect(found).toEqual({ main: 'dist/electron/main.js', name: 'zaalscherm', type: 'module' })
  })

  test('the bundles bring their own libraries', () => {
    const imports = ['main.js', 'hub.js'].flatMap((bundle) => {
      const code = String(extractFile(asar, join('dist/electron', bundle)))
      return [...code.matchAll(/^import\b.*?["']([^"']+)["'];?$/gm)].map(([, from = '']) => from)
    })
    expect(imports.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([])
  })

  test('the hub of the archive starts with nothing else around it', async () => {
    const app = join(folder.path, 'app')
    extractAll(asar, app)
    const options = ['--data', join(folder.path, 'data'), '--port', String(await freePort())]
    const day = ['--day', join(app, 'assets/days/staatsprint.json')]
    const hub = spawn(process.execPath, [join(app, 'dist/electron/hub.js'), ...day, ...options])
    const lines = [hub.stdout, hub.stderr].map((input) => once(createInterface({ input }), 'line'))
    const [first] = await Promise.race(lines)
    hub.kill()
    expect(first).toMatch(/^ready /)
  })

  test('the fuses are set', () => {
    // Run as Node, cookie encryption, NODE_OPTIONS, --inspect, integrity, only from asar,
    // own snapshot (as shipped), privileges of file://.
    expect(fusesIn(readFileSync(join(release, 'linux-unpacked/zaalscherm')))).toBe('01001100')
  })

  test('the tar.gz holds the same app', () => {
    const archive = readdirSync(release).find((name) => name.endsWith('.tar.gz')) ?? ''
    const names = execFileSync('tar', ['-tzf', join(release, archive)], { encoding: 'utf8' })
    const top = archive.replace('.tar.gz', '')
    expect(names.split('\n')).toEqual(
      expect.arrayContaining([`${top}/zaalscherm`, `${top}/resources/app.asar`]),
    )
  })
})

function pack(folder: string, release: string): string {
  const runtime = join(folder, 'runtime')
  const sevenZip = join(folder, '7za')
  writeRuntimeStandIn(runtime)
  writeGzipAs7za(sevenZip)
  const paths = [`-c.electronDist=${runtime}`, `-c.directories.output=${release}`]
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BUILDER, '--linux', '--x64', '--publish', 'never', ...paths],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        ELECTRON_BUILDER_7ZIP_PATH: sevenZip,
        CSC_IDENTITY_AUTO_DISCOVERY: 'false',
        // A test has no use for small archives.
        ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
      },
    },
  )
  return `${stdout}${stderr}`
}

function filesInAsar(asar: string): string[] {
  return listPackage(asar, { isPack: false })
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => !('files' in statFile(asar, path)))
    .sort()
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
}
