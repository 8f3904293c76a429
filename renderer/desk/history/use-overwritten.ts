// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import {
  type OwnSet,
  overwrittenIn,
  ownSetsIn,
  withOwnSets,
} from '../../../shared/features/planning/overwritten.ts'
import type { CommandResult } from '../../sync/surface.ts'

/** Fields that another desk set after this one did, as they were last found; none: nobody did. */
export type Overwritten = readonly OwnSet[]

const NONE: Overwritten = []
// Beyond these nobody remembers having set them.
const MOST_WATCHED = 100

/**
 * Watches what this desk has set until another one sets it too. What it takes back itself, or sets
 * anew, is its own doing.
 */
export function useOverwritten(day: EventDay, playbackId: string) {
  const [overwritten, setOverwritten] = useState(NONE)
  const watched = useRef<readonly OwnSet[]>([])
  // Accepted, and not in the day that was there then.
  const awaited = useRef<{ sets: readonly OwnSet[]; day: EventDay }[]>([])
  const shown = useRef(day)
  useEffect(() => {
    shown.current = day
    const come = awaited.current.filter((one) => one.day !== day)
    awaited.current = awaited.current.filter((one) => one.day === day)
    for (const { sets } of come) watched.current = withOwnSets(watched.current, sets)
    const found = overwrittenIn(day, watched.current)
    watched.current = watched.current.filter((one) => !found.includes(one)).slice(-MOST_WATCHED)
    if (found.length > 0) setOverwritten(found)
  }, [day])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another playback has another day
  useEffect(() => {
    watched.current = []
    awaited.current = []
    setOverwritten(NONE)
  }, [playbackId])
  /** Sends a command by `send`, and watches what it sets once it is accepted. */
  const watching = useCallback(
    async (
      command: DeskCommand,
      send: (command: DeskCommand) => Promise<CommandResult>,
    ): Promise<CommandResult> => {
      const sets = command.type === 'edit' ? ownSetsIn(command.edits) : []
      // From here on another value of those is this desk's own.
      const isBack = command.type === 'undo' || command.type === 'redo'
      watched.current = isBack ? [] : withoutSets(watched.current, sets)
      if (isBack) awaited.current = []
      setOverwritten(NONE)
      const result = await send(command)
      if (result.kind === 'accepted' && sets.length > 0) {
        awaited.current.push({ sets, day: shown.current })
      }
      return result
    },
    [],
  )
  return { overwritten, watching }
}

function withoutSets(sets: readonly OwnSet[], gone: readonly OwnSet[]): OwnSet[] {
  return withOwnSets(sets, gone).filter((one) => !gone.includes(one))
}
