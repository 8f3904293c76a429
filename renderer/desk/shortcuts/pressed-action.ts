// SPDX-License-Identifier: EUPL-1.2

import type { Scene } from '../../../shared/features/screens/commands.ts'
import {
  FIVE_MINUTES_MORE,
  ONE_MINUTE_LESS,
  ONE_MINUTE_MORE,
  type RoomAction,
} from '../../../shared/features/selection/selected-rooms.ts'
import type { Milliseconds } from '../../../shared/instant.ts'

/** What a key of the desk means. */
export type KeyMeaning =
  | { kind: 'act'; action: RoomAction }
  | { kind: 'offer'; byMs: Milliseconds | null }
  | { kind: 'pauseOrResume' }
  | { kind: 'holdAll' }
  | { kind: 'show'; scene: Scene }
  | { kind: 'write' }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'history' }
  | { kind: 'settings' }
  | { kind: 'schedule' }
  | { kind: 'plan' }
  | { kind: 'lock' }
  | { kind: 'help' }
  | { kind: 'all' }
  | { kind: 'room'; index: number }
  /** The next digit is a challenge's. */
  | { kind: 'askChallenge' }
  | { kind: 'challenge'; number: number }
  | { kind: 'focus'; by: -1 | 1 }
  /** Of what is offered: one by its place, the one that is marked, or none. */
  | { kind: 'pick'; index: number }
  | { kind: 'pickUsual' }
  | { kind: 'leave' }

/** A key as the browser reports it. */
export type Pressed = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** What digits, Enter and Escape are for: rooms, what is offered, or challenges. */
export type KeyMode = 'rooms' | 'offer' | 'challenge'

/** The letters that the desk uses, each with what it does; buttons and key help show these. */
export const KEYS = {
  next: 'n',
  wait: 'w',
  endBreak: 'e',
  previous: 'b',
  oneLess: '[',
  oneMore: ']',
  fiveMore: '}',
  late: 'o',
  pauseOrResume: 'p',
  holdAll: '⇧P',
  backToPlan: 't',
  programme: 'g',
  coming: 'i',
  join: 'j',
  message: 'm',
  blank: 'x',
  write: 's',
  undo: 'u',
  redo: 'y',
  history: 'v',
  settings: 'k',
  schedule: 'd',
  plan: 'h',
  lock: 'l',
  help: '?',
  all: 'a',
  challenge: 'c',
} as const
export type KeyName = keyof typeof KEYS

const MEANINGS: Record<string, KeyMeaning> = {
  [KEYS.next]: { kind: 'act', action: { kind: 'next' } },
  [KEYS.wait]: { kind: 'act', action: { kind: 'wait' } },
  [KEYS.endBreak]: { kind: 'act', action: { kind: 'endBreak' } },
  [KEYS.previous]: { kind: 'act', action: { kind: 'previous' } },
  [KEYS.oneLess]: { kind: 'offer', byMs: ONE_MINUTE_LESS },
  '-': { kind: 'offer', byMs: ONE_MINUTE_LESS },
  [KEYS.oneMore]: { kind: 'offer', byMs: ONE_MINUTE_MORE },
  '+': { kind: 'offer', byMs: ONE_MINUTE_MORE },
  '=': { kind: 'offer', byMs: ONE_MINUTE_MORE },
  [KEYS.fiveMore]: { kind: 'offer', byMs: FIVE_MINUTES_MORE },
  [KEYS.late]: { kind: 'offer', byMs: null },
  [KEYS.pauseOrResume]: { kind: 'pauseOrResume' },
  [KEYS.holdAll]: { kind: 'holdAll' },
  [KEYS.backToPlan]: { kind: 'act', action: { kind: 'backToPlan' } },
  [KEYS.programme]: { kind: 'show', scene: 'programme' },
  [KEYS.coming]: { kind: 'show', scene: 'coming' },
  [KEYS.join]: { kind: 'show', scene: 'join' },
  [KEYS.message]: { kind: 'show', scene: 'message' },
  [KEYS.blank]: { kind: 'show', scene: 'blank' },
  [KEYS.write]: { kind: 'write' },
  [KEYS.undo]: { kind: 'undo' },
  [KEYS.redo]: { kind: 'redo' },
  [KEYS.history]: { kind: 'history' },
  [KEYS.settings]: { kind: 'settings' },
  [KEYS.schedule]: { kind: 'schedule' },
  [KEYS.plan]: { kind: 'plan' },
  [KEYS.lock]: { kind: 'lock' },
  [KEYS.help]: { kind: 'help' },
  [KEYS.all]: { kind: 'all' },
  [KEYS.challenge]: { kind: 'askChallenge' },
  Escape: { kind: 'all' },
  ArrowLeft: { kind: 'focus', by: -1 },
  ArrowRight: { kind: 'focus', by: 1 },
}

/** What was meant by a key, or `null` where it is none of the desk's. */
export function meaningOf(pressed: Pressed, mode: KeyMode = 'rooms'): KeyMeaning | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed
  const letter = key.length === 1 ? key.toLowerCase() : key
  // AltGr, with which some keyboards type [ and ], reports itself as Ctrl with Alt.
  const isAltGr = ctrlKey && altKey && !/^[a-z0-9]$/.test(letter)
  if (!isAltGr && (ctrlKey || metaKey || altKey)) return altKey ? null : combined(letter, shiftKey)
  const meant = mode === 'rooms' ? null : inMode(key, mode)
  if (meant) return meant
  if (/^[1-9]$/.test(key)) return mode === 'offer' ? null : { kind: 'room', index: Number(key) - 1 }
  // Caps lock makes capitals as well, but holds no Shift down.
  return MEANINGS[shiftKey && letter === 'p' ? KEYS.holdAll : letter] ?? null
}

/** What programs have for undo and redo everywhere. */
function combined(letter: string, isShifted: boolean): KeyMeaning | null {
  if (letter === 'y' && !isShifted) return { kind: 'redo' }
  if (letter !== 'z') return null
  return { kind: isShifted ? 'redo' : 'undo' }
}

function inMode(key: string, mode: Exclude<KeyMode, 'rooms'>): KeyMeaning | null {
  if (mode === 'challenge') {
    if (key === 'Escape') return { kind: 'leave' }
    return /^[1-9]$/.test(key) ? { kind: 'challenge', number: Number(key) } : null
  }
  if (key === 'Escape') return { kind: 'leave' }
  if (key === 'Enter') return { kind: 'pickUsual' }
  return /^[1-4]$/.test(key) ? { kind: 'pick', index: Number(key) - 1 } : null
}
