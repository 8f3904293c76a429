// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { Command, DeskCommand } from '../commands.ts'
import { plainText } from '../joining/plain-name.ts'
import type { Display } from './display.ts'

/** What a desk does to displays, and not to what a room shows. Undo leaves it alone. */
export type DeviceCommand = Extract<
  DeskCommand,
  { type: 'pairDisplay' | 'unpairDisplay' | 'trimDisplay' | 'testPattern' }
>

const OF_DEVICES: ReadonlySet<string> = new Set<DeviceCommand['type']>([
  'pairDisplay',
  'unpairDisplay',
  'trimDisplay',
  'testPattern',
])

export function isDeviceCommand(command: Command): command is DeviceCommand {
  return OF_DEVICES.has(command.type)
}

/** The state with displays hung, taken down, trimmed or tested, or why not. */
export function applyToDevices(state: State, command: DeviceCommand, at: Instant): Applied<State> {
  switch (command.type) {
    case 'pairDisplay': {
      const { deviceId, roomId } = command
      const { rooms } = state.day
      if (!rooms.some(({ id }) => id === roomId)) {
        return { refusal: { name: 'unknown-room', roomId } }
      }
      // The panel stays the same wherever it hangs, and so does what it adds.
      const trimMs = ownOf(state.displays, deviceId)?.trimMs ?? 0
      const name = plainText(command.name)
      const device = { roomId, name, pairedAt: at, trimMs, patternAt: null }
      return { value: { ...state, displays: { ...state.displays, [deviceId]: device } } }
    }
    case 'unpairDisplay': {
      const { deviceId } = command
      if (!ownOf(state.displays, deviceId))
        return { refusal: { name: 'unknown-display', deviceId } }
      const { [deviceId]: _gone, ...displays } = state.displays
      return { value: { ...state, displays } }
    }
    case 'trimDisplay': {
      const { deviceId, trimMs } = command
      return onDevices(state, [deviceId], (device) => ({ ...device, trimMs }))
    }
    case 'testPattern': {
      const { deviceIds, isShown } = command
      const patternAt = isShown ? at : null
      return onDevices(state, deviceIds, (device) => ({ ...device, patternAt }))
    }
    default:
      return command satisfies never
  }
}

function onDevices(
  state: State,
  deviceIds: readonly string[],
  change: (device: Display) => Display,
): Applied<State> {
  const displays = { ...state.displays }
  for (const deviceId of deviceIds) {
    const device = ownOf(state.displays, deviceId)
    if (!device) return { refusal: { name: 'unknown-display', deviceId } }
    displays[deviceId] = change(device)
  }
  return { value: { ...state, displays } }
}
