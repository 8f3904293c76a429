// SPDX-License-Identifier: EUPL-1.2
// In the place of fpm, which electron-builder would fetch: it reads the same command line, and packs
// with what the system's own packages are packed with.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const { given, files } = readLine(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-fpm-'))
try {
  const tree = join(folder, 'tree')
  for (const [from, to] of files) put(from, join(tree, to))
  if (only('t') === 'deb') packDeb(tree)
  else packRpm(tree)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** `-d a -d b --name n FROM=TO`, with or without a slash at its ends. */
function readLine(args: string[]) {
  const given = new Map<string, string[]>()
  const files: [from: string, to: string][] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--force') continue
    if (!arg.startsWith('-')) {
      const split = arg.lastIndexOf('=')
      files.push([arg.slice(0, split), arg.slice(split + 1)])
      continue
    }
    at += 1
    const name = arg.replace(/^-+/, '')
    given.set(name, [...(given.get(name) ?? []), args[at] ?? ''])
  }
  return { given, files }
}

function only(name: string): string {
  const [value] = given.get(name) ?? []
  if (value === undefined) throw new Error(`fpm stand-in: no ${name} was given`)
  return value
}

function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  if (statSync(from).isDirectory()) cpSync(from, to, { recursive: true })
  else copyFileSync(from, to)
}

function packDeb(tree: string): void {
  const control = join(tree, 'DEBIAN')
  mkdirSync(control)
  for (const [script, name] of [
    ['after-install', 'postinst'],
    ['after-remove', 'postrm'],
  ] as const) {
    copyFileSync(only(script), join(control, name))
    chmodSync(join(control, name), 0o755)
  }
  const fields = {
    Package: only('name'),
    Version: only('version'),
    Architecture: only('architecture'),
    Maintainer: only('maintainer'),
    Vendor: only('vendor'),
    Homepage: only('url'),
    License: only('license'),
    Priority: only('deb-priority'),
    Depends: given.get('d')?.join(', '),
    Recommends: given.get('deb-recommends')?.join(', '),
    Description: only('description').trim(),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}: ${value}\n`] : [],
  )
  writeFileSync(join(control, 'control'), lines.join(''))
  // A test has no use for small archives.
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '-b', tree, only('package')])
}

function packRpm(tree: string): void {
  const spec = join(folder, 'package.spec')
  const tops = [...new Set(files.map(([, to]) => `${to.replace(/\/$/, '')}`))]
  writeFileSync(
    spec,
    [
      `Name: ${only('name')}`,
      `Version: ${only('version')}`,
      'Release: 1',
      `Summary: ${only('rpm-summary')}`,
      `License: ${only('license')}`,
      `Vendor: ${only('vendor')}`,
      `URL: ${only('url')}`,
      'AutoReqProv: no',
      ...(given.get('d') ?? []).map((name) => `Requires: ${name}`),
      `%description\n${only('description')}`,
      `%install\nmkdir -p %{buildroot}\ncp -a ${tree}/. %{buildroot}/`,
      `%files\n${tops.map((path) => `"${path}"`).join('\n')}`,
      `%post\n${readFileSync(only('after-install'), 'utf8')}`,
      `%postun\n${readFileSync(only('after-remove'), 'utf8')}`,
    ].join('\n'),
  )
  const defines = [
    `_topdir ${folder}`,
    '_binary_payload w1.gzdio',
    '_build_id_links none',
    '__os_install_post %{nil}',
    'debug_package %{nil}',
  ].flatMap((define) => ['--define', define])
  const target = ['--target', `${only('architecture')}-linux`]
  execFileSync('rpmbuild', ['-bb', '--quiet', ...target, ...defines, spec], { stdio: 'pipe' })
  const arch = only('architecture')
  const file = `${only('name')}-${only('version')}-1.${arch}.rpm`
  copyFileSync(join(folder, 'RPMS', arch, file), only('package'))
}
