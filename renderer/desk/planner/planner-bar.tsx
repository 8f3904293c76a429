// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { Slot } from '../../../shared/day/day.ts'
import { useI18n } from '../language/language.tsx'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import type { PlannerActs } from './cursor/use-planner-keys.ts'
import type { PlanItem } from './layout/plan.ts'
import { plannerWords } from './planner-words.ts'
import type { Zoom } from './use-zoom.ts'

type Props = Omit<Zoom, 'perMinute'> & {
  acts: PlannerActs
  item: PlanItem | null
  slot: Slot | null
  unplaced: readonly Slot[]
  cursorTime: string
  onAdd(): void
  onPick(id: string): void
}

/** What can be done with the item under the cursor, how large the plan is, and what has no place yet. */
export function PlannerBar(props: Props) {
  const { acts, item, slot, unplaced, isLeast, isMost, zoom } = props
  const { t, language } = useI18n()
  const words = plannerWords[language]
  return (
    <div className="planner-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons */}
      <div className="action-group" role="group" aria-label={words.acts}>
        <Act label={words.add} hint="Enter" onPress={props.onAdd} />
        <Act label={words.split} hint="s" isOff={!item} onPress={acts.split} />
        <Act label={words.repeat} hint="d" isOff={!item} onPress={acts.repeat} />
        <Act label={words.remove} hint="Del" isOff={!slot} onPress={acts.remove} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons */}
      <div className="action-group" role="group" aria-label={words.zoom}>
        <Act label="−" name={words.zoomOut} isOff={isLeast} onPress={() => zoom(-1)} />
        <Act label="+" name={words.zoomIn} isOff={isMost} onPress={() => zoom(1)} />
      </div>
      {unplaced.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons
        <div className="action-group unplaced" role="group" aria-label={words.unplaced}>
          <span className="quiet">{words.unplaced}</span>
          {unplaced.map(({ id, title }) => (
            <Button
              key={id}
              className="action"
              data-selected={slot?.id === id || undefined}
              onPress={() => props.onPick(id)}
            >
              {t(title)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

type ActProps = {
  label: string
  name?: string
  hint?: string
  isOff?: boolean
  onPress(): void
}

function Act({ label, name, hint, isOff = false, onPress }: ActProps) {
  return (
    <Button className="action" isDisabled={isOff} onPress={onPress}>
      {label}
      {name !== undefined && <span className="only-heard"> {name}</span>}
      {hint !== undefined && <KeyHint name={hint} />}
    </Button>
  )
}
