// SPDX-License-Identifier: EUPL-1.2
import type { ComponentType } from 'react'
import type { DeskWords } from '../../../shared/i18n/desk/desk.ts'
import type { I18n } from '../language/language.tsx'
import type { Desk, KeyMode } from './desk.ts'

/** Where a button stands: the two lines of the bar, or behind the selected rooms. */
export type ButtonGroup = 'time' | 'show' | 'joining' | 'history'

/**
 * Something that a facilitator can do. Its button, its keys, its line in the key help and the hints
 * at the desk all follow from this.
 */
export type DeskAction = {
  id: string
  /** As the browser names them, `⇧P` with Shift, `Ctrl+Z` with Ctrl or ⌘; buttons show the first. */
  keys: readonly string[]
  /** The mode in which its keys mean this, and nothing else; left out: any. */
  mode?: KeyMode
  /** What its button says; left out: it has no button. */
  label?(i18n: I18n, desk: Desk): string
  group?: ButtonGroup
  /** What it does, in more words than its button has room for; after the rooms that it is for. */
  tip?(i18n: I18n, desk: Desk): string
  /** For all rooms, whichever are selected. */
  isForAll?: true
  /** Its button stands before all others of its group. */
  isFirst?: true
  /** Its button is the main one. */
  isMain?: true
  /** Asks nothing of the hub, so its button can be pressed without a link. */
  isLocal?: true
  /** Whether what it turns on and off is on. */
  isOn?(desk: Desk): boolean
  /** Whether its button is disabled now; the key still sends, and the hub's refusal says why not. */
  isOff?(desk: Desk): boolean
  /** Whether its button is there now; left out: always. */
  isShown?(desk: Desk): boolean
  /** Whether its button is to catch the eye. */
  isUrgent?(desk: Desk): boolean
  /** What the key help says where it isn't what the button says. */
  help?(words: DeskWords): string
  /** The keys as the key help shows them, where those aren't `keys`. */
  shownKeys?(words: DeskWords): readonly string[]
  run(desk: Desk, key: string): void
}

/** A line of the key help about keys that the browser or a list of the desk knows by itself. */
export type KeyNote = Required<Pick<DeskAction, 'id' | 'help' | 'shownKeys'>>

export function isAction(entry: DeskAction | KeyNote): entry is DeskAction {
  return 'run' in entry
}

/** What a panel is given; `about`: what it was opened for, where it can be for several things. */
export type PanelProps = { desk: Desk; about: string | null }

/** A panel that can be open over the desk; the action that opens it has its key. */
export type PanelEntry = {
  id: string
  isWide?: true
  title(i18n: I18n, desk: Desk, about: string | null): string
  Panel: ComponentType<PanelProps>
}
