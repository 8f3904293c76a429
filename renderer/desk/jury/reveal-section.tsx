// SPDX-License-Identifier: EUPL-1.2
import { useI18n } from '../language/language.tsx'
import { revealTitle } from '../reveal/actions.ts'
import { RevealOfDesk } from '../reveal/reveal-of-desk.tsx'
import type { Desk } from '../shell/desk.ts'
import { ResultInPanel } from '../shell/result-line.tsx'

/** From totals to all walls. */
export function RevealSection({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  if (desk.view.jury.standings.length === 0) return null
  return (
    <section className="reveal-in-jury">
      <h3>{revealTitle[language]}</h3>
      <RevealOfDesk desk={desk} />
      <ResultInPanel commands={desk.commands} day={desk.namedDay} />
    </section>
  )
}
