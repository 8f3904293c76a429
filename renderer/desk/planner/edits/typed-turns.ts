// SPDX-License-Identifier: EUPL-1.2
import type { TurnPart, Turns } from '../../../../shared/day/day.ts'
import { freeId } from '../../../../shared/day/edits/free-id.ts'

const MOST_PARTS = 8
const MOST_MINUTES = 1_440

/**
 * Turns as they are typed: `3 pitch + 2 vragen`, with minutes alone for what lies between two of them.
 * A part that is called as one before is that one, in its other languages as well.
 * @param language the tag of the day's language
 * @param unnamed what a turn without parts is called
 */
export function typedTurns(
  text: string,
  before: Turns | undefined,
  language: string,
  unnamed: string,
): Turns | null {
  const typed = text.split('+').map((part) => /^(\d{1,4})\s*(?:min\.?)?\s*(.*)$/i.exec(part.trim()))
  const parts: TurnPart[] = []
  let gap: number | null = null
  for (const [index, match] of typed.entries()) {
    const minutes = Number(match?.[1] ?? 0)
    const name = match?.[2]?.trim() ?? ''
    const isLast = index === typed.length - 1
    if (minutes < 1 || minutes > MOST_MINUTES || name.length > 120) return null
    if (name === '' && index > 0) {
      if (!isLast) return null
      gap = minutes
      continue
    }
    parts.push(partCalled(name || unnamed, minutes, parts, before, language))
  }
  if (parts.length > MOST_PARTS) return null
  return { order: before?.order ?? 'teams', parts, ...(gap !== null && { gap }) }
}

function partCalled(
  name: string,
  minutes: number,
  others: readonly TurnPart[],
  before: Turns | undefined,
  language: string,
): TurnPart {
  const taken = new Set(others.map(({ id }) => id))
  const known = before?.parts.find((one) => titleOf(one, language) === name && !taken.has(one.id))
  if (!known) return { id: freeId(name, taken, 'part'), title: { [language]: name }, minutes }
  const { marks, ...rest } = known
  const kept = marks?.filter((mark) => mark < minutes) ?? []
  return { ...rest, minutes, ...(kept.length > 0 && { marks: kept }) }
}

/** The same, as it is typed. */
export function turnsText({ parts, gap }: Turns, language: string): string {
  const said = parts.map((part) => `${part.minutes} ${titleOf(part, language)}`)
  return [...said, ...(gap === undefined ? [] : [String(gap)])].join(' + ')
}

function titleOf({ title }: TurnPart, language: string): string {
  return title[language] ?? Object.values(title)[0] ?? ''
}

/** How long so many turns take together, in minutes. */
export function minutesOfTurns({ parts, gap = 0 }: Turns, count: number): number {
  const each = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  return count === 0 ? 0 : count * each + (count - 1) * gap
}
