// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { LARGEST_DAY_FILE } from '../../shared/features/library/day-file.ts'
import { libraryFileWords } from '../../shared/features/library/file-words.ts'
import { detailOf } from '../machine/start-problem.ts'
import type { DayLibrary } from './day-library.ts'

/** Takes in day files that were opened outside the desk; what is wrong with one, the desk says. */
export function takeFiles(paths: readonly string[], library: DayLibrary): void {
  for (const path of paths) {
    const name = basename(path)
    try {
      if (statSync(path).size > LARGEST_DAY_FILE) library.arriveNot(name, libraryFileWords.tooLarge)
      else library.arrive(name, readFileSync(path, 'utf8'))
    } catch (error) {
      library.arriveNot(name, libraryFileWords.notRead(detailOf(error)))
    }
  }
}
