// SPDX-License-Identifier: EUPL-1.2
// The sounds of a wall, made from notes: `node assets/sounds/make-sounds.ts` writes them anew.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Note = { hertz: number; atS: number; decayS: number }

const C5 = 523.25
const E5 = 659.26
const G5 = 783.99
const A5 = 880
const C6 = 1_046.5

/**
 * Told apart with closed eyes: two notes up call people, four notes up begin, one note reminds,
 * two notes down end; three of the same only try out the loudspeaker. Bells, not alarms: nobody
 * at work is to be startled.
 */
export const SOUNDS: Record<string, readonly Note[]> = {
  'get-ready': [
    { hertz: E5, atS: 0, decayS: 0.2 },
    { hertz: A5, atS: 0.22, decayS: 0.26 },
  ],
  start: [
    { hertz: C5, atS: 0, decayS: 0.14 },
    { hertz: E5, atS: 0.12, decayS: 0.14 },
    { hertz: G5, atS: 0.24, decayS: 0.14 },
    { hertz: C6, atS: 0.36, decayS: 0.28 },
  ],
  mark: [{ hertz: A5, atS: 0, decayS: 0.24 }],
  end: [
    { hertz: G5, atS: 0, decayS: 0.3 },
    { hertz: C5, atS: 0.36, decayS: 0.42 },
  ],
  test: [
    { hertz: E5, atS: 0, decayS: 0.16 },
    { hertz: E5, atS: 0.3, decayS: 0.16 },
    { hertz: E5, atS: 0.6, decayS: 0.2 },
  ],
}

// Twice the highest overtone below, with room: a loudspeaker in a hall gives no more.
const SAMPLES_PER_S = 16_000
// A sound grows for so long: at once, it would click.
const ATTACK_S = 0.012
// After five decays a note is at 0.7 % and gone.
const DECAYS = 5
// Half of what fits: notes that overlap don't clip.
const LOUDNESS = 0.5
/** How loud each overtone is, from the note itself on. */
const OVERTONES = [1, 0.28, 0.12]

/** A sound as the file of 16-bit mono PCM that it is kept in (RIFF WAVE). */
export function waveFile(notes: readonly Note[]): Buffer {
  const samples = sampled(notes)
  const file = Buffer.alloc(44 + samples.length * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + samples.length * 2, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20) // PCM
  file.writeUInt16LE(1, 22) // mono
  file.writeUInt32LE(SAMPLES_PER_S, 24)
  file.writeUInt32LE(SAMPLES_PER_S * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples.length * 2, 40)
  samples.forEach((sample, index) => {
    file.writeInt16LE(Math.round(sample * 32_767), 44 + index * 2)
  })
  return file
}

/** The notes together, from -1 to 1. */
function sampled(notes: readonly Note[]): number[] {
  const lengthS = Math.max(...notes.map(({ atS, decayS }) => atS + decayS * DECAYS))
  return Array.from({ length: Math.ceil(lengthS * SAMPLES_PER_S) }, (_, index) => {
    const at = index / SAMPLES_PER_S
    return notes.reduce((sum, note) => sum + LOUDNESS * amplitudeOf(note, at - note.atS), 0)
  })
}

function amplitudeOf({ hertz, decayS }: Note, sinceS: number): number {
  if (sinceS < 0) return 0
  const swell = Math.min(1, sinceS / ATTACK_S) * Math.exp(-sinceS / decayS)
  const whole = OVERTONES.reduce((sum, part) => sum + part, 0)
  const wave = OVERTONES.reduce(
    (sum, part, index) => sum + part * Math.sin(2 * Math.PI * hertz * (index + 1) * sinceS),
    0,
  )
  return (swell * wave) / whole
}

if (import.meta.main) {
  for (const [name, notes] of Object.entries(SOUNDS)) {
    writeFileSync(join(import.meta.dirname, `${name}.wav`), waveFile(notes))
  }
}
