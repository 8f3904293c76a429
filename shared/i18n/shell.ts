// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What the app itself says: titles, and what went wrong at the start. */
export type ShellWords = {
  deskTitle: string
  displayTitle: string
  cannotStart: string
  notUnderstood(detail: string): string
  misspelt(given: string, meant: string): string
  /** Options that are not the app's own. */
  passedOn(options: string): string
  unknownMode(mode: string): string
  hubMissing: string
  hubNotAnAddress(value: string): string
  portNotANumber(value: string): string
  screenNotANumber(value: string): string
  screensNotAll(value: string): string
  allOnWayland: string
  portTaken(port: number): string
  runsAlready: string
  folderNotWritable(folder: string, detail: string): string
  /** `detail` is the hub's own last word, or empty. */
  hubKeepsFailing(detail: string): string
  hubRestarts(afterS: number): string
  /** In a window whose own page can't be loaded. */
  loadsAgain: string
  /** @param reason Chromium's own word */
  notLoaded(reason: string): string
}

export const SHELL_WORDS: Record<Language, ShellWords> = {
  nl: {
    deskTitle: 'Zaalscherm · regietafel',
    displayTitle: 'Zaalscherm',
    cannotStart: 'Zaalscherm kan niet starten',
    notUnderstood: (detail) => `Deze opdracht is niet te begrijpen: ${detail}`,
    misspelt: (given, meant) => `${given} is geen optie. Bedoel je ${meant}?`,
    passedOn: (options) =>
      `${options} kent Zaalscherm niet: doorgegeven aan Chromium, dat er zelf niets van zegt.`,
    unknownMode: (mode) =>
      `"${mode}" is geen opdracht. Start zonder opdracht voor de regietafel, of met "display" voor een scherm.`,
    hubMissing:
      'Er is niet één hub op dit netwerk gevonden. Zeg waar hij is met --hub ADRES, bijvoorbeeld --hub 192.168.10.20:4500.',
    hubNotAnAddress: (value) =>
      `--hub "${value}" is geen adres. Geef bijvoorbeeld --hub 192.168.10.20:4500.`,
    portNotANumber: (value) => `--port "${value}" is geen poort. Geef een getal van 1 tot 65535.`,
    screenNotANumber: (value) =>
      `--screen "${value}" is geen scherm. Het eerste scherm is --screen 1.`,
    screensNotAll: (value) =>
      `--screens "${value}" gaat hier niet. Met "display --screens all" wordt elk scherm van deze computer een eigen scherm, zonder --screen.`,
    allOnWayland:
      'Onder Wayland kan Zaalscherm zijn vensters niet zelf over de schermen verdelen. Start met --ozone-platform=x11 erbij.',
    portTaken: (port) =>
      `Poort ${port} is al in gebruik, waarschijnlijk door een andere Zaalscherm op deze laptop. Sluit die, en start opnieuw. Zaalscherm kiest zelf geen andere poort: codes die al geprint of gescand zijn, zouden dan niet meer werken.`,
    runsAlready: 'Zaalscherm is al gestart: zijn venster staat nu vooraan.',
    folderNotWritable: (folder, detail) =>
      `Zaalscherm kan niets bewaren in ${folder} (${detail}). Maak daar ruimte, of geef jezelf schrijfrechten, en start opnieuw.`,
    hubKeepsFailing: (detail) =>
      `De hub stopt steeds meteen na het starten${detail && ` (${detail})`}. Kijk of de schijf vol is, start de computer opnieuw op en probeer het nog eens. Wat hier niet werkt, zegt: zaalscherm --self-check.`,
    hubRestarts: (afterS) => `De hub is gestopt en start over ${afterS} s opnieuw.`,
    loadsAgain: 'Zo weer terug',
    notLoaded: (reason) =>
      `Deze pagina kon niet worden geladen (${reason}). Zaalscherm probeert het vanzelf opnieuw.`,
  },
  en: {
    deskTitle: 'Zaalscherm · desk',
    displayTitle: 'Zaalscherm',
    cannotStart: 'Zaalscherm cannot start',
    notUnderstood: (detail) => `This command cannot be understood: ${detail}`,
    misspelt: (given, meant) => `${given} is not an option. Did you mean ${meant}?`,
    passedOn: (options) =>
      `Zaalscherm does not know ${options}: passed on to Chromium, which says nothing of it.`,
    unknownMode: (mode) =>
      `"${mode}" is not a command. Start without one for the desk, or with "display" for a display.`,
    hubMissing:
      'Not one hub was found on this network. Say where it is with --hub ADDRESS, for example --hub 192.168.10.20:4500.',
    hubNotAnAddress: (value) =>
      `--hub "${value}" is not an address. Give for example --hub 192.168.10.20:4500.`,
    portNotANumber: (value) => `--port "${value}" is not a port. Give a number from 1 to 65535.`,
    screenNotANumber: (value) => `--screen "${value}" is not a screen. The first is --screen 1.`,
    screensNotAll: (value) =>
      `--screens "${value}" does not go here. With "display --screens all" each screen of this computer is a display of its own, without --screen.`,
    allOnWayland:
      'On Wayland Zaalscherm cannot put its windows on the screens by itself. Start it with --ozone-platform=x11 as well.',
    portTaken: (port) =>
      `Port ${port} is in use, probably by another Zaalscherm on this laptop. Close that one and start again. Zaalscherm never picks another port by itself: codes that were printed or scanned would stop working.`,
    runsAlready: 'Zaalscherm runs already: its window is in front now.',
    folderNotWritable: (folder, detail) =>
      `Zaalscherm can keep nothing in ${folder} (${detail}). Make room there, or give yourself the right to write, and start again.`,
    hubKeepsFailing: (detail) =>
      `The hub stops each time, right after its start${detail && ` (${detail})`}. See whether the disk is full, restart the computer and try again. What does not work here is told by: zaalscherm --self-check.`,
    hubRestarts: (afterS) => `The hub stopped and starts again in ${afterS} s.`,
    loadsAgain: 'Back in a moment',
    notLoaded: (reason) =>
      `This page could not be loaded (${reason}). Zaalscherm tries again by itself.`,
  },
}

/** The interface's language for a locale such as `nl-BE`: Dutch where it is Dutch, else English. */
export function languageOf(locale: string): Language {
  return /^nl\b/i.test(locale) ? 'nl' : 'en'
}
