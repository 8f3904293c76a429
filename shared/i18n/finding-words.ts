// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../native-bridge.ts'
import type { Language } from '../text.ts'

/** What a display's app says while it looks for its hub: to whoever stands before it. */
export type FindingWords = {
  title: string
  /** What its code is for. */
  code: string
  tries(finding: Pick<Finding, 'tries' | 'lastAddress' | 'savedAddresses'>): string
  forTime(seconds: number): string
  /** In a browser, which looks at one place. */
  silentAt(address: string): string
  own(name: string, addresses: readonly string[]): string
  others: string
  typeHow: string
  typing(text: string): string
  typedSilent(address: string): string
  typedAsked(address: string): string
  notAnAddress(text: string): string
}

const list = (addresses: readonly string[]) => addresses.join(', ')

export const findingWords: Record<Language, FindingWords> = {
  nl: {
    title: 'Dit scherm zoekt de laptop',
    code: 'Daarna kiest de regietafel bij deze code de zaal.',
    tries: ({ tries, lastAddress, savedAddresses }) => {
      if (tries === 'found') return 'Gevonden. De verbinding komt eraan.'
      if (tries === 'last' && lastAddress !== null)
        return `Eerst op ${lastAddress}, waar hij het laatst was.`
      if (tries === 'saved') return `Nu op zijn andere adressen: ${list(savedAddresses)}.`
      if (tries === 'rest') return 'Niet gevonden. Over een paar seconden opnieuw.'
      return 'Nu op het hele netwerk.'
    },
    forTime: (seconds) =>
      seconds < 120 ? `Zoekt al ${seconds} s` : `Zoekt al ${Math.floor(seconds / 60)} min`,
    silentAt: (address) => `Op ${address} komt nog geen antwoord.`,
    own: (name, addresses) =>
      addresses.length === 0
        ? `Dit is ${name}, zonder netwerk: kijk naar de kabel of de wifi.`
        : `Dit is ${name}, op ${list(addresses)}`,
    others: 'Deze zijn er wel. Typ de letter, dan Enter:',
    typeHow:
      'Typ de code van de laptop, dan Enter. Die staat op de regietafel bij Netwerk en bij Schermen. Zijn adres kan ook.',
    typing: (text) => `Code of adres: ${text}`,
    typedSilent: (address) => `Op ${address} antwoordt niets.`,
    typedAsked: (address) => `Vraagt het aan ${address}.`,
    notAnAddress: (text) =>
      `${text} klopt niet. Kijk de code na, of typ een adres als 192.168.10.20.`,
  },
  en: {
    title: 'This screen looks for the laptop',
    code: 'Then the desk chooses the room, beside this code.',
    tries: ({ tries, lastAddress, savedAddresses }) => {
      if (tries === 'found') return 'Found. The connection is on its way.'
      if (tries === 'last' && lastAddress !== null)
        return `First at ${lastAddress}, where it was last.`
      if (tries === 'saved') return `Now at its other addresses: ${list(savedAddresses)}.`
      if (tries === 'rest') return 'Not found. Again in a few seconds.'
      return 'Now on the whole network.'
    },
    forTime: (seconds) =>
      seconds < 120 ? `Looking for ${seconds} s` : `Looking for ${Math.floor(seconds / 60)} min`,
    silentAt: (address) => `No answer yet at ${address}.`,
    own: (name, addresses) =>
      addresses.length === 0
        ? `This is ${name}, without a network: look at the cable or the Wi-Fi.`
        : `This is ${name}, at ${list(addresses)}`,
    others: 'These are there. Type the letter, then Enter:',
    typeHow:
      'Type the laptop’s code, then Enter. The desk shows it under Network and Screens. Its address will do as well.',
    typing: (text) => `Code or address: ${text}`,
    typedSilent: (address) => `Nothing answers at ${address}.`,
    typedAsked: (address) => `Asking ${address}.`,
    notAnAddress: (text) =>
      `${text} is not right. Check the code, or type an address such as 192.168.10.20.`,
  },
}
