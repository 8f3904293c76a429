// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { plainWallWords } from '../../../shared/i18n/plain-wall.ts'
import { type Instant, MINUTE, SECOND } from '../../../shared/instant.ts'
import { aboutText, countdownText, overtimeText } from '../../../shared/lengths.ts'
import { VERSION } from '../../../shared/version.ts'
import type { PlainProgramme } from '../../../shared/views/plain-programme.ts'

/** What stands on the plainest wall; `''` leaves a line out. */
export type PlainText = {
  room: string
  clock: string
  title: string
  label: string
  digits: string
  message: string
  word: string
}

/**
 * @param programme what is known of the room's day; `null`: nothing
 * @param now the live time, or `null` where only the machine's own clock is left
 * @param machineNow what the machine's own clock says, and how far it is ahead of UTC there
 */
export function plainTextAt(
  programme: PlainProgramme | null,
  now: Instant | null,
  machineNow: { at: Instant; offsetMinutes: number },
): PlainText {
  const { language = 'nl', room = '', message = null } = programme ?? {}
  const words = plainWallWords[language]
  const nothing = { title: '', label: '', digits: '' }
  if (!programme || now === null) {
    const clock = timeOfDay(machineNow.at + machineNow.offsetMinutes * MINUTE, 'UTC')
    return {
      room,
      clock,
      ...nothing,
      message: message ?? '',
      word: `${words.wrongWithoutDay} · ${VERSION}`,
    }
  }
  const second = Math.floor(now / SECOND) * SECOND
  return {
    room,
    clock: programme.hasTime ? timeOfDay(second, programme.timeZone) : '',
    ...nothing,
    ...itemAt(programme, second),
    message: message ?? '',
    word: `${words.wrong} · ${VERSION}`,
  }
}

function itemAt({ stretches, hasTime }: PlainProgramme, second: Instant) {
  const begun = stretches.filter(({ from }) => Math.floor(from / SECOND) * SECOND <= second)
  const stretch = begun[begun.length - 1] ?? stretches[0]
  if (!stretch) return {}
  const { title, label, digits, heldAt } = stretch
  if (!digits || !hasTime) return { title }
  const at = heldAt ?? second
  const ms = digits.at - at
  const texts = { to: countdownText, about: aboutText, since: () => overtimeText(-ms) }
  return { title, label, digits: texts[digits.kind](ms) }
}
