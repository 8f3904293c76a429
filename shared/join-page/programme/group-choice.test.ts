// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { smallDay } from '../../day/small-day.test-kit.ts'
import { html } from '../html/html.ts'
import { groupStyle, withGroupChoice } from './group-choice.ts'

const groups = ['Leerlingen', 'Bouwers'].map((nl) => ({ id: nl.toLowerCase(), title: { nl } }))
const day = (some: typeof groups) =>
  smallDay({ rooms: ['hall Plein'], items: [['Opening', '09:00', '10:00']], groups: some })
const programme = html`<section id="programme"></section>`

test('where a day has groups, a phone may see the programme of one, at first of its own team’s', () => {
  const markup = withGroupChoice(day(groups), 'bouwers', 'nl', programme).toString()
  expect(markup).toMatch(/id="group-bouwers" checked>.*Bouwers/)
  expect(markup).not.toMatch(/id="group-all" checked/)
  // The choice stands before what it changes.
  expect(markup.indexOf('group-bouwers')).toBeLessThan(markup.indexOf('id="programme"'))
  expect(groupStyle(day(groups), 'n')?.toString()).toContain(
    '#group-bouwers:checked~#programme [data-groups]:not([data-groups~="bouwers"]){display:none}',
  )
})

test('a team of no group sees everything at first, and a day without groups has no choice', () => {
  expect(withGroupChoice(day(groups), undefined, 'nl', programme).toString()).toMatch(
    /id="group-all" checked/,
  )
  expect(withGroupChoice(day([]), undefined, 'nl', programme)).toBe(programme)
  expect(groupStyle(day([]), 'n')).toBe(null)
})
