// SPDX-License-Identifier: EUPL-1.2
import { Pace } from '../../../../shared/day/day.ts'
import { plainDate } from '../../../../shared/day/file/plain/plain-date.ts'
import { ChoiceField } from '../../editing/choice-field.tsx'
import { TextFields, TextListFields } from '../../editing/text-fields.tsx'
import { useI18n } from '../../language/language.tsx'
import type { Fields } from '../model/column.ts'
import { movedToDate } from '../model/row-edits.ts'
import { cellProblems } from '../tables-words.ts'
import { CheckedField, NumberField } from './checked-field.tsx'
import { changeDay, type FormProps } from './form-props.ts'
import { formWords } from './form-words.ts'
import { OrganiserForm } from './organiser-form.tsx'

const NONE = ''
const leave = () => {}

/** The day itself: when, in which language, who organises it, and what it says of itself. */
export function DayForm({ edits, tags }: FormProps) {
  const { language } = useI18n()
  const words = formWords[language]
  const { day, edit, problemOf } = edits
  const set = (fields: Fields) => edit(changeDay(fields))
  return (
    <div className="tables-form">
      <section>
        <TextFields
          label={words.title}
          text={day.title}
          languages={tags}
          isNeeded
          onChange={(title) => title && set({ title })}
          onLeave={leave}
        />
        <div className="field-row">
          <CheckedField
            label={words.date}
            {...(day.days && { hint: words.dateHint })}
            value={day.date}
            problemOf={(text) => {
              const date = plainDate(text)
              return date ? problemOf(movedToDate(day, date)) : cellProblems.noDate(text)
            }}
            onCommit={(text) => edit(movedToDate(day, plainDate(text) ?? day.date))}
          />
          <ChoiceField
            label={words.timeZone}
            value={day.timeZone}
            choices={timeZones(day.timeZone).map((id) => ({ id, label: id.replaceAll('_', ' ') }))}
            onChange={(timeZone) => set({ timeZone })}
          />
          <CheckedField
            label={words.dayLanguage}
            hint={words.dayLanguageHint}
            value={day.language}
            problemOf={(text) => problemOf(changeDay({ language: text }))}
            onCommit={(text) => set({ language: text })}
          />
        </div>
        <div className="field-row">
          <ChoiceField
            label={words.pace}
            value={day.pace ?? NONE}
            choices={[
              { id: NONE, label: words.noPace },
              ...Pace.options.map((id) => ({ id, label: words.paces[id] })),
            ]}
            onChange={(id) => set({ pace: id === NONE ? null : Pace.parse(id) })}
          />
          <NumberField
            label={words.walkMinutes}
            hint={words.walkHint}
            value={day.walkMinutes}
            least={1}
            most={60}
            onCommit={(walkMinutes) => set({ walkMinutes })}
          />
        </div>
      </section>
      <OrganiserForm {...{ edits, tags }} />
      <AboutForm {...{ edits, tags }} />
      <section>
        <h3>{words.texts}</h3>
        <TextListFields
          label={words.introductionQuestions}
          hint={words.onePerLine}
          texts={day.introductionQuestions}
          languages={tags}
          onChange={(texts) => set({ introductionQuestions: texts ?? [] })}
          onLeave={leave}
        />
        <TextListFields
          label={words.tips}
          hint={words.onePerLine}
          texts={day.tips}
          languages={tags}
          onChange={(texts) => set({ tips: texts ?? [] })}
          onLeave={leave}
        />
      </section>
    </div>
  )
}

/** What the day says of itself, to whoever comes. */
function AboutForm({ edits: { day, edit, problemOf }, tags }: FormProps) {
  const words = formWords[useI18n().language]
  const about = day.about ?? {}
  const changed = (fields: Fields) => {
    const said = Object.entries({ ...about, ...fields }).filter(([, value]) => value !== null)
    return changeDay({ about: said.length === 0 ? null : Object.fromEntries(said) })
  }
  const texts = { languages: tags, onLeave: leave }
  return (
    <section>
      <h3>{words.about}</h3>
      <TextFields
        {...texts}
        label={words.intro}
        text={about.intro}
        isLong
        onChange={(intro) => edit(changed({ intro }))}
      />
      <TextFields
        {...texts}
        label={words.location}
        text={about.location}
        onChange={(location) => edit(changed({ location }))}
      />
      <TextListFields
        {...texts}
        label={words.audience}
        hint={words.onePerLine}
        texts={about.audience}
        onChange={(audience) => edit(changed({ audience }))}
      />
      <TextFields
        {...texts}
        label={words.cost}
        text={about.cost}
        onChange={(cost) => edit(changed({ cost }))}
      />
      <div className="field-row">
        <CheckedField
          label={words.hashtag}
          value={about.hashtag ?? ''}
          problemOf={() => null}
          onCommit={(text) => edit(changed({ hashtag: text || null }))}
        />
        <CheckedField
          label={words.registration}
          value={about.registration ?? ''}
          problemOf={(text) => problemOf(changed({ registration: text || null }))}
          onCommit={(text) => edit(changed({ registration: text || null }))}
        />
      </div>
    </section>
  )
}

/** Those that the browser knows, and the day's own. */
function timeZones(own: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes(own) ? known : [own, ...known]
}
