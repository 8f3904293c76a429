// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, EventDay, Slot } from '../../../../shared/day/day.ts'
import { freeId, idOf } from '../../../../shared/day/id-of.ts'
import type { Text } from '../../../../shared/text.ts'
import { SomeField } from '../../editing/choice-field.tsx'
import { TextListFields } from '../../editing/text-fields.tsx'
import { useI18n } from '../../language/language.tsx'
import { NumberField } from './checked-field.tsx'
import { changeDay, type FormProps } from './form-props.ts'
import { formWords } from './form-words.ts'

type Jury = NonNullable<EventDay['jury']>
type Pitch = NonNullable<EventDay['pitch']>

const NO_JURY: Jury = {
  moments: [],
  members: null,
  criteria: null,
  pitchMinutes: null,
  teamCount: null,
}
const NO_PITCH: Pitch = { contents: [], actionPlan: [] }

const OF_JURY: readonly Slot['kind'][] = ['pitches', 'deliberation', 'awards', 'report-back']

/** Who judges, by what, and how long a pitch takes. */
export function JuryForm({ edits: { day, edit }, tags }: FormProps) {
  const { t, language } = useI18n()
  const words = formWords[language]
  const jury = day.jury ?? NO_JURY
  const pitch = day.pitch ?? NO_PITCH
  const setJury = (fields: Partial<Jury>) => {
    const after = { ...jury, ...fields }
    edit(changeDay({ jury: isEqual(after, NO_JURY) ? null : after }))
  }
  const setPitch = (fields: Partial<Pitch>) => {
    const after = { ...pitch, ...fields }
    edit(changeDay({ pitch: isEqual(after, NO_PITCH) ? null : after }))
  }
  const moments = day.slots.filter(
    ({ id, kind, scope }) =>
      OF_JURY.includes(kind) || scope === 'jury' || jury.moments.includes(id),
  )
  const texts = { languages: tags, hint: words.onePerLine, onLeave: () => {} }
  return (
    <div className="tables-form">
      <section>
        <TextListFields
          {...texts}
          label={words.members}
          texts={jury.members ?? []}
          onChange={(members) => setJury({ members })}
        />
        <TextListFields
          {...texts}
          label={words.criteria}
          texts={(jury.criteria ?? []).map(({ title }) => title)}
          onChange={(titles) =>
            setJury({ criteria: titles && criteriaFrom(titles, jury.criteria) })
          }
        />
        <div className="field-row">
          <NumberField
            label={words.pitchMinutes}
            value={jury.pitchMinutes}
            least={1}
            most={1_440}
            onCommit={(pitchMinutes) => setJury({ pitchMinutes })}
          />
          <NumberField
            label={words.teamCount}
            value={jury.teamCount}
            least={1}
            most={400}
            onCommit={(teamCount) => setJury({ teamCount })}
          />
        </div>
        {moments.length > 0 && (
          <SomeField
            label={words.moments}
            choices={moments.map(({ id, title }) => ({ id, label: t(title) }))}
            chosen={jury.moments}
            onChange={(chosen) => setJury({ moments: chosen })}
          />
        )}
      </section>
      <section>
        <h3>{words.pitch}</h3>
        <TextListFields
          {...texts}
          label={words.pitchContents}
          texts={pitch.contents}
          onChange={(contents) => setPitch({ contents: contents ?? [] })}
        />
        <TextListFields
          {...texts}
          label={words.actionPlan}
          texts={pitch.actionPlan}
          onChange={(actionPlan) => setPitch({ actionPlan: actionPlan ?? [] })}
        />
      </section>
    </div>
  )
}

/** Those of these titles: what one was worth it stays worth, by its title or else by its place. */
function criteriaFrom(titles: readonly Text[], before: Jury['criteria']): Criterion[] {
  const known = before ?? []
  const taken = new Set(known.map(({ id }) => id))
  return titles.map((title, index) => {
    const same = known.find((one) => isEqual(one.title, title)) ?? known[index]
    if (same && (titles.length === known.length || isEqual(same.title, title))) {
      return { ...same, title }
    }
    const id = freeId(idOf(Object.values(title)[0] ?? '') ?? String(index + 1), taken)
    taken.add(id)
    return { id, title, weight: 1, most: 10 }
  })
}

function isEqual(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
