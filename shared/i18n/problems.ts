// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

type Problem = { title: string; sentence: string }

/** What an HTTP status means to somebody with a phone in the hand. */
export const problemWords: Record<Language, (status: number) => Problem> = {
  nl: (status) => {
    if (status === 404) {
      return { title: 'Deze pagina bestaat niet', sentence: 'Scan de code op het scherm opnieuw.' }
    }
    if (status === 413) {
      return { title: 'Dat is te veel tekst', sentence: 'Maak het korter en probeer het opnieuw.' }
    }
    if (status === 503) {
      return {
        title: 'Het is even erg druk',
        sentence: 'Probeer het over een paar seconden opnieuw.',
      }
    }
    if (status < 500) {
      return { title: 'Dat kan niet', sentence: 'Ga terug en probeer het nog eens.' }
    }
    return { title: 'Er ging iets mis', sentence: 'Probeer het zo nog eens, of vraag om hulp.' }
  },
  en: (status) => {
    if (status === 404) {
      return { title: 'This page doesn’t exist', sentence: 'Scan the code on the screen again.' }
    }
    if (status === 413) {
      return { title: 'That is too much text', sentence: 'Make it shorter and try again.' }
    }
    if (status === 503) {
      return { title: 'It is very busy just now', sentence: 'Try again in a few seconds.' }
    }
    if (status < 500) {
      return { title: 'That is not possible', sentence: 'Go back and try again.' }
    }
    return { title: 'Something went wrong', sentence: 'Try again in a moment, or ask for help.' }
  },
}
