// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { AttendeeView } from './attendee-view.ts'
import { DeskView } from './desk-view.ts'
import { DisplayView } from './display-view.ts'
import { FacilitatorView } from './facilitator-view.ts'
import { JurorView } from './juror-view.ts'

/** For whom a view is made. */
export type Audience =
  | { kind: 'display'; deviceId: string }
  | { kind: 'desk' }
  | { kind: 'attendee'; personId: string; roomId: string }
  | { kind: 'facilitator'; facilitatorId: string }
  | { kind: 'juror'; jurorId: string }

export const View = z.discriminatedUnion('kind', [
  DisplayView,
  DeskView,
  AttendeeView,
  FacilitatorView,
  JurorView,
])
export type View = z.infer<typeof View>
