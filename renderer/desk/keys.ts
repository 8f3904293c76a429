// SPDX-License-Identifier: EUPL-1.2
import type { Scene } from '../../shared/state/commands.ts'
import { FIVE_MINUTES_MORE, ONE_MINUTE_LESS, ONE_MINUTE_MORE, type RoomAction } from './actions.ts'

/** What a key of the desk means. */
export type KeyMeaning =
  | { kind: 'act'; action: RoomAction }
  | { kind: 'pauseOrResume' }
  | { kind: 'show'; scene: Scene }
  | { kind: 'write' }
  | { kind: 'undo' }
  | { kind: 'lock' }
  | { kind: 'help' }
  | { kind: 'all' }
  | { kind: 'room'; index: number }
  | { kind: 'focus'; by: -1 | 1 }

/** A key as the browser reports it. */
export type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** The letters that the desk uses, each with what it does; buttons and key help show these. */
export const KEYS = {
  next: 'n',
  previous: 'b',
  oneLess: '[',
  oneMore: ']',
  fiveMore: '}',
  pauseOrResume: 'p',
  backToPlan: 't',
  programme: 'g',
  join: 'j',
  message: 'm',
  blank: 'x',
  write: 's',
  undo: 'u',
  lock: 'l',
  help: '?',
  all: 'a',
} as const
export type KeyName = keyof typeof KEYS

const MEANINGS: Record<string, KeyMeaning> = {
  [KEYS.next]: { kind: 'act', action: { kind: 'next' } },
  [KEYS.previous]: { kind: 'act', action: { kind: 'previous' } },
  [KEYS.oneLess]: { kind: 'act', action: ONE_MINUTE_LESS },
  '-': { kind: 'act', action: ONE_MINUTE_LESS },
  [KEYS.oneMore]: { kind: 'act', action: ONE_MINUTE_MORE },
  '+': { kind: 'act', action: ONE_MINUTE_MORE },
  '=': { kind: 'act', action: ONE_MINUTE_MORE },
  [KEYS.fiveMore]: { kind: 'act', action: FIVE_MINUTES_MORE },
  [KEYS.pauseOrResume]: { kind: 'pauseOrResume' },
  [KEYS.backToPlan]: { kind: 'act', action: { kind: 'backToPlan' } },
  [KEYS.programme]: { kind: 'show', scene: 'programme' },
  [KEYS.join]: { kind: 'show', scene: 'join' },
  [KEYS.message]: { kind: 'show', scene: 'message' },
  [KEYS.blank]: { kind: 'show', scene: 'blank' },
  [KEYS.write]: { kind: 'write' },
  [KEYS.undo]: { kind: 'undo' },
  [KEYS.lock]: { kind: 'lock' },
  [KEYS.help]: { kind: 'help' },
  [KEYS.all]: { kind: 'all' },
  Escape: { kind: 'all' },
  ArrowLeft: { kind: 'focus', by: -1 },
  ArrowRight: { kind: 'focus', by: 1 },
}

/** What was meant by a key, or `null` where it is none of the desk's. */
export function meaningOf({ key, ctrlKey, metaKey, altKey }: Pressed): KeyMeaning | null {
  const letter = key.length === 1 ? key.toLowerCase() : key
  // AltGr, with which some keyboards type [ and ], reports itself as Ctrl with Alt.
  const isAltGr = ctrlKey && altKey && !/^[a-z0-9]$/.test(letter)
  if (!isAltGr && (ctrlKey || metaKey || altKey)) {
    return key === 'z' && !altKey ? { kind: 'undo' } : null
  }
  if (/^[1-9]$/.test(key)) return { kind: 'room', index: Number(key) - 1 }
  return MEANINGS[letter] ?? null
}
