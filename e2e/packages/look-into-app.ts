// SPDX-License-Identifier: EUPL-1.2
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { extractFile, listPackage, statFile } from '@electron/asar'
import { FUSES, fusesIn } from './fuses.ts'
import type { System } from './kinds.ts'

const ROOT = join(import.meta.dirname, '../..')
const IN_ARCHIVE = ['dist/electron', 'dist/pages', 'assets/days']

/** What was found in an app as it is installed, and what is not as it has to be, a sentence each. */
export type Look = { version: string; fuses: string; bytes: number; wrong: string[] }

/** @param app the folder that holds the program; on macOS the `.app` */
export function lookIntoApp(app: string, system: System): Look {
  const { resources, fused } = placesIn(app, system)
  const archive = join(resources, 'app.asar')
  if (!existsSync(archive)) {
    return { version: '', fuses: '', bytes: 0, wrong: [`no app.asar in ${resources}`] }
  }
  const own = JSON.parse(String(extractFile(archive, 'package.json')))
  const fuses = existsSync(fused) ? fusesIn(fused) : ''
  const files = filesBelow(app)
  const expected = { main: 'dist/electron/main.js', name: 'zaalscherm', type: 'module' }
  const wrong = [
    ...differences(filesInArchive(archive), filesToPack()),
    ...files.filter(isSource).map((file) => `${file} is a source`),
    ...files.filter((file) => /app-update|updater/i.test(file)).map((file) => `${file} updates it`),
    ...lackingTexts(resources),
    ...(system === 'linux' ? lackingKiosk(resources) : []),
    ...Object.entries({ ...expected, version: versionHere() })
      .filter(([name, value]) => own[name] !== value)
      .map(([name, value]) => `package.json has ${name} ${own[name]}, not ${value}`),
    ...(fuses === FUSES ? [] : [`fuses are ${fuses || 'nowhere'}, not ${FUSES}`]),
  ]
  const bytes = files.reduce((sum, file) => sum + lstatSync(join(app, file)).size, 0)
  return { version: String(own.version), fuses, bytes, wrong }
}

/** The version that is packed. */
export function versionHere(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
}

function placesIn(app: string, system: System): { resources: string; fused: string } {
  if (system === 'darwin') {
    const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework'
    return { resources: join(app, 'Contents/Resources'), fused: join(app, framework) }
  }
  const program = system === 'win32' ? 'Zaalscherm.exe' : 'zaalscherm'
  return { resources: join(app, 'resources'), fused: join(app, program) }
}

/** What was built, the sample days, package.json, and nothing else. */
function filesToPack(): string[] {
  const built = IN_ARCHIVE.flatMap((folder) =>
    filesBelow(join(ROOT, folder)).map((file) => `${folder}/${file}`),
  )
  return [...built, 'package.json'].sort()
}

function filesInArchive(archive: string): string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => path.slice(1))
    .filter((path) => !('files' in statFile(archive, path)))
    .map((path) => path.replaceAll(sep, '/'))
    .sort()
}

function differences(found: string[], expected: string[]): string[] {
  return [
    ...expected.filter((file) => !found.includes(file)).map((file) => `the archive lacks ${file}`),
    ...found
      .filter((file) => !expected.includes(file) || isSource(file))
      .map((file) => `the archive holds ${file}`),
  ]
}

function isSource(file: string): boolean {
  return /\.(ts|tsx|map)$|\.(test|spec)\.|(^|\/)(node_modules|e2e)\//.test(file)
}

/** The licences under which it, and what it is made of, are given on. */
function lackingTexts(resources: string): string[] {
  const texts = [
    ['LICENSE.txt', 'LICENSE'],
    ['THIRD-PARTY-NOTICES.txt', 'dist/THIRD-PARTY-NOTICES.txt'],
  ] as const
  return texts
    .filter(([name, from]) => !isSame(join(resources, name), join(ROOT, from)))
    .map(([name]) => `${name} is not beside the archive as it is here`)
}

/** What keeps a screen running that nobody looks after. */
function lackingKiosk(resources: string): string[] {
  return filesBelow(join(ROOT, 'assets/kiosk'))
    .filter((file) => !isSame(join(resources, 'kiosk', file), join(ROOT, 'assets/kiosk', file)))
    .map((file) => `kiosk/${file} is not beside the archive as it is here`)
}

function isSame(file: string, as: string): boolean {
  return existsSync(file) && readFileSync(file).equals(readFileSync(as))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, '/'))
}
