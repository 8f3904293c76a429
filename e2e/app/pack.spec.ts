// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'
import { expect, test } from 'playwright/test'
import { freePort } from '../processes/free-port.ts'
import { type Folder, isBuilt, newFolder, ROOT } from './app-folder.ts'
import {
  fusesIn,
  writeCodesign,
  writeGzipAs7za,
  writeMacRuntimeStandIn,
  writeRuntimeStandIn,
} from './runtime-stand-in.ts'

// Run as Node, cookie encryption, NODE_OPTIONS, --inspect, integrity, only from asar,
// own snapshot (as shipped), privileges of file://, WebAssembly's traps (as shipped).
const FUSES = '000011001'
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
    expect(fusesIn(readFileSync(join(release, 'linux-unpacked/zaalscherm')))).toBe(FUSES)
  })

  test('the tar.gz holds the same app', () => {
    const archive = readdirSync(release).find((name) => name.endsWith('.tar.gz')) ?? ''
    const names = execFileSync('tar', ['-tzf', join(release, archive)], { encoding: 'utf8' })
    const top = archive.replace('.tar.gz', '')
    expect(names.split('\n')).toEqual(
      expect.arrayContaining([`${top}/zaalscherm`, `${top}/resources/app.asar`]),
    )
  })

  test.describe('for macOS', () => {
    let mac: { app: string; signed: string }
    test.beforeAll(() => {
      mac = packForMac(folder.path)
    })

    test('it asks for the local network in words, in English and in Dutch', () => {
      const plist = readFileSync(join(mac.app, 'Contents/Info.plist'), 'utf8')
      const asks =
        /<key>NSLocalNetworkUsageDescription<\/key>\s*<string>Zaalscherm links this screen/
      expect(plist).toMatch(asks)
      const dutch = join(mac.app, 'Contents/Resources/nl.lproj/InfoPlist.strings')
      expect(readFileSync(dutch, 'utf8')).toMatch(/^"NSLocalNetworkUsageDescription" = ".+";$/m)
    })

    test('it is signed anew once its fuses are set, or Apple Silicon ends it', () => {
      const framework = join(mac.app, 'Contents/Frameworks/Electron Framework.framework')
      expect(fusesIn(readFileSync(join(framework, 'Electron Framework')))).toBe(FUSES)
      expect(readFileSync(mac.signed, 'utf8')).toMatch(/^--sign - --force .*Zaalscherm\.app$/m)
      // What electron-builder does after that, it does on macOS only.
      const settings = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
      expect(settings).toMatch(/^ {2}identity: "-"\n {2}hardenedRuntime: false$/m)
    })
  })
})

function pack(folder: string, release: string): string {
  const runtime = join(folder, 'runtime')
  const sevenZip = join(folder, '7za')
  writeRuntimeStandIn(runtime)
  writeGzipAs7za(sevenZip)
  return build(['--linux', '--x64', ...pathsOf(runtime, release)], {
    ELECTRON_BUILDER_7ZIP_PATH: sevenZip,
  })
}

/** The app for macOS alone, and what was signed on the way. */
function packForMac(folder: string): { app: string; signed: string } {
  const runtime = join(folder, 'mac-runtime')
  const release = join(folder, 'mac-release')
  const programs = join(folder, 'programs')
  const signed = join(folder, 'signed')
  mkdirSync(programs)
  writeMacRuntimeStandIn(runtime)
  writeCodesign(join(programs, 'codesign'), signed)
  // Its own pictures are made with a program that would have to be fetched.
  const paths = [...pathsOf(runtime, release), `-c.mac.icon=${join(runtime, 'icon.icns')}`]
  const said = build(['--mac', 'dir', '--arm64', ...paths], {
    PATH: `${programs}${delimiter}${process.env.PATH}`,
  })
  const app = join(release, 'mac-arm64/Zaalscherm.app')
  expect(existsSync(app), said).toBe(true)
  return { app, signed }
}

function pathsOf(runtime: string, release: string): string[] {
  return [`-c.electronDist=${runtime}`, `-c.directories.output=${release}`]
}

function build(args: string[], env: Record<string, string>): string {
  const { stdout, stderr } = spawnSync(process.execPath, [BUILDER, '--publish', 'never', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      CSC_IDENTITY_AUTO_DISCOVERY: 'false',
      // A test has no use for small archives.
      ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
      ...env,
    },
  })
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
