// SPDX-License-Identifier: EUPL-1.2

const LONGEST = 40

/** What every object has by itself, and so no item may be called. */
const NOT_IDS = ['constructor']

/**
 * An id that nothing has yet, made of a title: `Zilte teelten` gives `zilte-teelten`, and once that
 * is taken `zilte-teelten-2`. A title of other letters than ours gives `other`.
 */
export function freeId(title: string, taken: ReadonlySet<string>, other = 'item'): string {
  const base = plain(title) || other
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : `-${count}`
    const id = `${base.slice(0, LONGEST - tail.length).replace(/-+$/, '')}${tail}`
    if (!taken.has(id) && !NOT_IDS.includes(id)) return id
  }
}

/** `3 naar 2` is `3-naar-2`, `Één` is `een`. */
function plain(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
