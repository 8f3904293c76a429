// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const pitches: RefusalSentences<'no-turns' | 'too-few-turns' | 'had-its-turn'> = {
  'no-turns'({ slotId }, { slotTitle }) {
    const slot = slotTitle(slotId)
    return {
      nl: `‘${slot}’ heeft nog geen beurten. Kies eerst hoe lang elk team krijgt.`,
      en: `‘${slot}’ has no turns yet. Choose first how long each team gets.`,
    }
  },
  'too-few-turns'({ slotId }, { slotTitle }) {
    const slot = slotTitle(slotId)
    return {
      nl: `In ‘${slot}’ komt er geen ander team meer; er is niets veranderd. Ga met Volgende verder.`,
      en: `No other team is still to come in ‘${slot}’; nothing was changed. Go on with Next.`,
    }
  },
  'had-its-turn'({ teamId }, { itemTitle }) {
    const team = itemTitle('teams', teamId)
    return {
      nl: `${team} is al geweest. Ga terug met Vorige als dat team nog eens moet.`,
      en: `${team} has had its turn. Go back with Previous if that team is to go again.`,
    }
  },
}
