// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from '../state/refusal.ts'
import type { Language } from '../text.ts'

/** What the day calls what stands in a refusal by its id; an id that it doesn't know stays as it is. */
export type NamesInDay = {
  roomName(roomId: string): string
  slotTitle(slotId: string): string
  roleTitle(roleId: string): string
  /** Of what stands in one of the day's lists, or in a phase or a step. */
  itemTitle(list: string, id: string): string
}

/** Why a command was not accepted, in a sentence for whoever sent it: what happened, and what to do. */
export type RefusalSentences<Name extends Refusal['name']> = {
  [N in Name]: (refusal: Refusal & { name: N }, names: NamesInDay) => Record<Language, string>
}
