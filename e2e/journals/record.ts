// SPDX-License-Identifier: EUPL-1.2
// Records days of the present version: `node e2e/journals/record.ts`. What is there stays as it is.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { dayFiles } from '../../electron/store/file/day-files.ts'
import { createStore } from '../../electron/store/opening.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { Edit } from '../../shared/day/edits/edit.ts'
import { withJoinCodes } from '../../shared/day/join-codes.ts'
import { on, sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { timeAfter } from '../../shared/day/time-of-day.ts'
import type { AttendeeCommand, DeskCommand } from '../../shared/features/commands.ts'
import { duplicated } from '../../shared/features/planning/operations/copies.ts'
import { removed } from '../../shared/features/planning/operations/removed.ts'
import { moved, restShifted } from '../../shared/features/planning/operations/times.ts'
import { playTeams } from '../../shared/state/facts/day-of-teams.test-kit.ts'
import { STATE_VERSION } from '../../shared/state/facts/fact.ts'
import { beginningOf, lifted } from '../../shared/state/facts/migrations.ts'
import { PlayedDay } from '../../shared/state/played-day.test-kit.ts'
import { anyAction, commandOf } from '../../shared/state/random-days/any-actions.test-kit.ts'
import { firstState } from '../../shared/state/state.ts'
import { Chance } from '../world/chance.ts'
import { openFacts, textsOf } from './open-day.ts'
import { outcomeOf } from './outcome.ts'
import { beginningOf as beginningIn, type FactJournal, JOURNALS, KEPT_FILES } from './recorded.ts'

const PEOPLE = Array.from({ length: 12 }, (_, index) => `person-${index}`)
const DISPLAYS = ['display-1', 'display-2', 'display-3', 'display-4']
const NAMES = ['Noor', 'Sem', 'Jan-Willem', 'Çağla', 'Bo 🌱', null]

if (import.meta.main) record()

function record(): void {
  const journals = [
    played('a Staatsprint', 'staatsprint', 1, 110),
    played('a day of Zo bouwen wij', 'zo-bouwen-wij', 2, 110),
    played('a long Staatsprint', 'staatsprint', 3, 220),
    ofTeams('teams in a Staatsprint', 'staatsprint'),
  ]
  const folder = join(JOURNALS, `state-${STATE_VERSION}`)
  mkdirSync(folder, { recursive: true })
  const number = String(
    readdirSync(folder).filter((file) => file.endsWith('.json')).length + 1,
  ).padStart(2, '0')
  const lines = journals.map(({ facts, golden, ...rest }) => {
    const own = JSON.stringify(rest).slice(1, -1)
    return `{${own},\n"facts":[\n${linesOf(facts)}\n],\n"golden":[\n${linesOf(golden)}\n]}`
  })
  const text = `{"journals":[\n${lines.join(',\n')}\n]}\n`
  writeFileSync(join(folder, `${number}.json`), text, { flag: 'wx' })
  const kept = journals.find(({ name }) => name === KEPT_FILES)
  if (kept) writeStore(join(folder, `${number}.sqlite`), kept)
}

/** The same as a file that a store closed. */
function writeStore(path: string, journal: FactJournal): void {
  const files = dayFiles(path)
  const { day } = lifted(beginningIn(journal), []).first
  const ports = { newSecret: () => 'hub-of-records', timers: { after: () => () => {} } }
  const store = createStore(files, { day, rehearsal: null }, ports)
  const typed = journal.golden.at(-1)?.names ?? []
  const texts = textsOf(typed)
  for (const fact of journal.facts) store.append(fact, texts.splice(0))
  store.close()
  rmSync(files.head)
}

/** One a line, so that a difference can be read. */
function linesOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(',\n')
}

/** A random day of so many tries, of which the rules accept some. */
function played(name: string, sample: string, seed: number, tries: number): FactJournal {
  const chance = new Chance(seed)
  const day = withJoinCodes(sampleDay(sample), () => chance.next())
  const play = new PlayedDay(day)
  const golden: FactJournal['golden'][number][] = []
  let at = on(day, '08:50')
  fc.sample(anyAction, { seed, numRuns: tries }).forEach((action, index) => {
    at += action.afterMs
    const kind = chance.between(0, 10)
    if (kind < 3) {
      const personId = chance.pick(PEOPLE)
      play.take(at, { kind: 'attendee', personId }, phoneCommand(day, chance))
    } else {
      const command =
        kind < 4
          ? editCommand(play.state.day, chance)
          : kind < 5.5
            ? deskCommand(day, chance)
            : commandOf(play, action, at)
      play.take(at, { kind: 'desk', deskId: chance.pick(['desk-a', 'desk-a', 'desk-b']) }, command)
    }
    if (index % Math.ceil(tries / 4) === 0) golden.push(goldenOf(play))
  })
  golden.push(goldenOf(play))
  return journalOf(name, sample, play, golden)
}

/** A day in which teams race, pitch, are helped and judged. */
function ofTeams(name: string, sample: string): FactJournal {
  const play = playTeams()
  const people = play.facts.flatMap(({ entry: { by } }) => ('personId' in by ? by.personId : []))
  return journalOf(name, sample, play, [goldenOf(play, [...new Set(people)])])
}

function journalOf(
  name: string,
  sample: string,
  { planned, facts }: PlayedDay,
  golden: FactJournal['golden'][number][],
): FactJournal {
  const { version, parts } = beginningOf(firstState(planned))
  const { day: _, ...others } = JSON.parse(JSON.stringify(parts))
  return {
    name,
    day: keptDay(sample, planned),
    beginning: { version, parts: others },
    facts,
    golden,
  }
}

/** What people notice now. */
function goldenOf(
  { state, facts, planned }: PlayedDay,
  people: readonly string[] = PEOPLE,
): FactJournal['golden'][number] {
  const { seq: after, at } = state
  const names = Array.from(state.joining.people).flatMap(([id, { displayName }]) =>
    displayName === null ? [] : [[id, displayName] as [string, string]],
  )
  const kept = { beginning: beginningOf(firstState(planned)), facts, names }
  return { after, at, names, ...openFacts(kept, at, (hub) => outcomeOf(hub, people, at)) }
}

function phoneCommand(day: EventDay, chance: Chance): AttendeeCommand {
  const teamId = chance.pick(day.teams.map(({ id }) => id).concat('no-team'))
  const roleId = chance.pick(day.roles.map(({ id }) => id).concat('no-role'))
  return chance.pick<AttendeeCommand>([
    { type: 'join', teamId, displayName: chance.pick(NAMES) },
    { type: 'join', teamId, displayName: chance.pick(NAMES) },
    { type: 'takeRole', roleId, isTaken: chance.is(0.8) },
    { type: 'leave' },
  ])
}

/** What a desk does that steers no room's time. */
function deskCommand(day: EventDay, chance: Chance): DeskCommand {
  const roomId = chance.pick(day.rooms).id
  const deviceId = chance.pick(DISPLAYS)
  const rooms = chance.pick(['all' as const, [roomId]])
  const number = Math.floor(chance.between(1, 8))
  return chance.pick<DeskCommand>([
    { type: 'pairDisplay', deviceId, roomId, name: 'Wand' },
    { type: 'pairDisplay', deviceId, roomId, name: 'Bij de deur' },
    { type: 'trimDisplay', deviceId, trimMs: 40 },
    { type: 'setViewing', roomId, viewing: { diagonalInch: 65, farthestMetres: 11 } },
    { type: 'testPattern', deviceIds: [deviceId], isShown: true },
    { type: 'moveDisplay', deviceId, roomId },
    { type: 'moveDisplay', deviceId, roomId, showsAllRooms: true },
    { type: 'nameDisplay', deviceId, name: 'Bij het raam' },
    { type: 'unpairDisplay', deviceId },
    { type: 'message', rooms, text: chance.pick(['De lunch staat klaar', '']) },
    {
      type: 'show',
      rooms,
      scene: chance.pick(['programme', 'coming', 'join', 'message', 'blank']),
    },
    { type: 'face', rooms, face: chance.pick(['digits', 'disk', 'marks']) },
    { type: 'sound', rooms, isOn: true },
    { type: 'testSound', rooms },
    { type: 'lockJoining', isLocked: chance.is(0.3) },
    { type: 'removePeople', numbers: [[number, number]] },
    { type: 'freeRole', teamId: day.teams[0]?.id ?? '', roleId: day.roles[0]?.id ?? '' },
  ])
}

/** What somebody changes of the day while it runs; what has passed is refused. */
function editCommand(day: EventDay, chance: Chance): DeskCommand {
  const slots = { list: 'slots' } as const
  const { id } = chance.pick(day.slots)
  const phase = day.phases[day.phases.length - 1]
  const steps = { list: 'steps', phase: phase?.id ?? '' } as const
  const step = phase?.steps[0]
  const minutes = Math.floor(chance.between(12, 17)) * 60 + Math.floor(chance.between(0, 59))
  const item = { title: { nl: 'Erbij' }, kind: 'break', scope: 'free' }
  const edits = chance.pick<Edit[]>([
    moved(day, id, timeAfter(minutes)),
    restShifted(day, id, 5),
    duplicated(day, id, timeAfter(minutes)).edits,
    removed(day, slots, id),
    [{ type: 'change', in: slots, id, set: { title: { nl: 'Anders', en: 'Otherwise' } } }],
    [{ type: 'change', in: slots, id, set: { end: timeAfter(minutes) } }],
    [{ type: 'move', in: slots, id, before: null }],
    [{ type: 'change', in: steps, id: step?.id ?? '', set: { minutes: 12 } }],
    [
      {
        type: 'add',
        in: slots,
        item: { ...item, id: `erbij-${minutes}`, start: timeAfter(minutes), end: null },
        before: id,
      },
    ],
    [{ type: 'changeDay', set: { title: { nl: 'Andere naam' } } }],
  ])
  return { type: 'edit', edits: edits.length > 0 ? edits : restShifted(day, id, 1) }
}

/** Keeps the day under a name that tells it from others, and gives that back. */
function keptDay(sample: string, day: EventDay): string {
  const text = `${JSON.stringify(day)}\n`
  const name = `${sample}-${createHash('sha256').update(text).digest('hex').slice(0, 6)}`
  const path = join(JOURNALS, 'days', `${name}.json`)
  if (!existsSync(path)) writeFileSync(path, text)
  return name
}
