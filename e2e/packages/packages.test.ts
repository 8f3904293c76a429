// SPDX-License-Identifier: EUPL-1.2
import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ARCHES, KINDS, whyNot } from './kinds.ts'

const ROOT = join(import.meta.dirname, '../..')
const { load } = createRequire(import.meta.url)('js-yaml')

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const Target = z.object({ target: z.string(), arch: z.array(z.enum(ARCHES)) })
const Packed = z.object({ target: z.array(Target) })
const Builder = z.object({
  ...{ publish: z.null(), linux: Packed, mac: Packed, win: Packed, electronVersion: z.string() },
})
const Step = z.object({
  ...{ uses: z.string().optional(), run: z.string().optional(), if: z.string().optional() },
})
const Machine = z.object({ system: z.string(), arch: z.string(), machine: z.string() })
const Workflow = z.object({
  on: z.object({ push: z.object({ tags: z.array(z.string()) }), workflow_dispatch: z.null() }),
  permissions: z.object({ contents: z.literal('read') }),
  jobs: z.object({
    packages: z.object({
      strategy: z.object({ matrix: z.object({ include: z.array(Machine) }) }),
      'runs-on': z.string().endsWith('{{ matrix.machine }}'),
      steps: z.array(Step),
    }),
    checks: z.object({ 'runs-on': z.string(), steps: z.array(Step) }),
    draft: z.object({ if: z.string(), needs: z.array(z.string()), steps: z.array(Step) }),
  }),
})
const Package = z.object({
  ...{
    scripts: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  },
  dependencies: z.record(z.string(), z.string()),
})

const builder = Builder.parse(load(read('electron-builder.yml')))
const workflow = Workflow.parse(load(read('.github/workflows/release.yml')))
const ours = Package.parse(JSON.parse(read('package.json')))
const { packages, checks, draft } = workflow.jobs
const allSteps = [...packages.steps, ...checks.steps, ...draft.steps]
const commands = allSteps.map(({ run }) => run ?? '').join('\n')

test('every kind is packed for both processors, and none that is not looked into', () => {
  const asked = Object.entries({ linux: builder.linux, darwin: builder.mac, win32: builder.win })
  const all = asked.flatMap(([system, { target }]) =>
    target.map(({ target: name, arch }) => `${system} ${name} ${arch}`),
  )
  expect(all.sort()).toEqual(KINDS.map((kind) => `${kind.system} ${kind.target} ${ARCHES}`).sort())
  expect(builder.electronVersion).toBe(ours.devDependencies.electron)
})

test('what a machine can not pack is named with what is missing', () => {
  const named = (has: string[]) =>
    KINDS.flatMap((kind) => {
      const missing = whyNot(kind, 'linux', (program) => has.includes(program))
      return missing === null ? [] : [`${kind.target}: ${missing.split(';')[0]}`]
    })
  const elsewhere = KINDS.slice(4).map(({ target }) => `${target}: Electron's runtime`)
  const all = 'gzip tar dpkg-deb rpmbuild rpm2cpio cpio mksquashfs unsquashfs'.split(' ')
  expect(named(all)).toEqual(elsewhere)
  expect(named(['gzip', 'tar', 'dpkg-deb', 'rpmbuild', 'rpm2cpio'])).toEqual([
    ...['rpm: cpio', 'AppImage: mksquashfs, unsquashfs'],
    ...elsewhere,
  ])
})

test('a release is packed on a machine of every system and processor', () => {
  const machines = packages.strategy.matrix.include.map(({ system, arch }) => `${system} ${arch}`)
  const wanted = KINDS.flatMap(({ system }) => ARCHES.map((arch) => `${system} ${arch}`))
  expect(machines.sort()).toEqual([...new Set(wanted)].sort())
  const conditions = packages.steps.flatMap(({ if: when }) => when ?? [])
  const systems = conditions.join('\n').matchAll(/matrix\.system .= '(\w+)'/g)
  expect([...new Set(Array.from(systems, ([, system]) => system))]).toEqual(['linux'])
})

test('what the release calls is there', () => {
  const scripts = Array.from(commands.matchAll(/npm run ([\w-]+)/g), ([, name = '']) => name)
  expect(scripts.filter((name) => !(name in ours.scripts))).toEqual([])
  const files = Array.from(
    commands.matchAll(/(?:node|test) ((?:e2e|electron|node_modules)\/\S+)/g),
    ([, file = '']) => file,
  )
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  const options = Array.from(
    commands.matchAll(/packages -- (.*)/g),
    ([, rest = '']) => rest.match(/--[\w-]+/g) ?? [],
  ).flat()
  const program = read('e2e/packages/packages.ts')
  expect(options.filter((name) => !program.includes(name.slice(2)))).toEqual([])
})

test('the app is tried in Electron on machines of every system', () => {
  const tried = packages.steps.filter(({ run }) =>
    run?.includes('playwright test e2e/app/electron.spec.ts'),
  )
  expect(tried.map(({ if: when }) => when)).toEqual([
    "matrix.system == 'linux'",
    "matrix.system != 'linux'",
  ])
})

test('every kind that a release packs is kept, and every one of Linux is started', () => {
  const text = read('.github/workflows/release.yml')
  expect(KINDS.filter(({ end }) => !text.includes(`release/*${end}`))).toEqual([])
  const started = commands.match(/zaalscherm --self-check|AppImage --appimage-extract-and-run/g)
  expect(started).toHaveLength(4)
})

test('a release pins what it runs, and a person publishes it', () => {
  const used = allSteps.flatMap(({ uses }) => uses ?? [])
  expect(used.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([])
  expect(workflow.on.push.tags).toEqual(['v*'])
  expect(checks.steps.map(({ run }) => run)).toContain('npm test')
  expect(draft.needs).toEqual(['packages', 'checks'])
  expect(draft.if).toBe("startsWith(github.ref, 'refs/tags/')")
  expect(commands).toMatch(/gh release create .* --draft /)
})

test('nothing updates itself: no address to look at, no updater, and none of the system', () => {
  expect(builder.publish).toBeNull()
  const names = Object.keys({ ...ours.dependencies, ...ours.devDependencies })
  expect(names.filter((name) => /updater|update-electron/.test(name))).toEqual([])
  const code = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: ROOT })
  const updates = /\bautoUpdater\b|electron-updater|serviceWorker\.register/
  expect(code.filter((file) => updates.test(read(file)))).toEqual([])
  expect(KINDS.map(({ target }) => String(target))).not.toContain('snap')
})
