// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import { plainText } from '../joining/plain-name.ts'
import { unknownRoom } from '../rooms.ts'
import type { SliceRules } from '../slice-rule.ts'
import type { DisplaysCommand } from './commands.ts'
import type { Display, Displays } from './display.ts'

export const displays: SliceRules<Displays, DisplaysCommand> = {
  pairDisplay(displays, { deviceId, roomId, name, showsAllRooms }, { at, day }) {
    const refusal = unknownRoom(day, [roomId])
    if (refusal) return { refusal }
    // The panel stays the same wherever it hangs, and so does what it adds.
    const { trimMs = 0, volume } = ownOf(displays, deviceId) ?? {}
    const panel = { trimMs, ...(volume !== undefined && { volume }) }
    const shows = { ...(showsAllRooms && { showsAllRooms }) }
    const display = { roomId, name: plainText(name), pairedAt: at, patternAt: null, ...panel }
    return { value: { ...displays, [deviceId]: { ...display, ...shows } } }
  },
  moveDisplay(displays, { deviceId, roomId, showsAllRooms }, { day }) {
    const refusal = unknownRoom(day, [roomId])
    if (refusal) return { refusal }
    return onDisplays(displays, [deviceId], ({ showsAllRooms: _before, ...display }) => ({
      ...display,
      roomId,
      ...(showsAllRooms && { showsAllRooms }),
    }))
  },
  nameDisplay(displays, { deviceId, name }) {
    return onDisplays(displays, [deviceId], (display) => ({ ...display, name: plainText(name) }))
  },
  replaceDisplay(displays, { deviceId, by }, { at }) {
    const before = ownOf(displays, deviceId)
    if (!before) return { refusal: { name: 'unknown-display', deviceId } }
    // Another desk hung it meanwhile: that room would lose its wall without a word.
    if (ownOf(displays, by)) return { refusal: { name: 'display-hangs', deviceId: by } }
    const { [deviceId]: _gone, ...rest } = displays
    // The panel is the same one; whatever a desk asked of it for a moment is over.
    const { isBlank: _blank, ...kept } = before
    return { value: { ...rest, [by]: { ...kept, pairedAt: at, patternAt: null } } }
  },
  unpairDisplay(displays, { deviceId }) {
    if (!ownOf(displays, deviceId)) return { refusal: { name: 'unknown-display', deviceId } }
    const { [deviceId]: _gone, ...rest } = displays
    return { value: rest }
  },
  trimDisplay(displays, { deviceId, trimMs }) {
    return onDisplays(displays, [deviceId], (display) => ({ ...display, trimMs }))
  },
  blankDisplays(displays, { deviceIds, isBlank }) {
    return onDisplays(displays, deviceIds, ({ isBlank: _before, ...display }) =>
      isBlank ? { ...display, isBlank } : display,
    )
  },
  setVolume(displays, { deviceId, volume }) {
    return onDisplays(displays, [deviceId], (display) => ({ ...display, volume }))
  },
  testPattern(displays, { deviceIds, isShown }, { at }) {
    const patternAt = isShown ? at : null
    return onDisplays(displays, deviceIds, (display) => ({ ...display, patternAt }))
  },
}

function onDisplays(
  displays: Displays,
  deviceIds: readonly string[],
  change: (display: Display) => Display,
): Applied<Displays> {
  const changed = { ...displays }
  for (const deviceId of deviceIds) {
    const display = ownOf(displays, deviceId)
    if (!display) return { refusal: { name: 'unknown-display', deviceId } }
    changed[deviceId] = change(display)
  }
  return { value: changed }
}
