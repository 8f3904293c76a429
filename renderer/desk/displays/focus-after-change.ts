// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useRef } from 'react'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { CommandResult } from '../../sync/surface.ts'

// The first choice of each form.
const ROOM_FIELDS = '.waiting-display > .field:first-of-type select'

type Moved = {
  heading: RefObject<HTMLHeadingElement | null>
  /** The element around the forms of the waiting displays. */
  forms: RefObject<HTMLDivElement | null>
  /** Sends a command that removes a display's row, which may hold the focus. */
  sendFor(deviceId: string, command: DeskCommand): void
}

/**
 * Moves the focus when its row is removed: to the next display to be paired, or else to the
 * heading. Without this, Tab would begin at the top of the page.
 */
export function useFocusAfterChange(
  { waiting, displays }: DeskView,
  send: (command: DeskCommand) => Promise<CommandResult>,
): Moved {
  const heading = useRef<HTMLHeadingElement>(null)
  const forms = useRef<HTMLDivElement>(null)
  const leaving = useRef<{ deviceId: string; wasPaired: boolean; index: number } | null>(null)
  useEffect(() => {
    const left = leaving.current
    if (!left) return
    const line = left.wasPaired ? displays : waiting
    if (line.some(({ deviceId }) => deviceId === left.deviceId)) return
    leaving.current = null
    if (document.activeElement !== document.body) return
    const fields = forms.current?.querySelectorAll<HTMLElement>(ROOM_FIELDS) ?? []
    const next = left.wasPaired ? null : (fields[left.index] ?? fields[0])
    ;(next ?? heading.current)?.focus()
  }, [waiting, displays])
  return {
    heading,
    forms,
    async sendFor(deviceId, command) {
      const index = waiting.findIndex((display) => display.deviceId === deviceId)
      leaving.current = { deviceId, wasPaired: index < 0, index }
      const result = await send(command)
      if (result.kind !== 'accepted') leaving.current = null
    },
  }
}
