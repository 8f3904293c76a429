// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'

const REMARK =
  /\s*[([]\s*(vol|volzet|volgeboekt|uitverkocht|onder voorbehoud|o\.?v\.?b\.?|nog te bevestigen|n\.?t\.?b\.?|wachtlijst|alleen op uitnodiging|besloten|reserve|optie|facultatief|optioneel|vervallen|geannuleerd|full|fully booked|sold out|tbc|tba|tentative|waiting list|invitation only|cancelled|optional|ausgebucht|voll|unter vorbehalt|complet|sous réserve|esaurito|completo)\s*!?\s*[)\]]|\s+[-–—]\s+(vol|volgeboekt|uitverkocht|full|sold out|onder voorbehoud)$/i

/** What stands beside a title and is none of it: `(vol)`. */
export function remarkIn(text: string): { title: string; remark: string | null } {
  const match = REMARK.exec(text)
  if (!match) return { title: text, remark: null }
  const title = oneLine(text.slice(0, match.index) + text.slice(match.index + match[0].length))
  if (title === '') return { title: text, remark: null }
  return { title, remark: match[1] ?? match[2] ?? null }
}

/** Longer texts are sentences, and their beginning is the title. */
const LONG = 64

const CUTS = [
  /[,;:]?\s+(?:onder andere|onder meer|o\.a\.|unter anderem|among others|including|waaronder|notamment)\b/i,
  /(?<=\p{L}{3}|\))[.;]\s+(?=\p{Lu})/u,
  /\s+(?:met|with|mit|avec)\s+(?=\p{L})/iu,
  /[,;]\s+/,
  /\s+[–—]\s+/,
]

/** The part of a line that is a title, and what it goes on with. */
export function titleOf(text: string): { title: string; rest: string; isCut: boolean } {
  const plain = trimmed(text)
  const sentence = CUTS.slice(0, 2)
    .map((cut) => cut.exec(plain)?.index ?? -1)
    .filter((at) => at > 2)
  const first = sentence.length > 0 ? Math.min(...sentence) : -1
  const head = first === -1 ? plain : plain.slice(0, first)
  const cutAt = head.length <= LONG ? first : laterCut(plain, first)
  if (cutAt === -1) return { title: trimmed(plain), rest: '', isCut: false }
  return {
    title: trimmed(plain.slice(0, cutAt)),
    rest: trimmedStart(plain.slice(cutAt)),
    isCut: true,
  }
}

function laterCut(text: string, before: number): number {
  for (const cut of CUTS.slice(2)) {
    const at = cut.exec(text)?.index ?? -1
    if (at > 4 && (before === -1 || at < before)) return at
  }
  return before
}

/** Without what separates it from its neighbours. */
export function trimmed(text: string): string {
  return trimmedStart(oneLine(text))
    .replace(/[\s:;,|–—-]+$/, '')
    .replace(/(?<=[\p{L}\d)’'"”])\.$/u, '')
    .replace(/\s*[([]$/, '')
    .trim()
}

function trimmedStart(text: string): string {
  return text.replace(/^(?:[\s:;,.|•·)\]–—>→]|-(?=\s|\p{L}))+/u, '').trim()
}

/** Words in common, of three letters and more: two titles of one item share at least one. */
export function sharedWords(first: string, second: string): number {
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word.length > 2 && !COMMON.has(word)),
    )
  const others = words(second)
  return Array.from(words(first)).filter((word) => others.has(word)).length
}

const COMMON = new Set(
  'het een the and van voor met der die das und les des is the for with'.split(' '),
)
