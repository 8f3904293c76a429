// SPDX-License-Identifier: EUPL-1.2
import type { Place } from '../../source.ts'

const HEADER =
  /^\s*(?:>\s*)?\*{0,2}(van|from|verzonden|sent|datum|date|aan|to|cc|bcc|onderwerp|subject|von|gesendet|an|betreff|de|envoyé|à|objet|da|inviato|a|oggetto|reply-to|beantwoorden aan|bijlagen|attachments|categorieën|prioriteit|importance)\s*:\*{0,2}\s*(.*)$/i

const OF_A_MAIL =
  /^(van|from|verzonden|sent|onderwerp|subject|von|gesendet|betreff|envoyé|objet|inviato|oggetto)$/i
const SUBJECT = /^(onderwerp|subject|betreff|objet|oggetto)$/i

/** The lines above a mail say who sent it and when: nothing of that is the programme's. */
export function withoutMailHeaders(places: Place[]): { places: Place[]; subject: string | null } {
  const headers = new Set<Place>()
  let subject: string | null = null
  let run: { place: Place; name: string; value: string }[] = []
  const endRun = () => {
    if (run.filter(({ name }) => OF_A_MAIL.test(name)).length >= 2 && run.length >= 3) {
      for (const { place, name, value } of run) {
        headers.add(place)
        if (SUBJECT.test(name))
          subject ??= value.replace(/^((re|fw|fwd|antw|doorst|aw|wg)\s*:\s*)+/i, '') || null
      }
    }
    run = []
  }
  for (const place of places) {
    const match = HEADER.exec(place.text)
    if (match?.[1]) run.push({ place, name: match[1], value: (match[2] ?? '').trim() })
    else if (place.text.trim() !== '') endRun()
  }
  endRun()
  return {
    places: headers.size === 0 ? places : places.filter((place) => !headers.has(place)),
    subject,
  }
}
