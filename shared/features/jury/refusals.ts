// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'
import { LONGEST_NOTE, MOST_JURORS } from './jury.ts'

export const jury: RefusalSentences<
  | 'unknown-juror'
  | 'code-is-taken'
  | 'jury-is-full'
  | 'sheets-are-closed'
  | 'sheets-are-open'
  | 'unknown-criterion'
  | 'score-out-of-range'
  | 'not-a-rank'
  | 'note-too-long'
  | 'no-chair'
  | 'not-the-chair'
  | 'not-asked'
  | 'not-tied'
> = {
  'unknown-juror': () => ({
    nl: 'Deze jurycode geldt niet meer. Vraag de regie om een nieuwe; wat je invulde, blijft bewaard.',
    en: 'This jury code is no longer good. Ask the desk for a new one; what you filled in is kept.',
  }),
  'code-is-taken': () => ({
    nl: 'Die code heeft een ander jurylid al. Maak een andere.',
    en: 'Another juror has that code already. Make another one.',
  }),
  'jury-is-full': () => ({
    nl: `Een jury heeft hier ten hoogste ${MOST_JURORS} leden. Trek eerst een code in.`,
    en: `A jury has at most ${MOST_JURORS} members here. Withdraw a code first.`,
  }),
  'sheets-are-closed': () => ({
    nl: 'De voorzitter heeft de formulieren gesloten. Deze wijziging is niet bewaard; vraag of ze weer open kunnen.',
    en: 'The chair has closed the sheets. This change was not saved; ask to have them opened again.',
  }),
  'sheets-are-open': () => ({
    nl: 'De formulieren zijn nog open, dus de totalen kunnen nog veranderen. Sluit ze eerst.',
    en: 'The sheets are still open, so totals may still change. Close them first.',
  }),
  'unknown-criterion': ({ criterionId }) => ({
    nl: `Criterium ‘${criterionId}’ staat niet in deze dag. Laad de pagina opnieuw.`,
    en: `Criterion ‘${criterionId}’ is not in this day. Reload the page.`,
  }),
  'score-out-of-range': ({ score, most }) => ({
    nl: `Een score van ${score} kan niet. Geef een heel getal van 0 tot en met ${most}.`,
    en: `A score of ${score} can’t be. Give a whole number from 0 up to and including ${most}.`,
  }),
  'not-a-rank': ({ rank }) => ({
    nl: `Plaats ${rank} kan hier niet. Deze dag heeft criteria, of de plaats is kleiner dan 1.`,
    en: `Place ${rank} can’t be here. This day has criteria, or the place is below 1.`,
  }),
  'note-too-long': ({ letters }) => ({
    nl: `Deze notitie heeft ${letters} tekens; er passen er ${LONGEST_NOTE}. Maak haar korter, dan wordt ze bewaard.`,
    en: `This note has ${letters} characters, and ${LONGEST_NOTE} fit. Make it shorter and it is saved.`,
  }),
  'no-chair': () => ({
    nl: 'Er is geen voorzitter. Wijs er een aan, of beslis aan de regietafel.',
    en: 'There is no chair. Appoint one, or decide at the desk.',
  }),
  'not-the-chair': () => ({
    nl: 'Dat doet alleen de voorzitter of de regie.',
    en: 'Only the chair or the desk does that.',
  }),
  'not-asked': () => ({
    nl: 'Over deze teams is je niets meer gevraagd. Laad de pagina opnieuw.',
    en: 'You are not asked about these teams any more. Reload the page.',
  }),
  'not-tied': () => ({
    nl: 'Deze teams staan niet gelijk. Kijk opnieuw naar de totalen.',
    en: 'These teams are not equal. Look at the totals again.',
  }),
}
