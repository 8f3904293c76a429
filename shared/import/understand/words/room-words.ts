// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import { isRest, kindOf } from './kinds.ts'
import { listedRooms } from './room-lists.ts'

/** Words that rooms are named by, in Dutch, English, German, French and Italian. */
const NOUNS =
  'zaal|zalen|ruimte|kamer|lokaal|foyer|hal|aula|theater|theaterzaal|auditorium|atrium|podium|plein|tent|paviljoen|sporthal|gymzaal|mensa|restaurant|kantine|bar|lounge|lobby|studio|bibliotheek|kerk|tuin|terras|dakterras|loods|werkplaats|atelier|arena|entree|receptie|' +
  'room|hall|stage|theatre|library|lawn|beach|garden|courtyard|kitchen|workshop room|meeting room|boardroom|ballroom|lab|gallery|pavilion|pavillion|lecture theatre|classroom|gym|plaza|cafeteria|canteen|' +
  'raum|saal|hörsaal|halle|bühne|seminarraum|konferenzraum|' +
  'salle|amphithéâtre|amphi|hall|jardin|' +
  'sala|atrio|aula magna|auditorio|palco|giardino'

const COMPOUND =
  '(?:[\\p{L}-]*(?:zaal|ruimte|kamer|lokaal|foyer|podium|hal|room|hall|raum|saal|stage|lab))'
/** What follows such a word: a number, a letter, a proper name. */
const NUMBER = "(?:\\s+(?:\\d+(?:[.:-]\\d+)?[a-z]?|[A-Z]\\d*|[IVX]+|[A-ZÀ-Ý][\\p{L}\\d’'-]*)){0,3}"

const ARTICLE = '(?:de |het |the |la |le |il |der |die |das )?'
const ADJECTIVE =
  '(?:(?:grote|kleine|rode|blauwe|groene|gele|witte|oude|nieuwe|main|great|big|small|red|blue|green|old|new|upper|lower|großer|kleiner|grande|petite|piccola) )?'
/** A name that is the word itself, with a number or a name behind it, or with one before it. */
const BY_NOUN = new RegExp(
  `^${ARTICLE}${ADJECTIVE}(?:${NOUNS}|${COMPOUND})${NUMBER}$`.replaceAll('A-ZÀ-Ý', '\\p{Lu}'),
  'iu',
)
const NAMED_BEFORE = new RegExp(
  `^${ARTICLE}[\\p{L}\\d'’.&-]+(?: [\\p{L}\\d'’.&-]+)? (?:${NOUNS})$`,
  'iu',
)
const ONLINE = /^(online|teams|zoom|livestream|buiten|outside)$/i

/** Words that no room's name has, but items that are about one have. */
const NO_ROOM =
  /\b(in|op|door|van|naar|met|voor|bij|uit|over|of|for|with|by|to|from|through|party|tour|talk|lunch|drinks|borrel|diner|dinner|workshop|opening|welkom|sluiting|rondleiding|pauze|break|koffie|ontvangst|inloop|openbare|publieke|public|diverse|various)\b/i

/** Whether a short text, taken by itself, names a room: `Zaal 2`, `Great Hall`, `foyer`; or several. */
export function isRoomName(text: string): boolean {
  const name = text.trim()
  if (!isShort(name)) return false
  if (isListOfRooms(name) || isOneRoom(name)) return true
  const both = name.split(/\s+(?:en|and|und|et|&|\+)\s+/i)
  return both.length > 1 && both.length < 4 && both.every(isOneRoom)
}

const isShort = (name: string) => name.length > 0 && name.length <= 40 && !/[.!?;:|–—]$/.test(name)

function isOneRoom(text: string): boolean {
  const name = text.trim()
  if (!isShort(name) || /[:|–—]/.test(name)) return false
  if (ONLINE.test(name)) return true
  if (NO_ROOM.test(name)) return /^workshop ?(room|ruimte|zaal)/i.test(name)
  return BY_NOUN.test(name) || NAMED_BEFORE.test(name)
}

/** `Zaal 1 t/m 4`, each of which is a room's name by itself. */
function isListOfRooms(text: string): boolean {
  return listedRooms(text, isOneRoom)?.every(isOneRoom) ?? false
}

/** How much of a column's texts look like rooms, from 0 to 1. */
export function shareOfRooms(texts: string[]): number {
  const known = texts.filter((text) => text !== '')
  return known.length === 0 ? 0 : known.filter(isRoomName).length / known.length
}

const IN_ROOM = new RegExp(
  `\\s+(?:in|op|at|@|im|dans|nella?)\\s+(?:de\\s+|het\\s+|the\\s+)?((?:grote |kleine |main |great )?(?:${NOUNS}|${COMPOUND})(?![\\p{L}])${NUMBER.replaceAll('A-ZÀ-Ý', '\\p{Lu}')})`,
  'u',
)
const IN_ROOM_ANY_CASE = new RegExp(IN_ROOM.source, 'iu')

export type RoomInTitle = { title: string; room: string | null; rest: string }

/** A room that stands in a title: in brackets, behind a dash, a bar or an @, or after `in`. */
export function roomInTitle(text: string, isKnown: (name: string) => boolean): RoomInTitle {
  const isRoom = (name: string) => isRoomName(name) || isEverybody(name) || isKnown(name)
  const listed = roomsBehind(text)
  if (listed) return listed
  const bracket = /\s*[([]([^()[\]]{1,45})[)\]]\s*([.,;:]?)$/.exec(text)
  if (bracket?.[1]) {
    const inner = bracket[1]
      .replace(/^(?:locatie|location|zaal|room|ruimte|in|@)\s*:\s*/i, '')
      .trim()
    const name = inner.replace(/^(in|@)\s+(de |het |the )?/i, '')
    if (isRoom(name)) return { title: text.slice(0, bracket.index).trim(), room: name, rest: '' }
    // `(zaal 2, vol)`
    const parts = inner.split(/\s*[,;]\s*/)
    const own = parts.find(isRoomName)
    if (parts.length > 1 && own !== undefined) {
      const rest = parts.filter((part) => part !== own).join(', ')
      return { title: text.slice(0, bracket.index).trim(), room: own, rest }
    }
  }
  const at = /\s+@\s*([^@]{1,45})$/.exec(text)
  if (at?.[1] && !/\.\w+$/.test(at[1])) {
    return { title: text.slice(0, at.index).trim(), room: at[1].trim(), rest: '' }
  }
  const label =
    /[\s,;.–-]+(?:locatie|location|plaats|ort|lieu|luogo|waar|where)\s*:\s*([^,;]{1,45})$/i.exec(
      text,
    )
  if (label?.[1])
    return { title: text.slice(0, label.index).trim(), room: label[1].trim(), rest: '' }
  const behind = /(?:\s+[-–—|•·]\s+|[,;]\s+|\s+\/\/\s+)([^-–—|,;]{1,40})$/.exec(text)
  if (behind?.[1] && isRoom(behind[1])) {
    return { title: text.slice(0, behind.index).trim(), room: behind[1].trim(), rest: '' }
  }
  return roomInside(text) ?? { title: text, room: null, rest: '' }
}

const BEFORE_LIST =
  /\s+[-–—|•·]\s+|[,;:]\s+|\s+\/\/\s+|\s{2,}|\s+(?:in|op|at|@|im)\s+(?:(?:de|het|the)\s+)?/giu

/** Several rooms behind a title, whose list has in it what else stands between a title and a room. */
function roomsBehind(text: string): RoomInTitle | null {
  for (const { index, 0: by } of text.matchAll(BEFORE_LIST)) {
    const room = text
      .slice(index + by.length)
      .replace(/^(?:locatie|location|zaal|room|ruimte)\s*:\s*/i, '')
      .trim()
    if (index > 1 && room.length <= 40 && isListOfRooms(room)) {
      return { title: text.slice(0, index).trim(), room, rest: '' }
    }
  }
  return null
}

/**
 * `Lunch in de kantine`, `Keynote in Zaal 3 met …`. What a talk is about may be in a room too (`AI in
 * de spreekkamer`): for others than rests only a name with a number or a capital counts.
 */
function roomInside(text: string): RoomInTitle | null {
  const inside = IN_ROOM_ANY_CASE.exec(text)
  if (!inside?.[1] || inside.index < 3) return null
  const before = text.slice(0, inside.index).trim()
  const start = inside.index + inside[0].length - inside[1].length
  const name = withMoreNumbers(firstNoun(inside[1]), text.slice(start))
  const rest = text.slice(start + name.length)
  const isNamed = /\s(\d|[A-Z]\b|[IVX]+$)/.test(name) || (/^\p{Lu}/u.test(name) && / /.test(name))
  const isPlain =
    isRest(kindOf(before, null)) ||
    /^(plenair|plenary|opening|welkom|welcome|afsluiting|closing|start|ontvangst|rondleiding)/i.test(
      before,
    )
  if (!isNamed && !isPlain) return null
  if (/^\s*(?:van|of|voor|for)\b/i.test(rest)) return null
  return { title: before, room: name.trim(), rest: rest.trim() }
}

/** `Zaal 1 t/m 3` of `Zaal 1 t/m 3 met …`. */
function withMoreNumbers(name: string, text: string): string {
  const more = /^\s*(?:t\/m|tot en met|–|,\s*\d+\s+(?:en|and))\s*\d{1,3}(?![\p{L}\d:.]\d?)/iu.exec(
    text.slice(name.length),
  )
  const all = more ? `${name}${more[0]}` : name
  return isListOfRooms(all) ? all : name
}

/** The shortest name, with the number or the letter behind it. */
function firstNoun(text: string): string {
  const words = text.split(/\s+/)
  const at = Math.max(
    0,
    words.findIndex((_, index) => isRoomName(words.slice(0, index + 1).join(' '))),
  )
  const isNumbered = /^(\d|[A-Z]\b|[IVX]+$)/.test(words[at + 1] ?? '')
  return words.slice(0, isNumbered ? at + 2 : at + 1).join(' ')
}

/** `Zaal 2: De titel` */
export function roomBefore(text: string, isKnown: (name: string) => boolean): RoomInTitle {
  const match = /^([^:–—|]{1,40}?)\s*(?::|\s[–—|-]\s)\s*(\S.*)$/.exec(text)
  const isRoom = (name: string) => isRoomName(name) || isEverybody(name) || isKnown(name)
  // `Atelier 2 : …` is the second workshop in French.
  const isNumbered = /^(?:atelier|workshop|lab)\s+\S{1,2}$/i.test(match?.[1]?.trim() ?? '')
  if (match?.[1] && match[2] && !isNumbered && isRoom(match[1])) {
    return { title: match[2], room: match[1].trim(), rest: '' }
  }
  return { title: text, room: null, rest: '' }
}

/** `Track 1` and below it `Room Ada`: the line that names a room is its name. */
export function roomOfHeader(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const rooms = lines.filter(isRoomName)
  return lines.length > 1 && rooms.length === 1 ? (rooms[0] ?? '') : oneLine(text)
}

/** One name for those that differ in spaces or capitals alone. */
export function roomKey(name: string): string {
  return name.toLowerCase().replace(/[\s\u00a0]+/g, '')
}

/** Several rooms in one cell. */
export function roomsOf(text: string): string[] {
  const listed = text.includes('\n') ? null : listedRooms(oneLine(text), isOneRoom)
  if (listed) return listed
  const parts = text
    .split(/\s*(?:;|\n|\s\+\s|\s&\s(?=\S*(?:zaal|room|ruimte)|\d))\s*/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
  const numbered = parts.flatMap((part) => listedRooms(part, isOneRoom) ?? lettersOf(part))
  // Commas separate rooms where each part is one: `Zaal 1, Zaal 2`, and not `Dev.loer, Utrecht`.
  return numbered.flatMap((part) => {
    // `Zaal 1 / Room 1` is one, in two languages.
    const both = part.split(/\s*\/\s*/).map((name) => /(\d+|\b[A-Z])$/.exec(name)?.[0])
    if (both.length === 2 && both[0] !== undefined && both[0] === both[1]) return [part]
    const byComma = part.split(/\s*(?:,|\/|\ben\b|\band\b)\s*/i).filter((name) => name !== '')
    return byComma.length > 1 && byComma.every(isRoomName) ? byComma : [part]
  })
}

/** The room that a heading names beside its day: `Zaal Blauw`, or `Sessies – Zaal Blauw`. */
export function roomBehindDay(text: string): string | null {
  const parts = text.split(/\s*[–—|,:]\s*|\s+-\s+/).map((part) => part.trim())
  const last = parts.findLast((part) => part !== '') ?? ''
  return isRoomName(last) ? last : null
}

/** What stands where a room is wanted, and names none: `zie indeling`, `n.t.b.` */
export function isNoRoom(text: string): boolean {
  return /^(?:(?:zie|see|siehe|voir|divers|diverse|various|verschillende|several|verschiedene)(?!\p{L}).*|tb[acd]|n\.?[tn]\.?b\.?|n\/?a|nader te bepalen|onbekend|unknown|[-–—?]+)$/iu.test(
    text.trim(),
  )
}

/** `A, B en C` */
function lettersOf(text: string): string[] {
  const isLetters = /^[A-Z](?:\s*(?:,|&|\+|\/|en|and|und|et)\s*[A-Z])+$/.test(text)
  return isLetters ? (text.match(/[A-Z]/g) ?? []) : [text]
}

/** Words for everybody together, as the name of a room or a column. */
export function isEverybody(text: string): boolean {
  return /^(plenair|plenary|plenum|plénière|plenaria|alle zalen|alle ruimtes|all rooms|overal|iedereen|everyone|everybody|allen|alle|algemeen|general|all)$/i.test(
    text.trim(),
  )
}
