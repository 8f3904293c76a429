// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { adviceFor } from '../../../shared/day/advice/advice-for.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { LANGUAGES } from '../../../shared/text.ts'
import { languageWords } from '../editing/language-words.ts'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { addressOf } from '../shell/open-page.ts'
import { DayForm } from './forms/day-form.tsx'
import { JuryForm } from './forms/jury-form.tsx'
import { WifiForm } from './forms/wifi-form.tsx'
import type { FreshRow } from './list/fill-row.ts'
import { ListTable } from './list/list-table.tsx'
import { RowAdvice } from './list/row-advice.tsx'
import { itemsIn, TABLE_IDS, TABLES, type TableId, tagsOf } from './model/tables.ts'
import { pageWords } from './page-words.ts'
import { PhasesSection } from './phases/phases-section.tsx'
import './tables.css'
import { tableTitles } from './tables-words.ts'
import { useEdits } from './use-edits.ts'

const SECTIONS = [
  'day',
  'rooms',
  'teams',
  'challenges',
  'phases',
  'roles',
  'groups',
  'jury',
  'wifi',
] as const
type Section = (typeof SECTIONS)[number]

/** What a day has beside its programme: itself, and a table each of its rooms, teams and the rest. */
export function TablesPage({ desk, about }: PageProps) {
  const { language } = useI18n()
  const words = pageWords[language]
  const edits = useEdits(desk)
  const { day } = edits
  // `phases:probleem`: one of them.
  const [wanted, part = null] = about?.split(':') ?? []
  const section = SECTIONS.find((one) => one === wanted) ?? 'rooms'
  // Of every table, since what was typed must not go by looking at another one.
  const [fresh, setFresh] = useState<Partial<Record<TableId, FreshRow>>>({})
  const [also, setAlso] = useState<readonly string[]>([])
  const tags = useMemo(() => [...new Set([...tagsOf(day), ...also])], [day, also])
  const later = useDeferredValue(day)
  const advice = useMemo(() => adviceFor(later), [later])
  const freshOf = (id: TableId) => ({
    fresh: fresh[id] ?? {},
    onFresh: (row: FreshRow) => setFresh((before) => ({ ...before, [id]: row })),
  })
  const table = (id: TableId, beside?: ReactNode) => (
    <ListTable key={id} table={TABLES[id]} {...{ edits, tags, advice }} {...freshOf(id)}>
      {beside}
    </ListTable>
  )
  const others = LANGUAGES.filter((tag) => !tags.includes(tag))
  const more = others.map((tag) => (
    <Button key={tag} className="action" onPress={() => setAlso([...also, tag])}>
      + {words.otherLanguage(languageWords[language].names[tag] ?? tag)}
    </Button>
  ))
  const ofDay = advice.filter(({ about: of }) => of === null)
  return (
    <div className="tables-page">
      <h2 className="only-heard">{words.page}</h2>
      <nav className="tables-nav" aria-label={words.tables}>
        {SECTIONS.map((one) => (
          <a
            key={one}
            href={addressOf('tables', one)}
            aria-current={one === section ? 'true' : undefined}
          >
            {titleOf(one)} <span className="quiet">{countOf(day, one)}</span>
          </a>
        ))}
      </nav>
      {section === 'day' ? (
        <div className="day-and-dates">
          {ofDay.length > 0 && <RowAdvice advice={ofDay} rowId={null} onRemedy={edits.edit} />}
          <DayForm {...{ edits, tags }} />
          <h3>{tableTitles.days[language]}</h3>
          {table('days')}
        </div>
      ) : section === 'phases' ? (
        <PhasesSection
          key={part}
          {...{ edits, tags, advice }}
          {...freshOf('phases')}
          first={part}
        />
      ) : section === 'jury' ? (
        <JuryForm {...{ edits, tags }} />
      ) : section === 'wifi' ? (
        <WifiForm edits={edits} />
      ) : (
        table(section, more)
      )}
    </div>
  )

  function titleOf(one: Section): string {
    const id = TABLE_IDS.find((known) => known === one)
    if (id) return tableTitles[id][language]
    return one === 'day' ? words.day : one === 'jury' ? words.jury : words.wifi
  }
}

/** How many there are, where it is a list. */
function countOf(day: EventDay, section: Section): string {
  const id = TABLE_IDS.find((known) => known === section)
  return id ? String(itemsIn(day, id).length) : ''
}
