// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { WifiWarning } from './wifi-warnings.ts'

/** What the desk says of codes on paper after a change, and of the Wi-Fi's own code. */
export type PaperWords = {
  title: string
  areDead(address: string): string
  screensNameNew: string
  printAgain: string
  orKeep: string
  command: string
  checkFirst: string
  workAgain(address: string): string
  wifiTitle: string
  wifiHow: string
  wifiNone: string
  wifiFillIn: string
  wifiShow: string
  wifiHide: string
  wifiCode(name: string): string
  wifiSeen: string
  warnings: Record<WifiWarning, string>
}

export const paperWords: Record<Language, PaperWords> = {
  nl: {
    title: 'Codes op papier',
    areDead: (address) =>
      `Codes op papier die ${address} noemen, werken niet meer: deze laptop heeft dat adres niet meer.`,
    screensNameNew: 'De schermen noemen al het nieuwe.',
    printAgain: 'Print ze opnieuw',
    orKeep:
      'Of geef deze laptop het oude adres erbij, met dit commando in een terminal (op Windows als beheerder). Dan werkt het papier meteen weer, tot de laptop uitgaat.',
    command: 'Commando',
    checkFirst:
      'Doe dit alleen als het adres van niemand anders is geworden: pingen mag geen antwoord geven.',
    workAgain: (address) => `Het oude adres ${address} is terug: codes op papier werken weer.`,
    wifiTitle: 'Wifi met een code',
    wifiHow:
      'Wie deze code scant, komt op de wifi van de zaal. Op de schermen staat hij bij binnenkomst en waar je Meedoen toont, als de wifi is ingevuld.',
    wifiNone: 'De wifi van de zaal is nog niet ingevuld.',
    wifiFillIn: 'Vul de wifi in',
    wifiShow: 'Toon de code',
    wifiHide: 'Verberg de code',
    wifiCode: (name) => `QR-code voor de wifi ${name}`,
    wifiSeen: 'In de code staat het wachtwoord: wie hem fotografeert, heeft het ook.',
    warnings: {
      risky:
        'In de naam of het wachtwoord staan tekens die sommige telefoons in een code verkeerd lezen. Zet naam en wachtwoord er leesbaar bij.',
      hidden: 'Het netwerk is verborgen; sommige telefoons vinden het na het scannen niet.',
      short: 'Een wachtwoord van wifi heeft ten minste acht tekens: dit klopt niet.',
      open: 'Het netwerk is open. Vraagt het om in te loggen op een pagina, dan moet dat na het scannen nog.',
    },
  },
  en: {
    title: 'Codes on paper',
    areDead: (address) =>
      `Codes on paper that name ${address} work no more: this laptop no longer has that address.`,
    screensNameNew: 'The screens name the new one already.',
    printAgain: 'Print them again',
    orKeep:
      'Or give this laptop the old address as well, by this command in a terminal (on Windows as an administrator). The paper then works again at once, until the laptop is turned off.',
    command: 'Command',
    checkFirst:
      'Do so only if nobody else has been given the address: pinging it must get no answer.',
    workAgain: (address) => `The old address ${address} is back: codes on paper work again.`,
    wifiTitle: 'Wi-Fi by a code',
    wifiHow:
      'Whoever scans this code gets on the venue’s Wi-Fi. On the screens it stands while people come in and where you show how to join, if the Wi-Fi is filled in.',
    wifiNone: 'The venue’s Wi-Fi has not been filled in yet.',
    wifiFillIn: 'Fill in the Wi-Fi',
    wifiShow: 'Show the code',
    wifiHide: 'Hide the code',
    wifiCode: (name) => `QR code for the Wi-Fi ${name}`,
    wifiSeen: 'The password is in the code: whoever takes a picture of it has that, too.',
    warnings: {
      risky:
        'The name or the password has characters that some phones misread in a code. Put name and password beside it in letters.',
      hidden: 'The network is hidden; some phones don’t find it after scanning.',
      short: 'A Wi-Fi password has at least eight characters: this can’t be right.',
      open: 'The network is open. If it wants people to log in on a page, they still have to after scanning.',
    },
  },
}
