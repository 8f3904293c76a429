// SPDX-License-Identifier: EUPL-1.2
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import { checksum } from './checksum.ts'
import { syncFolder } from './sync-folder.ts'

/** What was written last of all. */
const Head = z.strictObject({
  hubId: z.string(),
  /** The number of the newest entry by which its hub knows it, its place in the day, its checksum. */
  number: z.int(),
  seq: z.int(),
  sum: z.string(),
  /** How often anything beside the journal has changed. */
  changes: z.int(),
})
export type Head = z.infer<typeof Head>

// Within one sector of any disk, so that it is never half old and half new; and always as long,
// so that writing it changes nothing but its bytes.
const LENGTH = 256
const SUM_LENGTH = 22

/**
 * The second small file beside a day's database. It is written after each commit and not waited
 * for: a head that is older than the journal only means that power went before it was on the disk,
 * and what the journal holds is whole. One that is newer proves that the journal has lost what was
 * acknowledged, since no head is written before its entry is on the disk.
 */
export class HeadFile {
  private readonly path: string
  private file: number | null = null

  constructor(path: string) {
    this.path = path
  }

  /** Writes in place; throws where it can't. */
  write(head: Head): void {
    this.file ??= this.openAnew()
    writeSync(this.file, textOf(head), 0)
  }

  /** Writes it, and has it on the disk before it returns: from then on it is looked for. */
  begin(head: Head): void {
    this.write(head)
    if (this.file !== null) fsyncSync(this.file)
    syncFolder(dirname(this.path))
  }

  /** Makes it anew where somebody took it away meanwhile. */
  heal(head: Head): void {
    if (this.isThere()) return
    this.close()
    this.write(head)
  }

  close(): void {
    if (this.file !== null) closeSync(this.file)
    this.file = null
  }

  private isThere(): boolean {
    if (this.file === null) return true
    const found = statSync(this.path, { throwIfNoEntry: false })
    return found?.ino === fstatSync(this.file).ino
  }

  private openAnew(): number {
    const { O_RDWR, O_CREAT } = constants
    const file = openSync(this.path, O_RDWR | O_CREAT, 0o600)
    if (fstatSync(file).size !== LENGTH) {
      // Its length is on the disk from the start: none that is cut short is due to the power.
      writeSync(file, ' '.repeat(LENGTH), 0)
      fsyncSync(file)
    }
    return file
  }
}

/** What the file says; `null` where there is none. */
export function readHead(path: string): Head | 'damaged' | null {
  let text: string
  try {
    text = readFileSync(path, 'latin1')
  } catch (error) {
    return Reflect.get(Object(error), 'code') === 'ENOENT' ? null : 'damaged'
  }
  const json = text.slice(0, LENGTH - SUM_LENGTH)
  if (text.length !== LENGTH || text.slice(json.length) !== checksum(json)) return 'damaged'
  return Head.parse(JSON.parse(json))
}

function textOf(head: Head): string {
  const json = JSON.stringify(head).padEnd(LENGTH - SUM_LENGTH)
  return json + checksum(json)
}
