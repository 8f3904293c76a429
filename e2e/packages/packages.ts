// SPDX-License-Identifier: EUPL-1.2
// Packs the app for this system, looks into every package, and installs what can be installed in a
// folder of its own: `node e2e/packages/packages.ts [--stand-in] [--arch x64] [--out release]`, once
// `dist/` is built. It ends with 1 where one is not as it has to be.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { canInstall, installInCleanRoot } from './clean-root.ts'
import { ARCHES, type Arch, KINDS, type Kind, type System, whyNot } from './kinds.ts'
import { lookIntoApp } from './look-into-app.ts'
import { isOnPath as has } from './on-path.ts'
import { openPackage } from './open-package.ts'
import { type Built, packAroundStandIn, runBuilder } from './run-builder.ts'

const ROOT = join(import.meta.dirname, '../..')
const BUILDER_SWITCH = { linux: '--linux', darwin: '--mac', win32: '--win' }

const { values } = parseArgs({
  options: {
    'stand-in': { type: 'boolean', default: false },
    arch: { type: 'string', multiple: true },
    out: { type: 'string', default: join(ROOT, 'release') },
    // Whether each program that fits this machine is to be started, too.
    'self-check': { type: 'boolean', default: false },
  },
})
const isStandIn = values['stand-in']
const arches = ARCHES.filter((arch) => !values.arch || values.arch.includes(arch))
const release = resolve(values.out)
const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-packages-'))
const faults: string[] = []

try {
  const kinds = KINDS.filter((kind) => isPacked(kind))
  rmSync(release, { recursive: true, force: true })
  const built = pack(kinds)
  if (!built.isDone) faults.push(`electron-builder failed:\n${built.said}`)
  else for (const kind of kinds) for (const arch of arches) look(kind, arch)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

/** Whether it is packed here; what isn't is named with what is missing. */
function isPacked(kind: Kind): boolean {
  const missing = isStandIn ? whyNot(kind, process.platform, has) : null
  if (missing !== null) console.log(`${nameOf(kind)} not packed; missing: ${missing}`)
  if (missing !== null || kind.system !== process.platform) return false
  if (isStandIn) {
    const tools = kind.lacks === null ? '' : `, and without ${kind.lacks}`
    console.log(`${nameOf(kind)} packed around a stand-in for Electron's runtime${tools}`)
  }
  return true
}

function pack(kinds: Kind[]): Built {
  const what = [...kinds.map(({ target }) => target), ...arches.map((arch) => `--${arch}`)]
  if (isStandIn) return packAroundStandIn(folder, release, what)
  const system = BUILDER_SWITCH[process.platform as System]
  return runBuilder([system, ...what, `-c.directories.output=${release}`])
}

function look(kind: Kind, arch: Arch): void {
  const name = readdirSync(release).find((file) => file.endsWith(kind.end) && archOf(file) === arch)
  if (name === undefined) {
    faults.push(`${nameOf(kind)} ${arch}: no package came out`)
    return
  }
  const file = join(release, name)
  const line = `${nameOf(kind)} ${arch.padEnd(5)} ${name}  ${megabytes(statSync(file).size)}`
  // An installer runs where its program does.
  if (kind.target === 'nsis' && arch !== process.arch) return console.log(`${line}  not opened`)
  const app = openPackage(kind, file, join(folder, `${kind.target}-${arch}`))
  const { version, fuses, bytes, wrong } = lookIntoApp(app, kind.system)
  const all = [...wrong, ...installed(kind, arch, file)]
  const found = `version ${version}, fuses ${fuses}, ${megabytes(bytes)} installed`
  console.log(`${line}  ${found}${all.length === 0 ? '  ok' : ''}`)
  faults.push(...all.map((fault) => `${name}: ${fault}`))
  if (values['self-check'] && arch === process.arch) selfCheck(kind, app)
}

/** In a folder that is the whole system to it. */
function installed({ target }: Kind, arch: Arch, file: string): string[] {
  if (target !== 'deb' && target !== 'rpm') return []
  const why = canInstall(target, has)
  if (why !== null) {
    console.log(`  not installed in a clean root: ${why}`)
    return []
  }
  const wrong = installInCleanRoot(target, file, join(folder, `root-${target}-${arch}`))
  if (wrong.length === 0) console.log('  installed in a clean root, looked at, and taken off again')
  return wrong
}

/** What a person runs on a new machine: it opens the app, and says of each thing whether it works. */
function selfCheck(kind: Kind, app: string): void {
  const program = {
    linux: 'zaalscherm',
    darwin: 'Contents/MacOS/Zaalscherm',
    win32: 'Zaalscherm.exe',
  }[kind.system]
  const { status } = spawnSync(join(app, program), ['--self-check', '--no-kiosk'], {
    ...{ stdio: 'inherit', timeout: 180_000 },
    env: { ...process.env, ZAALSCHERM_NO_BOX: '1' },
  })
  if (status !== 0) faults.push(`${nameOf(kind)}: its self-check ended with ${status}`)
}

function archOf(file: string): Arch {
  return /arm64|aarch64/.test(file) ? 'arm64' : 'x64'
}

function nameOf({ system, target }: Kind): string {
  const of = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[system]
  return `${of} ${target}`.padEnd(15)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
