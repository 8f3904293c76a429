// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { Guesses } from './guesses.ts'

/** Who guesses codes, for desks alone; left out while nobody does. */
export const deskGuesses = viewPart(
  { guesses: z.optional(z.array(Guesses)) },
  ({ presence: { guesses } }: DeskInput) => (guesses.length > 0 ? { guesses: [...guesses] } : {}),
)
