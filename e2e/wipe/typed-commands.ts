// SPDX-License-Identifier: EUPL-1.2

import type { CommandDefinition } from '../../shared/features/command-definition.ts'
import type { Command, DeskCommand } from '../../shared/features/commands.ts'
import { FEATURES } from '../../shared/features/features.ts'
import type { Actor } from '../../shared/state/entry.ts'

/** What a person types in a field of a command: found again in any file by its beginning. */
export const markOf = (type: string, field: string) => `Zonneveld ${type} ${field} é😀`

/** The part of {@link markOf} that no other text has, as files of any encoding have it. */
export const MARK = 'Zonneveld'

type Typing = { type: string; command: Command; senders: readonly string[] }

// What the day of the test has; an id of any other name is made up.
const KNOWN: Record<string, string> = { teamId: 'delta', roomId: 'zaal-2', roleId: 'tijdbewaker' }

/** A command for each type in which a feature says that people type, with a mark in each such field. */
export function typedCommands(): Typing[] {
  return Object.values(FEATURES).flatMap((feature) => {
    const { commands, typed } = feature as {
      commands: Record<string, CommandDefinition>
      typed?: { commands?: Record<string, readonly string[]> }
    }
    return Object.entries(typed?.commands ?? {}).map(([type, fields]) => {
      const definition = commands[type]
      if (!definition) throw new Error(`${type} is no command`)
      const command = leastOf(definition.schema, '') as Record<string, unknown>
      for (const field of fields) command[field] = markOf(type, field)
      return { type, command: command as Command, senders: [definition.sender].flat() }
    })
  })
}

const idNames: Record<string, string> = {
  attendee: 'personId',
  facilitator: 'facilitatorId',
  juror: 'jurorId',
}

/** Somebody of each kind that may send a command. */
export function actorOf(kind: string): Actor {
  const id = `id-of-a-device-of-somebody-who-is-${kind}`
  return (kind === 'desk' ? { kind, deskId: 'desk' } : { kind, [idNames[kind] ?? '']: id }) as Actor
}

const JUROR = 'id-of-a-device-of-somebody-who-is-juror'

const JUROR_CODE = 'K7QMK7QM'
const IDLE_CODE = 'M3WHM3WH'
/** What is looked for besides: ids of devices and of commands, and ways in. */
export const SOUGHT = [MARK, 'id-of-a-device', 'id-of-join', JUROR_CODE, IDLE_CODE]

const FACILITATOR = 'id-of-a-device-of-somebody-who-is-facilitator'

/** What a desk does first, so that all who can type are let in. */
export const LETTING_IN: readonly DeskCommand[] = [
  { type: 'addJurors', jurors: [{ jurorId: JUROR, code: JUROR_CODE }] },
  { type: 'letIn', facilitatorId: FACILITATOR, roomIds: ['zaal-2'] },
  // Two who are let in and never do anything.
  { type: 'addJurors', jurors: [{ jurorId: 'id-of-a-device-idle-juror', code: IDLE_CODE }] },
  { type: 'appointChair', jurorId: 'id-of-a-device-idle-juror' },
  { type: 'letIn', facilitatorId: 'id-of-a-device-idle', roomIds: ['zaal-2'] },
]

const COUNTED = { race: 'fase3-stap-1', part: 'race-1', teamId: 'delta', count: '41' }

/** What people do without typing, once they have: all that may say later who did it. */
export const DOINGS: readonly { by: Actor; command: Command }[] = [
  { by: actorOf('attendee'), command: { type: 'takeRole', roleId: 'teamcaptain', isTaken: true } },
  { by: actorOf('attendee'), command: { type: 'callHelp' } },
  {
    by: actorOf('facilitator'),
    command: { type: 'claimHelp', callId: '1', isClaimed: true },
  },
  { by: actorOf('juror'), command: { type: 'saveSheet', teamId: 'delta', rank: 1 } },
  {
    by: actorOf('facilitator'),
    command: { type: 'setCount', ...COUNTED },
  },
  // Another phone of the first who came, a guest who is sent away, and one who goes.
  { by: phone('again'), command: { type: 'comeBack', number: 1 } },
  { by: phone('guest'), command: { type: 'join', teamId: 'delta', displayName: 'Zonneveld gast' } },
  {
    by: actorOf('desk'),
    command: { type: 'removePeople', numbers: [[2, 2]], reason: 'double' },
  },
  { by: phone('goes'), command: { type: 'join', teamId: 'delta', displayName: 'Zonneveld weg' } },
  { by: phone('goes'), command: { type: 'leave' } },
  { by: actorOf('desk'), command: { type: 'withdraw', facilitatorId: FACILITATOR } },
]

/** A phone beside the first. */
function phone(name: string): Actor {
  return { kind: 'attendee', personId: `id-of-a-device-${name}` }
}

type Def = {
  type: string
  shape?: Record<string, object>
  values?: unknown[]
  innerType?: object
  options?: object[]
  in?: object
}

/** The least that a schema takes. */
function leastOf(schema: object, field: string): unknown {
  const { type, ...def } = Reflect.get(Reflect.get(schema, '_zod'), 'def') as Def
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).flatMap(([name, part]) => {
          const value = leastOf(part, name)
          return value === undefined ? [] : [[name, value]]
        }),
      )
    case 'literal':
      return def.values?.[0]
    case 'string':
      return KNOWN[field] ?? 'one'
    case 'number':
      return 1
    case 'boolean':
      return true
    case 'array':
      return []
    case 'record':
      return {}
    case 'nullable':
      return null
    case 'union':
      return leastOf(def.options?.[0] ?? {}, field)
    case 'pipe':
      return leastOf(def.in ?? {}, field)
    default:
      return undefined
  }
}
