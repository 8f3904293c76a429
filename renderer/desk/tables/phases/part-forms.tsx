// SPDX-License-Identifier: EUPL-1.2
import { type Activity, Pace, type Phase, type Step } from '../../../../shared/day/day.ts'
import type { Text } from '../../../../shared/text.ts'
import { ChoiceField, SwitchField } from '../../editing/choice-field.tsx'
import { TextFields, TextListFields } from '../../editing/text-fields.tsx'
import { useI18n } from '../../language/language.tsx'
import { CheckedField, NumberField } from '../forms/checked-field.tsx'
import type { Fields } from '../model/column.ts'
import { paceNames, phaseWords } from './phase-words.ts'

type Props<T> = {
  part: T
  tags: readonly string[]
  set(fields: Fields): void
}

const NONE = ''
const leave = () => {}

function useTexts(tags: readonly string[]) {
  const { language } = useI18n()
  const words = phaseWords[language]
  const texts = { languages: tags, onLeave: leave }
  return { language, words, texts, lists: { ...texts, hint: words.onePerLine } }
}

/** What a phase says beside its steps. */
export function PhaseForm({ part: phase, tags, set }: Props<Phase>) {
  const { language, words, texts, lists } = useTexts(tags)
  const { materials } = phase
  return (
    <div className="part-form">
      <TextFields
        {...texts}
        label={words.goal}
        text={phase.goal}
        isLong
        onChange={(goal) => set({ goal })}
      />
      <TextFields
        {...texts}
        label={words.result}
        text={phase.result}
        isLong
        onChange={(result) => set({ result })}
      />
      <ChoiceField
        label={words.pace}
        value={phase.pace ?? NONE}
        choices={[
          { id: NONE, label: words.dayPace },
          ...Pace.options.map((id) => ({ id, label: paceNames[id][language] })),
        ]}
        onChange={(id) => set({ pace: id === NONE ? null : id })}
      />
      <TextListFields
        {...lists}
        label={words.listed}
        texts={materials.listed}
        onChange={(listed) => set({ materials: { ...materials, listed: listed ?? [] } })}
      />
      <TextListFields
        {...lists}
        label={words.used}
        texts={materials.used}
        onChange={(used) => set({ materials: { ...materials, used: used ?? [] } })}
      />
      <TextListFields
        {...lists}
        label={words.examples}
        texts={phase.examples}
        onChange={(examples) => set({ examples })}
      />
      <TextListFields
        {...lists}
        label={words.tips}
        texts={phase.tips}
        onChange={(tips) => set({ tips })}
      />
    </div>
  )
}

export function StepForm({ part: step, tags, set }: Props<Step>) {
  const { words, lists } = useTexts(tags)
  return (
    <div className="part-form">
      <TextListFields
        {...lists}
        label={words.rules}
        texts={step.rules}
        onChange={(rules) => set({ rules })}
      />
      <TextListFields
        {...lists}
        label={words.tips}
        texts={step.tips}
        onChange={(tips) => set({ tips })}
      />
    </div>
  )
}

export function ActivityForm({ part: activity, tags, set }: Props<Activity>) {
  const { words, texts, lists } = useTexts(tags)
  const { dots, marks = [], questions = [] } = activity
  return (
    <div className="part-form">
      <TextFields
        {...texts}
        label={words.instruction}
        text={activity.instruction}
        isLong
        onChange={(instruction) => set({ instruction })}
      />
      <div className="field-row">
        <ChoiceField
          label={words.mode}
          value={activity.mode ?? NONE}
          choices={[
            { id: NONE, label: words.anyMode },
            { id: 'individual', label: words.modes.individual },
            { id: 'team', label: words.modes.team },
          ]}
          onChange={(mode) => set({ mode: mode === NONE ? null : mode })}
        />
        <SwitchField
          label={words.isSilent}
          isOn={activity.isSilent === true}
          onChange={(isOn) => set({ isSilent: isOn ? true : null })}
        />
      </div>
      <CheckedField
        label={words.marks}
        hint={words.marksHint}
        value={marks.join(', ')}
        problemOf={(text) => (typedMarks(text) ? null : { nl: words.noMarks, en: words.noMarks })}
        onCommit={(text) => set({ marks: text === '' ? null : typedMarks(text) })}
      />
      <TextListFields
        {...lists}
        label={words.materials}
        texts={activity.materials}
        onChange={(materials) => set({ materials })}
      />
      <TextListFields
        {...lists}
        label={words.questions}
        texts={questions.map(({ text }) => text)}
        onChange={(asked) => set({ questions: asked && withQuestions(questions, asked) })}
      />
      <div className="field-row">
        <NumberField
          label={words.dots}
          value={dots?.perPerson}
          least={1}
          most={100}
          onCommit={(perPerson) =>
            set({ dots: perPerson === null ? null : { canStack: false, ...dots, perPerson } })
          }
        />
        {dots && (
          <SwitchField
            label={words.canStack}
            isOn={dots.canStack}
            onChange={(canStack) => set({ dots: { ...dots, canStack } })}
          />
        )}
        <NumberField
          label={words.mostIdeas}
          value={activity.mostIdeas}
          least={1}
          most={999}
          onCommit={(mostIdeas) => set({ mostIdeas })}
        />
      </div>
      <TextFields
        {...texts}
        label={words.tieBreak}
        text={activity.tieBreak}
        onChange={(tieBreak) => set({ tieBreak })}
      />
      <TextFields
        {...texts}
        label={words.reward}
        text={activity.reward}
        onChange={(reward) => set({ reward })}
      />
    </div>
  )
}

/** `10, 5, 1`; `null`: something else. */
export function typedMarks(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  const marks = parts.map(Number)
  const isFine = marks.every((mark) => Number.isInteger(mark) && mark >= 1 && mark <= 1_440)
  return isFine && marks.length <= 10 ? [...new Set(marks)].toSorted((a, b) => b - a) : null
}

/** What a question says, beside its topic and its example. */
function withQuestions(before: NonNullable<Activity['questions']>, asked: readonly Text[]) {
  return asked.map((text, index) => ({ ...before[index], text }))
}
