// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SOUNDS, waveFile } from '../assets/sounds/make-sounds.ts'

const FOLDER = join(import.meta.dirname, '../assets/sounds')

/** A file's samples, from -1 to 1, and how many of them make a second. */
function read(name: string): { samples: number[]; perSecond: number } {
  const file = readFileSync(join(FOLDER, `${name}.wav`))
  expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 12)).toBe('RIFFWAVE')
  const samples = Array.from(
    { length: file.readUInt32LE(40) / 2 },
    (_, index) => file.readInt16LE(44 + index * 2) / 32_768,
  )
  return { samples, perSecond: file.readUInt32LE(24) }
}

const loudness = (samples: number[]) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length)

test.each(Object.keys(SOUNDS))('%s is heard, short, soft at its edges, and never clips', (name) => {
  const { samples, perSecond } = read(name)
  const lengthS = samples.length / perSecond
  expect(lengthS).toBeGreaterThan(0.8)
  expect(lengthS).toBeLessThan(3)
  expect(loudness(samples.slice(0, perSecond / 2))).toBeGreaterThan(0.05)
  expect(Math.max(...samples.map(Math.abs))).toBeLessThan(0.9)
  const edges = [...samples.slice(0, 8), ...samples.slice(-8)]
  expect(Math.max(...edges.map(Math.abs))).toBeLessThan(0.02)
})

test.each(Object.keys(SOUNDS))('%s is what its notes make', (name) => {
  const kept = readFileSync(join(FOLDER, `${name}.wav`))
  const made = waveFile(SOUNDS[name] ?? [])
  expect(kept.length).toBe(made.length)
  // A sine may differ in its last bit from one machine to the next.
  for (let at = 44; at < made.length; at += 2) {
    if (Math.abs(kept.readInt16LE(at) - made.readInt16LE(at)) > 1) {
      throw new Error(`${name}.wav differs from its notes at byte ${at}`)
    }
  }
})
