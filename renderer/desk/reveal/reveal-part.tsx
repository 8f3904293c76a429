// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { EventDay, Team } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { Mention } from '../../../shared/features/reveal/reveal.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { useI18n } from '../language/language.tsx'
import { PlacesForm } from './places-form.tsx'
import { revealDeskWords } from './reveal-desk-words.ts'
import { stepName } from './step-name.ts'

type Props = {
  day: EventDay
  reveal: DeskView['reveal']
  /** Who can be given a place: the day's teams, without those that were added to another. */
  teams: readonly Team[]
  isLinked: boolean
  /** The order of places as it follows from the jury's totals; empty: it is put in by hand. */
  suggested: { places: readonly (readonly string[])[]; mentions: readonly Mention[] }
  onSend(command: DeskCommand): void
}

/** Who won: prepared, tried without names, and told step by step on all walls at once. */
export function RevealPart({ day, reveal, teams, isLinked, suggested, onSend }: Props) {
  const { language } = useI18n()
  const words = revealDeskWords[language]
  const { steps, shown, isOver, isTrial } = reveal
  const [isChanging, setChanging] = useState(false)
  const isOnWalls = shown > 0 && !isOver
  if (!isOnWalls && (steps.length === 0 || isOver || isChanging)) {
    return (
      <PlacesForm
        {...{ day, teams, isLinked, suggested }}
        onPrepare={(command) => {
          setChanging(false)
          onSend(command)
        }}
      />
    )
  }
  const next = steps[shown]
  return (
    <>
      <p className="quiet">{isTrial ? words.trialHint : words.liveHint}</p>
      <ol className="reveal-steps">
        {steps.map((step, index) => (
          // Steps never change places while they stand here.
          <li
            key={`${step.kind} ${stepName(step, day, language, isTrial)}`}
            data-shown={index < shown}
          >
            <span>{stepName(step, day, language, isTrial)}</span>
            {index === shown - 1 && <strong>{words.onWalls}</strong>}
            {index < shown - 1 && <span className="quiet">{words.wasShown}</span>}
          </li>
        ))}
      </ol>
      <div className="reveal-buttons">
        {next && (
          <Button
            className="action"
            data-kind="main"
            isDisabled={!isLinked}
            onPress={() => onSend({ type: 'revealNext', saw: shown })}
          >
            {words.show(stepName(next, day, language, isTrial, true))}
          </Button>
        )}
        <Button
          className="action"
          isDisabled={!isLinked || shown === 0}
          onPress={() => onSend({ type: 'revealBack', saw: shown })}
        >
          {words.back}
        </Button>
        {isOnWalls ? (
          <Button
            className="action"
            isDisabled={!isLinked}
            onPress={() => onSend({ type: 'endReveal' })}
          >
            {isTrial ? words.endTrial : words.end}
          </Button>
        ) : (
          <Button className="action" onPress={() => setChanging(true)}>
            {words.change}
          </Button>
        )}
      </div>
    </>
  )
}
