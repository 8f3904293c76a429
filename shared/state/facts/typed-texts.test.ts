// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { FEATURES } from '../../features/features.ts'
import { TYPED_IN_STATE } from '../../features/typed.ts'
import { changesBetween, withChanges } from './changes.ts'
import { patternOf } from './patterns.ts'
import { EMPTY_MAP, type PersistentMap } from './persistent-map.ts'
import {
  keyOf,
  pathOf,
  textsBetween,
  textsWithoutPlace,
  withoutTexts,
  withTexts,
} from './typed-texts.ts'

const PATTERNS = ['people/*/name', 'sheets/*/*/note'].map((path) => patternOf(path))
const nobody: PersistentMap<{ name: string | null; n: number }> = EMPTY_MAP
const FIRST = { people: nobody, sheets: {} as Record<string, Record<string, { note: string }>> }

function kept(before: unknown, after: unknown) {
  const changes = changesBetween(before, after)
  return {
    changes: withoutTexts(before, changes, PATTERNS),
    typed: textsBetween(before, after, changes, PATTERNS),
  }
}

test('F7 what is typed at any depth stands in no change, and with it the state is what it was', () => {
  const after = {
    people: FIRST.people.set('p/1', { name: 'Noor', n: 1 }).set('q', { name: null, n: 2 }),
    sheets: { j: { delta: { note: 'Sterk' } } },
  }
  const { changes, typed } = kept(FIRST, after)
  expect(JSON.stringify(changes)).not.toMatch(/Noor|Sterk/)
  const texts = new Map(typed.map(({ key, text }) => [key, text ?? '']))
  expect([...texts.values()].toSorted()).toEqual(['Noor', 'Sterk'])
  expect(withTexts(withChanges(FIRST, changes), texts)).toEqual(after)
})

test('F7 what takes a text’s place away has it forgotten, however much goes with it', () => {
  const sheets = { j: { delta: { note: 'Sterk' }, echo: { note: 'Zwak' } } }
  const gone = [
    { key: 'sheets/j/delta/note', text: null },
    { key: 'sheets/j/echo/note', text: null },
  ]
  expect(kept({ ...FIRST, sheets }, FIRST).typed).toEqual(gone)
  const texts = new Map(gone.map(({ key }) => [key, 'x']))
  expect(textsWithoutPlace(FIRST, texts)).toEqual(gone)
})

test('F7 an id with any sign in it has a key of its own', () => {
  const paths = [
    ['a/b', '~1'],
    ['a', 'b/~1'],
    ['a~1b', '~1'],
  ]
  expect(paths.map((path) => pathOf(keyOf(path)))).toEqual(paths)
  expect(new Set(paths.map(keyOf)).size).toBe(3)
})

test('F7 every feature that keeps what is typed has a part of the state, and commands that it has', () => {
  for (const [name, feature] of Object.entries(FEATURES)) {
    const typed = 'typed' in feature ? feature.typed : { state: [], commands: {} }
    if (typed.state.length > 0) expect('first' in feature, name).toBe(true)
    for (const type of Object.keys(typed.commands))
      expect(Object.keys(feature.commands)).toContain(type)
  }
  expect(TYPED_IN_STATE).toContainEqual(['joining', 'people', '*', 'displayName'])
})
