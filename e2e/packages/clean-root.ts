// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

// What the packages' own scripts call.
const PROGRAMS = ['bash', 'ln', 'chmod', 'rm', 'cp', 'readlink']

/** Whether this machine and user can install into a folder as if it were the whole system. */
export function canInstall(
  target: 'deb' | 'rpm',
  has: (program: string) => boolean,
): string | null {
  if (process.getuid?.() !== 0) return 'only root may make another folder the root'
  return has(target === 'deb' ? 'dpkg' : 'rpm') ? null : `no ${target === 'deb' ? 'dpkg' : 'rpm'}`
}

/**
 * Installs a package into a folder that holds a shell and nothing else, looks at what a person then
 * has, and takes it off again.
 * @returns what is not as it has to be, a sentence each
 */
export function installInCleanRoot(target: 'deb' | 'rpm', file: string, root: string): string[] {
  for (const program of PROGRAMS) bring(program, root)
  const { install, remove } = target === 'deb' ? withDpkg(root) : withRpm(root)
  install(file)
  const wrong = lookAround(root)
  remove()
  const left = ['opt/Zaalscherm', 'usr/bin/zaalscherm', 'usr/share/applications/zaalscherm.desktop']
  return [...wrong, ...left.filter((path) => isThere(root, path)).map((path) => `${path} is left`)]
}

/** What has to be there once it is installed: it starts by its name, by its picture and by a day's file. */
function lookAround(root: string): string[] {
  const wrong: string[] = []
  const link = join(root, 'usr/bin/zaalscherm')
  if (!isThere(root, 'usr/bin/zaalscherm')) wrong.push('no zaalscherm in usr/bin')
  else if (readlinkSync(link) !== '/opt/Zaalscherm/zaalscherm')
    wrong.push('zaalscherm leads nowhere')
  for (const path of [
    'opt/Zaalscherm/zaalscherm',
    'opt/Zaalscherm/resources/app.asar',
    'opt/Zaalscherm/resources/apparmor-profile',
    'opt/Zaalscherm/resources/kiosk/zaalscherm-display.service',
    'usr/share/applications/zaalscherm.desktop',
    'usr/share/mime/packages/zaalscherm.xml',
    'usr/share/icons/hicolor/512x512/apps/zaalscherm.png',
  ]) {
    if (!isThere(root, path)) wrong.push(`no ${path}`)
  }
  const desktop = readFileSync(join(root, 'usr/share/applications/zaalscherm.desktop'), 'utf8')
  if (!/^Actions=Wall;Desk;$/m.test(desktop))
    wrong.push('its menu does not lead to a wall and a desk')
  for (const [, program = ''] of desktop.matchAll(/^Exec=(\S+)/gm)) {
    if (!isThere(root, program)) wrong.push(`its menu calls ${program}, which is not there`)
  }
  const sandbox = join(root, 'opt/Zaalscherm/chrome-sandbox')
  // There is no /proc to find name spaces in, so it has to be allowed to become root.
  if ((lstatSync(sandbox).mode & 0o7777) !== 0o4755) wrong.push('the sandbox is not allowed')
  return wrong
}

function withDpkg(root: string) {
  for (const folder of ['info', 'updates', 'triggers']) {
    mkdirSync(join(root, 'var/lib/dpkg', folder), { recursive: true })
  }
  for (const file of ['status', 'available']) writeFileSync(join(root, 'var/lib/dpkg', file), '')
  // What it depends on is not there; whether those names are right, a real system says.
  const dpkg = (...args: string[]) =>
    execFileSync('dpkg', [`--root=${root}`, '--force-depends,architecture', ...args], {
      stdio: 'pipe',
    })
  return {
    install: (file: string) => dpkg('--install', file),
    remove: () => dpkg('--purge', 'zaalscherm'),
  }
}

function withRpm(root: string) {
  const rpm = (...args: string[]) =>
    execFileSync('rpm', [`--root=${root}`, '--nodeps', ...args], { stdio: 'pipe' })
  return {
    install: (file: string) => rpm('--ignorearch', '--install', file),
    remove: () => rpm('--erase', 'zaalscherm'),
  }
}

/** A program of this machine, with the libraries that it is linked with. */
function bring(program: string, root: string): void {
  const path = execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim()
  const linked = execFileSync('ldd', [path], { encoding: 'utf8' })
  const libraries = [...linked.matchAll(/(\/\S+)(?= \(0x)/g)].map(([, file = '']) => file)
  for (const file of [path, ...libraries]) {
    const to = join(root, file)
    mkdirSync(dirname(to), { recursive: true })
    if (!existsSync(to)) copyFileSync(file, to)
  }
  if (program !== 'bash') return
  // Scripts name the shell in /bin, wherever this machine has it; where rpm rules, it is bash.
  mkdirSync(join(root, 'bin'), { recursive: true })
  for (const name of ['bash', 'sh']) copyFileSync(path, join(root, 'bin', name))
}

function isThere(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
}
