// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import type { DeskCommand } from '../../shared/features/commands.ts'
import { hangingIn, type KnownDisplay, roomNamed } from '../../shared/features/library/hanging.ts'
import type { UnhungDisplay } from '../../shared/features/library/library.ts'
import { ownOf } from '../../shared/own.ts'
import { type Actor, HUB_ITSELF } from '../../shared/state/entry.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import type { State } from '../../shared/state/state.ts'
import type { HubFile, RoomViewing } from './hub-file.ts'

/** The hub, as far as displays are hung in the day that it keeps. */
type Hub = {
  readonly keptState: State
  submitKept(by: Actor, commandId: string, command: DeskCommand): { refusal: Refusal } | object
}

const ITSELF: Actor = { kind: 'desk', deskId: HUB_ITSELF }

/** What hangs in the venue, and how far people sit from it: that stays, whichever day is open. */
export class Venue {
  private readonly file: HubFile
  private readonly newId: () => string
  private notHung: KnownDisplay[] = []

  constructor(file: HubFile, newId: () => string) {
    this.file = file
    this.newId = newId
  }

  /** What somebody has to say a room of in the open day. */
  get unhung(): UnhungDisplay[] {
    return this.notHung.map(({ deviceId, name, room }) => ({ deviceId, name, room }))
  }

  /** Hangs what is known in the day that the hub now keeps, as far as that has the rooms. */
  hangIn(hub: Hub): void {
    const { day, displays, viewing } = hub.keptState
    const known = this.file.knownDisplays()
    // A day that was begun before this hub knew any display brings its own.
    const isFirst = known.length === 0
    const { hang, unpair, unhung } = hangingIn(day, known, displays)
    const ask = (command: DeskCommand) => hub.submitKept(ITSELF, this.newId(), command)
    for (const { display, roomId } of hang) hangOne(hub, display, roomId, ask)
    if (!isFirst) for (const deviceId of unpair) ask({ type: 'unpairDisplay', deviceId })
    for (const { room, viewing: known } of this.viewings()) {
      const found = roomNamed(day, room)
      // What the day's file says of its room stands there for a reason.
      if (!found || found.viewing) continue
      const before = ownOf(viewing, found.id)
      const isSame = JSON.stringify(before) === JSON.stringify(known)
      if (!isSame) ask({ type: 'setViewing', roomId: found.id, viewing: known })
    }
    this.notHung = unhung
    this.learn(hub.keptState)
  }

  /** Keeps what hangs where now. Throws where that can't be kept. */
  learn({ day, displays, viewing }: State): void {
    this.notHung = this.notHung.filter(({ deviceId }) => !Object.hasOwn(displays, deviceId))
    const hung = Object.entries(displays).map(
      ([deviceId, { name, trimMs, roomId, showsAllRooms }]) => {
        const shows = { ...(showsAllRooms && { showsAllRooms }) }
        return { deviceId, name, trimMs, room: roomName(day, roomId), ...shows }
      },
    )
    this.file.set('displays', [...hung, ...this.notHung])
    this.file.set('viewings', this.learntViewings(day, viewing))
  }

  /** Hangs what wasn't, or forgets it; gives why not. */
  hang(
    hub: Hub,
    by: Actor,
    wanted: readonly { deviceId: string; roomId: string | null }[],
  ): Refusal | null {
    for (const { deviceId, roomId } of wanted) {
      const display = this.notHung.find((one) => one.deviceId === deviceId)
      if (!display) return { name: 'unknown-display', deviceId }
      if (roomId === null) {
        this.notHung = this.notHung.filter((one) => one !== display)
        continue
      }
      const ask = (command: DeskCommand) => hub.submitKept(by, this.newId(), command)
      const answer = hangOne(hub, display, roomId, ask)
      if ('refusal' in answer) return answer.refusal as Refusal
    }
    this.learn(hub.keptState)
    return null
  }

  private viewings(): RoomViewing[] {
    return this.file.get('viewings') ?? []
  }

  /** Rooms of other days stay as they were. */
  private learntViewings(day: EventDay, viewing: State['viewing']): RoomViewing[] {
    const others = this.viewings().filter(({ room }) => !roomNamed(day, room))
    const own = day.rooms.flatMap(({ id, name }) => {
      const said = ownOf(viewing, id)
      return said ? [{ room: name, viewing: said }] : []
    })
    return [...others, ...own]
  }
}

function hangOne(
  hub: Hub,
  { deviceId, name, trimMs, showsAllRooms }: KnownDisplay,
  roomId: string,
  ask: (command: DeskCommand) => { refusal: Refusal } | object,
): { refusal: Refusal } | object {
  const before = ownOf(hub.keptState.displays, deviceId)
  const isSame = before?.name === name && before.showsAllRooms === showsAllRooms
  if (before?.roomId !== roomId || !isSame) {
    const shows = { ...(showsAllRooms && { showsAllRooms }) }
    const answer = ask({ type: 'pairDisplay', deviceId, roomId, name, ...shows })
    if ('refusal' in answer) return answer
  }
  const isTrimmed = (ownOf(hub.keptState.displays, deviceId)?.trimMs ?? 0) === trimMs
  return isTrimmed ? {} : ask({ type: 'trimDisplay', deviceId, trimMs })
}

function roomName({ rooms }: EventDay, roomId: string): KnownDisplay['room'] {
  return rooms.find(({ id }) => id === roomId)?.name ?? null
}
