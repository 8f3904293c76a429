// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** Why a code opens nothing. */
export type JuryCodeProblem = 'unknown-code' | 'too-many' | 'stranger' | 'wiped'

/** What the page says on which a juror types their code. */
type JuryCodeWords = {
  title: string
  enter: string
  hint: string
  open: string
  problems: Record<JuryCodeProblem, string>
}

const nl: JuryCodeWords = {
  title: 'Jury',
  enter: 'Typ je jurycode',
  hint: 'Acht tekens. Je kreeg de code van de regie. Dit apparaat onthoudt je met een cookie.',
  open: 'Open mijn formulieren',
  problems: {
    'unknown-code':
      'Deze code kennen we niet, of hij is ingetrokken. Kijk of je hem goed hebt overgenomen, of vraag de regie om een nieuwe. Wat je invulde, blijft bewaard.',
    'too-many':
      'Er zijn te veel verkeerde codes geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
    stranger:
      'Dit apparaat heeft deze formulieren nog niet geopend, of je browser bewaart geen cookies. Typ je code, of scan je kaartje opnieuw.',
    wiped: 'Deze dag is voorbij. Alle gegevens zijn gewist, ook wat de jury invulde.',
  },
}

const en: JuryCodeWords = {
  title: 'Jury',
  enter: 'Type your jury code',
  hint: 'Eight characters. The desk gave you the code. This device remembers you with a cookie.',
  open: 'Open my sheets',
  problems: {
    'unknown-code':
      'We don’t know this code, or it was withdrawn. See whether you copied it well, or ask the desk for a new one. What you filled in is kept.',
    'too-many': 'Too many wrong codes were tried. Wait a minute and then try again.',
    stranger:
      'This device hasn’t opened these sheets yet, or your browser keeps no cookies. Type your code, or scan your card again.',
    wiped: 'This day is over. All data has been wiped, what the jury filled in as well.',
  },
}

export const juryCodeWords: Record<Language, JuryCodeWords> = { nl, en }
