// SPDX-License-Identifier: EUPL-1.2
import { EXPORT_FORMATS, exportPath } from '../../../shared/export/export-paths.ts'
import { giveOutWords } from '../../../shared/print/desk-words.ts'
import type { Language } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'

/** The day as files, in each format that others read. `language`: of what stands in them. */
export function FilesSection({ language }: { language: Language }) {
  const words = giveOutWords[useI18n().language]
  return (
    <section>
      <h3>{words.files}</h3>
      <p className="quiet">{words.filesHow}</p>
      <ul className="give-out-list">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a href={exportPath(format, language)} download>
              {words.formats[format].name}
            </a>{' '}
            <span className="quiet">{words.formats[format].what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
