// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { WALLS, type Wall } from './folder-walls.ts'

const ROOT = join(import.meta.dirname, '..')

/** Beside a test or a test kit anything of ours may stand that sees the same side of the wall. */
const FOR_TESTS = [
  ...['vitest', 'zod', 'fast-check', 'node', 'axe-core', 'zxing-wasm/reader'],
  ...['ajv', 'ajv-formats', 'fflate', 'ical.js'],
]

/** Files that nobody imports: what a page, a process or a tool starts from. */
const ENTRIES = [
  'e2e/seeded.ts',
  'e2e/skip-reasons.ts',
  'build.ts',
  'vitest.config.ts',
  'playwright.config.ts',
  'electron/app/main.ts',
  'electron/app/preload.ts',
  'electron/hub-process/main.ts',
  'electron/start/npm-start.ts',
  'electron/start/import-file.ts',
  'electron/start/runtime/fetch-process.ts',
  'e2e/old-browsers/record-floor.ts',
  'renderer/display/main.tsx',
  'renderer/display/link/early.ts',
  'renderer/display/plain/plain.ts',
  'renderer/desk/main.tsx',
  'renderer/join/main.ts',
  'renderer/jury/main.tsx',
  'renderer/facilitator/main.tsx',
  'renderer/report/main.ts',
  'renderer/print/main.ts',
  // By its name in package.json, from every element.
  'renderer/ui/jsx-runtime.ts',
  'e2e/journals/record.ts',
  'e2e/journals/open-planted.ts',
  'e2e/test.ts',
  'e2e/old-browsers/record-floor.ts',
  'e2e/stand-in/register.ts',
  'e2e/stand-in/utility.ts',
  'e2e/packages/packages.ts',
  'e2e/packages/fpm-stand-in.ts',
  'e2e/bench/bench.ts',
  'e2e/processes/find-hub.ts',
  'e2e/processes/hurried-clock.ts',
  'e2e/processes/reach-desk.ts',
  'e2e/processes/venue-desk.ts',
  'e2e/bench/surfaces/crowd-process.ts',
]

/** Where the real clock and chance come in; everything else is handed them. */
const EDGES = [
  // It stands in for what is handed them, and depends on none of it.
  'renderer/display/plain/plain.ts',
  'electron/hub-process/main.ts',
  'electron/hub-process/open-hub.ts',
  'electron/hub-process/hub-clock.ts',
  'electron/machine/secrets.ts',
  'electron/machine/timers.ts',
  'electron/start/import-file.ts',
  'electron/tls/keys.ts',
  'renderer/sync/browser-ports.ts',
]

const files = globSync('{shared,electron,renderer,e2e}/**/*.{ts,tsx,css}', {
  cwd: ROOT,
  exclude: ['**/node_modules/**', '**/dist/**'],
})
  .concat(globSync('*.ts', { cwd: ROOT }))
  .map(normalize)
  .filter((file) => !file.endsWith('.d.ts'))
  .toSorted()
const textOf = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))
const sources = files.filter((file) => !file.startsWith('e2e/') && file.includes('/'))

const isTest = (file: string) => /\.(test|spec|contract|test-kit)\.tsx?$/.test(file)

/** What a file imports, as it is written: static, dynamic, `new URL` and CSS. */
function importsOf(file: string): string[] {
  const text = withoutComments(textOf.get(file) ?? '')
  const patterns = [
    /\b(?:import|export)\s[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /(?<!')\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    /\bnew URL\(\s*['"](\.[^'"]+)['"]/g,
    /@import\s+(?:url\()?['"]([^'"]+)['"]/g,
  ]
  return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, path]) => path ?? ''))
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}

/** The file of ours that a relative import names, from the root. */
function ourFile(file: string, path: string): string {
  return normalize(join(dirname(file), path.replace(/\?.*$/, '')))
}

function wallOf(file: string): Wall | undefined {
  return WALLS.find(({ folder }) => file.startsWith(`${folder}/`))
}

function isAllowed(file: string, path: string): boolean {
  const wall = wallOf(file)
  if (!wall) return false
  if (path.startsWith('.')) {
    const target = ourFile(file, path)
    const isBeside = isTest(file) && (target.startsWith('e2e/') || target.startsWith('assets/'))
    return (
      isBeside ||
      wall.ours.some((folder) => wallOf(target)?.folder === folder || isIn(target, folder))
    )
  }
  const isNode = path.startsWith('node:') || builtinModules.includes(path)
  const names = isTest(file) ? [...wall.others, ...FOR_TESTS] : wall.others
  return names.some((name) => {
    if (name === 'node') return isNode
    return name.endsWith('/*') ? path.startsWith(name.slice(0, -1)) : path === name
  })
}

/** In the folder itself; a folder in it that has walls of its own has to be named. */
function isIn(target: string, folder: string): boolean {
  const own = wallOf(target)
  return target.startsWith(`${folder}/`) && (own === undefined || own.folder === folder)
}

test('every folder imports only what its walls let in', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((path) => !isAllowed(file, path))
      .map((path) => `${file} imports ${path}`),
  )
  expect(wrong).toEqual([])
})

test('the real clock and chance come in at the named edges only', () => {
  const real = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bcrypto\b/
  const wrong = sources.filter(
    (file) =>
      !isTest(file) && !EDGES.includes(file) && real.test(withoutComments(textOf.get(file) ?? '')),
  )
  expect(wrong).toEqual([])
  expect(EDGES.filter((file) => !textOf.has(file))).toEqual([])
})

test('every file is imported by another, or is named as what something starts from', () => {
  const imported = new Set(
    files.flatMap((file) =>
      importsOf(file).flatMap((path) => (path.startsWith('.') ? [ourFile(file, path)] : [])),
    ),
  )
  for (const page of globSync('renderer/**/*.html', {
    cwd: ROOT,
    exclude: ['**/node_modules/**'],
  })) {
    const html = readFileSync(join(ROOT, page), 'utf8')
    for (const [, path] of html.matchAll(/(?:src|href)=["'](\.{0,2}\/?[\w./-]+)["']/g)) {
      const fromRoot = path?.startsWith('/') ? join('renderer', path) : ourFile(page, path ?? '')
      imported.add(normalize(fromRoot))
    }
  }
  const startsItself = (file: string) => ENTRIES.includes(file) || /\.(test|spec)\.tsx?$/.test(file)
  expect(files.filter((file) => !imported.has(file) && !startsItself(file))).toEqual([])
  expect(ENTRIES.filter((file) => !textOf.has(file))).toEqual([])
})

test('what shows a text of the day keeps its language with it', () => {
  const shows = /^(renderer\/(desk|display|wall)|shared\/(features|now|report|i18n))\//
  // A document's title, a table's cell, a field and a comparison hold no elements.
  const plain = [
    ...['report-page.ts', 'report-csv.ts', 'now/workshops.ts', 'selection/room-digits.ts'],
    ...['library/title-panels.tsx', 'library/new-day-panel.tsx', 'tables/model/tables.ts'],
  ]
  const wrong = sources.filter(
    (file) =>
      shows.test(file) &&
      !isTest(file) &&
      !plain.some((name) => file.endsWith(`/${name}`)) &&
      importsOf(file).some((path) => path.endsWith('/text.ts')) &&
      /\btextIn\b/.test(textOf.get(file) ?? ''),
  )
  expect(wrong).toEqual([])
})

test('what walls are drawn of brings no style of its own: the desk draws it beside its own', () => {
  const wrong = sources.filter(
    (file) =>
      /^renderer\/(wall|ui)\/.*\.tsx?$/.test(file) &&
      !isTest(file) &&
      importsOf(file).some((path) => path.endsWith('.css')),
  )
  expect(wrong).toEqual([])
})

test('every source file says under which licence it is', () => {
  const wrong = files.filter(
    (file) =>
      !(textOf.get(file) ?? '').startsWith(
        file.endsWith('.css')
          ? '/* SPDX-License-Identifier: EUPL-1.2 */'
          : '// SPDX-License-Identifier: EUPL-1.2',
      ),
  )
  expect(wrong).toEqual([])
})

test('no folder or file is named for being left over', () => {
  const leftOver = /(^|\/)(utils?|helpers?|types|common|misc|lib|managers?|services?)(\/|\.tsx?$)/
  expect(files.filter((file) => leftOver.test(file))).toEqual([])
})

test('no file only passes on what others export', () => {
  const barrels = files.filter((file) => {
    if (!/\.tsx?$/.test(file)) return false
    const lines = withoutComments(textOf.get(file) ?? '').trim()
    return /^index\.tsx?$/.test(file.split('/').at(-1) ?? '') || /\bexport\s+\*/.test(lines)
  })
  expect(barrels).toEqual([])
})

test('who sent a request is told by `senderOf` alone: one by IPv4, and a network by IPv6', () => {
  const raw = /(?<!senderOf\()\brequest\.(ip\b|socket\.remoteAddress)/
  const wrong = sources.filter(
    (file) =>
      file.startsWith('electron/server/') &&
      !isTest(file) &&
      raw.test(withoutComments(textOf.get(file) ?? '')),
  )
  expect(wrong).toEqual([])
})
