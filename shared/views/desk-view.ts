// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { deskAddress } from '../features/address/views.ts'
import { deskApplause } from '../features/applause/views.ts'
import { deskDisplays } from '../features/displays/views.ts'
import { deskFacilitators } from '../features/facilitators/views.ts'
import { deskGuesses } from '../features/guesses/views.ts'
import { deskHelp } from '../features/help/views.ts'
import { deskHistory } from '../features/history/views.ts'
import { deskJoining } from '../features/joining/views.ts'
import { deskJury } from '../features/jury/views.ts'
import { deskLaptop } from '../features/laptop/views.ts'
import { deskLibrary } from '../features/library/views.ts'
import { deskNaming } from '../features/naming/views.ts'
import { deskPitches } from '../features/pitches/views.ts'
import { deskRaces } from '../features/race/views.ts'
import { deskReveal } from '../features/reveal/views.ts'
import { deskScreens } from '../features/screens/views.ts'
import { deskRuns } from '../features/steering/views.ts'
import { deskViewing } from '../features/viewing/views.ts'
import { deskWipe } from '../features/wipe/views.ts'
import type { DeskInput } from './desk-input.ts'
import { HubTrouble } from './hub-trouble.ts'
import { composedFrom, viewPart } from './view-part.ts'

const trouble = viewPart({ trouble: HubTrouble }, ({ presence }: DeskInput) => ({
  trouble: presence.trouble,
}))

const kind = viewPart({ kind: z.literal('desk') }, () => ({ kind: 'desk' as const }))

/** Desks are all alike: a desk has no part of its own. */
const DESK = composedFrom<DeskInput>()(
  kind,
  deskRuns,
  deskScreens,
  deskJoining,
  deskAddress,
  trouble,
  deskLaptop,
  deskDisplays,
  deskHistory,
  deskApplause,
  deskViewing,
  deskLibrary,
  deskJury,
  deskWipe,
  deskRaces,
  deskPitches,
  deskHelp,
  deskFacilitators,
  deskNaming,
  deskReveal,
  deskGuesses,
)

export const DeskView = DESK.schema
export type DeskView = z.infer<typeof DeskView>

export const deskViewOf = DESK.of
