// SPDX-License-Identifier: EUPL-1.2
import type { Hub } from '../../electron/hub/hub.ts'
import type { Audience, View } from '../../shared/views/view.ts'

/** The whole view that a surface of this kind makes of what the hub sends it. */
export function viewOf<K extends Audience['kind']>(
  hub: Hub,
  audience: Extract<Audience, { kind: K }>,
): Extract<View, { kind: K }> {
  const { view } = hub.viewOf(audience)
  if (!isOf<K>(view, audience.kind)) throw new Error(`no view for ${audience.kind}`)
  return view
}

function isOf<K>(view: View | null, kind: View['kind']): view is Extract<View, { kind: K }> {
  return view?.kind === kind
}
