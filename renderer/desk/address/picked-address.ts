// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { HubAddress } from '../../../shared/features/address/network.ts'
import { refusalSentence } from '../../../shared/words/refusals.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { useSpeech } from '../language/language.tsx'

/** How the facilitator picks the address in all codes. */
export type PickedAddress = {
  pick(address: HubAddress | null): Promise<void>
  /** Why the last pick was not taken, in words. */
  problem: string | null
}

export function usePickedAddress(
  day: EventDay,
  pickAddress: (address: HubAddress | null) => Promise<CommandResult>,
): PickedAddress {
  const { words, language } = useSpeech()
  const [problem, setProblem] = useState<string | null>(null)
  return {
    problem,
    async pick(address) {
      setProblem(null)
      const result = await pickAddress(address)
      if (result.kind === 'link-lost') setProblem(words.noAnswer)
      if (result.kind === 'refused') setProblem(refusalSentence(result.refusal, day, language))
    },
  }
}
