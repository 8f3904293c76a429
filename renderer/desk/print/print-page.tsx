// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { giveOutWords } from '../../../shared/print/desk-words.ts'
import type { Paper } from '../../../shared/print/print-paths.ts'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { CalendarSection } from './calendar-section.tsx'
import { FilesSection } from './files-section.tsx'
import { PrintSection } from './print-section.tsx'
import './print.css'

/** What leaves the desk: sheets of paper, files, and a calendar that phones follow. */
export function PrintPage({ desk }: PageProps) {
  const { language } = useI18n()
  const [choice, setChoice] = useState({ paper: 'a4' as Paper, language })
  return (
    <div className="give-out">
      <h2>{giveOutWords[language].title}</h2>
      <PrintSection desk={desk} choice={choice} onChoose={setChoice} />
      <FilesSection language={choice.language} />
      <CalendarSection joinBase={desk.view.joinBase} />
    </div>
  )
}
