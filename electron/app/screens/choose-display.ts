// SPDX-License-Identifier: EUPL-1.2
import type { Display } from 'electron'
import * as z from 'zod/mini'

/** What a screen is remembered by. Its id alone changes with the port, the cable or the driver. */
export const ScreenMark = z.strictObject({
  id: z.number(),
  label: z.string(),
  isInternal: z.boolean(),
  width: z.number(),
  height: z.number(),
  scale: z.number(),
  x: z.number(),
  y: z.number(),
})
export type ScreenMark = z.infer<typeof ScreenMark>

type Screen = Pick<Display, 'id' | 'label' | 'internal' | 'bounds' | 'scaleFactor'>

/** What to remember of a screen that somebody chose. */
export function markOf({ id, label, internal, bounds, scaleFactor }: Screen): ScreenMark {
  const { width, height, x, y } = bounds
  return { id, label, isInternal: internal, width, height, scale: scaleFactor, x, y }
}

// A label or an id with one thing more tells it; size and scale alone, or place alone, don't.
const WEIGHTS = { label: 4, size: 2, id: 2, place: 2, isInternal: 1, scale: 1 }
const ENOUGH = 5

/** How surely `screen` is the one that was remembered, from 0 to 12. */
export function likeness(mark: ScreenMark, screen: Screen): number {
  const now = markOf(screen)
  let score = 0
  if (mark.label !== '' && mark.label === now.label) score += WEIGHTS.label
  if (mark.width === now.width && mark.height === now.height) score += WEIGHTS.size
  if (mark.id === now.id) score += WEIGHTS.id
  if (mark.x === now.x && mark.y === now.y) score += WEIGHTS.place
  if (mark.isInternal === now.isInternal) score += WEIGHTS.isInternal
  if (mark.scale === now.scale) score += WEIGHTS.scale
  return score
}

/** Whether a {@link likeness} is enough to take it for the same one. */
export function isLike(score: number): boolean {
  return score >= ENOUGH
}

/**
 * The screen to show on: the one remembered while it is there, or else an outer one, or else
 * the first. There is always one; the memory is kept for when its screen returns.
 */
export function chooseScreen<S extends Screen>(
  screens: readonly [S, ...S[]],
  mark: ScreenMark | null,
): S {
  const known = mark && mostLike(screens, mark)
  return known ?? screens.find((screen) => !screen.internal) ?? screens[0]
}

function mostLike<S extends Screen>(screens: readonly S[], mark: ScreenMark): S | null {
  const scored = screens.map((screen) => ({ screen, score: likeness(mark, screen) }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && isLike(best.score) ? best.screen : null
}
