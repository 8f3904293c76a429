// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { CommandRules } from '../command-rule.ts'
import { plainText } from '../joining/plain-name.ts'
import { unknownRoom } from '../rooms.ts'
import type { DisplaysCommand } from './commands.ts'
import type { Display } from './display.ts'

export const displays: CommandRules<DisplaysCommand> = {
  pairDisplay(state, { deviceId, roomId, name }, { at }) {
    const refusal = unknownRoom(state.day, [roomId])
    if (refusal) return { refusal }
    // The panel stays the same wherever it hangs, and so does what it adds.
    const trimMs = ownOf(state.displays, deviceId)?.trimMs ?? 0
    const display = { roomId, name: plainText(name), pairedAt: at, trimMs, patternAt: null }
    return { value: { ...state, displays: { ...state.displays, [deviceId]: display } } }
  },
  unpairDisplay(state, { deviceId }) {
    if (!ownOf(state.displays, deviceId)) return { refusal: { name: 'unknown-display', deviceId } }
    const { [deviceId]: _gone, ...rest } = state.displays
    return { value: { ...state, displays: rest } }
  },
  trimDisplay(state, { deviceId, trimMs }) {
    return onDisplays(state, [deviceId], (display) => ({ ...display, trimMs }))
  },
  testPattern(state, { deviceIds, isShown }, { at }) {
    const patternAt = isShown ? at : null
    return onDisplays(state, deviceIds, (display) => ({ ...display, patternAt }))
  },
}

function onDisplays(
  state: State,
  deviceIds: readonly string[],
  change: (display: Display) => Display,
): Applied<State> {
  const changed = { ...state.displays }
  for (const deviceId of deviceIds) {
    const display = ownOf(state.displays, deviceId)
    if (!display) return { refusal: { name: 'unknown-display', deviceId } }
    changed[deviceId] = change(display)
  }
  return { value: { ...state, displays: changed } }
}
