// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { LinkWay } from '../displays/link-way.ts'
import type { PictureBy } from './picture.ts'
import type { Level } from './problems.ts'

type Words = {
  title: string
  none: string
  /** How a new one finds the laptop; `code`: what is typed at one that doesn't, or `null`. */
  newScreen(address: string, code: string | null): string
  allGood(count: number): string
  some(bad: number, count: number): string
  waiting(count: number): string
  unknown: string
  /** `black`: in place of good, where nothing is to be seen because a desk asked. */
  levels: Record<Level | 'black', string>
  /** A display with its number and the colour that goes with it. */
  number(number: number, colour: string): string
  forAll: string
  identifyAll: string
  unblankAll: string
  blank: string
  someBlack(count: number): string
  blankOn(called: string): string
  volume: string
  volumeOf(called: string): string
  seen: string
  seenNow: string
  seenAgo(span: string): string
  never: string
  roundTrip: string
  clock: string
  picture: string
  paints(perS: string): string
  paintsNot: string
  awake: string
  awakeYes: string
  awakeNo: string
  awakeUnknown: string
  size: string
  /** Before the system's own name of a screen. */
  screen: string
  pictureOf(called: string): string
  noPicture: string
  cannotPicture: string
  madeBy: Record<PictureBy, string>
  version: string
  uptime: string
  runsOn: string
  link: string
  ways: Record<LinkWay, string>
  /** Beside its name, where its link is open. */
  notPinned: string
  /** Once over all of those: what that means, and what to do. */
  notPinnedHelp(count: number): string
  app: string
  browser: string
  battery: string
  restarts: string
  restartsToday(count: number): string
  charging(percent: number): string
  notCharging(percent: number): string
}

/** What the desk says of the screens as machines: how they are, and what can be asked of them. */
export const fleetWords: Record<Language, Words> = {
  nl: {
    title: 'Schermen',
    none: 'Er is nog geen scherm gekoppeld. Een nieuw scherm toont een code; die verschijnt bij de zalen.',
    newScreen: (address, code) =>
      `Nieuw scherm? Start daar de app van Zaalscherm: die zoekt de laptop zelf.${code === null ? '' : ` Vindt hij hem niet, typ daar dan de code ${code} en Enter.`} Of open in een browser ${address}.`,
    allGood: (count) => (count === 1 ? '1 scherm: goed' : `${count} schermen: alles goed`),
    some: (bad, count) =>
      `${bad} van ${count} ${count === 1 ? 'scherm' : 'schermen'} ${bad === 1 ? 'vraagt' : 'vragen'} aandacht`,
    waiting: (count) =>
      count === 1 ? '1 scherm wacht op een zaal' : `${count} schermen wachten op een zaal`,
    unknown: 'Zonder verbinding met de laptop is niet bekend hoe het met de schermen gaat.',
    levels: { good: 'goed', amber: 'let op', red: 'ga kijken', black: 'zwart, zoals gevraagd' },
    number: (number, colour) => `nummer ${number}, ${colour}`,
    forAll: 'Voor alle schermen',
    identifyAll: 'Toon overal het nummer',
    unblankAll: 'Alle schermen weer aan',
    blank: 'Zwart',
    someBlack: (count) => `${count} zwart, zoals gevraagd`,
    blankOn: (called) => `Zwart beeld op ${called}`,
    volume: 'Volume',
    volumeOf: (called) => `Volume, ${called}`,
    seen: 'Laatst gezien',
    seenNow: 'nu',
    seenAgo: (span) => `${span} geleden`,
    never: 'nog niet',
    roundTrip: 'Retourtijd',
    clock: 'Klok',
    picture: 'Beeld',
    paints: (perS) => `tekent, ${perS} per seconde`,
    paintsNot: 'tekent niet',
    awake: 'Blijft aan',
    awakeYes: 'ja',
    awakeNo: 'nee',
    awakeUnknown: 'onbekend: stel het in op dat apparaat',
    size: 'Grootte',
    screen: 'Beeldscherm',
    pictureOf: (called) => `Wat dit scherm toonde: ${called}`,
    noPicture: 'Nog geen foto.',
    cannotPicture: 'De browser van dat scherm kan geen foto maken.',
    madeBy: { app: 'Foto van het venster', page: 'De pagina, door haarzelf getekend' },
    version: 'Versie',
    uptime: 'Open sinds',
    runsOn: 'Draait in',
    link: 'Verbinding',
    ways: {
      pinned: 'versleuteld, en alleen met deze laptop',
      own: 'op deze laptop zelf',
      open: 'open, want het scherm draait in een browser',
    },
    notPinned: 'open verbinding',
    notPinnedHelp: (count) =>
      `${count === 1 ? '1 scherm heeft' : `${count} schermen hebben`} een open verbinding, omdat ${count === 1 ? 'het' : 'ze'} in een browser ${count === 1 ? 'draait' : 'draaien'}. Dat werkt gewoon, maar wie op hetzelfde netwerk zit, kan meelezen of iets anders laten zien. Wil je dat niet? Start op dat apparaat de app van Zaalscherm en kies hier die app in plaats van de browser.`,
    app: 'de app',
    browser: 'een browser',
    battery: 'Accu',
    restarts: 'Zelf herstart',
    restartsToday: (count) => `${count} × in een dag`,
    charging: (percent) => `${percent} %, laadt op`,
    notCharging: (percent) => `${percent} %, niet aan de voeding`,
  },
  en: {
    title: 'Screens',
    none: 'No screen is paired yet. A new screen shows a code; that appears with the rooms.',
    newScreen: (address, code) =>
      `A new screen? Start the Zaalscherm app there: it looks for the laptop itself.${code === null ? '' : ` If it finds none, type the code ${code} there, then Enter.`} Or open ${address} in a browser.`,
    allGood: (count) => (count === 1 ? '1 screen: good' : `${count} screens: all good`),
    some: (bad, count) =>
      `${bad} of ${count} ${count === 1 ? 'screen' : 'screens'} ${bad === 1 ? 'needs' : 'need'} attention`,
    waiting: (count) =>
      count === 1 ? '1 screen waits for a room' : `${count} screens wait for a room`,
    unknown: 'Without a link to the laptop it is not known how the screens are.',
    levels: { good: 'good', amber: 'look', red: 'go there', black: 'black, as asked' },
    number: (number, colour) => `number ${number}, ${colour}`,
    forAll: 'For all screens',
    identifyAll: 'Show numbers everywhere',
    unblankAll: 'Show all screens again',
    blank: 'Black',
    someBlack: (count) => `${count} black, as asked`,
    blankOn: (called) => `Black on ${called}`,
    volume: 'Volume',
    volumeOf: (called) => `Volume, ${called}`,
    seen: 'Last seen',
    seenNow: 'now',
    seenAgo: (span) => `${span} ago`,
    never: 'not yet',
    roundTrip: 'Round trip',
    clock: 'Clock',
    picture: 'Picture',
    paints: (perS) => `paints, ${perS} a second`,
    paintsNot: 'paints nothing',
    awake: 'Stays on',
    awakeYes: 'yes',
    awakeNo: 'no',
    awakeUnknown: 'unknown: set it on that device',
    size: 'Size',
    screen: 'Screen',
    pictureOf: (called) => `What this screen showed: ${called}`,
    noPicture: 'No picture yet.',
    cannotPicture: 'The browser of that screen can make no picture.',
    madeBy: { app: 'Picture of the window', page: 'The page, as it draws itself' },
    version: 'Version',
    uptime: 'Open since',
    runsOn: 'Runs in',
    link: 'Link',
    ways: {
      pinned: 'encrypted, and with this laptop alone',
      own: 'on this very laptop',
      open: 'open, since the screen runs in a browser',
    },
    notPinned: 'open link',
    notPinnedHelp: (count) =>
      `${count === 1 ? '1 screen has' : `${count} screens have`} an open link, since ${count === 1 ? 'it runs' : 'they run'} in a browser. That works, but whoever is on the same network can read along or show something else. Don’t want that? Start the Zaalscherm app on that device, and choose it here in place of the browser.`,
    app: 'the app',
    browser: 'a browser',
    battery: 'Battery',
    restarts: 'Restarted itself',
    restartsToday: (count) => `${count} × in a day`,
    charging: (percent) => `${percent} %, charging`,
    notCharging: (percent) => `${percent} %, not on its power`,
  },
}
