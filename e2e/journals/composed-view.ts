// SPDX-License-Identifier: EUPL-1.2
import type { Hub } from '../../electron/hub/hub.ts'
import type { AttendeeView } from '../../shared/views/attendee-view.ts'
import type { DisplayView } from '../../shared/views/display-view.ts'
import type { Audience, View } from '../../shared/views/view.ts'

type Composed<V extends { kind: string; room: object; own: object }> = Pick<V, 'kind'> &
  V['room'] &
  V['own']

/** All that a surface sees, whichever part of its view it stands in. */
type ComposedView =
  | Composed<DisplayView>
  | Composed<AttendeeView>
  | Extract<View, { kind: 'desk' | 'facilitator' | 'juror' }>

/** The whole view that a surface of this kind makes of what the hub sends it. */
export function viewOf<K extends Audience['kind']>(
  hub: Hub,
  audience: Extract<Audience, { kind: K }>,
): Extract<ComposedView, { kind: K }> {
  const { view } = hub.viewOf(audience)
  const whole = view && composed(view)
  if (!isOf<K>(whole, audience.kind)) throw new Error(`no view for ${audience.kind}`)
  return whole
}

function composed(view: View): ComposedView {
  switch (view.kind) {
    case 'display':
      return { kind: view.kind, ...view.room, ...view.own }
    case 'desk':
    case 'facilitator':
    case 'juror':
      return view
    case 'attendee':
      return { kind: view.kind, ...view.room, ...view.own }
    default:
      return view satisfies never
  }
}

function isOf<K>(
  view: ComposedView | null,
  kind: View['kind'],
): view is Extract<ComposedView, { kind: K }> {
  return view?.kind === kind
}
