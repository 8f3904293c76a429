// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { keepSetting, keptSetting } from '../language/settings.ts'

/** Pixels a minute: from a day at a glance to activities of five minutes. */
const STEPS = [0.6, 1, 1.5, 2, 3, 4.5, 6.5]
const USUAL = 3

export type Zoom = { perMinute: number; zoom(by: -1 | 1): void; isLeast: boolean; isMost: boolean }

/** How large the plan is drawn; kept at this desk for the next time. */
export function useZoom(): Zoom {
  const [step, setStep] = useState(() => {
    const kept = Number.parseInt(keptSetting('planner-zoom') ?? '', 10)
    return kept in STEPS ? kept : USUAL
  })
  return {
    perMinute: STEPS[step] ?? 2,
    zoom(by) {
      const next = Math.max(0, Math.min(STEPS.length - 1, step + by))
      keepSetting('planner-zoom', String(next))
      setStep(next)
    },
    isLeast: step === 0,
    isMost: step === STEPS.length - 1,
  }
}
