// SPDX-License-Identifier: EUPL-1.2

/**
 * A style sheet that prints `text` at the top of every sheet, also of those that a long table runs
 * on to: one that lies apart still says what it is of. `page`: only of pages of that name.
 */
export function runningLineCss(text: string, page = ''): string {
  return `@page${page && ` ${page}`}{@top-left{content:"${cssText(text)}"}}`
}

/** What a string in a style sheet can't hold as it is: its own end, its escapes, and new lines. */
function cssText(text: string): string {
  return text.replace(/["\\\p{Cc}]/gu, (character) => `\\${hexOf(character)} `)
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
