// SPDX-License-Identifier: EUPL-1.2
import { isWithin, type ViewingField } from '../../day/viewing.ts'
import { ownOf } from '../../own.ts'
import { unknownRoom } from '../rooms.ts'
import type { SliceRules } from '../slice-rule.ts'
import type { ViewingCommand } from './commands.ts'
import type { Viewings } from './viewing.ts'

const FIELDS: readonly ViewingField[] = ['diagonalInch', 'farthestMetres']

export const viewing: SliceRules<Viewings, ViewingCommand> = {
  setViewing(viewings, { roomId, viewing }, { day }) {
    const refusal = unknownRoom(day, [roomId])
    if (refusal) return { refusal }
    if (viewing === null) {
      if (!ownOf(viewings, roomId)) return { value: viewings }
      const { [roomId]: _gone, ...rest } = viewings
      return { value: rest }
    }
    for (const field of FIELDS) {
      const value = viewing[field]
      if (!isWithin(field, value)) return { refusal: { name: 'not-a-viewing', field, value } }
    }
    return { value: { ...viewings, [roomId]: viewing } }
  },
}
