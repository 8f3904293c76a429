// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Folder, newFolder, ROOT } from './app-folder.ts'

const VERSION = '45.0.0'

/** `npm start` in a copy of the project, around a runtime and an installer that a test wrote. */
export type Project = Folder & {
  /** Puts a shell script where Electron's runtime would be. */
  runtime(script: string, mode?: number): void
  /** The runtime that is there is of an older version. */
  outdated(): void
  /** Puts a script where Electron's installer would be. */
  installer(script: string): void
  start(args: string[], env?: Record<string, string>): Started
  /** The addresses that went to the browser. */
  opened(): string[]
  /** Those before don't count any more. */
  forget(): void
}

export type Started = {
  process: ChildProcess
  /** All that the terminal shows so far. */
  said(): string
  ended: Promise<number | null>
}

export function newProject(): Project {
  const folder = newFolder()
  const at = (...path: string[]) => join(folder.path, ...path)
  for (const part of ['electron', 'shared']) {
    const options = { recursive: true, filter: (path: string) => !path.includes('.test') }
    cpSync(join(ROOT, part), at(part), options)
  }
  for (const part of ['dist', 'assets', 'package.json']) symlinkSync(join(ROOT, part), at(part))
  const electron = at('node_modules/electron')
  mkdirSync(electron, { recursive: true })
  // All that a start without the runtime takes of packages; the rest is in `dist`.
  for (const name of ['zod', 'dns-packet', '@leichtgewicht']) {
    symlinkSync(join(ROOT, 'node_modules', name), at('node_modules', name))
  }
  mkdirSync(at('bin'))
  writeFileSync(join(electron, 'package.json'), JSON.stringify({ version: VERSION }))
  writeFileSync(at('bin/xdg-open'), `#!/bin/sh\necho "$1" >> ${at('opened')}\n`, { mode: 0o755 })
  const runtime = (script: string, mode = 0o755) => {
    mkdirSync(join(electron, 'dist'), { recursive: true })
    writeFileSync(join(electron, 'dist/electron'), `#!/bin/sh\n${script}\n`, { mode })
    writeFileSync(join(electron, 'dist/version'), `v${VERSION}`)
    writeFileSync(join(electron, 'path.txt'), 'electron')
  }
  return {
    ...folder,
    runtime,
    outdated: () => writeFileSync(join(electron, 'dist/version'), 'v44.9.9'),
    installer: (script) => writeFileSync(join(electron, 'install.js'), script),
    opened: () =>
      existsSync(at('opened')) ? readFileSync(at('opened'), 'utf8').trim().split('\n') : [],
    forget: () => rmSync(at('opened'), { force: true }),
    start: (args, env = {}) => {
      const { HTTP_PROXY: _http, HTTPS_PROXY: _https, ...rest } = process.env
      return watched(
        spawn(process.execPath, [at('electron/start/npm-start.ts'), ...args], {
          stdio: ['ignore', 'pipe', 'pipe'],
          env: {
            ...rest,
            DISPLAY: ':77',
            LANG: 'en_US.UTF-8',
            PATH: `${at('bin')}${delimiter}${process.env.PATH}`,
            ...env,
          },
        }),
      )
    },
  }
}

function watched(child: ChildProcess): Started {
  let said = ''
  const hear = (data: Buffer) => {
    said += String(data)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const { promise, resolve } = Promise.withResolvers<number | null>()
  child.once('close', resolve)
  return { process: child, said: () => said, ended: promise }
}
