// SPDX-License-Identifier: EUPL-1.2

const FIRST = /^.+?[.!?](?=\s|$)/su
// What a text in another language begins with; what is cut from it has to say so, too.
const TAG = /^\u2068[\u{e0061}-\u{e007a}]*/u

/** The first sentence of a text: what everybody reads from their seat. */
export function firstSentence(text: string): string {
  return FIRST.exec(text)?.[0] ?? text
}

/** What follows it, for whoever walks up; `null` where nothing does. */
export function afterFirst(text: string): string | null {
  const rest = text.slice(firstSentence(text).length).replace(/^\s+/u, '')
  return rest.replace('\u2069', '') === '' ? null : (TAG.exec(text)?.[0] ?? '') + rest
}
