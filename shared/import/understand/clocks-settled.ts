// SPDX-License-Identifier: EUPL-1.2
import type { Draft } from './draft.ts'

const NOON = 720
const AFTERNOON = 900
const EVENING = 1_080

/** A draft and how many days after the one it stands under it is. */
export type Placed = { draft: Draft; daysLater: number }

/**
 * Times put right where a whole programme tells more than each item: clocks of twelve hours after
 * noon, and what comes after an evening and is early is of the next day.
 */
export function clocksSettled(drafts: Draft[], isListed: boolean): Placed[] {
  const sections = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = `${draft.section} ${draft.day?.text ?? ''}`
    const section = sections.get(key)
    if (section) section.push(draft)
    else sections.set(key, [draft])
  }
  const hasWholeClocks = drafts.some(({ isWholeClock }) => isWholeClock)
  const later = new Map<Draft, number>()
  let lastDay: string | null = null
  let before = 0
  for (const section of sections.values()) {
    spokenSettled(section)
    // A part of the day that goes on where the one before it stopped.
    const day = section[0]?.day?.text ?? ''
    const first = section[0]?.start ?? NOON
    const isLate = day === lastDay && before >= 600 && first < 480
    if (!hasWholeClocks) afternoonsSettled(section, isLate)
    lastDay = day
    before = section[section.length - 1]?.start ?? before
    nightsSettled(section, later, isListed)
  }
  return drafts.map((draft) => ({ draft, daysLater: later.get(draft) ?? 0 }))
}

/** `half vier` after lunch is in the afternoon, whatever clock the others are on. */
function spokenSettled(section: Draft[]): void {
  let before = 0
  for (const draft of section) {
    if (draft.isSpoken && draft.start !== null && draft.start < before && draft.start < NOON) {
      draft.start += NOON
      if (draft.end !== null && draft.end < draft.start) draft.end += NOON
    }
    before = draft.start ?? before
  }
}

/** 9.00, 10.30, 12.00, 1.30, 3.00: nobody begins again at night. */
function afternoonsSettled(section: Draft[], isLate: boolean): void {
  let isAfternoon = isLate
  let before = 0
  for (const draft of section) {
    const { start } = draft
    if (start === null) continue
    if (!isAfternoon && start < 480 && before >= 480 && before < NOON + 60) isAfternoon = true
    before = start
    if (!isAfternoon || start >= NOON) continue
    draft.start = start + NOON
    if (draft.end !== null && draft.end < draft.start) draft.end += NOON
    draft.reasons.push('half-of-day-assumed')
  }
}

/** @param isListed rows may stand in any order: only what is deep in the night is of the next day */
function nightsSettled(section: Draft[], later: Map<Draft, number>, isListed: boolean): void {
  const starts = section.flatMap(({ start }) => start ?? [])
  const drops = starts.filter((start, at) => at > 0 && start < (starts[at - 1] ?? 0)).length
  let days = 0
  let before: number | null = null
  for (const draft of section) {
    const { start } = draft
    if (start === null) {
      later.set(draft, days)
      continue
    }
    // Several drops are several rooms, one after the other.
    const isAfter = (time: number) => before !== null && before >= time && draft.hasOwnDay !== true
    const isDrop = isAfter(EVENING)
    const isNight = isAfter(AFTERNOON) && start + 360 < (before ?? 0) && start < 360
    const isMorning =
      isDrop && !isListed && drops === 1 && start + 480 < (before ?? 0) && start < 660
    if (isNight || isMorning) {
      days += 1
      draft.reasons.push('next-day')
    }
    before = start
    later.set(draft, days)
  }
}
