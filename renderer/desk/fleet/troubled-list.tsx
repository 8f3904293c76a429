// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import { saidProblem } from '../../../shared/features/fleet/problem-words.ts'
import type { Problem } from '../../../shared/features/fleet/problems.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  day: EventDay
  displays: readonly DisplayStatus[]
  /** Of each of them, the worst first. */
  problems: readonly (readonly Problem[])[]
}

/** Which screens need somebody, each with its worst problem and what to do: read without scrolling. */
export function TroubledList({ day, displays, problems }: Props) {
  const { language, words, t } = useI18n()
  const troubled = displays
    .map((display, index) => ({ display, worst: problems[index]?.[0] }))
    .toSorted((a, b) => Number(a.worst?.level !== 'red') - Number(b.worst?.level !== 'red'))
  return (
    <ul className="fleet-troubled">
      {troubled.map(({ display: { deviceId, roomId, name, device }, worst }) => {
        if (!worst) return null
        const room = day.rooms.find(({ id }) => id === roomId)
        const { what, todo } = saidProblem(worst, language)
        return (
          <li key={deviceId} className="device-problem" data-level={worst.level}>
            {device.number} <bdi>{room ? t(room.name) : roomId}</bdi> (
            <bdi>{name || words.unnamed}</bdi>): <b>{what}</b> · {todo}
          </li>
        )
      })}
    </ul>
  )
}
