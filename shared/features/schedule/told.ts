// SPDX-License-Identifier: EUPL-1.2
import { onClocks } from '../../day/time-of-day.ts'
import { always, type ToldCommands, titleIn, where } from '../command-told.ts'
import type { ScheduleCommand } from './commands.ts'

export const schedule: ToldCommands<ScheduleCommand> = {
  schedule: {
    where,
    about: { place: 'named', spanId: ({ slotId }) => slotId, isLedTo: false },
    what: always({ nl: 'Ingepland', en: 'Scheduled' }),
    inFull: (command, day, language) =>
      `${titleIn(day, command.slotId, language)} ${timesOf(command)}`,
    time: (command) => timesOf(command),
  },
}

function timesOf({ start, end }: ScheduleCommand): string {
  return `${onClocks(start)}–${onClocks(end)}`
}
