// SPDX-License-Identifier: EUPL-1.2
import { juryDeskWords } from '../../../shared/features/jury/desk-words.ts'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { JurorsSection } from './jurors-section.tsx'
import { RevealSection } from './reveal-section.tsx'
import { StandingsSection } from './standings-section.tsx'
import { TiesSection } from './ties-section.tsx'
import './jury.css'

/** Who judges, how teams stand, what is done about equals, and how all are told who won. */
export function JuryPage({ desk }: PageProps) {
  const { language } = useI18n()
  return (
    <div className="jury-page">
      <h2>{juryDeskWords[language].title}</h2>
      <JurorsSection desk={desk} />
      <div className="jury-outcome">
        <StandingsSection desk={desk} />
        <TiesSection desk={desk} />
        <RevealSection desk={desk} />
      </div>
    </div>
  )
}
