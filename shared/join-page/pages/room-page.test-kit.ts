// SPDX-License-Identifier: EUPL-1.2

import { expect } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import zoBouwenWij from '../../../assets/days/zo-bouwen-wij.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { attendeeView, type ViewChange } from '../../views/attendee-view.test-kit.ts'
import { dayForRoom } from '../../views/day-part.ts'
import { type RoomPage, roomPage } from './room-page.ts'

export const afternoon = EventDay.parse(zoBouwenWij)
export const day = EventDay.parse(staatsprint)

const TEAMS = [
  { teamId: 'delta', joined: 1 },
  { teamId: 'veer', joined: 6 },
]
export const view = (change: ViewChange = {}) => attendeeView({ teams: TEAMS, ...change })

export function pageAt(time: string, change: Partial<RoomPage> = {}): string {
  return roomPage({
    day: dayForRoom(day, 'zaal-2'),
    view: view(),
    now: instantOf(day.date, time, day.timeZone),
    code: 'K7QM',
    chosen: null,
    language: 'nl',
    isRehearsal: false,
    problem: null,
    isForForms: false,
    isNameCut: false,
    refusedName: null,
    refusedNaming: null,
    phoneKey: null,
    assets: { css: '', nonce: 'n', script: '/main.js' },
    ...change,
  })
}

/** What a person reads of a part of the page, on one line. */
export function textOf(page: string, id = ''): string {
  const from = id === '' ? 0 : page.indexOf(`id="${id}"`)
  const until = id === '' ? page.length : page.indexOf('</section>', from)
  return page
    .slice(page.indexOf('>', from) + 1, until)
    .replaceAll(/<strong[^>]* hidden>.*?<\/strong>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
}

export const now = (page: string) => textOf(page, 'now')

export function expectAll(text: string, parts: string[]): void {
  expect(parts.filter((part) => !text.includes(part))).toEqual([])
}
