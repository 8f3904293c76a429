// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const reveal: RefusalSentences<
  | ('nothing-to-reveal' | 'reveal-is-on' | 'reveal-moved-on' | 'was-revealed')
  | ('nobody-placed' | 'placed-twice' | 'placed-no-more')
> = {
  'nothing-to-reveal': () => ({
    nl: 'Verder is er niets om te tonen; de schermen zijn niet veranderd. Zet eerst een uitslag klaar.',
    en: 'There is nothing more to show; the walls have not changed. Prepare a result first.',
  }),
  'reveal-is-on': () => ({
    nl: 'De uitslag staat op de schermen; er is niets veranderd. Rond de bekendmaking eerst af.',
    en: 'The result is on the walls; nothing was changed. End the reveal first.',
  }),
  'was-revealed': () => ({
    nl: 'De uitslag is al bekendgemaakt en staat in het verslag. Proefdraaien kan nu niet meer, behalve in een repetitie.',
    en: 'The result was revealed and stands in the report. It can be tried no more, but in a rehearsal.',
  }),
  'reveal-moved-on': () => ({
    nl: 'De bekendmaking was net een stap verder of terug; deze druk telt niet. Kijk wat er nu staat en druk opnieuw.',
    en: 'The reveal had just moved a step; this press does not count. See what is shown now and press again.',
  }),
  'nobody-placed': () => ({
    nl: 'Er staat nog geen team op een plaats. Kies in ieder geval wie er wint.',
    en: 'No team has a place yet. Choose at least who wins.',
  }),
  'placed-twice': ({ teamId }, { itemTitle }) => ({
    nl: `Team ‘${itemTitle('teams', teamId)}’ staat er twee keer. Haal het op één plaats weg.`,
    en: `Team ‘${itemTitle('teams', teamId)}’ stands there twice. Remove it from one place.`,
  }),
  'placed-no-more': ({ teamId }, { itemTitle }) => ({
    nl: `Team ‘${itemTitle('teams', teamId)}’ staat in de uitslag, maar is er niet meer of hoort bij een ander team. Wijzig eerst de uitslag.`,
    en: `Team ‘${itemTitle('teams', teamId)}’ stands in the result, but is gone or was added to another. Change the result first.`,
  }),
}
