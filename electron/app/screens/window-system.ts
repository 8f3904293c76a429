// SPDX-License-Identifier: EUPL-1.2

/** What lays out windows here, as far as a wall has to know. */
export type WindowSystem = 'wayland' | 'macos' | 'other'

type Environment = Partial<
  Record<'XDG_SESSION_TYPE' | 'WAYLAND_DISPLAY' | 'DISPLAY', string | undefined>
>

/** @param ozone the value of Chromium's `--ozone-platform`, or empty; from Electron 38 on it is Wayland's where that is there */
export function windowSystem(
  platform: NodeJS.Platform,
  env: Environment,
  ozone: string,
): WindowSystem {
  if (platform === 'darwin') return 'macos'
  if (platform !== 'linux' || ozone === 'x11') return 'other'
  const isWayland =
    ozone === 'wayland' ||
    env.XDG_SESSION_TYPE === 'wayland' ||
    // A compositor for one app, started by a service, names no session.
    (Boolean(env.WAYLAND_DISPLAY) && !env.DISPLAY)
  return isWayland ? 'wayland' : 'other'
}
