// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { Sample } from './hub-arguments.ts'

/** What somebody sees who has no day yet: the sample, in the middle of its first phase. */
export function sampleDay(rootFolder: string): Sample {
  return {
    day: join(rootFolder, 'assets/days/staatsprint.json'),
    rehearseAt: '2024-03-13T10:41',
    room: 'zaal-2',
  }
}
