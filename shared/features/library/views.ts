// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { Library } from './library.ts'

/** `null`: this hub is for one day, and has no list of them. */
export const deskLibrary = viewPart(
  { library: z.nullable(Library) },
  ({ presence: { library } }: DeskInput) => ({ library }),
)
