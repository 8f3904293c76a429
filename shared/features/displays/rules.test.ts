// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { apply } from '../../state/apply.ts'
import { firstState, type State } from '../../state/state.ts'
import type { DeskCommand } from '../commands.ts'

const HANG: DeskCommand = { type: 'pairDisplay', deviceId: 'tv', roomId: 'zaal-1', name: 'TV' }
const TRIM: DeskCommand = { type: 'trimDisplay', deviceId: 'tv', trimMs: 80 }

/** The state after the commands, or the name of the first refusal. */
function after(...commands: DeskCommand[]): State | string {
  let state = firstState(sampleDay('staatsprint'))
  for (const [index, command] of commands.entries()) {
    const by = { kind: 'desk', deskId: 'desk' } as const
    const entry = { seq: index + 1, at: index, by, commandId: `c${index}`, command }
    const applied = apply(state, entry)
    if ('refusal' in applied) return applied.refusal.name
    state = applied.value
  }
  return state
}

test('S8 a trim stays with its display, wherever that hangs', () => {
  expect(after(HANG, TRIM, { ...HANG, roomId: 'zaal-2' })).toMatchObject({
    displays: { tv: { roomId: 'zaal-2', trimMs: 80 } },
  })
  expect(after(HANG, TRIM, { type: 'unpairDisplay', deviceId: 'tv' }, HANG)).toMatchObject({
    displays: { tv: { trimMs: 0 } },
  })
})

test('S8 a paired display moves to another room with its name and trim, away or not', () => {
  const move: DeskCommand = { type: 'moveDisplay', deviceId: 'tv', roomId: 'zaal-2' }
  expect(after(HANG, TRIM, move)).toMatchObject({
    displays: { tv: { roomId: 'zaal-2', name: 'TV', trimMs: 80, pairedAt: 0 } },
  })
  expect(
    after(HANG, move, { type: 'nameDisplay', deviceId: 'tv', name: 'Bij de deur' }),
  ).toMatchObject({
    displays: { tv: { roomId: 'zaal-2', name: 'Bij de deur' } },
  })
  expect(after(HANG, { ...move, roomId: 'kelder' })).toBe('unknown-room')
  expect([after(move), after({ type: 'nameDisplay', deviceId: 'tv', name: '' })]).toEqual([
    'unknown-display',
    'unknown-display',
  ])
})

test('S8 a display tells of all rooms for as long as whoever hangs it says so', () => {
  const all: DeskCommand = { ...HANG, showsAllRooms: true }
  const back: DeskCommand = { type: 'moveDisplay', deviceId: 'tv', roomId: 'zaal-1' }
  const replaced: DeskCommand = { type: 'replaceDisplay', deviceId: 'tv', by: 'new' }
  const moved: DeskCommand = { ...back, showsAllRooms: true }
  const shows = (id: string, ...commands: DeskCommand[]) => {
    const state = after(...commands)
    return typeof state === 'string' ? state : state.displays[id]?.showsAllRooms
  }
  expect([shows('tv', all), shows('tv', HANG, moved), shows('new', all, replaced)]).toEqual([
    true,
    true,
    true,
  ])
  expect([shows('tv', HANG), shows('tv', all, back), shows('tv', all, HANG)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('S8 another machine takes a display’s place with what its panel was set to, and the one before has none', () => {
  const replace: DeskCommand = { type: 'replaceDisplay', deviceId: 'tv', by: 'new' }
  const state = after(HANG, TRIM, replace)
  expect(typeof state === 'string' ? state : state.displays).toEqual({
    new: { roomId: 'zaal-1', name: 'TV', trimMs: 80, pairedAt: 2, patternAt: null },
  })
  const blank: DeskCommand = { type: 'blankDisplays', deviceIds: ['tv'], isBlank: true }
  const shown = after(HANG, blank, replace)
  expect(typeof shown === 'string' ? shown : shown.displays.new).not.toHaveProperty('isBlank')
  const hung: DeskCommand = { ...HANG, deviceId: 'new', roomId: 'zaal-2' }
  expect(after(HANG, hung, replace)).toBe('display-hangs')
  expect([after(replace), after(HANG, replace, replace)]).toEqual([
    'unknown-display',
    'unknown-display',
  ])
})

test('S8 a test pattern begins when it is asked for and can be taken away', () => {
  const shown: DeskCommand = { type: 'testPattern', deviceIds: ['tv'], isShown: true }
  expect(after(HANG, shown)).toMatchObject({ displays: { tv: { patternAt: 1 } } })
  expect(after(HANG, shown, { ...shown, isShown: false })).toMatchObject({
    displays: { tv: { patternAt: null } },
  })
})

test('S2 what is not hung is neither trimmed nor tested', () => {
  expect(after(TRIM)).toBe('unknown-display')
  expect(after(HANG, { type: 'testPattern', deviceIds: ['tv', 'ghost'], isShown: true })).toBe(
    'unknown-display',
  )
})

test('S5 undo leaves a display where it was moved to', () => {
  const next: DeskCommand = { type: 'message', rooms: 'all', text: 'Koffie' }
  const move: DeskCommand = { type: 'moveDisplay', deviceId: 'tv', roomId: 'zaal-2' }
  expect(after(HANG, next, move, { type: 'undo', saw: 2 })).toMatchObject({
    displays: { tv: { roomId: 'zaal-2' } },
  })
})

test('S5 undo leaves trims alone', () => {
  const next: DeskCommand = { type: 'message', rooms: 'all', text: 'Koffie' }
  expect(after(HANG, next, TRIM, { type: 'undo', saw: 2 })).toMatchObject({
    displays: { tv: { trimMs: 80 } },
    history: { undo: null },
  })
})
