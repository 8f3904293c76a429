// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useMemo, useRef, useState } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { Edit } from '../../../shared/day/edits/edit.ts'
import { editedBy } from '../../../shared/day/edits/edited.ts'
import type { CommandResult } from '../../sync/surface.ts'
import type { Desk } from '../shell/desk.ts'
import { isSameValue, keptItems } from './same-value.ts'

/** Edits on their way; `isAccepted`: the day that has them is on its way as well. */
type Pending = { number: number; edits: readonly Edit[]; isAccepted: boolean }

export type ShownDay = {
  /** With what was just done here, before the hub has said so. */
  day: EventDay
  /** What became of it; `null`: there was nothing to send. */
  edit(edits: readonly Edit[]): Promise<CommandResult | null>
}

/** The day as it will be once all that was sent has come back: an edit is seen as it is made. */
export function useShownDay({ day, commands }: Pick<Desk, 'day' | 'commands'>): ShownDay {
  const [pending, setPending] = useState<readonly Pending[]>([])
  const [known, setKnown] = useState(day)
  if (known !== day) {
    // The hub's day has whatever it had accepted before.
    setKnown(day)
    if (pending.length > 0) setPending(pending.filter(({ isAccepted }) => !isAccepted))
  }
  const last = useRef(day)
  const shown = useMemo(() => {
    last.current = keptDay(pending.reduce(withEdits, day), last.current)
    return last.current
  }, [day, pending])
  const sent = useRef(0)
  const { send } = commands
  const latestSend = useRef(send)
  latestSend.current = send
  const edit = useCallback(async (edits: readonly Edit[]) => {
    if (edits.length === 0) return null
    sent.current += 1
    const number = sent.current
    setPending((before) => [...before, { number, edits, isAccepted: false }])
    const result = await latestSend.current({ type: 'edit', edits: [...edits] })
    setPending((before) =>
      before.flatMap((one) => {
        if (one.number !== number) return [one]
        return result.kind === 'accepted' ? [{ ...one, isAccepted: true }] : []
      }),
    )
    return result
  }, [])
  return { day: shown, edit }
}

function withEdits(day: EventDay, { edits }: Pending): EventDay {
  const after = editedBy(day, edits)
  // Refused here, the hub will refuse it as well, and say why.
  return 'value' in after ? after.value : day
}

/**
 * The hub's day with whatever reads as it is shown already, so that only what differs is laid out
 * and drawn anew: mostly nothing does, once an edit comes back.
 */
function keptDay(day: EventDay, shown: EventDay): EventDay {
  if (day === shown) return day
  const kept: EventDay = { ...day, slots: keptItems(day.slots, shown.slots) }
  for (const list of ['rooms', 'phases', 'days', 'groups'] as const) {
    if (isSameValue(day[list], shown[list])) Object.assign(kept, { [list]: shown[list] })
  }
  return isSameValue(kept, shown) ? shown : kept
}
