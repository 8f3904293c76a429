// SPDX-License-Identifier: EUPL-1.2
import { DisplaysReport } from '../../../shared/features/laptop/app-report.ts'

/** Hears from the hub's process whether a display is linked, for which this machine stays awake. */
export function hearOfDisplays(told: unknown, want: (isWanted: boolean) => void): void {
  const report = DisplaysReport.safeParse(told)
  if (report.success) want(report.data.isAnyLinked)
}
