// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What the app has to be able to do on a machine, in the order in which it is tried. */
export type CheckName =
  | 'versions'
  | 'folder'
  | 'hub'
  | 'store'
  | 'network'
  | 'reach'
  | 'page'
  | 'link'
  | 'keychain'
  | 'screens'
  | 'kiosk'
  | 'awake'

export type SelfCheckWords = {
  title: string
  /** Before a line, both of a few letters. */
  ok: string
  notOk: string
  names: Record<CheckName, string>
  /** What to do where it fails: a sentence. */
  remedies: Record<CheckName, string>
  noAnswer(afterS: number): string
  allOk: string
  someNot(count: number): string
  freeSpace(folder: string, gigabytes: string): string
  little(folder: string, gigabytes: string): string
  hubTook(seconds: string): string
  hubEnded(lastWords: string): string
  needsHub: string
  needsPage: string
  kept(file: string, kilobytes: number): string
  answers(addresses: string): string
  /** `why` is a status or an error. */
  silent(address: string, why: string): string
  ownPage: string
  emptyPage: string
  linked: string
  linkClosed(code: string): string
  sealed: string
  inFile: string
  noScreen: string
  /** Where the system places windows, and there are several screens. */
  waylandPlaces: string
  fills: string
  fillsNot(bounds: string): string
  kioskLeftOut: string
  keptAwake: string
  notKeptAwake: string
}

export const SELF_CHECK_WORDS: Record<Language, SelfCheckWords> = {
  nl: {
    title: 'Zaalscherm kijkt of het hier kan werken.',
    ok: 'ok',
    notOk: 'niet',
    names: {
      versions: 'Versies',
      folder: 'Eigen map',
      hub: 'Hub',
      store: 'Opslag',
      network: 'Netwerk',
      reach: 'Hub elders',
      page: 'Eigen pagina',
      link: 'Verbinding',
      keychain: 'Sleutelbos',
      screens: 'Schermen',
      kiosk: 'Volledig scherm',
      awake: 'Wakker houden',
    },
    remedies: {
      versions: 'Installeer Zaalscherm opnieuw.',
      folder: 'Maak ruimte in die map, of geef jezelf schrijfrechten.',
      hub: 'Kijk of een virusscanner Zaalscherm tegenhoudt, en installeer het anders opnieuw.',
      store: 'Kijk of de schijf vol is.',
      network: 'Sta Zaalscherm toe in de firewall van deze computer, voor privénetwerken.',
      page: 'Start met --disable-gpu; helpt dat niet, installeer Zaalscherm dan opnieuw.',
      reach:
        'Kijk of beide op hetzelfde netwerk zitten, en of dat gasten van elkaar scheidt. Op een Mac: zet Zaalscherm aan bij Privacy en beveiliging, Lokaal netwerk.',
      link: 'Laat een virusscanner die netwerkverkeer leest Zaalscherm met rust laten.',
      keychain:
        'Geef Zaalscherm toegang tot de sleutelbos. Zonder werkt het ook: dan staat de sleutel in een bestand dat alleen jij kunt lezen.',
      screens: 'Sluit een scherm aan en zet het aan.',
      kiosk:
        'Zet andere programma’s die vooraan willen blijven uit, en kijk of --screen het goede scherm noemt.',
      awake: 'Zet de schermbeveiliging en de slaapstand uit bij de instellingen van dit systeem.',
    },
    noAnswer: (afterS) => `geeft na ${afterS} s geen antwoord`,
    allOk: 'Alles werkt hier.',
    someNot: (count) =>
      count === 1 ? 'Eén ding werkt hier niet.' : `${count} dingen werken hier niet.`,
    freeSpace: (folder, gigabytes) => `${folder}, ${gigabytes} GB vrij`,
    little: (folder, gigabytes) => `nog maar ${gigabytes} GB vrij in ${folder}`,
    hubTook: (seconds) => `draait na ${seconds} s in een eigen proces`,
    hubEnded: (lastWords) => `is meteen gestopt${lastWords && `: ${lastWords}`}`,
    needsHub: 'niet te proberen zonder hub',
    needsPage: 'niet te proberen zonder eigen pagina',
    kept: (file, kilobytes) => `SQLite bewaarde een dag (${file}, ${kilobytes} kB)`,
    answers: (addresses) => `de hub antwoordt op ${addresses}`,
    silent: (address, why) => `de hub antwoordt niet op ${address} (${why})`,
    ownPage: 'een venster toont de eigen pagina en heeft de sleutel van dit scherm',
    emptyPage: 'de pagina blijft leeg',
    linked: 'de pagina hoort de hub',
    linkClosed: (code) => `de hub brak af (${code})`,
    sealed: 'verzegelt en opent een sleutel',
    inFile: 'niet nodig: op dit systeem staat de sleutel in een bestand dat alleen jij kunt lezen',
    noScreen: 'geen scherm gevonden',
    waylandPlaces:
      'op Wayland kiest het systeem het scherm: start met --ozone-platform=x11 om zelf te kiezen',
    fills: 'het venster vult zijn scherm',
    fillsNot: (bounds) => `het venster vult zijn scherm niet (${bounds})`,
    kioskLeftOut: 'overgeslagen, door --no-kiosk',
    keptAwake: 'het scherm gaat niet uit zolang Zaalscherm draait',
    notKeptAwake: 'het systeem laat het scherm toch uitgaan',
  },
  en: {
    title: 'Zaalscherm looks whether it can work here.',
    ok: 'ok',
    notOk: 'not',
    names: {
      versions: 'Versions',
      folder: 'Own folder',
      hub: 'Hub',
      store: 'Store',
      network: 'Network',
      reach: 'Hub elsewhere',
      page: 'Own page',
      link: 'Link',
      keychain: 'Keychain',
      screens: 'Screens',
      kiosk: 'Full screen',
      awake: 'Keeping awake',
    },
    remedies: {
      versions: 'Install Zaalscherm anew.',
      folder: 'Make room in that folder, or give yourself the right to write there.',
      hub: 'See whether a virus scanner holds Zaalscherm up, or else install it anew.',
      store: 'See whether the disk is full.',
      network: 'Allow Zaalscherm in this computer’s firewall, for private networks.',
      page: 'Start with --disable-gpu; if that doesn’t help, install Zaalscherm anew.',
      reach:
        'See whether both are on one network, and whether that keeps guests apart. On a Mac: switch Zaalscherm on under Privacy & Security, Local Network.',
      link: 'Have a virus scanner that reads network traffic leave Zaalscherm alone.',
      keychain:
        'Give Zaalscherm access to the keychain. It works without, too: the key is then in a file that only you can read.',
      screens: 'Connect a screen and switch it on.',
      kiosk:
        'Close programs that want to stay in front, and see whether --screen names the right screen.',
      awake: 'Switch the screen saver and sleep off in this system’s settings.',
    },
    noAnswer: (afterS) => `gives no answer within ${afterS} s`,
    allOk: 'Everything works here.',
    someNot: (count) =>
      count === 1 ? 'One thing does not work here.' : `${count} things do not work here.`,
    freeSpace: (folder, gigabytes) => `${folder}, ${gigabytes} GB free`,
    little: (folder, gigabytes) => `only ${gigabytes} GB left in ${folder}`,
    hubTook: (seconds) => `runs in a process of its own after ${seconds} s`,
    hubEnded: (lastWords) => `ended at once${lastWords && `: ${lastWords}`}`,
    needsHub: 'can’t be tried without a hub',
    needsPage: 'can’t be tried without our own page',
    kept: (file, kilobytes) => `SQLite kept a day (${file}, ${kilobytes} kB)`,
    answers: (addresses) => `the hub answers at ${addresses}`,
    silent: (address, why) => `the hub does not answer at ${address} (${why})`,
    ownPage: 'a window shows our own page, and has this display’s key',
    emptyPage: 'the page stays empty',
    linked: 'the page hears the hub',
    linkClosed: (code) => `the hub broke off (${code})`,
    sealed: 'seals and opens a key',
    inFile: 'not needed: on this system the key is in a file that only you can read',
    noScreen: 'no screen found',
    waylandPlaces:
      'on Wayland the system chooses the screen: start with --ozone-platform=x11 to choose it yourself',
    fills: 'the window fills its screen',
    fillsNot: (bounds) => `the window does not fill its screen (${bounds})`,
    kioskLeftOut: 'left out, by --no-kiosk',
    keptAwake: 'the screen stays on while Zaalscherm runs',
    notKeptAwake: 'the system lets the screen go off all the same',
  },
}
