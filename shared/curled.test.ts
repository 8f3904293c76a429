// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { curled } from './curled.ts'

test.each([
  ["Formuleer 'HKW'-vragen", 'Formuleer ‘HKW’-vragen'],
  ["Teken een lijn van 'Nu' naar 'straks'.", 'Teken een lijn van ‘Nu’ naar ‘straks’.'],
  ['Zeg "ja" ("graag")', 'Zeg “ja” (“graag”)'],
  [`"'Nu' telt", zei ze`, '“‘Nu’ telt”, zei ze'],
])('quotes open before what is quoted and close after it: %s', (straight, set) => {
  expect(curled(straight)).toBe(set)
})

test.each([
  ["Collega's, zzp'ers en HKW's", 'Collega’s, zzp’ers en HKW’s'],
  ["Residents don't; the team-mates' ideas", 'Residents don’t; the team-mates’ ideas'],
  ["'s Avonds in 't veld bij 's-Gravenhage", '’s Avonds in ’t veld bij ’s-Gravenhage'],
  [`"'t Is '26"`, '“’t Is ’26”'],
])('an apostrophe is one, also in front: %s', (straight, set) => {
  expect(curled(straight)).toBe(set)
})

test('a letter or a number between quotes is quoted', () => {
  expect(curled("Druk op 'n', dan op '10'.")).toBe('Druk op ‘n’, dan op ‘10’.')
})

test('what is curled already stays as it is, and so does what has no quotes', () => {
  expect(['‘HKW’ en thema’s', 'Clusteren'].map(curled)).toEqual(['‘HKW’ en thema’s', 'Clusteren'])
})
