// SPDX-License-Identifier: EUPL-1.2
import type { DeskInput } from '../../views/desk-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { Laptop } from './laptop.ts'

export const deskLaptop = viewPart({ laptop: Laptop }, ({ presence }: DeskInput) => ({
  laptop: presence.laptop,
}))
