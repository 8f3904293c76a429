// SPDX-License-Identifier: EUPL-1.2

/** What stands under `id`; an id from outside may be the name of what every object has. */
export function ownOf<T>(records: Readonly<Record<string, T>>, id: string): T | null {
  return Object.getOwnPropertyDescriptor(records, id)?.value ?? null
}
