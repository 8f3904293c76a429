// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import { Bell } from './bell.ts'

const cue = (at: number, kind: Cue['kind'] = 'mark'): Cue => {
  return { at, kind, spanId: 'a', leftMs: null, until: null }
}

/** A bell that writes down when each sound would begin; what is taken back is crossed out. */
function listening(isAudible = true) {
  const heard: string[] = []
  let now = 0
  const bell = new Bell((sound, inMs) => {
    if (!isAudible) return null
    const line = `${sound} at ${now + inMs}`
    heard.push(line)
    return () => heard.splice(heard.indexOf(line), 1)
  })
  return {
    heard,
    look: (cues: readonly Cue[], at: number, isFresh = true) => {
      now = at
      bell.look(cues, at, isFresh)
    },
    stop: () => bell.stop(),
  }
}

const SECONDS = Array.from({ length: 20 }, (_, second) => 100_000 + second * 1_000)

test('each cue rings once, at its instant', () => {
  const cues = [cue(99_000), cue(103_250), cue(104_000, 'end'), cue(900_000)]
  const { heard, look } = listening()
  for (const second of SECONDS) look(cues, second)
  expect(heard).toEqual(['mark at 103250', 'end at 104000'])
})

test('the same cue in a new list does not ring again', () => {
  const { heard, look } = listening()
  for (const second of SECONDS) look([cue(103_250)], second)
  expect(heard).toEqual(['mark at 103250'])
})

test('what went by while nobody looked is not caught up on', () => {
  const cues = [cue(103_250), cue(130_020, 'end')]
  const { heard, look } = listening()
  look(cues, 100_000)
  look(cues, 130_000)
  expect(heard).toEqual(['end at 130020'])
})

test('a cue that goes before its time, as in a pause, is taken back', () => {
  const { heard, look } = listening()
  look([cue(101_200)], 100_000)
  expect(heard).toEqual(['mark at 101200'])
  look([], 100_500)
  look([], 101_500)
  expect(heard).toEqual([])
})

test('what somebody has just begun by hand rings when the wall hears of it', () => {
  const { heard, look } = listening()
  look([], 100_000)
  look([cue(100_300, 'start'), cue(100_200)], 100_400)
  expect(heard).toEqual(['start at 100300'])
})

test('after a link that was lost nothing rings that is past', () => {
  const { heard, look } = listening()
  look([], 100_000)
  look([cue(100_300, 'start')], 100_400, false)
  expect(heard).toEqual([])
})

test('what could not be heard is not rung later', () => {
  const { heard, look } = listening(false)
  for (const second of SECONDS) look([cue(103_250)], second)
  expect(heard).toEqual([])
})

test('stopped, nothing more is heard', () => {
  const { heard, look, stop } = listening()
  look([cue(101_200)], 100_000)
  stop()
  expect(heard).toEqual([])
})
