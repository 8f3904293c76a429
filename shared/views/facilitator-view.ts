// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { facilitatorOwn } from '../features/facilitators/views.ts'
import type { FacilitatorInput } from './facilitator-input.ts'
import { composedFrom, viewPart } from './view-part.ts'

const kind = viewPart({ kind: z.literal('facilitator') }, () => ({ kind: 'facilitator' as const }))

const FACILITATOR = composedFrom<FacilitatorInput>()(kind, facilitatorOwn)

export const FacilitatorView = FACILITATOR.schema
export type FacilitatorView = z.infer<typeof FacilitatorView>

export const facilitatorViewOf = FACILITATOR.of
