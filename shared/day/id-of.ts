// SPDX-License-Identifier: EUPL-1.2

const LONGEST = 40

/** `Zilte teelten (één)` as `zilte-teelten-een`; `null` where it has no letter or digit of ours. */
export function idOf(title: string): string | null {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const id = trimmed(plain.replace(/[^a-z0-9]+/g, '-')).slice(0, LONGEST)
  return trimmed(id) || null
}

/** An id that nothing in `taken` has: itself, or with a number behind it. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free) || free === 'constructor'; number += 1) {
    const end = `-${number}`
    free = `${trimmed(id.slice(0, LONGEST - end.length))}${end}`
  }
  return free
}

function trimmed(id: string): string {
  return id.replace(/^-+|-+$/g, '')
}
