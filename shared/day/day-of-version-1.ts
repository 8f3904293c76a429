// SPDX-License-Identifier: EUPL-1.2

/**
 * A day of version 1 in the shape of version 2: who speaks is a list. A slot without a speaker stays
 * the same object, and one with a speaker becomes the same one each time: journals are compared by
 * identity.
 */
export function dayOfVersion1(day: object): object {
  const { slots } = day as { slots?: unknown }
  return Array.isArray(slots) ? { ...day, slots: slots.map(slotOfVersion1) } : day
}

function slotOfVersion1(slot: unknown): unknown {
  if (typeof slot !== 'object' || slot === null || !('speaker' in slot)) return slot
  const known = made.get(slot)
  if (known) return known
  // In its place, so that a file reads as it did.
  const fields = Object.entries(slot).map(([name, value]) =>
    name === 'speaker' ? ['speakers', [value]] : [name, value],
  )
  const lifted = Object.fromEntries(fields)
  made.set(slot, lifted)
  return lifted
}

const made = new WeakMap<object, object>()
