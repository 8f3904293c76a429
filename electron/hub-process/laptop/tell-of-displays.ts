// SPDX-License-Identifier: EUPL-1.2
import type { DisplaysReport } from '../../../shared/features/laptop/app-report.ts'
import { SECOND } from '../../../shared/instant.ts'
import { every, type Timers } from '../../machine/timers.ts'

const LOOK_EVERY_MS = 1 * SECOND

/** What is used of the port by which one of Electron's processes speaks to its main one. */
type ParentPort = { postMessage(report: DisplaysReport): void }

/**
 * Tells the app, where there is one, whether a display is linked: at once and after each change.
 * @returns how to stop
 */
export function tellOfDisplays(isAnyLinked: () => boolean, timers: Timers): () => void {
  const port: ParentPort | undefined = Reflect.get(process, 'parentPort')
  return port ? tellPort(port, isAnyLinked, timers) : () => {}
}

export function tellPort(port: ParentPort, isAnyLinked: () => boolean, timers: Timers): () => void {
  let told: boolean | null = null
  const look = () => {
    const is = isAnyLinked()
    if (is !== told) port.postMessage({ type: 'displays', isAnyLinked: is })
    told = is
  }
  look()
  return every(timers, LOOK_EVERY_MS, look)
}
