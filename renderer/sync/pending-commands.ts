// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../shared/instant.ts'
import type { Ports } from './ports.ts'
import type { CommandResult } from './surface.ts'

// A command that isn't answered by then expires: pressed offline, it must not land late.
export const COMMAND_LIVES_MS = 4 * SECOND

/** Commands without an answer yet. */
export class PendingCommands {
  private readonly pending = new Map<string, (result: CommandResult) => void>()
  private readonly after: Ports['after']

  constructor(after: Ports['after']) {
    this.after = after
  }

  /** What becomes of the command: `link-lost` where no answer comes in time. */
  resultOf(commandId: string): Promise<CommandResult> {
    return new Promise((resolve) => {
      const stopWaiting = this.after(COMMAND_LIVES_MS, () =>
        this.settle(commandId, { kind: 'link-lost' }),
      )
      this.pending.set(commandId, (result) => {
        stopWaiting()
        resolve(result)
      })
    })
  }

  settle(commandId: string, result: CommandResult): void {
    this.pending.get(commandId)?.(result)
    this.pending.delete(commandId)
  }

  loseAll(): void {
    for (const commandId of this.pending.keys()) this.settle(commandId, { kind: 'link-lost' })
  }
}
