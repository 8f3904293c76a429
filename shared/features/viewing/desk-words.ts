// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of rooms' screens, their farthest seats, and what can be read from there. */
export type ViewingWords = {
  viewing: string
  diagonal: string
  farthest: string
  /** From how far what is read, in metres. */
  readFrom: (far: string, aside: string, code: string) => string
  asInDay: string
  notANumber: (value: string) => string
  /** @param metres from how far it is read; @param inch the screen that would do */
  tooLong: (text: string, metres: string, inch: number | null) => string
  /** What to do that has no room. */
  leftOut: (text: string, inch: number | null) => string
  /** In a room's column. */
  tooLongHere: (count: number) => string
}

const nl: ViewingWords = {
  viewing: 'Scherm en verste stoel',
  diagonal: 'Beelddiagonaal in inch',
  farthest: 'Verste stoel in meter',
  readFrom: (far, aside, code) =>
    `Tijd, titel, wat te doen en wat straks komt: te lezen van ${far} m. Wat erbij hoort van ${aside} m, de code van ${code} m.`,
  asInDay: 'Zoals in de dag',
  notANumber: (value) => `‘${value}’ is geen getal. Vul een getal in, zoals 8 of 7,5.`,
  tooLong: (text, metres, inch) => `‘${text}’: leesbaar tot ${metres} m; ${adviceNl(inch)}`,
  leftOut: (text, inch) => `‘${text}’: te lang om erbij te staan; ${adviceNl(inch)}`,
  tooLongHere: (count) =>
    count === 1
      ? '1 tekst niet van achterin te lezen'
      : `${count} teksten niet van achterin te lezen`,
}

function adviceNl(inch: number | null): string {
  return inch === null ? 'kort in' : `kort in of neem ${inch}″`
}

const en: ViewingWords = {
  viewing: 'Screen and farthest seat',
  diagonal: 'Diagonal in inches',
  farthest: 'Farthest seat in metres',
  readFrom: (far, aside, code) =>
    `Time, title, what to do and what comes next can be read from ${far} m. What goes with it from ${aside} m, the code from ${code} m.`,
  asInDay: 'As in the day',
  notANumber: (value) => `‘${value}’ is no number. Give a number, such as 8 or 7.5.`,
  tooLong: (text, metres, inch) => `‘${text}’: can be read up to ${metres} m; ${adviceEn(inch)}`,
  leftOut: (text, inch) => `‘${text}’: too long to stand with the rest; ${adviceEn(inch)}`,
  tooLongHere: (count) =>
    count === 1
      ? '1 text can’t be read from the back'
      : `${count} texts can’t be read from the back`,
}

function adviceEn(inch: number | null): string {
  return inch === null ? 'shorten it' : `shorten it, or take ${inch}″`
}

export const viewingWords: Record<Language, ViewingWords> = { nl, en }
