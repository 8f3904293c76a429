// SPDX-License-Identifier: EUPL-1.2

// What a letter stands out of: Dutch 's avonds, 't, 'n, 'k, 'm, 'r; English 'em; and '26 in both.
const OPENING = /(^|[\s([{/–—-])(["']+)(?!(?:[stnkmr]|em|\d\d)\b(?!'))/g

/**
 * Straight quotes as they are set: ‘…’, “…” and the apostrophe ’, the same in Dutch and English. Done
 * where a text is shown, so that a day that was stored reads the same way as one that is new.
 */
export function curled(text: string): string {
  return text
    .replace(OPENING, (_, before: string, quotes: string) => {
      return before + quotes.replace(/'/g, '‘').replace(/"/g, '“')
    })
    .replace(/'/g, '’')
    .replace(/"/g, '”')
}
