// SPDX-License-Identifier: EUPL-1.2
import type { LibraryCommand } from '../../shared/features/library/commands.ts'
import type { Library } from '../../shared/features/library/library.ts'
import type { Actor } from '../../shared/state/entry.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import type { State } from '../../shared/state/state.ts'
import type { Language } from '../../shared/text.ts'
import type { KeptDay } from './playback/kept-playback.ts'

/** What the hub asks of the days around it. */
export type HubLibrary = {
  /** As desks see it; another object whenever it has changed. */
  readonly view: Library
  /** Carries out a command, or tells why not; what it opens it has the hub play. */
  carryOut(by: Actor, command: LibraryCommand): Refusal | null
  /** The day that is kept may be otherwise now: what hangs where in it, or what it is called. */
  keptStateChanged(state: State): void
  /** The hub plays this in place of the day that was open, which it was. */
  wiped(day: KeptDay): void
}

/** What became of a day file: the day that it is now, or what is wrong with it. */
export type TakenFile =
  | { dayId: string; isKnown: boolean }
  | { problems: Record<Language, string[]> }

/** What pages of the desk ask of the library over HTTP. */
export type DayFilesOfLibrary = {
  /** Takes in a day file's text as one of the days. Throws where it can't be kept. */
  take(text: string, opens: boolean): TakenFile
  /** The day as it is now, as a file without its end; `null`: there is no such day. */
  fileOf(dayId: string): { name: string; text: string } | null
  /** Whether a join code is one of a day that isn't open now. */
  isCodeOfOtherDay(code: string): boolean
}
