// SPDX-License-Identifier: EUPL-1.2
import type { Activity, Phase, Step } from '../day/day.ts'
import type { Text } from '../text.ts'

/**
 * What people need for what they do now: what the activity names, or what those of the step name
 * together; where none names anything, all that the phase lists. An activity may name nothing at all.
 */
export function materialsFor(
  { materials }: Phase,
  step: Step | null,
  activity: Activity | null,
): readonly Text[] {
  const activities = activity ? [activity] : (step?.activities ?? [])
  const named = activities.flatMap((one) => one.materials ?? [])
  if (named.length === 0 && !activities.some((one) => one.materials)) {
    return [...materials.listed, ...materials.used]
  }
  const keys = named.map((text) => JSON.stringify(text))
  return named.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}
