// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The system's Chromium, or the one that `CHROMIUM` names; `null` where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM
  return named ?? PLACES.find((path) => existsSync(path)) ?? null
}

/** How tests start it: every run with a profile of its own, and as root if they are root. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-dev-shm-usage', withoutFeatures()]

/**
 * Of this switch the last one counts, so Playwright's own list stands here as well. What follows it is
 * the address bar's two pages, which nobody sees: each window loads them anew, and they take half of the
 * processor's time that a page costs.
 */
function withoutFeatures(): string {
  const playwrights = [
    ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'DestroyProfileOnBrowserClose'],
    ...[
      'AvoidUnnecessaryBeforeUnloadCheckSync',
      'HttpsFirstBalancedModeAutoEnable',
      'HttpsUpgrades',
    ],
    ...['LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints'],
    ...['PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning'],
  ]
  const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']
  return `--disable-features=${[...playwrights, ...addressBar].join()}`
}

// A window that another one covers is still a wall.
export const SIDE_BY_SIDE = '--disable-backgrounding-occluded-windows'

/** The system's Chromium, brought in where it is missing and may be; else exits, saying how. */
export function bringChromium(): string {
  const found = findChromium() ?? (mayInstall() ? install() : null)
  if (found) return found
  console.error(
    'The browser tests need Chromium. On Debian or Ubuntu: sudo apt-get install chromium. ' +
      'Elsewhere install Chromium or Chrome, or name it: CHROMIUM=/path/to/chromium npm test',
  )
  process.exit(1)
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function install(): string | null {
  console.log(
    'Chromium is missing: installing it from the system packages (apt-get install chromium).',
  )
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) {
      console.error(stderr)
      return null
    }
  }
  return findChromium()
}
