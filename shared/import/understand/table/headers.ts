// SPDX-License-Identifier: EUPL-1.2
import type { ColumnRole } from '../../understood.ts'

/** What columns are headed by, in Dutch, English, German, French and Italian; the first that fits counts. */
const HEADERS: [ColumnRole, RegExp][] = [
  ['end-date', /^(eind ?datum|end date|datum (tot|einde)|enddatum|date de fin)$/],
  [
    'date',
    /^(datum|date|dag|day|tag|jour|giorno|data|dagdeel datum|start ?datum|start date|event date|session date|begin ?datum|datum (van|begin)|wanneer dag)$/,
  ],
  [
    'start',
    /^(start|start ?tijd|starttijdstip|start time|start(s)?( at)?|starts ?at|begin|begint|begin ?tijd|begin ?uur|begin time|aanvang|aanvangs ?tijd|van|vanaf|from|beginn|von|startzeit|anfang|début|debut|de|inizio|dalle|dtstart|start date ?time|start date (and|&) time|scheduled start|time start)$/,
  ],
  [
    'end',
    /^(eind|einde|eind ?tijd|eindigt|end|end ?time|ends?( at)?|ends ?at|tot|t\/m|until|till|to|finish|ende|bis|endzeit|fin|à|fine|alle|dtend|end date ?time|end date (and|&) time|scheduled end|time end|stop|stoptijd|sluit)$/,
  ],
  [
    'time',
    /^(tijd|tijden|tijdstip|tijdslot|tijdvak|tijdsblok|time|times|time ?slot|timeslot|slot|when|wanneer|uur|uren|hour|hours|zeit|uhrzeit|heure|horaire|horaires|ora|orario|datum en tijd|date (and|&) time|tijd ?van ?tot|begin en eindtijd)$/,
  ],
  [
    'duration',
    /^(duur|tijdsduur|lengte|duration|length|min|mins|minuten|minutes|aantal minuten|dauer|durée|duree|durata|duration minutes|length minutes|scheduled duration|session duration|talk length|duur in minuten|duur min)$/,
  ],
  [
    'room',
    /^(zaal|zalen|ruimte|ruimten|ruimtes|locatie|locaties|lokaal|plaats|waar|kamer|room|rooms|room ?name|location|venue|place|where|stage|podium|raum|ort|saal|bühne|salle|lieu|sala|luogo|zaalnaam|zaal ?(?:nr|nummer)|ruimte ?(?:nr|nummer)|lokaal ?(?:nr|nummer)|room ?(?:no|nr|number)|raum ?(?:nr|nummer)|ruimtenaam|resource|vergaderruimte|meeting room)$/,
  ],
  [
    'speaker',
    /^(spreker|sprekers|speaker|speakers|speaker names?|door|wie|who|presenter|presenters|presentator|referent|referenten|trainer|docent|begeleider|begeleiders|host|hosts|facilitator|gastspreker|gast|inleider|sprecher|intervenant|intervenants|relatore|relatori|owner|organizer|organisator|verantwoordelijke|lead|by|persons?)$/,
  ],
  [
    'track',
    /^(track|tracks|track ?name|stroom|spoor|stream|lijn|categorie|category|thema|theme|thema ?lijn|programmalijn|topic|tags?)$/,
  ],
  [
    'kind',
    /^(type|soort|kind|format|vorm|werkvorm|session ?type|art|genre|tipo|sessieformat|activity type)$/,
  ],
  [
    'title',
    /^(titel|title|titre|titolo|onderwerp|subject|summary|event|event ?name|event ?title|activiteit|activity|onderdeel|programma|programmaonderdeel|programme|program|programm|programmpunkt|programma ?punt|talk|talk ?title|talk ?name|sessie|sessies|session|session ?title|session ?name|sessietitel|naam|name|wat|what|agendapunt|agenda|item|aktivität|thema titel|workshop|workshops|lezing|presentatie|titel sessie|titel workshop|veranstaltung|activité|attività|inhoud programma|proposal title)$/,
  ],
  [
    'description',
    /^(omschrijving|beschrijving|description|toelichting|synopsis|abstract|details?|inhoud|content|info|informatie|extra informatie|uitleg|samenvatting|beschreibung|inhalt|body|descrizione)$/,
  ],
  [
    'remark',
    /^(opmerking|opmerkingen|notitie|notities|notes?|remarks?|bijzonderheden|status|bemerkung|bemerkungen|anmerkung|remarque|let op|comments?)$/,
  ],
  ['id', /^(id|nr|nummer|no|code|number|#|uid|guid|session id|proposal id|volgnr|volgnummer)$/],
]

export function headerText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.:*?!_"'’-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a header says that its column holds; `null` where it is no word for that. */
export function roleOfHeader(text: string): ColumnRole | null {
  const plain = headerText(text)
  if (plain === '' || plain.length > 40) return null
  const known = (text: string) => HEADERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
  // `Tijd / Time`: in two languages.
  return known(plain) ?? (plain.includes('/') ? known(plain.split('/')[0]?.trim() ?? '') : null)
}

/** Of a header row alone, so that a choice holds for the next file with the same columns. */
export function headerKey(headers: string[]): string {
  let hash = 0x811c9dc5
  for (const letter of headers.map(headerText).join('\u001f')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return `${headers.length}-${hash.toString(16).padStart(8, '0')}`
}
