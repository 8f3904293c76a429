// SPDX-License-Identifier: EUPL-1.2

/** Words that no other of these languages has, by which a programme is told. */
const WORDS: Record<string, string> = {
  nl: 'het een van voor met en naar inloop pauze afsluiting borrel zaal ruimte welkom aan bij door uur datum tijd van tot onderwerp programma spreker wat is niet ontvangst plenaire',
  en: 'the of and with for to break welcome closing room by at your you are how what ceremony breakfast talk check speaker',
  de: 'der die das und mit für von uhr begrüßung pause mittagspause raum ende beginn thema ort titel zum zur im ist nicht eine',
  fr: 'des du pour avec accueil déjeuner clôture salle ouverture titre horaire heure dans et',
  it: 'il lo gli della delle per con apertura pausa pranzo chiusura sala saluti titolo orario una del di non ed',
}

const SETS = Object.entries(WORDS).map(([language, words]): [string, Set<string>] => [
  language,
  new Set(words.split(' ')),
])

/** The language that a file is clearly in, or `null`. */
export function languageOf(texts: string[]): string | null {
  const words = texts
    .join(' ')
    .toLowerCase()
    .slice(0, 20_000)
    .split(/[^\p{L}]+/u)
  const counts = SETS.map(([language, set]): [string, number] => [
    language,
    words.filter((word) => set.has(word)).length,
  ]).sort(([, a], [, b]) => b - a)
  const [[language, most] = ['', 0], [, next] = ['', 0]] = counts
  return most >= (language === 'nl' || language === 'en' ? 2 : 3) && most > next * 1.2
    ? language
    : null
}
