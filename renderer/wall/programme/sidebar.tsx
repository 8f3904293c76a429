// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { withJoints } from '../../ui/joints.ts'
import { JoinCard } from '../join/join-card.tsx'
import type { JoinProminence } from '../join/join-prominence.ts'
import { TeamCounts } from '../join/team-counts.tsx'
import type { RoomSceneProps } from '../shell/scene.tsx'
import type { OnNow } from './on-now.ts'
import type { SidebarStep } from './sidebar-steps.ts'

/** Beside the time: what goes with the activity, and how to join. */
export const Sidebar = memo(function Sidebar({
  now,
  step,
  joining,
  ...props
}: RoomSceneProps & { now: OnNow; step: SidebarStep; joining: JoinProminence }) {
  const { day, view, language, room, sizes } = props
  const words = displayWords[language]
  const { facts, questions, aside, materials } = now
  const topics = questions.flatMap(({ topic }) => topic ?? [])
  return (
    <aside className="sidebar" data-fit="sidebar">
      <div className="sidebar-now">
        {step.facts && facts.length > 0 && (
          <ul className="facts">
            {facts.map((fact) => (
              <li key={fact}>{withJoints(fact)}</li>
            ))}
          </ul>
        )}
        {step.questions === 'all' && questions.length > 0 && (
          <ul className="questions">
            {questions.map(({ topic, text }) => (
              <li key={`${topic} ${text}`}>
                {topic !== null && <b>{topic}: </b>}
                {withJoints(text ?? '')}
              </li>
            ))}
          </ul>
        )}
        {step.questions === 'all' && aside !== null && <p>{withJoints(aside)}</p>}
        {step.questions === 'topics' && topics.length > 0 && (
          <p>
            <span className="quiet">{words.questions} </span>
            {withJoints(topics.join(', '))}
          </p>
        )}
        {step.materials && materials.length > 0 && (
          <p>
            <span className="quiet">{words.needed} </span>
            {withJoints(listed(materials))}
          </p>
        )}
      </div>
      <div className="sidebar-join">
        {step.card !== 'none' && (
          <JoinCard
            {...{ room, view, words }}
            look={step.card === 'large' || step.card === 'small' ? 'card' : step.card}
            codeSidePx={sizes.codeSidePx * (step.card === 'large' ? 1 : SMALL)}
            wifi={joining === 'arrival' ? day.wifi : null}
          >
            {step.teams && (
              <TeamCounts teams={view.room.teams} day={day} language={language} most={4} />
            )}
          </JoinCard>
        )}
      </div>
    </aside>
  )
})

// From a step nearer it still scans.
const SMALL = 0.72

/** `Post-its, stiften, flip-over`: in a list only the first has a capital. */
function listed(items: readonly string[]): string {
  return items
    .map((item, index) =>
      index === 0 ? item : item.slice(0, 1).toLocaleLowerCase() + item.slice(1),
    )
    .join(', ')
}
