// SPDX-License-Identifier: EUPL-1.2
// Builds all that runs into `dist/`: the pages, the hub's process, Electron's main and preload.
// With `--if-changed`, only when a source is newer than what was built last.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { InlineConfig } from 'vite'

const ROOT = import.meta.dirname
const STAMP = join(ROOT, 'dist/built')
const SOURCES = ['shared', 'electron', 'renderer', 'package.json', 'vite.config.ts', 'build.ts']

if (!process.argv.includes('--if-changed') || isStale()) await buildAll()

async function buildAll(): Promise<void> {
  // Loaded here, so that finding nothing to do takes no time.
  const { build } = await import('vite')
  rmSync(join(ROOT, 'dist/electron'), { recursive: true, force: true })
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
  await build(forNode('electron/hub.ts', 'es', 'hub.js'))
  await build(forNode('electron/main.ts', 'es', 'main.js'))
  await build(forNode('electron/preload.ts', 'cjs', 'preload.cjs'))
  compress(join(ROOT, 'dist/pages/assets'))
  writeFileSync(STAMP, '')
}

/** One file for a process of Node or Electron, with its libraries inside. */
function forNode(entry: string, format: 'es' | 'cjs', file: string): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      outDir: join(ROOT, 'dist/electron'),
      emptyOutDir: false,
      target: 'node24',
      rollupOptions: {
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  }
}

/** Sent as they are to whoever takes gzip, so that the hub compresses nothing twice. */
function compress(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue
    const file = join(folder, name)
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
  }
}

function isStale(): boolean {
  const builtAt = changedAt(STAMP)
  return SOURCES.some((source) => newestIn(join(ROOT, source)) > builtAt)
}

/** When the file, or the newest one in the folder, was changed, in ms. */
function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path)
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(
    ...files
      .filter((file) => !file.includes('node_modules'))
      .map((file) => changedAt(join(path, file))),
  )
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
