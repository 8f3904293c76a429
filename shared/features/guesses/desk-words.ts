// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { GuessedCode } from './guesses.ts'

/** What the desk says of somebody who guesses codes. */
export type GuessesWords = {
  /** @param since a time of day */
  guessed(what: GuessedCode, count: string, from: string, since: string): string
  /** What is so, and what to do. */
  todo(what: GuessedCode): string
  /** In place of an address that is this very machine's. */
  here: string
  others(count: number): string
}

const TAKE_OFF_NL =
  'Raden gaat nu langzaam. Ken je dit apparaat niet, haal het dan van het netwerk: verander het wifi-wachtwoord, of vraag wie het netwerk beheert.'
const TAKE_OFF_EN =
  'Guessing is slow now. If you do not know this device, take it off the network: change the Wi-Fi password, or ask who runs the network.'

export const guessesWords: Record<Language, GuessesWords> = {
  nl: {
    guessed: (what, count, from, since) =>
      `Iemand raadt: ${count} keer een foute ${
        {
          desk: 'sleutel van de regietafel',
          facilitator: 'sleutel voor begeleiders',
          juror: 'jurycode',
          room: 'code om mee te doen',
        }[what]
      } sinds ${since}, vanaf ${from}.`,
    todo: (what) =>
      ({
        desk: `Deze sleutel is te lang om te raden: niemand kwam zo binnen. ${TAKE_OFF_NL}`,
        facilitator: `Deze sleutel is te lang om te raden: niemand kwam zo binnen. ${TAKE_OFF_NL}`,
        juror: `Is het een jurylid, geef dan de kaart nog eens. ${TAKE_OFF_NL}`,
        room: `Zijn het mensen die zich vertypen, laat hun de code op het scherm nog eens zien. ${TAKE_OFF_NL}`,
      })[what],
    here: 'deze laptop zelf',
    others: (count) => `En nog ${count} ${count === 1 ? 'adres' : 'adressen'}.`,
  },
  en: {
    guessed: (what, count, from, since) =>
      `Somebody is guessing: ${count} times a wrong ${
        {
          desk: 'key of the desk',
          facilitator: 'key for facilitators',
          juror: 'jury code',
          room: 'code to join',
        }[what]
      } since ${since}, from ${from}.`,
    todo: (what) =>
      ({
        desk: `This key is too long to be guessed: nobody got in that way. ${TAKE_OFF_EN}`,
        facilitator: `This key is too long to be guessed: nobody got in that way. ${TAKE_OFF_EN}`,
        juror: `If it is a member of the jury, hand them their card once more. ${TAKE_OFF_EN}`,
        room: `If these are people who mistype, show them the code on the screen once more. ${TAKE_OFF_EN}`,
      })[what],
    here: 'this very laptop',
    others: (count) => `And ${count} more ${count === 1 ? 'address' : 'addresses'}.`,
  },
}
