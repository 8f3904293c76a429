// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { Face, Scene } from './commands.ts'

/** What the desk says of what screens show and sound. */
export type ScreensWords = {
  /** What a room's screen shows now, and what it is told to show. */
  shows: string
  show: string
  scenes: Record<Scene, string>
  /** What stands in place of what was chosen, by the wall's name for it. */
  onWall: Readonly<Record<string, string>>
  write: string
  /** Before the message that rooms have. */
  messageIn: (rooms: string) => string
  noMessage: string
  /** Switches small pictures of all screens on and off. */
  pictures: string
  messageTitle: string
  messageLabel: string
  messageHint: string
  charactersLeft: (count: number) => string
  send: string
  sendAndShow: string
  messageSaid: (text: string) => string
  settings: string
  settingsFor: (where: string) => string
  face: string
  faces: Record<Face, string>
  faceSet: Record<Face, string>
  /** What stays where the clock is hidden. */
  hiddenHint: string
  sound: string
  soundOn: string
  soundIsOn: string
  soundOff: string
  soundSetOn: string
  soundSetOff: string
  testSound: string
  keysMessage: string
  sceneTips: Record<Scene, string>
  writeTip: string
  applaudTip: string
  settingsTip: string
}

const nl: ScreensWords = {
  shows: 'Toont',
  show: 'Toon',
  scenes: {
    programme: 'Programma',
    coming: 'Straks',
    join: 'Meedoen',
    message: 'Bericht',
    blank: 'Zwart',
  },
  onWall: {
    reveal: 'Uitslag',
    standing: 'Stand van de race',
    draw: 'Loting',
    'test-pattern': 'Testbeeld',
    applause: 'Bedankt',
    directions: 'Wegwijzer',
    elsewhere: 'Waar iedereen is',
    'all-rooms': 'Alle zalen',
    close: 'Einde van de dag',
  },
  write: 'Schrijf bericht',
  messageIn: (rooms) => `Bericht in ${rooms}:`,
  noMessage: 'Geen bericht',
  pictures: 'Schermen in het klein',
  messageTitle: 'Bericht',
  messageLabel: 'Tekst op het scherm',
  messageHint: 'Leeg laten haalt het bericht weg.',
  charactersLeft: (count) => `nog ${count} tekens`,
  send: 'Toon als balk',
  sendAndShow: 'Toon groot',
  messageSaid: (text) => `Bericht ‘${text}’`,
  settings: 'Instellingen',
  settingsFor: (where) => `Instellingen: ${where}`,
  face: 'Klok op het scherm',
  faces: { digits: 'Cijfers', disk: 'Schijf', marks: 'Verborgen' },
  faceSet: {
    digits: 'Klok met cijfers',
    disk: 'Klok als schijf',
    marks: 'Klok verborgen',
  },
  hiddenHint: 'Verborgen: geen klok, wel de seintjes (begin, bijna om, de tijd is om).',
  sound: 'Geluid',
  soundOn: 'Aan',
  soundIsOn: 'geluid aan',
  soundOff: 'Uit',
  soundSetOn: 'Geluid aan',
  soundSetOff: 'Geluid uit',
  testSound: 'Probeer het geluid',
  keysMessage: 'Toon Bericht; is er nog geen, dan schrijf je het eerst',
  sceneTips: {
    programme: 'wat er nu gebeurt, met de tijd die er nog is',
    coming: 'wat hierna komt, met de begintijd',
    join: 'de code en de wifi, groot, om mee te doen',
    message: 'het bericht, groot; is er nog geen, dan schrijf je het eerst',
    blank: 'een zwart scherm',
  },
  writeTip: 'een bericht als balk onder het programma',
  applaudTip: 'een dankwoord voor wie net presenteerde, tien seconden lang',
  settingsTip: 'hoe het verdergaat, hoe de klok eruitziet en of hij klinkt',
}

const en: ScreensWords = {
  shows: 'Shows',
  show: 'Show',
  scenes: {
    programme: 'Programme',
    coming: 'Next',
    join: 'Join',
    message: 'Message',
    blank: 'Black',
  },
  onWall: {
    reveal: 'Result',
    standing: 'Race score',
    draw: 'Draw',
    'test-pattern': 'Test pattern',
    applause: 'Thanks',
    directions: 'Directions',
    elsewhere: 'Where everybody is',
    'all-rooms': 'All rooms',
    close: 'End of the day',
  },
  write: 'Write message',
  messageIn: (rooms) => `Message in ${rooms}:`,
  noMessage: 'No message',
  pictures: 'Small screens',
  messageTitle: 'Message',
  messageLabel: 'Text on the screen',
  messageHint: 'Leaving it empty takes the message away.',
  charactersLeft: (count) => `${count} characters left`,
  send: 'Show as a bar',
  sendAndShow: 'Show large',
  messageSaid: (text) => `Message ‘${text}’`,
  settings: 'Settings',
  settingsFor: (where) => `Settings: ${where}`,
  face: 'Clock on the screen',
  faces: { digits: 'Digits', disk: 'Disk', marks: 'Hidden' },
  faceSet: { digits: 'Clock in digits', disk: 'Clock as a disk', marks: 'Clock hidden' },
  hiddenHint: 'Hidden: no clock, but its cues still show (start, almost done, time is up).',
  sound: 'Sound',
  soundOn: 'On',
  soundIsOn: 'sound on',
  soundOff: 'Off',
  soundSetOn: 'Sound on',
  soundSetOff: 'Sound off',
  testSound: 'Try the sound',
  keysMessage: 'Show Message; where there is none, write it first',
  sceneTips: {
    programme: 'what goes on now, with the time left',
    coming: 'what comes next, and when it begins',
    join: 'the code and the Wi-Fi, large, to join',
    message: 'the message, large; where there is none, you write it first',
    blank: 'a black screen',
  },
  writeTip: 'a message as a bar under the programme',
  applaudTip: 'thanks to who has just presented, for ten seconds',
  settingsTip: 'how things go on, how the clock looks and whether it sounds',
}

export const screensWords: Record<Language, ScreensWords> = { nl, en }
