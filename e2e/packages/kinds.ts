// SPDX-License-Identifier: EUPL-1.2

export const ARCHES = ['x64', 'arm64'] as const
export type Arch = (typeof ARCHES)[number]
export type System = 'linux' | 'darwin' | 'win32'

/** One kind of package, as `electron-builder.yml` asks for it. */
export type Kind = {
  system: System
  /** As electron-builder calls it. */
  target: 'AppImage' | 'deb' | 'rpm' | 'tar.gz' | 'dmg' | 'zip' | 'nsis'
  /** How its file ends. */
  end: string
  /** Programs that have to be on the path to pack it around a stand-in for the runtime. */
  packedWith: string[] | null
  /** Programs with which it is opened again. */
  openedWith: string[]
  /** What it lacks where it is packed around a stand-in, beside Electron's runtime. */
  lacks: string | null
}

export const KINDS: Kind[] = [
  {
    ...{ system: 'linux', target: 'tar.gz', end: '.tar.gz' },
    ...{ packedWith: ['gzip'], openedWith: ['tar'] },
    lacks: null,
  },
  {
    ...{ system: 'linux', target: 'deb', end: '.deb' },
    ...{ packedWith: ['dpkg-deb'], openedWith: ['dpkg-deb'] },
    lacks: "electron-builder's fpm, in whose place dpkg-deb packs the same files",
  },
  {
    ...{ system: 'linux', target: 'rpm', end: '.rpm' },
    ...{ packedWith: ['rpmbuild'], openedWith: ['rpm2cpio', 'cpio'] },
    lacks: "electron-builder's fpm, in whose place rpmbuild packs the same files",
  },
  {
    ...{ system: 'linux', target: 'AppImage', end: '.AppImage' },
    ...{ packedWith: ['mksquashfs'], openedWith: ['unsquashfs'] },
    lacks: "AppImage's runtime: the head of the file that mounts the rest",
  },
  {
    ...{ system: 'darwin', target: 'dmg', end: '.dmg' },
    ...{ packedWith: null, openedWith: ['hdiutil', 'ditto'] },
    lacks: 'macOS, with hdiutil and codesign',
  },
  {
    ...{ system: 'darwin', target: 'zip', end: '.zip' },
    ...{ packedWith: null, openedWith: ['ditto'] },
    lacks: 'macOS, with codesign',
  },
  {
    ...{ system: 'win32', target: 'nsis', end: '.exe' },
    ...{ packedWith: null, openedWith: [] },
    lacks: "electron-builder's NSIS with its plug-ins, and Windows to install it on",
  },
  {
    ...{ system: 'win32', target: 'zip', end: '.zip' },
    ...{ packedWith: null, openedWith: ['tar'] },
    lacks: "electron-builder's tools that write into an .exe",
  },
]

/**
 * Why this kind can't be packed here around a stand-in, or `null`.
 * @param system the machine's
 * @param has whether a program is on its path
 */
export function whyNot(
  kind: Kind,
  system: string,
  has: (program: string) => boolean,
): string | null {
  const runtime = "Electron's runtime"
  if (kind.packedWith === null || kind.system !== system) return `${runtime}; ${kind.lacks}`
  const missing = [...kind.packedWith, ...kind.openedWith].filter((program) => !has(program))
  return missing.length === 0 ? null : `${missing.join(', ')}; ${runtime}`
}
