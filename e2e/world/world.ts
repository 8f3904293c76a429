// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventDay } from '../../shared/day/day.ts'
import { parseDay } from '../../shared/day/file/parse-day.ts'
import { instantOf } from '../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../shared/features/rehearsal/commands.ts'
import { seenAt } from '../../shared/features/steering/run/run-commands.ts'
import { HOUR, MINUTE } from '../../shared/instant.ts'
import { momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { Cable } from './cable.ts'
import { Chance } from './chance.ts'
import { HubMachine } from './hub-machine.ts'
import { SimTime } from './sim-time.ts'
import { SurfaceMachine } from './surface-machine.ts'

const DAY_FILE = join(import.meta.dirname, '../../assets/days/staatsprint.json')
const ROOMS = ['hal', 'zaal-1', 'zaal-2', 'zaal-2', 'zaal-3']

/** A command that the hub said it has, and the `seq` under which it has it. */
export type Acknowledged = { command: DeskCommand; seq: number }

/** A hub, a desk and five walls on one seed: everything that happens follows from it. */
export class World {
  readonly time = new SimTime()
  readonly hub: HubMachine
  readonly desk: SurfaceMachine<'desk'>
  readonly walls: SurfaceMachine<'display'>[]
  readonly acknowledged: Acknowledged[] = []
  private readonly chance: Chance

  constructor(seed: number) {
    this.chance = new Chance(seed)
    const parsed = parseDay(readFileSync(DAY_FILE, 'utf8'))
    if (!('day' in parsed)) throw new Error('the sample day is not right')
    const { day } = parsed
    // Some time within the first two phases, so that spans turn over all the while.
    const beganAt = instantOf(day.date, '10:20', day.timeZone) + this.chance.between(0, HOUR)
    this.hub = new HubMachine(this.time, this.chance, day, beganAt)
    this.hub.powerOn()
    this.desk = this.machine('desk', 'desk')
    this.walls = ROOMS.map((_room, index) => this.machine('display', `wall-${index}`))
    this.time.run(3_000)
    this.pairWalls()
    this.time.run(3_000)
  }

  /** Something goes wrong, or is put right again, or somebody presses a key. */
  disturb(): void {
    const wall = this.chance.pick(this.walls)
    const act = this.chance.pick([
      () => this.press(),
      () => this.press(),
      () => this.press(),
      () => this.setCable(wall.cable, this.chance.is(0.5)),
      () => this.setCable(this.desk.cable, this.chance.is(0.3)),
      () => this.hub.powerOff(),
      () => this.hub.hub ?? this.hub.powerOn(),
      () => this.hub.hub ?? this.hub.powerOn(),
      () => wall.restart(),
      () => wall.setWallClock(this.chance.between(-HOUR, HOUR)),
    ])
    act()
    this.time.run(this.chance.between(100, 20_000))
  }

  /** Somebody begins, moves or ends a rehearsal: sensible or not, the hub knows which. */
  rehearse(): void {
    const { day } = this.hub.store
    const at = instantOf(day.date, '09:00', day.timeZone) + this.chance.between(0, 8 * HOUR)
    const rate = this.chance.pick([1, 2.5, 60, 600])
    const now = this.desk.link.clock.now() ?? at
    const asks: RehearsalCommand[] = [
      { type: 'beginRehearsal', at, rate },
      { type: 'beginRehearsal', at, rate },
      { type: 'jumpRehearsal', at },
      { type: 'jumpRehearsal', at: now + this.chance.pick([-10, 10]) * MINUTE },
      { type: 'setRehearsalRate', rate },
      { type: 'endRehearsal' },
    ]
    void this.desk.link.send(this.chance.pick(asks))
    this.time.run(this.chance.between(0, 5_000))
  }

  /** All cables whole, the power on, and time enough to find back. */
  heal(): void {
    for (const { cable } of [this.desk, ...this.walls]) cable.isCut = false
    if (!this.hub.hub) this.hub.powerOn()
    this.time.run(60_000)
  }

  private machine<K extends 'desk' | 'display'>(kind: K, id: string): SurfaceMachine<K> {
    const { time, chance, hub } = this
    const cable = new Cable(time, chance, chance.between(0.2, 20), chance.between(0.1, 25))
    const skew = { driftPpm: chance.between(-20, 20), wallMs: chance.between(-HOUR, HOUR) }
    return new SurfaceMachine(kind, id, { time, chance, hub, cable, skew })
  }

  private pairWalls(): void {
    this.walls.forEach(({ deviceId }, index) => {
      const roomId = ROOMS[index] ?? 'hal'
      this.send({ type: 'pairDisplay', deviceId, roomId, name: '' })
    })
  }

  private setCable(cable: Cable, isCut: boolean): void {
    cable.isCut = isCut
  }

  /** Any key of the desk, in one room or all, with what the desk sees now. */
  press(): void {
    const { view, day } = this.desk.link.store.getState()
    const now = this.desk.link.clock.now()
    if (!view || !day || now === null) return
    const roomIds = day.rooms.map((room) => room.id)
    const rooms = this.chance.is(0.3) ? 'all' : [this.chance.pick(roomIds)]
    const saw = Object.fromEntries(
      roomIds.map((roomId) => {
        const timeline = timelineOf(day, roomId, runOf(view.runs, roomId))
        return [roomId, seenAt(momentAt(timeline, now))]
      }),
    )
    const byMs = this.chance.pick([60_000, 300_000, -60_000])
    const commands: DeskCommand[] = [
      { type: 'next', rooms, saw },
      { type: 'previous', rooms, saw },
      { type: 'lengthen', rooms, saw, byMs },
      { type: 'lengthen', rooms, saw, byMs },
      { type: 'pause', rooms, saw },
      { type: 'resume', rooms, saw },
      { type: 'backToPlan', rooms, saw },
      { type: 'wait', rooms, saw },
      { type: 'runOver', rooms, saw },
      {
        type: 'absorb',
        rooms,
        saw,
        absorber: this.chance.pick(['rest', 'break', 'steps'] as const),
      },
      { type: 'begin', rooms, saw, spanId: this.anySpanId(day), at: this.soon(now) },
      { type: 'pace', rooms, saw, spanId: null, pace: this.chance.pick(['clock', 'facilitator']) },
      { type: 'show', rooms, scene: this.chance.pick(['programme', 'join', 'blank'] as const) },
      { type: 'message', rooms, text: 'Koffie staat klaar' },
      { type: 'undo', saw: view.undo[0]?.seq ?? 0 },
      { type: 'undo', saw: view.undo[0]?.seq ?? 0, to: view.undo[2]?.seq ?? 0 },
      { type: 'redo', saw: view.redo[0]?.seq ?? 0 },
    ]
    this.send(this.chance.pick(commands))
  }

  private anySpanId(day: EventDay): string {
    const slot = this.chance.pick(day.slots)
    const phase = day.phases.find(({ id }) => id === slot.phase)
    return phase ? `${slot.id}/${this.chance.pick(phase.steps).id}` : slot.id
  }

  private soon(now: number): number | null {
    return this.chance.is(0.5) ? null : now + this.chance.between(MINUTE, 10 * MINUTE)
  }

  private send(command: DeskCommand): void {
    void this.desk.link.send(command).then((outcome) => {
      if (outcome.kind === 'accepted') this.acknowledged.push({ command, seq: outcome.seq })
    })
  }
}
