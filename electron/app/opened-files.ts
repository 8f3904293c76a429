// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import * as z from 'zod/mini'

/** What a second start hands to the app that runs already. */
const Handed = z.object({ open: z.array(z.string()) })
export type Handed = z.infer<typeof Handed>

/** The hub's process, as far as it is told of files. */
export type FileTaker = { postMessage(message: { type: 'open-file'; path: string }): void }

/** Day files that somebody opens outside the app: they wait for a hub that takes them in. */
export class OpenedFiles {
  private waiting: string[]
  private taker: FileTaker | null = null

  /** @param paths of the command line, as seen from `folder` */
  constructor(paths: readonly string[], folder: string) {
    this.waiting = paths.map((path) => resolve(folder, path))
  }

  /** For the app that runs already, where this is a second start. */
  get handed(): Handed {
    return { open: this.waiting }
  }

  open(path: string): void {
    if (this.taker) this.taker.postMessage({ type: 'open-file', path })
    else this.waiting.push(path)
  }

  /**
   * @param handed what a second start has handed over
   * @returns whether there was any file in it
   */
  openHanded(handed: unknown): boolean {
    const read = Handed.safeParse(handed)
    const paths = read.success ? read.data.open : []
    for (const path of paths) this.open(path)
    return paths.length > 0
  }

  /** All that waits, for the arguments of a hub that is about to be started. */
  takeWaiting(): string[] {
    const { waiting } = this
    this.waiting = []
    return waiting
  }

  /** From now on this hub is told; `null`: none is there, and files wait. */
  takenBy(taker: FileTaker | null): void {
    this.taker = taker
    if (taker) for (const path of this.takeWaiting()) this.open(path)
  }
}
