// SPDX-License-Identifier: EUPL-1.2
import { REPORT_PATHS } from '../../../shared/report/report-paths.ts'
import { useI18n } from '../language/language.tsx'

/** The link to the report of what happened so far, in the desk's language. */
export function ReportLink() {
  const { words, language } = useI18n()
  return (
    <a
      className="action"
      href={`${REPORT_PATHS.page}?lang=${language}`}
      // Away from the desk nobody would see what goes wrong meanwhile.
      target="_blank"
      rel="noopener"
    >
      {words.report}
    </a>
  )
}
