// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { readSource } from '../../../shared/import/read/read-source.ts'
import { understand } from '../../../shared/import/understand/understand.ts'
import { scoresIn } from '../../reading/reading-score.ts'
import { type Result, resultsOf } from '../result.ts'

const OWN = join(import.meta.dirname, '../../reading/fixtures')

/** How right programmes are read, of a folder of files with their right readings beside them. */
export async function reading(folder: string = OWN): Promise<Result[]> {
  const result = resultsOf('reading')
  const results: Result[] = []
  for (const score of scoresIn(folder)) {
    const { file, of, found, rightStart, rightEnd, rightRoom, questions, lost, invented } = score
    console.log(
      `${file.padEnd(34)} items ${found}/${of}, start ${rightStart}, end ${rightEnd}, room ${rightRoom}, questions ${questions}, lost ${lost.length}, invented ${invented.length}`,
    )
    for (const line of lost) console.log(`  lost: ${line}`)
    for (const line of invented) console.log(`  invented: ${line}`)
    for (const line of score.wrong) console.log(`  wrong: ${line}`)
    results.push(
      result(file, 'items lost or invented', lost.length + invented.length, 0),
      result(file, 'items read wrong', score.wrong.length, 0),
      result(file, 'questions', questions, 4),
    )
  }
  const bytes = new TextEncoder().encode(JSON.stringify(bigSchedule()))
  const from = performance.now()
  const read = readSource({ name: 'schedule.json', bytes })
  const options = {
    today: '2026-11-30',
    timeZone: 'Europe/Amsterdam',
    language: 'nl' as const,
    answers: {},
  }
  const items = 'source' in read ? understand(read.source, options).items.length : 0
  const took = performance.now() - from
  return [
    ...results,
    result('1,000 talks', 'read and understood ms', took, 1_000),
    result('1,000 talks', 'talks lost', 1_000 - items, 0),
  ]
}

/** Four days of ten rooms, with abstracts as long as they are. */
function bigSchedule(): unknown {
  const days = Array.from({ length: 4 }, (_, day) => {
    const date = `2026-08-0${day + 1}`
    const rooms = Array.from({ length: 10 }, (_, room) => [
      `Room ${room + 1}`,
      Array.from({ length: 25 }, (_, talk) => {
        const start = `${String(9 + Math.floor(talk / 2)).padStart(2, '0')}:${talk % 2 === 0 ? '00' : '30'}`
        return {
          guid: `${day}-${room}-${talk}`,
          date: `${date}T${start}:00+02:00`,
          start,
          duration: '00:25',
          room: `Room ${room + 1}`,
          title: `Talk ${talk} of room ${room} on day ${day}`,
          track: `Track ${talk % 5}`,
          persons: [{ public_name: `Speaker ${talk}` }],
          abstract: 'What it is about, and why somebody might come. '.repeat(30),
        }
      }),
    ])
    return { date, rooms: Object.fromEntries(rooms) }
  })
  return {
    schedule: { conference: { title: 'A large one', time_zone_name: 'Europe/Amsterdam', days } },
  }
}
