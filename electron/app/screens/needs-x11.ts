// SPDX-License-Identifier: EUPL-1.2
import { windowSystem } from './window-system.ts'

type Environment = Parameters<typeof windowSystem>[1] &
  Partial<Record<'ZAALSCHERM_SUPERVISED', string | undefined>>

/**
 * Whether a wall that is to be on a screen of choice has to start anew by X11, since Wayland leaves no
 * window to place itself. What is drawn by is chosen before a line of the app runs, so it takes a start anew.
 * @param ozone the value of Chromium's `--ozone-platform`, or empty; whoever gave one has the last word
 */
export function needsX11(platform: NodeJS.Platform, env: Environment, ozone: string): boolean {
  const hasBoth = Boolean(env.WAYLAND_DISPLAY && env.DISPLAY)
  // Who supervises the app would start it by the same line again, and so for ever.
  if (ozone !== '' || !hasBoth || env.ZAALSCHERM_SUPERVISED) return false
  return windowSystem(platform, env, ozone) === 'wayland'
}
