// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import type { Target } from '../../../shared/features/selection/selected-rooms.ts'
import type { RoomSelection } from '../../../shared/features/selection/selection.ts'
import type { Situation } from '../../../shared/features/steering/preview/offer.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { Overwritten } from '../history/use-overwritten.ts'
import type { StepsBack } from '../history/use-steps-back.ts'
import type { Offering } from '../steering/use-offer.ts'
import type { OpenPage, PageId } from './open-page.ts'
import type { Commands } from './use-commands.ts'

/** What keys are for: rooms, what is offered, challenges, or a page that lies over all that. */
export type KeyMode = 'rooms' | 'offer' | 'challenge' | 'page'

/** The panel over the desk; `about`: what it was opened for, where it can be for several things. */
export type OpenPanel = { id: string; about: string | null }

/** What the desk shows, and all that a button or a key of it can ask. */
export type Desk = StepsBack & {
  day: EventDay
  /** The same with teams called as they chose: to be read, as walls have it, where `day` is edited. */
  namedDay: EventDay
  view: DeskView
  /** Where each room stands, in the day's order. */
  statuses: readonly RoomStatus[]
  isLinked: boolean
  /** This desk's number in the history; `null`: it has done nothing yet. */
  ownNumber: number | null
  /** What another desk set after this one did. */
  overwritten: Overwritten
  /** Whether all this is the real day, and no rehearsal of it. */
  isReal: boolean
  selection: RoomSelection
  /** The selected rooms as the target of a command. */
  target(): Target
  /** What previews are computed from. */
  situation: Situation
  commands: Commands
  offering: Offering
  panel: OpenPanel | null
  keyMode: KeyMode
  /** The page that is shown in place of the rooms; `null`: none, so rooms are steered. */
  page: OpenPage | null
  /** Shows a page, at what of it is meant; `null`: the rooms again. */
  goTo(page: PageId | null, about?: string): void
  /** Whether each room that is chosen is added to those before, or let go of. */
  addsRooms: boolean
  addRooms(adds: boolean): void
  /** Selects only that room; or adds it, or lets go of it. */
  chooseRoom(roomId: string, isAdded: boolean): void
  selectAll(): void
  selectRooms(roomIds: readonly string[]): void
  /** The next digit names a challenge, or not any more. */
  askChallenge(asks: boolean): void
  /** Offers ways to deal with a room's lateness; with that of all selected, if it is one of those. */
  dealWith(roomId: string): void
  /** Moves the focus from room to room. */
  moveFocus(by: -1 | 1): void
  focusPlan(): void
  open(panelId: string, about?: string): void
  closePanel(): void
}
