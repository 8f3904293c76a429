// SPDX-License-Identifier: EUPL-1.2
import type { Phase, Step } from '../../../../shared/day/day.ts'
import { useI18n } from '../../language/language.tsx'
import { plannerWords } from '../planner-words.ts'

type Part = { step: Step; minutes: number; top: number; height: number }

// Lower than this, a line of text can't be read.
const LINE_PX = 15

type Props = {
  phase: Phase
  /** Of the item that carries it out. */
  minutes: number
  perMinute: number
  /** How much larger than usual text is. */
  rem: number
}

/** A phase's steps, and their activities where there is room, each where and as long as it is. */
export function PhaseParts({ phase, minutes, perMinute, rem }: Props) {
  const { t, language } = useI18n()
  const words = plannerWords[language]
  return (
    <span className="block-parts">
      {partsOf(phase, minutes, perMinute).map(({ step, minutes, top, height }) => (
        <span key={step.id} className="block-part" style={{ top, height }}>
          {height >= LINE_PX * rem && (
            <span className="block-step">
              {t(step.title)} <span className="quiet">{words.minutes(Math.round(minutes))}</span>
            </span>
          )}
          {step.activities.slice(0, linesUnder(height / rem)).map((activity) => (
            <span key={activity.id} className="block-activity">
              {t(activity.title)}
              {activity.minutes && (
                <span className="quiet"> {words.minutes(activity.minutes.value)}</span>
              )}
            </span>
          ))}
        </span>
      ))}
    </span>
  )
}

function linesUnder(height: number): number {
  return Math.max(0, Math.floor(height / LINE_PX) - 1)
}

/** Steps one after another; those without minutes share what is left of the item. */
function partsOf({ steps }: Phase, minutes: number, perMinute: number): Part[] {
  const given = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
  const without = steps.filter((step) => step.minutes === null).length
  const share = without > 0 ? Math.max(0, minutes - given) / without : 0
  let at = 0
  return steps.map((step) => {
    const own = step.minutes ?? share
    const part = { step, minutes: own, top: at * perMinute, height: own * perMinute }
    at += own
    return part
  })
}
