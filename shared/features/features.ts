// SPDX-License-Identifier: EUPL-1.2
import { applause } from './applause/feature.ts'
import { displays } from './displays/feature.ts'
import { facilitators } from './facilitators/feature.ts'
import { help } from './help/feature.ts'
import { history } from './history/feature.ts'
import { joining } from './joining/feature.ts'
import { jury } from './jury/feature.ts'
import { naming } from './naming/feature.ts'
import { pitches } from './pitches/feature.ts'
import { planning } from './planning/feature.ts'
import { race } from './race/feature.ts'
import { reveal } from './reveal/feature.ts'
import { schedule } from './schedule/feature.ts'
import { screens } from './screens/feature.ts'
import { steering } from './steering/feature.ts'
import { viewing } from './viewing/feature.ts'

/** All capabilities that change the day. The state has a part of this name where one has its own. */
export const FEATURES = {
  steering,
  screens,
  schedule,
  joining,
  displays,
  history,
  applause,
  viewing,
  planning,
  race,
  pitches,
  jury,
  facilitators,
  help,
  naming,
  reveal,
}
export type Features = typeof FEATURES

/** Each feature's part of the state, by its name. */
export type Slices = {
  [Name in keyof Features as Features[Name] extends { first: object }
    ? Name
    : never]: Features[Name] extends { first: infer Slice } ? Slice : never
}

/** The same in a new day. */
export function firstSlices(): Slices {
  const slices = Object.entries(FEATURES).flatMap(([name, feature]) =>
    'first' in feature ? [[name, feature.first]] : [],
  )
  return Object.fromEntries(slices) as Slices
}
