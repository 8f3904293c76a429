// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import { displayCodes } from '../../../shared/features/joining/views.ts'
import { lastDrawIn } from '../../../shared/features/pitches/views.ts'
import { toldRaces } from '../../../shared/features/race/views.ts'
import { shownReveal } from '../../../shared/features/reveal/views.ts'
import { FIRST_SCREEN } from '../../../shared/features/screens/screen.ts'
import { displayElsewhere } from '../../../shared/features/steering/views.ts'
import { viewingOf } from '../../../shared/features/viewing/viewing.ts'
import { ownOf } from '../../../shared/own.ts'
import type { QrEncoder } from '../../../shared/qr-matrix.ts'
import { runOf } from '../../../shared/timeline/run.ts'
import { allRoomsOf } from '../../../shared/views/all-rooms.ts'
import { dayForPage, teamsOf } from '../../../shared/views/day-part.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import type { Page } from '../../wall/fitting/sizes.ts'

/** What a room's screen draws from, as the desk knows it. */
export type RoomScreen = {
  day: EventDay
  view: DisplayView
  page: Page
  /** The display that it is the picture of; `null`: none hangs there, and this is what would be. */
  display: DisplayStatus | null
}

// What nearly all displays are.
const USUAL_PAGE: Page = { widthPx: 1920, heightPx: 1080 }

/** The screens of all rooms, by room: of several displays in one, the first that is there. */
export function roomScreens(
  day: EventDay,
  view: DeskView,
  encodeQr: QrEncoder,
): Map<string, RoomScreen> {
  return new Map(
    day.rooms.map(({ id }) => {
      const display = displayIn(view, id)
      return [
        id,
        {
          day: dayForPage(day, id),
          view: displayViewOf(day, view, id, display, encodeQr),
          page: pageOf(display?.size ?? null),
          display,
        },
      ]
    }),
  )
}

/** The display that stands for a room: of several, the first that is there. */
export function displayIn({ displays }: DeskView, room: string): DisplayStatus | null {
  const hung = displays.filter(({ roomId }) => roomId === room)
  return hung.find(({ isConnected }) => isConnected) ?? hung[0] ?? null
}

/** What the hub tells a display in the room, put together from what it tells a desk. */
export function displayViewOf(
  day: EventDay,
  view: DeskView,
  roomId: string,
  display: DisplayStatus | null,
  encodeQr: QrEncoder,
): DisplayView {
  const { runs, screens, teams, isJoiningLocked, joinBase, applause, chosenNames } = view
  const merged = Object.fromEntries(view.merged)
  const patternAt = display?.patternAt ?? null
  const inRoom = new Set(teamsOf(day, roomId).map(({ id }) => id))
  return {
    kind: 'display',
    room: {
      // It has no link of its own.
      ...{ roomId, isJoiningLocked, joinBase, hubBases: [] },
      run: runOf(runs, roomId),
      screen: screens[roomId] ?? FIRST_SCREEN,
      teams: teams.filter(({ teamId }) => inRoom.has(teamId)),
      applauseAt: ownOf(applause, roomId),
      draw: lastDrawIn(view.pitches, roomId),
      ...displayElsewhere.of({ day, runs, roomId }),
      ...toldRaces({ day, runs, race: view.races, merged }),
      helpWaiting: view.help.calls.filter(
        (call) => call.roomId === roomId && call.claimedBy === null,
      ).length,
      viewing: viewingOf({ day, viewing: view.viewing }, roomId),
      chosenNames,
      reveal: shownReveal(day, { chosen: chosenNames }, view.reveal),
      ...displayCodes.of({ day, roomId, joinBase, encodeQr }),
    },
    own: {
      trimMs: display?.trimMs ?? 0,
      patternAt,
      patternName: patternAt === null ? '' : (display?.name ?? ''),
      ...(display?.showsAllRooms && { allRooms: allRoomsOf(day, runs) }),
    },
  }
}

/** @param size as a display tells it: `1920×1080` */
export function pageOf(size: string | null): Page {
  const [, width, height] = /^(\d+)×(\d+)$/.exec(size ?? '') ?? []
  const page = { widthPx: Number(width), heightPx: Number(height) }
  return page.widthPx > 0 && page.heightPx > 0 ? page : USUAL_PAGE
}
