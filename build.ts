// SPDX-License-Identifier: EUPL-1.2
// Builds all that runs into `dist/`: the pages, the hub's process, Electron's main and preload.
// With `--if-changed`, only when a source is newer than what was built last. Of two at once the
// second waits for the first: they write the same files.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import type { IndexHtmlTransformContext, InlineConfig, Plugin } from 'vite'
import { smallForPhones } from './build-phones.ts'
import { isStale, STAMP, takeTurn } from './build-turn.ts'
import { type BrowserFloor, DESK_FLOOR, FLOOR } from './shared/browsers/browser-floor.ts'
import { tooOldScript } from './shared/browsers/too-old-script.ts'
import type { Language } from './shared/text.ts'

const ROOT = import.meta.dirname
const OWN_VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
/** The version has one home; `shared/version.ts` names it to everybody. */
const define = { ZAALSCHERM_VERSION: JSON.stringify(OWN_VERSION) }
/** That our own plugins take a share of the time is no news to whoever starts the product. */
const checks = { bundlerTimings: false }

/** The folders of the packages that went into a bundle. */
const packages = new Set<string>()
const rememberPackages: Plugin = {
  name: 'remember-packages',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const [, folder] = /(.*\/node_modules\/(?:@[^/]+\/)?[^/@]+)\//.exec(id) ?? []
      if (folder && !folder.includes('\0')) packages.add(folder)
    }
  },
}

/**
 * Nothing in `shared/` does anything by being loaded. Said of its schemas, so that a page carries
 * only those that it reads by: a bundler can't tell by itself that to build one changes nothing.
 */
const leaveOutUnreadSchemas: Plugin = {
  name: 'leave-out-unread-schemas',
  transform: {
    filter: { id: /\/shared\/.*\.ts$/ },
    handler: (code) => ({
      code: code.replaceAll(/\bz\.(?=\w+\()/g, '/*@__PURE__*/ z.'),
      map: null,
    }),
  },
}

/** What a display's page reads of React, beside what React reads of itself. */
const READ_OF_REACT =
  'createContext Fragment memo useCallback useContext useDebugValue useEffect useLayoutEffect ' +
  'useMemo useRef useState useSyncExternalStore'

/**
 * React comes as CommonJS, of which a bundler leaves out nothing that nobody reads. A wall's page is
 * weighed, so it carries only what is named here; what a file of ours imports beside that is an error.
 */
const leaveOutUnreadReact: Plugin = {
  name: 'leave-out-unread-react',
  transform: {
    filter: { id: /\/react(?:-dom)?\/cjs\/react(?:-dom)?\.production\.js$|\/renderer\/.*\.tsx?$/ },
    handler(code, id) {
      const read = READ_OF_REACT.split(' ')
      if (!id.includes('node_modules')) {
        const names = [...code.matchAll(/import \{([^}]*)\} from 'react'/g)].flatMap(([, list]) =>
          (list ?? '').split(',').map((name) => name.trim()),
        )
        const unread = names.filter((name) => name && !/^type /.test(name) && !read.includes(name))
        if (unread.length > 0) throw new Error(`${id}: READ_OF_REACT lacks ${unread.join(', ')}`)
        return null
      }
      const parts = code.split(/^(?=exports\.)/m)
      const kept = parts.filter((part) => {
        const [, name] = /^exports\.(\w+)/.exec(part) ?? []
        return name === undefined || /^__(CLIENT|DOM)_|^version$/.test(name) || read.includes(name)
      })
      return { code: kept.join(''), map: null }
    },
  },
}

/**
 * A display's page paints nothing before its script has run: what it paints first is the countdown,
 * and sooner than after an empty page. Browsers of before 2022 paint as they always did.
 */
const paintsWithScript: Plugin = {
  name: 'paints-with-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '$& blocking="render"'),
  },
}

/** Has a page name the files that it asks for again where they didn't come: see `load-again.ts`. */
function namesLater(...names: string[]): Plugin {
  const handler = (html: string, { bundle = {} }: IndexHtmlTransformContext) => {
    const named = names.map((name) => `  ${metaOf(name, bundle)}\n`)
    return html.replace('</head>', `${named.join('')}  </head>`)
  }
  return { name: 'names-later', transformIndexHtml: { order: 'post', handler } }
}

function metaOf(name: string, bundle: NonNullable<IndexHtmlTransformContext['bundle']>): string {
  const file = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name)
  if (!file) throw new Error(`no file of ${name} was built`)
  return `<meta name="${name}" content="/${file.fileName}">`
}

const onlyIfChanged = process.argv.includes('--if-changed')
if (!onlyIfChanged || isStale()) await buildInTurn()

async function buildInTurn(): Promise<void> {
  const turn = takeTurn()
  if (!onlyIfChanged || isStale()) {
    console.log('Building Zaalscherm from its sources: some 15 s, longer on a slow machine.')
    await buildAll()
  }
  turn.close()
}

async function buildAll(): Promise<void> {
  // Loaded here, so that finding nothing to do takes no time.
  const { build } = await import('vite')
  rmSync(join(ROOT, 'dist/electron'), { recursive: true, force: true })
  rmSync(join(ROOT, 'dist/pages'), { recursive: true, force: true })
  // One by one: what two surfaces would share in a chunk, each would load whole.
  const display = withLate(forPages('display/index.html', FLOOR))
  const early = await build(forInline('display/link/early.ts', FLOOR))
  const plain = withFallback(await build(forFallback('display/plain/plain.ts')))
  const own = [
    inline('early', early),
    plain,
    saysTooOld('display'),
    paintsWithScript,
    namesLater('scenes', 'carry-out'),
    leaveOutUnreadReact,
  ]
  const plugins = [...(display.plugins ?? []), ...own]
  await build({ ...display, plugins })
  const facilitator = forPages('facilitator/index.html', FLOOR)
  const facilitatorPlugins = [
    ...(facilitator.plugins ?? []),
    ...[saysTooOld('display'), leaveOutUnreadReact],
  ]
  await build({ ...facilitator, plugins: facilitatorPlugins })
  const desk = withPages(forPages('desk/index.html', DESK_FLOOR))
  await build({
    ...desk,
    plugins: [...(desk.plugins ?? []), saysTooOld('desk'), namesLater('scenes')],
  })
  const jury = forPages('jury/index.html', FLOOR)
  const juryPlugins = [...(jury.plugins ?? []), saysTooOld('display'), leaveOutUnreadReact]
  await build({ ...jury, plugins: juryPlugins })
  for (const language of ['nl', 'en'] as const) await build(forPhones(language))
  await build(forNode('electron/hub-process/main.ts', 'es', 'hub.js'))
  await build(forNode('electron/app/main.ts', 'es', 'main.js'))
  await build(forNode('electron/app/preload.ts', 'cjs', 'preload.cjs'))
  await build(forReport('report'))
  await build(forReport('print'))
  await compress(join(ROOT, 'dist/pages/assets'))
  writeFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), notices())
  writeFileSync(STAMP, '')
}

/** One surface's page, script and style. */
function forPages(entry: string, floor: BrowserFloor): InlineConfig {
  return {
    configFile: false,
    root: join(ROOT, 'renderer'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [rememberPackages, leaveOutUnreadSchemas],
    define,
    build: {
      outDir: join(ROOT, 'dist/pages'),
      emptyOutDir: false,
      target: targetOf(floor),
      modulePreload: { polyfill: false },
      // A surface's script is one file on purpose; `e2e/hub/weight.spec.ts` holds what it weighs.
      chunkSizeWarningLimit: 1_000,
      rollupOptions: {
        checks,
        input: join(ROOT, 'renderer', entry),
        output: { codeSplitting: false },
        // To look into an object does nothing here, so a schema made of constants is left out, too.
        treeshake: { propertyReadSideEffects: false },
      },
    },
  }
}

/** What a surface can do without for its first second is a file of its own, which it fetches by itself. */
function withLate(pages: InlineConfig): InlineConfig {
  // What the page needs at first is one file, whatever later ones share with it.
  const codeSplitting = { groups: [{ name: 'main', tags: ['$initial' as const] }] }
  const rollupOptions = { ...pages.build?.rollupOptions, output: { codeSplitting } }
  // It is one file, that nothing has to be fetched ahead of.
  return { ...pages, build: { ...pages.build, modulePreload: false, rollupOptions } }
}

/** The desk's pages are files of their own, which a desk fetches when one is asked for. */
function withPages(desk: InlineConfig): InlineConfig {
  // What the desk needs at first is one file: in pieces that pages share it weighs more, each packed by itself.
  const codeSplitting = { groups: [{ name: 'desk', tags: ['$initial' as const] }] }
  const rollupOptions = { ...desk.build?.rollupOptions, output: { codeSplitting } }
  // The worker that reads what is imported carries libraries, and schemas, of its own.
  const worker = { plugins: () => [rememberPackages, leaveOutUnreadSchemas] }
  return { ...desk, worker, build: { ...desk.build, rollupOptions } }
}

/** A script that runs where the page's own can't be read: an old form, and in a file of its own. */
function forFallback(entry: string): InlineConfig {
  const pages = forPages(entry, FLOOR)
  const output = {
    ...{ format: 'iife' as const, codeSplitting: false },
    entryFileNames: 'assets/[name]-[hash].js',
  }
  const rollupOptions = { ...pages.build?.rollupOptions, output }
  return { ...pages, build: { ...pages.build, target: 'es2018', rollupOptions } }
}

/** Puts it ahead of the page's own script, in place of `<!-- plain -->`. */
function withFallback(built: Awaited<ReturnType<typeof import('vite').build>>): Plugin {
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (!script) throw new Error('no fallback was built')
  return {
    name: 'fallback',
    transformIndexHtml: (html) =>
      html.replace('<!-- plain -->', `<script defer src="/${script.fileName}"></script>`),
  }
}

/** Puts what a browser below the floor says in place of `<!-- too old -->`, in a file of its own. */
function saysTooOld(surface: 'display' | 'desk'): Plugin {
  const script = tooOldScript(surface)
  const fileName = `assets/too-old-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`
  return {
    name: 'says-too-old',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: script })
    },
    transformIndexHtml: (html) =>
      html.replace('<!-- too old -->', `<script defer src="/${fileName}"></script>`),
  }
}

/** What syntax and style are lowered to. On an iPhone every browser is Safari. */
function targetOf({ chromium, firefox, safari }: BrowserFloor): string[] {
  return [`chrome${chromium}`, `firefox${firefox}`, `safari${safari}`, `ios${safari}`]
}

/** A script that a page carries itself, so that it runs before any other has been fetched. */
function forInline(entry: string, floor: BrowserFloor): InlineConfig {
  const pages = forPages(entry, floor)
  const rollupOptions = { ...pages.build?.rollupOptions, output: { format: 'iife' as const } }
  return { ...pages, build: { ...pages.build, write: false, rollupOptions } }
}

/** Puts a script in place of `<!-- name -->`. */
function inline(name: string, built: Awaited<ReturnType<typeof import('vite').build>>): Plugin {
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (script?.type !== 'chunk') throw new Error(`no script to put into a page as ${name}`)
  const code = script.code.trim().replaceAll('</script', '<\\/script')
  return {
    name: 'inline-script',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(`<!-- ${name} -->`, () => `<script>${code}</script>`),
    },
  }
}

/** The join page's script in one language, which the hub looks up in its manifest. */
function forPhones(language: Language): InlineConfig {
  const pages = withLate(forPages('join/main.ts', FLOOR))
  return {
    ...pages,
    plugins: [...(pages.plugins ?? []), ...smallForPhones(language)],
    build: { ...pages.build, manifest: `join.${language}.json` },
  }
}

/** One file for a process of Node or Electron, with its libraries inside. */
function forNode(entry: string, format: 'es' | 'cjs', file: string): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [rememberPackages],
    define,
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      outDir: join(ROOT, 'dist/electron'),
      emptyOutDir: false,
      target: 'node24',
      rollupOptions: {
        checks,
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: {
          ...{ format, entryFileNames: file, codeSplitting: false },
          // Only comments and blanks: a fault's names stay readable, and the hub, which keeps its
          // own text in memory, holds some megabytes less.
          minify: { compress: false, mangle: false, codegen: true },
        },
      },
    },
  }
}

/** A style and the button that prints, of pages that the hub makes; it looks them up in their manifest. */
function forReport(name: 'report' | 'print'): InlineConfig {
  const pages = forPages(`${name}/main.ts`, DESK_FLOOR)
  return { ...pages, build: { ...pages.build, manifest: `${name}.json` } }
}

/** What was bundled is given on with the licence that it came under. */
function notices(): string {
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    const file = readdirSync(folder).find((entry) => /^(licen[sc]e|copying)/i.test(entry))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  const face = readFileSync(join(ROOT, 'assets/fonts/LICENSE.txt'), 'utf8').trim()
  texts.push(`Atkinson Hyperlegible Next (OFL-1.1)\n\n${face}\n`)
  return texts.join(`\n${'-'.repeat(72)}\n\n`)
}

/**
 * Sent as they are to whoever takes gzip, so that the hub compresses nothing twice. Zopfli finds a
 * gzip that is a thirtieth smaller than zlib's, which a phone on a bad network doesn't wait for.
 */
async function compress(folder: string): Promise<void> {
  const { gzipAsync } = await import('@gfx/zopfli')
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue
    const file = join(folder, name)
    writeFileSync(`${file}.gz`, await gzipAsync(readFileSync(file), { numiterations: 5 }))
  }
}
