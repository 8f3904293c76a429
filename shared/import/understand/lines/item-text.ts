// SPDX-License-Identifier: EUPL-1.2
import { isEverybody, isRoomName, roomBefore, roomInTitle, roomsOf } from '../words/room-words.ts'
import { durationIn } from '../words/times.ts'
import { remarkIn, titleOf, trimmed } from '../words/titles.ts'

/** What a line says beside its time. */
export type ItemText = {
  title: string
  rooms: string[] | '*' | null
  /** The room stands in the line itself. */
  hasRoom: boolean
  remark: string | null
  description: string | null
  isCut: boolean
  /** How long it takes, where that stands behind it. */
  minutes: number | null
}

const isUnknown = () => false

/**
 * @param above the room that the line stands under
 * @param hasRoomColumn the text had a column of rooms, whose names now stand behind the titles
 */
export function itemText(text: string, above: string | null, hasRoomColumn: boolean): ItemText {
  const timed = lengthBehind(text.replace(/^(?:[\s:;,.|•·–—>→)\]]|-(?=\s))+/, ''))
  const fields = timed.text
    .split(/\t+|\s{2,}|\s+\|\s+/)
    .map((field, at) =>
      at === 0 ? field.trim() : field.trim().replace(/^[([]([^()[\]]+)[)\]]$/, '$1'),
    )
    .filter((field) => field !== '')
  const noted = remarkIn(fields[0] ?? '')
  const before = roomBefore(noted.title, isUnknown)
  const inside = roomInTitle(before.title, isUnknown)
  const behind = hasRoomColumn && inside.room === null ? roomBehind(inside.title) : null
  const others = fields.slice(1)
  const field = others.find((other) => isRoomName(other) || isEverybody(other))
  const own = before.room ?? inside.room ?? field ?? behind?.room ?? null
  const { title, rest, isCut } = titleOf(behind?.title ?? inside.title)
  const more = [rest, inside.rest, ...others.filter((other) => other !== field)]
  return {
    title,
    rooms: roomsFor(title, own ?? above),
    hasRoom: own !== null,
    remark: noted.remark,
    description: more.filter((part) => part !== '').join('\n') || null,
    isCut,
    minutes: timed.minutes,
  }
}

function roomsFor(title: string, room: string | null): string[] | '*' | null {
  if (room !== null) return isEverybody(room) ? '*' : roomsOf(room)
  // `Plenair deel 1` says for whom it is; `Plenaire afsluiting` tells of what sort it is.
  return /^(?:plenair|plenary|plenum)(?!\p{L})/iu.test(title) ? '*' : null
}

/** `Interview (30 min)`, `Vragen – 15 minuten` */
function lengthBehind(text: string): { text: string; minutes: number | null } {
  const match = /\s*(?:[([]\s*([^()[\]]{1,20})\s*[)\]]|[–—-]\s+(\d[^–—-]{1,14}))\s*$/.exec(text)
  const said = (match?.[1] ?? match?.[2] ?? '').replace(/^(ca\.?|circa|±|ongeveer|about)\s*/i, '')
  const found = match && /min|uur|uren|hour|std|stund|heure/i.test(said) ? durationIn(said) : null
  if (!match || !found || found.at !== 0 || found.length < trimmed(said).length - 3) {
    return { text, minutes: null }
  }
  return { text: text.slice(0, match.index), minutes: found.minutes }
}

/** The last words of a title, where these are a room: as long as they make one. */
function roomBehind(text: string): { title: string; room: string } | null {
  const words = text.split(' ')
  for (let count = Math.min(6, words.length - 1); count > 0; count -= 1) {
    const room = words.slice(-count).join(' ')
    if (isRoomName(room) && /^[\p{Lu}\d]/u.test(room)) {
      return { title: words.slice(0, -count).join(' '), room }
    }
  }
  return null
}

/** `Vortrag A (Saal 1) / Vortrag B (Saal 2)`: each in a room of its own; else the text as it is. */
export function sideBySide(text: string): string[] {
  const parts = text.replace(/\s{2,}/g, ' ').split(/\s+(?:\/|\|\|?|&&)\s+|;\s+/)
  return parts.length > 1 && parts.every((part) => itemText(part, null, false).hasRoom)
    ? parts
    : [text]
}

/** A line that heads columns which a copy has lost: `Tijd Onderdeel Locatie`. */
export function headsColumns(text: string): { isHeader: boolean; hasRooms: boolean } {
  const words = text.trim().split(/[\s|/]+/)
  const isHeader = words.length >= 2 && words.length <= 7 && words.every(headsColumn)
  return {
    isHeader,
    hasRooms:
      isHeader &&
      /\b(locatie|location|zaal|ruimte|room|waar|where|raum|ort|salle|lieu)\b/i.test(text),
  }
}

/** One word that names a column. */
export function headsColumn(word: string): boolean {
  return /^(tijd|tijden|tijdstip|time|van|tot|start|eind|einde|end|onderdeel|onderwerp|programma|activiteit|activity|title|titel|session|sessie|wat|what|spreker|speaker|sprekers|speakers|locatie|location|zaal|ruimte|room|waar|where|wie|who|duur|duration|zeit|thema|raum|ort|heure|salle|lieu|programmaonderdeel|sprecher|ablauf|programmpunkt|horaire|intervenant)$/i.test(
    word.trim(),
  )
}
