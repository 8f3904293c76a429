// SPDX-License-Identifier: EUPL-1.2

const LONGEST = 40

/** Gives ids that say what they are of; the same titles in the same order get the same ones. */
export class NewIds {
  private readonly taken: Set<string>

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken)
  }

  /** @param fallback for a title without a letter of ours: `item` */
  of(title: string, fallback: string): string {
    const base = idOf(title) || fallback
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : `-${number}`
      const id = `${base.slice(0, LONGEST - end.length).replace(/-+$/, '')}${end}`
      if (this.taken.has(id)) continue
      this.taken.add(id)
      return id
    }
  }
}

function idOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '')
  // What every object has by itself is no id.
  return plain === 'constructor' ? 'item' : plain
}
