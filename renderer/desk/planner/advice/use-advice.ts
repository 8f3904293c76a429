// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useState } from 'react'
import type { Advice } from '../../../../shared/day/advice/advice.ts'
import { adviceFor } from '../../../../shared/day/advice/advice-for.ts'
import { farTexts } from '../../../../shared/day/advice/texts.ts'
import { dateAt } from '../../../../shared/day/dates.ts'
import type { EventDay, Slot } from '../../../../shared/day/day.ts'
import { USUAL_VIEWING, viewingOf } from '../../../../shared/features/viewing/viewing.ts'
import { HOUR } from '../../../../shared/instant.ts'
import type { DeskView } from '../../../../shared/views/desk-view.ts'
import { useSecond } from '../../../ui/seconds.ts'
import { useTooLong } from '../../viewing/too-long.ts'

/** What is to be looked at, beside what it is about. */
export type PlanAdvice = {
  all: readonly Advice[]
  /** Of an item, and of the phase that it carries out. */
  ofSlot(slotId: string): readonly Advice[]
  /** Whether there is more about it than that a language is missing, which its fields say. */
  isAdvised(slotId: string): boolean
}

// Long enough for a hand to press an arrow again: then it is reckoned once, and not at each press.
const SETTLED_AFTER_MS = 400

/** Advice on the day as it was when nothing had changed for a moment: it never holds up a paint. */
export function useAdvice(day: EventDay, view: DeskView): PlanAdvice {
  const second = useSecond()
  const hour = second === null ? null : Math.floor(second / HOUR) * HOUR
  const { settled, given } = useSettledAdvice(day, hour)
  const tooLong = useTooLong(settled, view)
  return useMemo(() => {
    const far = [...tooLong].flatMap(([roomId, found]) => {
      const { farthestMetres } =
        viewingOf({ day: settled, viewing: view.viewing }, roomId) ?? USUAL_VIEWING
      return found.flatMap(({ text, metres }) =>
        farTexts(settled, [{ roomId, text, metres, farthestMetres }]).map((advice) => {
          return { text, advice }
        }),
      )
    })
    const all = [...given, ...far.map(({ advice }) => advice)]
    const bySlot = adviceBySlot(settled, given, far)
    const ofSlot = (id: string) => bySlot.get(id) ?? NONE
    const isAdvised = (id: string) => ofSlot(id).some(({ name }) => name !== 'language-missing')
    return { all, ofSlot, isAdvised }
  }, [settled, given, tooLong, view.viewing])
}

const NONE: readonly Advice[] = []

type Settled = { settled: EventDay; given: readonly Advice[] }

function useSettledAdvice(day: EventDay, hour: number | null): Settled {
  const [known, setKnown] = useState<Settled>({ settled: day, given: NONE })
  useEffect(() => {
    const timer = setTimeout(() => {
      const today = hour === null ? {} : { today: dateAt(hour, day.timeZone) }
      setKnown({ settled: day, given: adviceFor(day, today) })
    }, SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [day, hour])
  return known
}

function adviceBySlot(
  { slots }: EventDay,
  given: readonly Advice[],
  far: readonly { text: string; advice: Advice }[],
): Map<string, Advice[]> {
  const found = new Map<string, Advice[]>()
  const add = (one: Advice, ids: readonly string[] = []) => {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), one])
  }
  const ofPhase = idsBy(slots, ({ phase }) => (phase === undefined ? [] : [phase]))
  for (const one of given) {
    if (one.about === null) continue
    const { in: address, id } = one.about
    if (address.list === 'slots') add(one, [id])
    else if (address.list === 'phases') add(one, ofPhase.get(id))
    else if ('phase' in address) add(one, ofPhase.get(address.phase))
  }
  // A text that is too long stands beside the item that is called so.
  const called = idsBy(slots, ({ title }) => new Set(Object.values(title)))
  for (const { text, advice } of far) add(advice, called.get(text))
  return found
}

function idsBy(
  slots: readonly Slot[],
  keysOf: (slot: Slot) => Iterable<string>,
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const slot of slots) {
    for (const key of keysOf(slot)) {
      const known = found.get(key)
      if (known) known.push(slot.id)
      else found.set(key, [slot.id])
    }
  }
  return found
}
