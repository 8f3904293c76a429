// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { extractAll, extractFile } from '@electron/asar'
import { expect, test } from 'playwright/test'
import { canInstall, installInCleanRoot } from '../packages/clean-root.ts'
import { FUSES, fusesIn } from '../packages/fuses.ts'
import { KINDS } from '../packages/kinds.ts'
import { lookIntoApp, versionHere } from '../packages/look-into-app.ts'
import { isOnPath } from '../packages/on-path.ts'
import { openPackage } from '../packages/open-package.ts'
import { packAroundStandIn, pathsOf, runBuilder } from '../packages/run-builder.ts'
import { writeCodesign, writeMacRuntimeStandIn } from '../packages/runtime-stand-in.ts'
import { freePort } from '../processes/free-port.ts'
import { type Folder, isBuilt, newFolder, ROOT } from './app-folder.ts'

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
    const what = isOnPath('dpkg-deb') ? ['tar.gz', 'deb', '--x64'] : ['tar.gz', '--x64']
    said = packAroundStandIn(folder.path, release, what).said
  })
  test.afterAll(() => folder?.remove())

  test('electron-builder packs without fetching anything', () => {
    expect(said).not.toMatch(/download/i)
    expect(existsSync(asar), said).toBe(true)
  })

  test('the app holds what was built, the sample days, licences, its fuses and nothing else', () => {
    expect(lookIntoApp(join(release, 'linux-unpacked'), 'linux').wrong).toEqual([])
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
    const lines: string[] = []
    const isOut = Promise.withResolvers<void>()
    for (const input of [hub.stdout, hub.stderr]) {
      createInterface({ input }).on('line', (line) => {
        if (lines.push(line) === 2) isOut.resolve()
      })
    }
    await isOut.promise
    hub.kill()
    expect(lines[0]).toMatch(/^ready /)
    expect(lines).toContain(`Zaalscherm ${versionHere()}`)
  })

  for (const target of ['tar.gz', 'deb'] as const) {
    test(`the ${target} holds the same app`, () => {
      const file = packageOf(target)
      test.skip(file === null, 'skipped: no dpkg-deb')
      const kind = KINDS.find((one) => one.target === target)
      if (!kind || file === null) throw new Error(`no kind ${target}`)
      const app = openPackage(kind, file, join(folder.path, `opened-${target}`))
      expect(lookIntoApp(app, 'linux').wrong).toEqual([])
    })
  }

  test('the deb installs in a clean root, with its links and its sandbox, and leaves nothing', () => {
    const why = canInstall('deb', isOnPath)
    test.skip(why !== null, `skipped: ${why}`)
    expect(installInCleanRoot('deb', packageOf('deb') ?? '', join(folder.path, 'root'))).toEqual([])
  })

  function packageOf(end: string): string | null {
    const name = readdirSync(release).find((file) => file.endsWith(`.${end}`))
    return name === undefined ? null : join(release, name)
  }

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
      expect(fusesIn(join(framework, 'Electron Framework'))).toBe(FUSES)
      expect(readFileSync(mac.signed, 'utf8')).toMatch(/^--sign - --force .*Zaalscherm\.app$/m)
      // What electron-builder does after that, it does on macOS only.
      const settings = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
      expect(settings).toMatch(/^ {2}identity: "-"\n {2}hardenedRuntime: false$/m)
    })
  })
})

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
  const { said } = runBuilder(['--mac', 'dir', '--arm64', ...paths], {
    PATH: `${programs}${delimiter}${process.env.PATH}`,
  })
  const app = join(release, 'mac-arm64/Zaalscherm.app')
  expect(existsSync(app), said).toBe(true)
  return { app, signed }
}
