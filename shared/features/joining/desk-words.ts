// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of joining. */
export type JoiningWords = {
  /** After the number. */
  phones: (count: number) => string
  joined: (count: number) => string
  lockJoining: string
  joiningIsLocked: string
  joiningIsOpen: string
  lockTip: string
  keysLock: string
}

const nl: JoiningWords = {
  phones: (count) => (count === 1 ? 'telefoon nu' : 'telefoons nu'),
  joined: (count) => (count === 1 ? 'doet mee' : 'doen mee'),
  lockJoining: 'Aanmelden sluiten',
  joiningIsLocked: 'Aanmelden is gesloten',
  joiningIsOpen: 'Aanmelden is open',
  lockTip: 'Zolang dit dicht is, kan niemand nieuw meedoen; wie al meedoet, blijft.',
  keysLock: 'Aanmelden sluiten of openen',
}

const en: JoiningWords = {
  phones: (count) => (count === 1 ? 'phone now' : 'phones now'),
  joined: () => 'joined',
  lockJoining: 'Close joining',
  joiningIsLocked: 'Joining is closed',
  joiningIsOpen: 'Joining is open',
  lockTip: 'While this is closed nobody new can join; who has joined stays.',
  keysLock: 'Close or open joining',
}

export const joiningWords: Record<Language, JoiningWords> = { nl, en }
