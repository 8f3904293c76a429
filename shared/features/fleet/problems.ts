// SPDX-License-Identifier: EUPL-1.2
import { clockQuality } from '../../clock/clock-quality.ts'
import { type Instant, MINUTE, type Milliseconds, SECOND } from '../../instant.ts'
import type { DisplayStatus } from '../displays/views.ts'
import type { WallScreen } from './device.ts'

/** `good`: nothing is wrong. `amber`: somebody should look. `red`: somebody has to act. */
export type Level = 'good' | 'amber' | 'red'

/** What is wrong with a display; `forMs`: for how long, `null`: not known. */
export type Problem = { level: 'amber' | 'red' } & (
  | { name: 'no-picture' | 'only-time' | 'away'; forMs: Milliseconds | null }
  | { name: 'hidden' | 'locked' | 'sleeps' | 'no-clock' | 'no-graphics' | 'deaf' }
  | { name: 'other-screen' | 'not-filled'; screen: string }
  | { name: 'poor-clock'; errorMs: Milliseconds }
  | { name: 'other-version'; version: string }
  | { name: 'battery'; percent: number }
  | { name: 'copied'; count: number }
)

/** A display that says nothing for so long needs a look, and for so long somebody who goes there. */
export const AMBER_AFTER_MS: Milliseconds = 15 * SECOND
export const RED_AFTER_MS: Milliseconds = MINUTE
// A new display's clock is set by then, also on a poor network.
const CLOCK_SET_WITHIN_MS: Milliseconds = 15 * SECOND
// With less, a screen goes black within the hour.
const LOW_BATTERY = 0.2

/**
 * What is wrong with a display now, the worst first; nothing where all is well.
 * @param hubNow hub time
 * @param version that of the hub
 */
export function problemsOf(
  display: DisplayStatus,
  hubNow: Instant,
  version: string,
): readonly Problem[] {
  const { isConnected, drawing, device } = display
  const { machine, seenAt } = device
  if (!isConnected) {
    const forMs = seenAt === null ? null : hubNow - seenAt
    return problem('away', forMs)
  }
  const found: Problem[] = []
  if (device.copies !== undefined)
    found.push({ level: 'red', name: 'copied', count: device.copies })
  if (machine?.isLocked) found.push({ level: 'red', name: 'locked' })
  else if (machine?.isHidden) found.push({ level: 'red', name: 'hidden' })
  else if (drawing.kind === 'stopped') {
    const forMs = hubNow - drawing.since
    if (drawing.fault === null) found.push(...problem('no-picture', forMs))
    else found.push({ level: 'red', name: 'only-time', forMs })
  }
  found.push(...screenProblem(machine?.screen))
  found.push(...clockProblem(display, hubNow))
  if (machine?.battery && !machine.battery.isCharging && machine.battery.level < LOW_BATTERY) {
    found.push({ level: 'red', name: 'battery', percent: Math.round(machine.battery.level * 100) })
  }
  if (device.order?.state === 'no-answer') found.push({ level: 'amber', name: 'deaf' })
  if (machine?.isAwake === false) found.push({ level: 'amber', name: 'sleeps' })
  if (machine?.isWithoutGraphics) found.push({ level: 'amber', name: 'no-graphics' })
  if (machine && machine.version !== version) {
    found.push({ level: 'amber', name: 'other-version', version: machine.version })
  }
  return [...found].sort((a, b) => Number(a.level !== 'red') - Number(b.level !== 'red'))
}

/** How a display is: as its worst problem. */
export function levelOf(problems: readonly Problem[]): Level {
  return problems[0]?.level ?? 'good'
}

function problem(name: 'away' | 'no-picture', forMs: Milliseconds | null): Problem[] {
  if (forMs !== null && forMs < AMBER_AFTER_MS) return []
  const isLong = forMs === null || forMs >= RED_AFTER_MS
  return [{ level: isLong ? 'red' : 'amber', name, forMs }]
}

/** The wall is there, and not where it should be. */
function screenProblem(screen: WallScreen | undefined): Problem[] {
  if (!screen) return []
  const { name, isChosen, isFilled } = screen
  if (!isChosen) return [{ level: 'amber', name: 'other-screen', screen: name }]
  return isFilled === false ? [{ level: 'amber', name: 'not-filled', screen: name }] : []
}

function clockProblem({ clockErrorMs, device }: DisplayStatus, hubNow: Instant): Problem[] {
  const upSince = device.machine?.upSince
  if (clockErrorMs === null) {
    const isNew = upSince === undefined || hubNow - upSince < CLOCK_SET_WITHIN_MS
    return isNew ? [] : [{ level: 'amber', name: 'no-clock' }]
  }
  if (clockQuality(clockErrorMs) !== 'poor') return []
  return [{ level: 'amber', name: 'poor-clock', errorMs: clockErrorMs }]
}
