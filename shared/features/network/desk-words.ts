// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { Purpose } from '../address/network.ts'
import type { Why } from '../address/why-address.ts'

/** What the desk's page about the network says of this machine's addresses. */
export type NetworkPageWords = {
  title: string
  inCodes: string
  noCodes: string
  /** What is typed at a display that doesn't find the laptop. */
  displayCode: string
  displayCodeHow: string
  why: Record<Why, string>
  ipv6: string
  temporary: string
  adapters: string
  adaptersHow: string
  purpose: Record<Purpose, string>
  wayOut: string
  isInCodes: string
  use: string
  putThis(address: string): string
  letHubChoose: string
  publicTitle: string
  publicHow: string
  publicField: string
  publicWrong: string
  publicUse: string
  publicStop: string
}

export const networkPageWords: Record<Language, NetworkPageWords> = {
  nl: {
    title: 'Netwerk',
    inCodes: 'Alle codes noemen',
    displayCode: 'Code voor een scherm dat de laptop niet vindt',
    displayCodeHow:
      'Typ hem op dat scherm, dan Enter. Hoofdletters, spaties, 0 of O en 1 of I maken niet uit. Bij een ander adres hoort een andere code.',
    noCodes: 'Codes noemen nu geen adres.',
    why: {
      public: 'Dit adres is hieronder ingevuld. Zaalscherm kan niet nagaan of het hierheen leidt.',
      fixed: 'Zaalscherm is voor dit ene adres gestart.',
      picked: 'Dit is aan de regietafel gekozen.',
      'picked-away':
        'Wat aan de regietafel is gekozen, is er nu niet; tot het terug is, staat dit in de codes.',
      gone: 'Deze laptop heeft dit adres niet meer. Komt het niet terug, dan noemen de codes zo een ander.',
      kept: 'Dit stond al in de codes. Er is een netwerk bij gekomen, en daarvoor verandert geen code.',
      only: 'Dit is het enige adres van deze laptop dat bij een netwerk van de zaal hoort.',
      'way-out':
        'Van de netwerken van deze laptop is dit de weg naar buiten: meestal dat van de zaal.',
      first:
        'Deze laptop zit op meer netwerken, en er is niet te zien welk van de zaal is. Controleer met een telefoon of dit het goede is.',
      doubtful:
        'Dit lijkt niet op een netwerk van de zaal, maar er is geen beter. Controleer met een telefoon of het werkt.',
      unlikely:
        'Deze laptop heeft alleen adressen die telefoons meestal niet bereiken. Verbind hem met het netwerk van de zaal.',
      none: 'Deze laptop heeft op geen enkel netwerk een adres gekregen. Verbind hem met het netwerk van de zaal.',
    },
    ipv6: 'Dit is een IPv6-adres: lang om te typen, en niet elk netwerk geeft het aan telefoons. Kies een korter adres als dat er is.',
    temporary:
      'Dit adres is tijdelijk: binnen een dag krijgt de laptop een ander, en dan werken geprinte codes niet meer.',
    adapters: 'Adressen van deze laptop',
    adaptersHow:
      'Alleen wat bij een netwerk van de zaal kan horen, komt vanzelf in de codes. Weet je het beter, kies dan zelf.',
    purpose: {
      network: 'een netwerk, over kabel of wifi',
      routed: 'een netwerk in een container, met een weg naar buiten',
      virtual: 'een schakelaar of verbinding binnen deze laptop; misschien een netwerk',
      own: 'van Docker of een virtuele machine: geen telefoon komt er',
      tunnel: 'een VPN of mobiele verbinding: die eindigt ergens anders dan in dit gebouw',
      'self-given': 'geen netwerk gaf hier een adres; de laptop verzon er zelf een',
      'made-up': 'alleen voor deze laptop zelf',
    },
    wayOut: 'weg naar buiten',
    isInCodes: 'staat in alle codes',
    use: 'Zet in de codes',
    putThis: (address) => `Zet in de codes: ${address}`,
    letHubChoose: 'Laat Zaalscherm kiezen',
    publicTitle: 'Een eigen adres',
    publicHow:
      'Heeft de zaal een naam of doorgestuurd adres voor deze laptop, vul dat dan in. Alle codes noemen het dan, ook als de laptop van netwerk wisselt.',
    publicField: 'Adres in alle codes, bijvoorbeeld zaal.example.nl',
    publicWrong:
      'Dit adres kan niet: vul een naam of nummer in dat telefoons kennen, dus geen .local of localhost, en zonder iets na een schuine streep.',
    publicUse: 'Zet in de codes',
    publicStop: 'Weer een adres van deze laptop',
  },
  en: {
    title: 'Network',
    inCodes: 'All codes name',
    displayCode: 'Code for a screen that doesn’t find the laptop',
    displayCodeHow:
      'Type it at that screen, then Enter. Capitals, gaps, 0 or O and 1 or I make no difference. Another address has another code.',
    noCodes: 'Codes name no address now.',
    why: {
      public: 'This address was filled in below. Zaalscherm can’t tell whether it leads here.',
      fixed: 'Zaalscherm was started for this one address.',
      picked: 'This was chosen at the desk.',
      'picked-away':
        'What was chosen at the desk isn’t there now; until it is back, codes name this one.',
      gone: 'This laptop no longer has this address. If it doesn’t come back, the codes will name another in a moment.',
      kept: 'Codes named this already. A network has been added since, and no code changes for that.',
      only: 'This is the only address of this laptop that belongs to a network of the venue.',
      'way-out':
        'Of this laptop’s networks this is the way out of the building: usually the venue’s own.',
      first:
        'This laptop is on several networks, and there is no telling which is the venue’s. Check with a phone that this is the right one.',
      doubtful:
        'This hardly looks like a network of the venue, but there is no better one. Check with a phone that it works.',
      unlikely:
        'This laptop only has addresses that phones seldom reach. Connect it to the venue’s network.',
      none: 'No network has given this laptop an address. Connect it to the venue’s network.',
    },
    ipv6: 'This is an IPv6 address: long to type, and not every network gives phones one. Choose a shorter one if there is any.',
    temporary:
      'This address is temporary: within a day the laptop gets another, and printed codes then stop working.',
    adapters: 'Addresses of this laptop',
    adaptersHow:
      'Only what can belong to a network of the venue gets into the codes by itself. If you know better, choose.',
    purpose: {
      network: 'a network, by cable or Wi-Fi',
      routed: 'a network in a container, with a way out',
      virtual: 'a switch or link inside this laptop; perhaps a network',
      own: 'of Docker or a virtual machine: no phone gets there',
      tunnel: 'a VPN or mobile connection: it ends somewhere else than in this building',
      'self-given': 'no network gave an address here; the laptop made one up',
      'made-up': 'for this laptop alone',
    },
    wayOut: 'way out',
    isInCodes: 'in all codes',
    use: 'Put in the codes',
    putThis: (address) => `Put in the codes: ${address}`,
    letHubChoose: 'Let Zaalscherm choose',
    publicTitle: 'An address of your own',
    publicHow:
      'If the venue has a name or a forwarded address for this laptop, fill it in. All codes name it, also when the laptop changes networks.',
    publicField: 'Address in all codes, such as room.example.com',
    publicWrong:
      'This address won’t do: fill in a name or number that phones know, so no .local or localhost, with nothing after a slash.',
    publicUse: 'Put in the codes',
    publicStop: 'An address of this laptop again',
  },
}
