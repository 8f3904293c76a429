// SPDX-License-Identifier: EUPL-1.2

import { deskWords } from '../../i18n/desk/desk.ts'
import { isolated } from '../../tagged-text.ts'
import { always, type ToldCommands, where } from '../command-told.ts'
import type { ScreensCommand } from './commands.ts'

/** No text that somebody typed stands in `what`: a report holds none. */
export const screens: ToldCommands<ScreensCommand> = {
  show: {
    where,
    what: ({ scene }, language) => {
      const words = deskWords[language]
      return `${words.show} ${words.scenes[scene]}`
    },
  },
  message: {
    where,
    what: ({ text }, language) => messageWhat(text)[language],
    inFull: ({ text }, _, language) => {
      if (text === '') return messageWhat(text)[language]
      return deskWords[language].messageSaid(isolated(shortened(text)))
    },
  },
  face: { where, what: ({ face }, language) => deskWords[language].faceSet[face] },
  sound: {
    where,
    what: ({ isOn }, language) => {
      const words = deskWords[language]
      return isOn ? words.soundSetOn : words.soundSetOff
    },
  },
  testSound: { where, what: always({ nl: 'Geluid geprobeerd', en: 'Sound tried' }) },
}

function messageWhat(text: string) {
  return text === ''
    ? { nl: 'Bericht weggehaald', en: 'Message taken away' }
    : { nl: 'Bericht', en: 'Message' }
}

// Enough to know a message again; the whole of it stands in its room.
const LONGEST_TOLD = 32

function shortened(text: string): string {
  const letters = [...text]
  if (letters.length <= LONGEST_TOLD) return text
  return `${letters
    .slice(0, LONGEST_TOLD - 1)
    .join('')
    .trimEnd()}…`
}
