// SPDX-License-Identifier: EUPL-1.2
import type { BrowserFloor } from '../browsers/browser-floor.ts'
import type { Language } from '../text.ts'

/** What a page says in a browser that is too old for it, and which will do. */
type TooOldWords = {
  display(floor: BrowserFloor): string
  desk(floor: BrowserFloor): string
  /** Also where scripts are switched off: the page can't tell which of the two it is. */
  phone(floor: BrowserFloor): string
}

export const tooOldWords: Record<Language, TooOldWords> = {
  nl: {
    display: (floor) => `De browser van dit scherm is te oud. Nieuw genoeg: ${dutch(floor)}.`,
    desk: (floor) =>
      `Deze browser is te oud voor de regietafel; niet alles werkt. Nieuw genoeg: ${dutch(floor)}.`,
    phone: (floor) =>
      `Deze pagina werkt zichzelf hier niet bij: JavaScript staat uit, of de browser is te oud. Nieuw genoeg: ${dutch(floor)}.`,
  },
  en: {
    display: (floor) => `This screen’s browser is too old. New enough: ${english(floor)}.`,
    desk: (floor) =>
      `This browser is too old for the desk; not everything works. New enough: ${english(floor)}.`,
    phone: (floor) =>
      `This page doesn’t keep itself up to date here: JavaScript is off, or the browser is too old. New enough: ${english(floor)}.`,
  },
}

function dutch({ chromium, firefox, safari }: BrowserFloor): string {
  return `Chrome of Edge vanaf ${chromium}, Firefox vanaf ${firefox}, Safari vanaf ${safari}`
}

function english({ chromium, firefox, safari }: BrowserFloor): string {
  return `Chrome or Edge ${chromium}, Firefox ${firefox}, Safari ${safari}, or newer`
}
