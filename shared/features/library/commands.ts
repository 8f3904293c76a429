// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { isDate } from '../../day/time-of-day.ts'
import { Language } from '../../text.ts'
import { type CommandOf, hubCommands, Id, schemaOf } from '../command-definition.ts'
import { MOST_DISPLAYS } from '../displays/display.ts'
import { TemplateId } from './templates.ts'

const DayId = z.string().check(z.minLength(1), z.maxLength(80))
const DayDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDate))
const Title = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))

/** Of the hub's days: whichever is played. */
const OF_LIBRARY = { sender: 'desk', carriedOutBy: 'hub' } as const

/** What a desk can ask of the library of days. */
export const library = hubCommands({
  /** Plays this day from now on. `recovers`: with what was kept before its damage. */
  openDay: {
    schema: schemaOf('openDay', { dayId: DayId, recovers: z.optional(z.boolean()) }),
    ...OF_LIBRARY,
  },
  /** Plays none. */
  closeDay: { schema: schemaOf('closeDay', {}), ...OF_LIBRARY },
  /** `template`: what it begins with; `null`: one hall and nothing in it. */
  newDay: {
    schema: schemaOf('newDay', {
      template: z.nullable(TemplateId),
      date: DayDate,
      title: Title,
      /** In which the title is, and the day where it begins with nothing. */
      language: Language,
      /** Whether it is played from now on. */
      opens: z.boolean(),
    }),
    ...OF_LIBRARY,
  },
  /** The programme as it is now, without anything that happened. */
  duplicateDay: {
    schema: schemaOf('duplicateDay', {
      dayId: DayId,
      date: DayDate,
      title: Title,
      language: Language,
    }),
    ...OF_LIBRARY,
  },
  renameDay: {
    schema: schemaOf('renameDay', { dayId: DayId, title: Title, language: Language }),
    ...OF_LIBRARY,
  },
  archiveDay: {
    schema: schemaOf('archiveDay', { dayId: DayId, isArchived: z.boolean() }),
    ...OF_LIBRARY,
  },
  /** With all that happened in it, for good. */
  deleteDay: { schema: schemaOf('deleteDay', { dayId: DayId }), ...OF_LIBRARY },
  /** Where displays hang that hung in rooms which the open day doesn't have; `null`: forgotten. */
  hangDisplays: {
    schema: schemaOf('hangDisplays', {
      displays: z
        .array(z.strictObject({ deviceId: Id, roomId: z.nullable(Id) }))
        .check(z.minLength(1), z.maxLength(MOST_DISPLAYS)),
    }),
    ...OF_LIBRARY,
  },
})
export type LibraryCommand = CommandOf<typeof library>
