// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { LegalGround, type Organiser } from '../../../../shared/day/day.ts'
import { ChoiceField } from '../../editing/choice-field.tsx'
import { TextFields } from '../../editing/text-fields.tsx'
import { useI18n } from '../../language/language.tsx'
import type { Fields } from '../model/column.ts'
import { CheckedField, NumberField } from './checked-field.tsx'
import { changeDay, type FormProps } from './form-props.ts'
import { formWords } from './form-words.ts'

const NONE = ''
// What the app itself keeps names for where nobody says otherwise.
const USUAL_DAYS = 30

/** Who answers for the day; kept as soon as it has a name and a way to be reached. */
export function OrganiserForm({ edits, tags }: FormProps) {
  const { language } = useI18n()
  const words = formWords[language]
  const { day, edit, problemOf } = edits
  const [draft, setDraft] = useState<Partial<Organiser>>({})
  const shown: Partial<Organiser> = day.organiser ?? draft
  const withFields = (fields: Fields) =>
    Object.fromEntries(
      Object.entries({ erasesWithinDays: USUAL_DAYS, ...shown, ...fields }).filter(
        ([, value]) => value !== null,
      ),
    ) as Partial<Organiser>
  const set = (fields: Fields) => {
    const organiser = withFields(fields)
    const isWhole = organiser.name !== undefined && organiser.contact !== undefined
    setDraft(isWhole ? {} : organiser)
    if (isWhole) edit(changeDay({ organiser }))
    else if (day.organiser) edit(changeDay({ organiser: null }))
  }
  const problemIn = (fields: Fields) => {
    const organiser = { name: { nl: '–' }, contact: '–––', ...withFields(fields) }
    return problemOf(changeDay({ organiser }))
  }
  const lacking = [
    ...(shown.name ? [] : [words.organiserName]),
    ...(shown.contact ? [] : [words.contact]),
  ]
  const line = (field: 'contact' | 'dataProtectionOfficer' | 'privacyUrl', label: string) => (
    <CheckedField
      label={label}
      {...(field === 'contact' && { hint: words.contactHint })}
      value={shown[field] ?? ''}
      problemOf={(text) => (text === '' ? null : problemIn({ [field]: text }))}
      onCommit={(text) => set({ [field]: text || null })}
    />
  )
  return (
    <section>
      <h3>{words.organiser}</h3>
      <p className="quiet">{words.organiserHint}</p>
      <TextFields
        label={words.organiserName}
        text={shown.name}
        languages={tags}
        onChange={(name) => set({ name })}
        onLeave={() => {}}
      />
      <div className="field-row">
        {line('contact', words.contact)}
        {line('dataProtectionOfficer', words.officer)}
        {line('privacyUrl', words.privacyUrl)}
      </div>
      <div className="field-row">
        <ChoiceField
          label={words.legalGround}
          value={shown.legalGround ?? NONE}
          choices={[
            { id: NONE, label: words.noGround },
            ...LegalGround.options.map((id) => ({ id, label: words.grounds[id] })),
          ]}
          onChange={(id) => set({ legalGround: id === NONE ? null : id })}
        />
        <NumberField
          label={words.erases}
          value={shown.erasesWithinDays ?? USUAL_DAYS}
          least={1}
          most={90}
          onCommit={(days) => set({ erasesWithinDays: days ?? USUAL_DAYS })}
        />
      </div>
      {!day.organiser && Object.keys(draft).length > 0 && (
        <p className="missing">{words.stillNeeded(lacking.join(', '))}</p>
      )}
    </section>
  )
}
