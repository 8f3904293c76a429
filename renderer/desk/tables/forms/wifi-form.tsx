// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import type { Wifi } from '../../../../shared/day/day.ts'
import { SwitchField } from '../../editing/choice-field.tsx'
import { useI18n } from '../../language/language.tsx'
import { CheckedField } from './checked-field.tsx'
import { changeDay, type FormProps } from './form-props.ts'
import { formWords } from './form-words.ts'

/** The guests' network. */
export function WifiForm({ edits: { day, edit, problemOf } }: Pick<FormProps, 'edits'>) {
  const words = formWords[useI18n().language]
  // What was typed before there is a name.
  const [draft, setDraft] = useState<Partial<Wifi>>({})
  const shown: Partial<Wifi> = day.wifi ?? draft
  const withFields = ({ name, ...fields }: Partial<Wifi>) => {
    const { isHidden, ...after } = { password: null, ...shown, ...fields }
    return { ...after, name: name ?? shown.name ?? '–', ...(isHidden && { isHidden }) }
  }
  const set = (fields: Partial<Wifi>) => {
    const isNamed = (fields.name ?? shown.name ?? '') !== ''
    setDraft(isNamed ? {} : { ...shown, ...fields })
    if (isNamed) edit(changeDay({ wifi: withFields(fields) }))
    else if (day.wifi) edit(changeDay({ wifi: null }))
  }
  const problemIn = (fields: Partial<Wifi>) => problemOf(changeDay({ wifi: withFields(fields) }))
  return (
    <div className="tables-form">
      <section>
        <div className="field-row">
          <CheckedField
            label={words.wifiName}
            hint={words.wifiHint}
            value={shown.name ?? ''}
            problemOf={(name) => (name === '' ? null : problemIn({ name }))}
            onCommit={(name) => set({ name })}
          />
          <CheckedField
            label={words.password}
            hint={words.passwordHint}
            value={shown.password ?? ''}
            problemOf={(password) => (password === '' ? null : problemIn({ password }))}
            onCommit={(password) => set({ password: password || null })}
          />
          <SwitchField
            label={words.isHidden}
            isOn={shown.isHidden === true}
            onChange={(isHidden) => set({ isHidden })}
          />
        </div>
        {!day.wifi && Object.keys(draft).length > 0 && !draft.name && (
          <p className="missing">{words.stillNeeded(words.wifiName)}</p>
        )}
      </section>
    </div>
  )
}
