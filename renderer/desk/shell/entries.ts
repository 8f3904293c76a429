// SPDX-License-Identifier: EUPL-1.2
import type { ComponentType } from 'react'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import type { DeskWords } from '../../../shared/i18n/desk/desk.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Language } from '../../../shared/text.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { CommandResult } from '../../sync/surface.ts'
import type { I18n } from '../language/language.tsx'
import type { WallClock } from '../miniature/use-told-wall.ts'
import type { Desk, KeyMode } from './desk.ts'
import type { PageId } from './open-page.ts'

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
  /** Does the same on every page of the desk; all others only where rooms are steered. */
  isOnPages?: true
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

/**
 * A panel that can be open over the desk; the action that opens it has its key. One that isn't for
 * every day is a file of its own, loaded when it is first asked for, as a page is.
 */
export type PanelEntry = {
  id: string
  isWide?: true
  title(i18n: I18n, desk: Desk, about: string | null): string
} & ({ Panel: ComponentType<PanelProps> } | { load(): Promise<ComponentType<PanelProps>> })

/** What a page is given; `about`: what of it is meant, where it was opened for something. */
export type PageProps = {
  desk: Desk
  about: string | null
  /** What plays, and its clock: for walls drawn in small. */
  clock: WallClock
  /** Sends what stands in no journal, too; what became of it is the page's own to tell. */
  send(command: AnyCommand): Promise<CommandResult>
}

/** A line of the key help about keys that only a page hears. */
export type PageKeys = { keys: readonly string[]; what: Record<Language, string> }

/**
 * A page of the desk, shown in place of the rooms: what is prepared, brought in or printed. It is
 * loaded when it is first asked for, so nothing but this entry may be imported from its folder.
 */
export type PageEntry = {
  id: PageId
  /** What leads to it: a letter with Shift, as `⇧O`, since those without are for steering. */
  key: string
  word: Record<Language, string>
  load(): Promise<ComponentType<PageProps>>
  /** The keys that the page itself hears, for the key help. */
  keys?: readonly PageKeys[]
  /** Whether there is a way to it now; left out: always. */
  isShown?(view: DeskView): boolean
  /** What waits there for somebody: how much, and as it is said; `null`: nothing does. */
  waiting?(
    desk: Pick<Desk, 'day' | 'view' | 'isLinked'> & { hubNow: Instant | null },
    language: Language,
  ): { count: number; said: string } | null
  /** Has its link on the other pages alone: it is prepared, and where rooms are steered the line is short. */
  isOnPagesOnly?: true
  /** Whether it is what the desk opens on, where nobody has asked for a page or for the rooms. */
  isFirst?(view: DeskView): boolean
}
