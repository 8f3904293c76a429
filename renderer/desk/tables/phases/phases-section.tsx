// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import type { Advice } from '../../../../shared/day/advice/advice.ts'
import type { EventDay, Phase } from '../../../../shared/day/day.ts'
import { useI18n } from '../../language/language.tsx'
import type { FreshRow } from '../list/fill-row.ts'
import { ListTable } from '../list/list-table.tsx'
import { RowAdvice } from '../list/row-advice.tsx'
import { phasesTable } from '../model/tables.ts'
import type { Edits } from '../use-edits.ts'
import { lengthsOf, sumOfSteps } from './outline.ts'
import { OutlineTable } from './outline-table.tsx'
import { PhaseForm } from './part-forms.tsx'
import { phaseWords } from './phase-words.ts'
import './phases.css'

type Props = {
  edits: Edits
  tags: readonly string[]
  advice: readonly Advice[]
  fresh: FreshRow
  onFresh(fresh: FreshRow): void
  /** The phase that the page was opened for. */
  first: string | null
}

/** The phases of the day: a row each, and under them the steps and activities of the one that is chosen. */
export function PhasesSection({ edits, tags, advice, fresh, onFresh, first }: Props) {
  const { t, language } = useI18n()
  const words = phaseWords[language]
  const { day, edit } = edits
  const [chosen, setChosen] = useState(first ?? day.phases[0]?.id ?? '')
  const phase = day.phases.find(({ id }) => id === chosen) ?? day.phases.at(-1)
  const within = advice.filter(
    ({ about }) => about && 'phase' in about.in && about.in.phase === phase?.id,
  )
  return (
    <div className="phases-page">
      <ListTable
        table={phasesTable}
        {...{ edits, tags, advice, fresh, onFresh }}
        firstRow={chosen}
        onRow={(id) => id !== '' && setChosen(id)}
        headOf={(id) => <PhaseSum day={day} phase={day.phases.find((one) => one.id === id)} />}
      />
      {phase && (
        <>
          <h3>{words.outline(t(phase.title))}</h3>
          <OutlineTable key={phase.id} {...{ phase, edits, tags }} />
          {within.length > 0 && <RowAdvice advice={within} rowId={null} onRemedy={edit} />}
          <details className="phase-more">
            <summary>
              {words.phase} {t(phase.title)}
            </summary>
            <PhaseForm
              key={phase.id}
              part={phase}
              tags={tags}
              set={(fields) =>
                edit([{ type: 'change', in: { list: 'phases' }, id: phase.id, set: { ...fields } }])
              }
            />
          </details>
        </>
      )}
    </div>
  )
}

/** What its steps take together, beside how long it has in the programme. */
function PhaseSum({ day, phase }: { day: EventDay; phase: Phase | undefined }) {
  const { language } = useI18n()
  const words = phaseWords[language]
  if (!phase || phase.steps.length === 0) return null
  const { minutes, isWhole } = sumOfSteps(phase)
  const lengths = lengthsOf(day, phase)
  const [length = null] = lengths
  const fits = length === null || (isWhole ? minutes === length : minutes <= length)
  return (
    <span className={fits ? 'quiet sum' : 'missing sum'}>
      {words.sum(minutes, isWhole, length)}
    </span>
  )
}
