// SPDX-License-Identifier: EUPL-1.2

/** A time of day as it is written, read at one place in a text. */
export type ReadClock = {
  minutes: number
  length: number
  /** What was said of the half of the day. */
  half: 'am' | 'pm' | null
  /** Only an hour, and nothing behind it that makes it one. */
  isBare: boolean
  /** Four digits and nothing else, as in `0930`. */
  isCompact: boolean
  /** In words. */
  isSpoken: boolean
  /** Nothing but a full stop between two numbers: `9.30` may be a version or a price. */
  isWeak: boolean
}

const SUFFIX = '(?:\\s{0,3}(?:uur|uhr|hrs?|ore|heures?|u|h)(?![\\p{L}\\d])\\.?)'
const HALF = '(?:\\s{0,3}([ap])(?:\\.\\s?m\\.|m(?![\\p{L}\\d])))'

const FULL = new RegExp(
  `([01]?\\d|2[0-4])(\\s?[:h]\\s?|[.uU\\uff1a])([0-5]\\d)(?!\\d)(?::[0-5]\\d(?!\\d))?(?:(${SUFFIX})|${HALF})?`,
  'iuy',
)
const HOUR = new RegExp(`([01]?\\d|2[0-4])(?![\\d])(?:(${SUFFIX})|${HALF})?`, 'iuy')
const COMPACT = new RegExp(`([01]\\d|2[0-4])([0-5]\\d)(?!\\d)(?:(${SUFFIX})|${HALF})?`, 'iuy')
const WORD =
  /(?:12\s)?(noon|midnight|middernacht|mitternacht|midi|minuit|mezzogiorno|mezzanotte)(?!\p{L})/iuy

/** Colloquial: `half tien`, `kwart over 9`, `kwart voor drie`, `halb zehn`. */
const NUMBERS =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|eins|zwei|drei|fünf|sechs|sieben|neun|zehn|zwölf'
const HOURS: Record<string, number> = {
  een: 1,
  één: 1,
  eins: 1,
  twee: 2,
  zwei: 2,
  drie: 3,
  drei: 3,
  vier: 4,
  vijf: 5,
  fünf: 5,
  zes: 6,
  sechs: 6,
  zeven: 7,
  sieben: 7,
  acht: 8,
  negen: 9,
  neun: 9,
  tien: 10,
  zehn: 10,
  elf: 11,
  twaalf: 12,
  zwölf: 12,
}
const SPOKEN = new RegExp(
  `(half|halb|kwart over|kwart voor|viertel nach|viertel vor)\\s(\\d{1,2}|${NUMBERS})(?![\\p{L}\\d])${SUFFIX}?`,
  'iuy',
)
const SPOKEN_HOUR = new RegExp(`(${NUMBERS})\\s(?:uur|uhr)(?!\\p{L})`, 'iuy')

/** The time that stands at `at`; what begins in the middle of a word or a number is none. */
export function clockAt(text: string, at: number): ReadClock | null {
  const read = plainClockAt(text, at)
  if (!read || read.isBare) return read
  ZONE.lastIndex = at + read.length
  const zone = ZONE.exec(text)
  return zone ? { ...read, length: read.length + zone[0].length } : read
}

/** Of which zone it is said to be: `8:00am EDT`. */
const ZONE =
  /\s?\(?(?:[AECMP][SD]?T|AK[SD]T|HST|CES?T|WES?T|EES?T|MES?Z|UTC|GMT|BST|IST|SAST|MSK|JST|AE[SD]T|NZ[SD]T)(?![\p{L}\d])\)?/uy

function plainClockAt(text: string, at: number): ReadClock | null {
  return (
    wordAt(text, at) ??
    spokenAt(text, at) ??
    fullAt(text, at) ??
    compactAt(text, at) ??
    hourAt(text, at)
  )
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function wordAt(text: string, at: number): ReadClock | null {
  const match = matchAt(WORD, text, at)
  if (!match?.[1]) return null
  const isNoon = /^(noon|midi|mezzogiorno)$/i.test(match[1])
  return clock(isNoon ? 720 : 1_440, match[0], {})
}

function spokenAt(text: string, at: number): ReadClock | null {
  const whole = matchAt(SPOKEN_HOUR, text, at)
  if (whole?.[1])
    return clock((HOURS[whole[1].toLowerCase()] ?? 0) * 60, whole[0], { isSpoken: true })
  const match = matchAt(SPOKEN, text, at)
  if (!match?.[1] || !match[2]) return null
  const hour = HOURS[match[2].toLowerCase()] ?? Number(match[2])
  if (hour < 1 || hour > 24) return null
  const before: Record<string, number> = {
    half: -30,
    halb: -30,
    'kwart voor': -15,
    'viertel vor': -15,
  }
  const minutes = hour * 60 + (before[match[1].toLowerCase()] ?? 15)
  return clock(minutes, match[0], { isSpoken: true })
}

function fullAt(text: string, at: number): ReadClock | null {
  const match = matchAt(FULL, text, at)
  if (!match?.[1] || !match[3]) return null
  const separator = (match[2] ?? '').trim()
  // `16.12.2025`, `1.30.2`: a date or a number of parts.
  const after = text.slice(at + match[0].length)
  if (
    /^[./]\d/.test(after) ||
    (separator === '.' && /^[.,]\d|^\s?(%|€|euro|km|kg|m\b)/i.test(after))
  )
    return null
  const hour = Number(match[1])
  if (hour === 24 && match[3] !== '00') return null
  const half = halfOf(match[5])
  return clock(inHalf(hour, half) * 60 + Number(match[3]), match[0], {
    half,
    isWeak: separator === '.' && match[4] === undefined && half === null,
  })
}

function compactAt(text: string, at: number): ReadClock | null {
  const match = matchAt(COMPACT, text, at)
  if (!match?.[1] || !match[2]) return null
  if (/^[./-]\d{1,2}[./-]/.test(text.slice(at + match[0].length))) return null
  const half = halfOf(match[4])
  const isSaid = match[3] !== undefined || half !== null
  return clock(inHalf(Number(match[1]), half) * 60 + Number(match[2]), match[0], {
    half,
    isCompact: !isSaid,
  })
}

function hourAt(text: string, at: number): ReadClock | null {
  const match = matchAt(HOUR, text, at)
  if (!match?.[1]) return null
  const half = halfOf(match[3])
  if (half !== null && Number(match[1]) > 12) return null
  const isSaid = match[2] !== undefined || half !== null
  return clock(inHalf(Number(match[1]), half) * 60, match[0], { half, isBare: !isSaid })
}

const halfOf = (letter: string | undefined) =>
  letter === undefined ? null : letter.toLowerCase() === 'a' ? 'am' : 'pm'

/** 12 at night is 0, 12 in the afternoon stays. What is past 12 needs no half. */
function inHalf(hour: number, half: 'am' | 'pm' | null): number {
  if (half === null || hour > 12) return hour
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

function clock(minutes: number, text: string, more: Partial<ReadClock>): ReadClock {
  return {
    minutes,
    length: text.length,
    half: null,
    isBare: false,
    isCompact: false,
    isSpoken: false,
    isWeak: false,
    ...more,
  }
}
