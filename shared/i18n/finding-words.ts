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
    title: 'Dit scherm zoekt de laptop met Zaalscherm',
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
    own: (name, addresses) =>
      addresses.length === 0
        ? `Dit is ${name}, zonder netwerk: kijk naar de kabel of de wifi.`
        : `Dit is ${name}, op ${list(addresses)}`,
    others: 'Deze zijn er wel. Typ de letter, dan Enter:',
    typeHow: 'Of typ het adres van de regietafel, dan Enter.',
    typing: (text) => `Adres: ${text}`,
    typedSilent: (address) => `Op ${address} antwoordt niets.`,
    typedAsked: (address) => `Vraagt het aan ${address}.`,
    notAnAddress: (text) => `${text} is geen adres. Typ bijvoorbeeld 192.168.10.20.`,
  },
  en: {
    title: 'This screen is looking for the laptop with Zaalscherm',
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
    own: (name, addresses) =>
      addresses.length === 0
        ? `This is ${name}, without a network: look at the cable or the Wi-Fi.`
        : `This is ${name}, at ${list(addresses)}`,
    others: 'These are there. Type the letter, then Enter:',
    typeHow: 'Or type the address that the desk shows, then Enter.',
    typing: (text) => `Address: ${text}`,
    typedSilent: (address) => `Nothing answers at ${address}.`,
    typedAsked: (address) => `Asking ${address}.`,
    notAnAddress: (text) => `${text} is not an address. Type for example 192.168.10.20.`,
  },
}
