// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { writtenDay } from '../../shared/day/file/written-day.ts'
import { takenCodes } from '../../shared/day/join-codes.ts'
import type { DeskCommand } from '../../shared/features/commands.ts'
import type { LibraryCommand } from '../../shared/features/library/commands.ts'
import type { ArrivedFile, Library, LibraryDay } from '../../shared/features/library/library.ts'
import { dayAnew } from '../../shared/features/library/new-day.ts'
import { HOUR, type Instant } from '../../shared/instant.ts'
import { type Actor, HUB_ITSELF } from '../../shared/state/entry.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import type { State } from '../../shared/state/state.ts'
import type { Language } from '../../shared/text.ts'
import type { Hub } from '../hub/hub.ts'
import type { DayFilesOfLibrary, HubLibrary, TakenFile } from '../hub/library.ts'
import type { KeptDay } from '../hub/playback/kept-playback.ts'
import type { Answer } from '../hub/playback/playback.ts'
import { detailOf } from '../machine/start-problem.ts'
import type { TidyTimers } from '../store/file/tidying.ts'
import { submitToClosed } from './closed-day.ts'
import type { Days } from './days.ts'
import type { HubFile } from './hub-file.ts'
import { type DayAssets, dayFromText, newDayFrom } from './new-days.ts'
import type { Opened, Openings } from './openings.ts'
import type { Venue } from './venue.ts'
import type { Wipes } from './wipes.ts'

const ITSELF: Actor = { kind: 'desk', deskId: HUB_ITSELF }

type Parts = {
  file: HubFile
  days: Days
  venue: Venue
  openings: Openings
  wipes: Wipes
  timers: TidyTimers
  assets: DayAssets
  /** What plays while no day is open. */
  placeholder(): EventDay
  hashOf(text: string): string
  /** Hub time. */
  now(): Instant
  newId(): string
  onFault(what: string, error: unknown): void
}

type RenameDay = Extract<LibraryCommand, { type: 'renameDay' }>

/** The days of a hub, of which one is played, or none. */
export class DayLibrary implements HubLibrary, DayFilesOfLibrary {
  private readonly parts: Parts
  private open: Opened
  private hub: Hub | null = null
  private known: State | null = null
  private arrived: ArrivedFile | null = null
  private shown: Library | null = null
  private stopWipes: () => void = () => {}
  /** Join codes of what was played before, and is none of the days. */
  private readonly formerCodes = new Set<string>()

  /** @param first what is played from the start */
  constructor(parts: Parts, first: Opened) {
    this.parts = parts
    this.open = first
  }

  /** To be called once there is a hub, which plays what the library began with. */
  playsOn(hub: Hub): void {
    this.hub = hub
    const { id } = this.open
    if (id !== null) this.parts.days.changed(id, hub.keptState.day)
    this.hangDisplays(hub)
    this.wipeInTime()
  }

  get view(): Library {
    this.shown ??= this.viewNow()
    return this.shown
  }

  carryOut(by: Actor, command: LibraryCommand): Refusal | null {
    try {
      return this.answerTo(by, command)
    } catch (error) {
      this.parts.onFault(`${command.type} could not be carried out`, error)
      return { name: 'day-not-kept', detail: detailOf(error) }
    } finally {
      // Whoever goes on has read it.
      this.arrived = null
      this.shown = null
    }
  }

  keptStateChanged(state: State): void {
    const before = this.known
    if (state === before) return
    this.known = state
    const { id } = this.open
    if (id !== null && state.day !== before?.day) {
      this.parts.days.changed(id, state.day)
      this.shown = null
    }
    if (state.displays === before?.displays && state.viewing === before.viewing) return
    try {
      this.parts.venue.learn(state)
    } catch (error) {
      this.parts.onFault('where displays hang could not be kept for other days', error)
    }
    this.shown = null
  }

  /** Days that aren't open are wiped as they would be if they were: now, and each hour. */
  private wipeInTime(): void {
    const { wipes, timers } = this.parts
    if (wipes.look()) this.tellAll()
    this.stopWipes = timers.after(HOUR, () => this.wipeInTime())
  }

  wiped(day: KeptDay): void {
    this.open = { ...this.open, ...day }
    this.known = this.hub?.keptState ?? null
    this.shown = null
  }

  take(text: string, opens: boolean): TakenFile {
    const { days, hashOf } = this.parts
    const sum = hashOf(text)
    const known = days.madeFrom(sum)
    if (known !== null) return { dayId: known, isKnown: true }
    const read = dayFromText(text)
    if ('problems' in read) return read
    const dayId = days.make(read.day, sum)
    if (opens) this.openDay(dayId, false)
    this.tellAll()
    return { dayId, isKnown: false }
  }

  /**
   * A file that was opened outside the desk. It is played at once where no day of the library is; a
   * day that is open is nobody's to leave but a desk's.
   */
  arrive(name: string, text: string): void {
    const taken = this.taken(text)
    if ('problems' in taken) return this.tellArrived(name, null, taken.problems)
    if (this.hub && this.open.id === null) this.openDay(taken.dayId, false)
    this.tellArrived(name, taken.dayId, { nl: [], en: [] })
  }

  /** One that couldn't even be read. */
  arriveNot(name: string, why: Record<Language, string>): void {
    this.tellArrived(name, null, { nl: [why.nl], en: [why.en] })
  }

  fileOf(dayId: string): { name: string; text: string } | null {
    const day = this.dayOf(dayId)
    return day && { name: `${day.date}-${day.id}`, text: writtenDay(day) }
  }

  private dayOf(dayId: string): EventDay | null {
    if (dayId === this.open.id) return this.hub?.keptState.day ?? this.open.store.day
    return this.parts.days.find(dayId) ? this.parts.days.read(dayId) : null
  }

  isCodeOfOtherDay(code: string): boolean {
    const ofDays = this.parts.days.all().some(({ codes }) => codes.includes(code))
    return ofDays || this.formerCodes.has(code)
  }

  /** Closes what is open; what it is then, a start needn't read again. */
  stop(): void {
    this.stopWipes()
    const day = this.hub?.keptState.day ?? this.open.store.day
    this.close(this.open, day)
    this.parts.file.close()
  }

  private answerTo(by: Actor, command: LibraryCommand): Refusal | null {
    const { days } = this.parts
    switch (command.type) {
      case 'openDay':
        return this.openDay(command.dayId, command.recovers === true)
      case 'closeDay':
        if (this.open.id !== null) this.parts.file.set('open', null)
        this.swap(this.parts.openings.none(this.parts.placeholder()))
        return null
      case 'newDay': {
        const id = days.make(newDayFrom(command.template, command, this.parts.assets), null)
        return command.opens ? this.openDay(id, false) : null
      }
      case 'hangDisplays':
        return this.hub && this.parts.venue.hang(this.hub, by, command.displays)
      default:
        return days.find(command.dayId) ? this.changeDay(by, command) : { name: 'unknown-day' }
    }
  }

  private changeDay(
    by: Actor,
    command: Extract<
      LibraryCommand,
      { type: 'duplicateDay' | 'renameDay' | 'archiveDay' | 'deleteDay' }
    >,
  ): Refusal | null {
    const { days } = this.parts
    const { dayId } = command
    switch (command.type) {
      case 'duplicateDay': {
        const day = this.dayOf(dayId)
        if (!day) return { name: 'day-not-opened', detail: days.find(dayId)?.trouble?.detail ?? '' }
        days.make(dayAnew(day, command), null)
        return null
      }
      case 'renameDay':
        return this.rename(by, command)
      case 'archiveDay':
        days.archive(dayId, command.isArchived)
        return null
      case 'deleteDay':
        if (dayId === this.open.id) return { name: 'day-is-open' }
        days.delete(dayId)
        return null
      default:
        return command satisfies never
    }
  }

  private rename(by: Actor, { dayId, title, language }: RenameDay): Refusal | null {
    const { days, openings, newId, onFault, now } = this.parts
    // In one language: what it was called in others says nothing of its new name.
    const set = { title: { [language]: title } }
    const command: DeskCommand = { type: 'edit', edits: [{ type: 'changeDay', set }] }
    const asking = { by, commandId: newId(), command, now: now() }
    if (dayId === this.open.id && this.hub) {
      const answer = this.hub.submitKept(by, asking.commandId, command)
      this.keptStateChanged(this.hub.keptState)
      return refusalIn(answer)
    }
    const opened = this.opened(dayId, () => openings.day(dayId, days.folderOf(dayId), false))
    if ('name' in opened) return opened
    const { answer, day } = submitToClosed(opened, asking, onFault)
    days.closed(dayId, day)
    return refusalIn(answer)
  }

  private openDay(dayId: string, recovers: boolean): Refusal | null {
    const { days, openings, file } = this.parts
    if (!days.find(dayId)) return { name: 'unknown-day' }
    if (dayId === this.open.id) return null
    const opened = this.opened(dayId, () => openings.day(dayId, days.folderOf(dayId), recovers))
    if ('name' in opened) return opened
    try {
      file.set('open', dayId)
      file.set('language', opened.store.day.language)
    } catch (error) {
      opened.store.close()
      throw error
    }
    this.swap(opened)
    return null
  }

  /** What was opened, or why it wasn't: then the list says so as well. */
  private opened(dayId: string, open: () => Opened): Opened | Refusal {
    try {
      return open()
    } catch (error) {
      const { days } = this.parts
      days.look(dayId)
      // What the store says beside it are options of a command line.
      const detail = days.find(dayId)?.trouble?.detail ?? detailOf(error)
      return { name: 'day-not-opened', detail }
    }
  }

  /** Has the hub play another day, with the displays in it, and closes the one before. */
  private swap(opened: Opened): void {
    const { hub, open: before } = this
    if (!hub) throw new Error('there is no hub yet that could play another day')
    const { day } = hub.keptState
    for (const code of takenCodes(day)) this.formerCodes.add(code)
    for (const code of takenCodes(opened.store.day)) this.formerCodes.delete(code)
    try {
      hub.play(opened)
    } catch (error) {
      opened.store.close()
      this.parts.file.set('open', before.id)
      throw error
    }
    this.open = opened
    this.hangDisplays(hub)
    this.close(before, day)
  }

  private hangDisplays(hub: Hub): void {
    try {
      this.parts.venue.hangIn(hub)
    } catch (error) {
      this.parts.onFault('displays could not be hung in the day that was opened', error)
    }
    this.known = hub.keptState
    this.shown = null
  }

  private close({ id, store }: Opened, day: EventDay): void {
    try {
      store.close()
      if (id !== null) this.parts.days.closed(id, day)
    } catch (error) {
      this.parts.onFault('the day that was open could not be closed', error)
    }
  }

  private taken(text: string): TakenFile {
    try {
      return this.take(text, false)
    } catch (error) {
      const detail = detailOf(error)
      return { problems: { nl: [detail], en: [detail] } }
    }
  }

  private tellArrived(name: string, dayId: string | null, problems: ArrivedFile['problems']): void {
    this.arrived = { number: (this.arrived?.number ?? 0) + 1, name, dayId, problems }
    this.tellAll()
  }

  /** What was done by no command of a desk's link is told to all. */
  private tellAll(): void {
    this.shown = null
    this.hub?.presence.lookAgain()
    this.hub?.broadcastAfter(ITSELF)
  }

  private viewNow(): Library {
    const { days, venue } = this.parts
    const { id, isSample } = this.open
    const listed = days.all().map(({ codes: _notForDesks, ...day }): LibraryDay => day)
    return { openId: id, isSample, days: listed, unhung: venue.unhung, arrived: this.arrived }
  }
}

function refusalIn(answer: Answer): Refusal | null {
  return 'refusal' in answer ? answer.refusal : null
}
