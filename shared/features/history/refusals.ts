// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const history: RefusalSentences<'nothing-to-redo' | 'nothing-to-undo' | 'undo-is-stale'> = {
  'nothing-to-redo': () => ({
    nl: 'Er is niets om opnieuw uit te voeren. Alleen wat net ongedaan is gemaakt, kan terug.',
    en: 'There is nothing to redo. Only what has just been undone can come back.',
  }),
  'nothing-to-undo': () => ({
    nl: 'Er is niets om ongedaan te maken. Geef een nieuwe opdracht als er iets anders moet.',
    en: 'There is nothing to undo. Give a new command if something has to change.',
  }),
  'undo-is-stale': () => ({
    nl: 'Er kwam net een andere opdracht tussen; er is niets teruggedraaid. Kijk wat er nu bij ‘ongedaan maken’ staat.',
    en: 'Another command has just come in between; nothing was undone. See what ‘undo’ says now.',
  }),
}
