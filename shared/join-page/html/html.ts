// SPDX-License-Identifier: EUPL-1.2

/** Text that is HTML already. Only {@link html} and {@link styleElement} make it. */
class Markup {
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}
// The type only: outside this file nobody can make one of a text of their own.
export type Html = Markup

/** What may stand in a template; `null`, `undefined` and `false` leave nothing. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[]

/**
 * HTML from a template. Everything put into it is escaped, unless it came from a template
 * itself: names are an attacker's to choose. Attributes need their quotes.
 */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Markup(
    parts
      .map(withoutIndents)
      .reduce((text, part, index) => text + textOf(pieces[index - 1]) + part),
  )
}

/**
 * A style sheet within the page. In there CSS has its own escape: with it no text can end the
 * element.
 * @param nonce what the page's content security policy names
 */
export function styleElement(css: string, nonce: string): Html {
  const escaped = css.replace(/</g, '\\3C ')
  return new Markup(`<style nonce="${escapeHtml(nonce)}">${escaped}</style>`)
}

/** How far a template's lines stand in is for its readers, and every phone would load it. */
function withoutIndents(part: string): string {
  return part.replace(/\n\s+/g, '\n')
}

function textOf(piece: Piece): string {
  if (piece === undefined || piece === null || piece === false) return ''
  if (piece instanceof Markup) return piece.toString()
  if (typeof piece === 'object') return piece.map(textOf).join('')
  return escapeHtml(String(piece))
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}
