// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What the app says of the machine that it runs on, and of who may leave a wall. */
export type MachineWords = {
  title: string
  /** In the desk's menu. */
  menu: string
  /** Under the title: which start this window is about. */
  about(start: string): string
  autostart: string
  autostartWhat: string
  autostartFails(detail: string): string
  on: string
  off: string
  pin: string
  pinWhat: string
  pinSet: string
  pinNone: string
  setPin: string
  changePin: string
  removePin: string
  typeOldPin(digits: string): string
  typePin(digits: string): string
  typePinAgain(digits: string): string
  pinsDiffer: string
  forgotPin: string
  /** Once it was removed by a command. */
  pinForgotten: string
  pinWasNone: string
  pinLength: string
  /** On which of its screens walls are. */
  screens: {
    title: string
    what: string
    /** @param number as the system counts, from 1 */
    one(number: number, screen: { name: string; size: string; isInternal: boolean }): string
    all(count: number): string
    away: string
    /** In a window of its own, beside an app that may run. */
    atWall: string
  }
  /** Pairs the walls of this machine anew. */
  forgetHub: string
  forgetHubWhat: string
  selfCheck: string
  selfCheckRuns: string
  again: string
  facts: Record<
    | 'version'
    | 'system'
    | 'runtime'
    | 'windows'
    | 'vault'
    | 'screens'
    | 'addresses'
    | 'hub'
    | 'faults'
    | 'folder',
    string
  >
  vaults: Record<'keychain' | 'file', string>
  noHub: string
  ownHub: string
  none: string
  /** On a wall, after the way out was held. */
  askPin(dots: string): string
  wrongPin: string
  waitForPin(seconds: number): string
  pinUnreadable: string
}

export const MACHINE_WORDS: Record<Language, MachineWords> = {
  nl: {
    title: 'Deze computer',
    menu: 'Deze computer…',
    about: (start) => `Over de start: ${start}`,
    autostart: 'Start vanzelf',
    autostartWhat: 'Zaalscherm start zodra iemand zich aanmeldt op deze computer.',
    autostartFails: (detail) => `Dat lukte niet: ${detail}`,
    on: 'aan',
    off: 'uit',
    pin: 'Pincode voor de uitgang',
    pinWhat:
      'Op een scherm sluit je Zaalscherm door Ctrl+Shift+Q een seconde vast te houden. Met een pincode vraagt het scherm daarna om die code.',
    pinSet: 'ingesteld',
    pinNone: 'geen',
    setPin: 'Kies een pincode',
    changePin: 'Verander de pincode',
    removePin: 'Haal de pincode weg',
    typeOldPin: (digits) => `Typ de pincode die er nu is en druk op Enter: ${digits}`,
    typePin: (digits) => `Typ 4 tot 8 cijfers en druk op Enter: ${digits}`,
    typePinAgain: (digits) => `Typ dezelfde cijfers nog eens en druk op Enter: ${digits}`,
    pinsDiffer: 'Die twee zijn niet gelijk. Kies de pincode opnieuw.',
    pinForgotten: 'De pincode is weg. Kies een nieuwe onder Deze computer.',
    pinWasNone: 'Er was geen pincode.',
    forgotPin: 'Vergeten? Typ op deze computer in een terminal: zaalscherm --forget-pin',
    pinLength: 'Een pincode heeft 4 tot 8 cijfers.',
    screens: {
      title: 'Op welk scherm',
      what: 'Het programma staat op het gekozen scherm, of op alle schermen die erop zitten: dan heeft elk zijn eigen code en zaal. Dit geldt meteen en blijft zo. Een scherm dat er even niet is, krijgt zijn beeld terug zodra het er weer is.',
      one: (number, { name, size, isInternal }) =>
        [`Scherm ${number}${name === '' ? '' : `: ${name}`}`, size]
          .concat(isInternal ? 'van deze computer zelf' : [])
          .join(', '),
      all: (count) => `Alle ${count} schermen, elk met een eigen zaal`,
      away: 'Het gekozen scherm is er nu niet. Zodra het er weer is, gaat het beeld daarheen terug.',
      atWall:
        'Dat kies je op het scherm zelf, terwijl het programma erop staat: houd daar Ctrl en de komma vast. In dit losse venster kan het niet.',
    },
    forgetHub: 'Vergeet de laptop',
    forgetHubWhat:
      'Een bewust gekozen andere laptop? Dit scherm vergeet de laptop waarmee het is gekoppeld, start opnieuw en toont een code. Koppel het daarna aan de regietafel.',
    selfCheck: 'Controleer deze computer',
    selfCheckRuns: 'De controle loopt…',
    again: 'Ververs',
    facts: {
      version: 'Versie',
      system: 'Systeem',
      runtime: 'Onderdelen',
      windows: 'Vensters',
      vault: 'Sleutels',
      screens: 'Schermen',
      addresses: 'Adressen',
      hub: 'Laptop met Zaalscherm',
      faults: 'Storingen geteld',
      folder: 'Map',
    },
    vaults: {
      keychain: 'in de sleutelbos van het systeem',
      file: 'in een bestand dat alleen deze gebruiker kan lezen',
    },
    noHub: 'geen opgegeven',
    ownHub: 'op deze computer',
    none: 'geen',
    askPin: (dots) => `Pincode: ${dots}`,
    wrongPin: 'Die pincode klopt niet.',
    waitForPin: (seconds) => `Te vaak fout. Probeer het over ${seconds} s opnieuw.`,
    pinUnreadable: 'De pincode is niet te lezen. Start de computer opnieuw.',
  },
  en: {
    title: 'This computer',
    menu: 'This computer…',
    about: (start) => `About the start: ${start}`,
    autostart: 'Start by itself',
    autostartWhat: 'Zaalscherm starts as soon as somebody logs in to this computer.',
    autostartFails: (detail) => `That did not work: ${detail}`,
    on: 'on',
    off: 'off',
    pin: 'PIN for the way out',
    pinWhat:
      'On a wall, Ctrl+Shift+Q held for a second closes Zaalscherm. With a PIN the wall then asks for it.',
    pinSet: 'set',
    pinNone: 'none',
    setPin: 'Choose a PIN',
    changePin: 'Change the PIN',
    removePin: 'Take the PIN away',
    typeOldPin: (digits) => `Type the PIN that there is now and press Enter: ${digits}`,
    typePin: (digits) => `Type 4 to 8 digits and press Enter: ${digits}`,
    typePinAgain: (digits) => `Type the same digits again and press Enter: ${digits}`,
    pinsDiffer: 'Those two are not the same. Choose the PIN again.',
    pinForgotten: 'The PIN is gone. Choose another under This computer.',
    pinWasNone: 'There was no PIN.',
    forgotPin: 'Forgotten? Type on this computer, in a terminal: zaalscherm --forget-pin',
    pinLength: 'A PIN has 4 to 8 digits.',
    screens: {
      title: 'On which screen',
      what: 'The programme is on the screen that is chosen, or on all that are connected: each then has a code and a room of its own. It holds at once, and is kept. A screen that is away for a while has its picture again as soon as it is back.',
      one: (number, { name, size, isInternal }) =>
        [`Screen ${number}${name === '' ? '' : `: ${name}`}`, size]
          .concat(isInternal ? 'of this computer itself' : [])
          .join(', '),
      all: (count) => `All ${count} screens, each a wall of its own`,
      away: 'The screen that was chosen is not there now. As soon as it is back the picture goes back to it.',
      atWall:
        'Choose that at the screen itself, while the programme is on it: hold Ctrl and the comma there. In this separate window it can’t be done.',
    },
    forgetHub: 'Forget the laptop',
    forgetHubWhat:
      'Another laptop on purpose? This screen forgets the laptop that it was paired with, starts again and shows a code. Then pair it at the desk.',
    selfCheck: 'Check this computer',
    selfCheckRuns: 'The check runs…',
    again: 'Refresh',
    facts: {
      version: 'Version',
      system: 'System',
      runtime: 'Parts',
      windows: 'Windows',
      vault: 'Keys',
      screens: 'Screens',
      addresses: 'Addresses',
      hub: 'Laptop with Zaalscherm',
      faults: 'Faults counted',
      folder: 'Folder',
    },
    vaults: {
      keychain: 'in the system’s keychain',
      file: 'in a file that only this user can read',
    },
    noHub: 'none given',
    ownHub: 'on this computer',
    none: 'none',
    askPin: (dots) => `PIN: ${dots}`,
    wrongPin: 'That PIN is not right.',
    waitForPin: (seconds) => `Wrong too often. Try again in ${seconds} s.`,
    pinUnreadable: 'The PIN can’t be read. Start the computer again.',
  },
}
