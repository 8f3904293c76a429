// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stillOpen } from '../../shared/day/advice/advice-for.ts'
import { parseDay } from '../../shared/day/file/parse-day.ts'
import { writtenDay } from '../../shared/day/file/written-day.ts'
import { TEMPLATE_TITLES } from '../../shared/features/library/template-titles.ts'
import { TEMPLATES } from '../../shared/features/library/templates.ts'
import { type DayAssets, newDayFrom } from './new-days.ts'

const ASSETS: DayAssets = {
  days: join(import.meta.dirname, '../../assets/days'),
  timeZone: 'Europe/Amsterdam',
}
const NEW = { language: 'nl', date: '2027-03-01' } as const

test('each day to begin with reads back as it is, on the date that was chosen, in both languages', () => {
  for (const id of TEMPLATES) {
    const title = TEMPLATE_TITLES[id]
    const day = newDayFrom(id, { ...NEW, title: title.nl ?? '' }, ASSETS)
    expect([day.title, day.date, day.days?.[0]?.date ?? day.date]).toEqual([
      title,
      NEW.date,
      NEW.date,
    ])
    const again = parseDay(writtenDay(day))
    expect('day' in again ? again.day : again).toEqual(day)
    const texts = [...day.slots.flatMap((slot) => [slot.title, slot.description ?? slot.title])]
    expect(texts.filter(({ nl, en }) => !nl || !en)).toEqual([])
  }
})

test('a day that is begun in English speaks English on its walls', () => {
  const asked = { title: 'Our day', language: 'en', date: NEW.date } as const
  const languages = TEMPLATES.map((id) => newDayFrom(id, asked, ASSETS).language)
  expect(new Set(languages)).toEqual(new Set(['en']))
})

test('nothing in what we wrote ourselves is odd but what only its organiser can know', () => {
  const own = TEMPLATES.filter((id) => !['staatsprint', 'zo-bouwen-wij'].includes(id))
  const told = own.flatMap((id) => {
    const read = parseDay(readFileSync(join(ASSETS.days, `templates/${id}.json`), 'utf8'))
    if ('problems' in read) return [`${id}: ${JSON.stringify(read.problems)}`]
    const odd = stillOpen(read.day).filter(({ name }) => !YET_TO_SAY.includes(name))
    return odd.map(({ says }) => `${id}: ${says.en}`)
  })
  expect(told).toEqual([])
})

// Who answers for it, and what a grid is filled with on the day.
const YET_TO_SAY = ['no-organiser', 'empty-room']
