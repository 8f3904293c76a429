// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type UnknownHostWords = { title: string; sentence(name: string): string; goTo: string }

/** What the hub says to whoever opened it by a name that it doesn't know as its own. */
export const unknownHostWords: Record<Language, UnknownHostWords> = {
  nl: {
    title: 'Open dit adres',
    sentence: (name) =>
      `Zaalscherm antwoordt niet op de naam ${name}: zo kan geen andere website zich ervoor uitgeven.`,
    goTo: 'Dit adres werkt wel:',
  },
  en: {
    title: 'Open this address',
    sentence: (name) =>
      `Zaalscherm doesn’t answer to the name ${name}, so that no other website can pose as it.`,
    goTo: 'This address works:',
  },
}
