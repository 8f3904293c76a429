// SPDX-License-Identifier: EUPL-1.2
import { windowSystem } from './window-system.ts'
import { isDisplayThere } from './x-server.ts'

type Environment = Parameters<typeof windowSystem>[1] &
  Partial<Record<'ZAALSCHERM_SUPERVISED', string | undefined>>

/**
 * Whether a wall that is to be on a screen of choice has to start anew by X11, since Wayland leaves no
 * window to place itself. What is drawn by is chosen before a line of the app runs, so it takes a start anew.
 * Where no X server answers it stays on Wayland: a start by X11 would end at once, and no wall would be there.
 * @param ozone the value of Chromium's `--ozone-platform`, or empty; whoever gave one has the last word
 * @param sockets reads what `/proc/net/unix` says, or `null`
 */
export function needsX11(
  platform: NodeJS.Platform,
  env: Environment,
  ozone: string,
  sockets: () => string | null,
): boolean {
  const hasBoth = Boolean(env.WAYLAND_DISPLAY && env.DISPLAY)
  // Who supervises the app would start it by the same line again, and so for ever.
  if (ozone !== '' || !hasBoth || env.ZAALSCHERM_SUPERVISED) return false
  if (windowSystem(platform, env, ozone) !== 'wayland') return false
  return isDisplayThere(env.DISPLAY ?? '', sockets())
}
