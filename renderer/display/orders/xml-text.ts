// SPDX-License-Identifier: EUPL-1.2

// What a page may hold and XML may not (XML 1.0, 2.2): one of them, and an image is none. Halves of a
// surrogate pair are among them, which no address takes either.
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A page's elements as XML takes them: a space for each character that it doesn't know. */
export function xmlText(html: string): string {
  return html.replace(NOT_IN_XML, ' ')
}
