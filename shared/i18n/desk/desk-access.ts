// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of the secret that lets it in, or another one. */
export type AccessWords = {
  keyTitle: string
  keyWhy: string
  keyWhatToDo: string
  keyRefused: string
  keyWithdrawn: string
  keyTooOften: string
  keyUnreachable: string
  secondDesk: string
  secondDeskHow: string
  /** There is no network. */
  secondDeskHere: string
  secondDeskCode: string
  secondDeskAddress: string
  copy: string
  copied: string
  /** It could not be copied, and stands selected. */
  selected: string
  secondDeskCame: string
  anotherSecret: string
  noSecondDesk: string
}

const nl: AccessWords = {
  keyTitle: 'Deze regietafel heeft een sleutel nodig',
  keyWhy: 'Zo kan niemand in de zaal de schermen bedienen.',
  keyWhatToDo:
    'Laat op een regietafel die al werkt een tweede toe (bij Schermen of Deelnemers), en scan de code of open het adres hier. Is er geen? Op de laptop met Zaalscherm staat het adres met de sleutel erachter (#key=…). Een sleutel werkt één keer: is hij gebruikt, start Zaalscherm dan opnieuw.',
  keyRefused: 'De sleutel in dit adres is al gebruikt of klopt niet.',
  keyWithdrawn: 'Een andere regietafel heeft de toegang van deze ingetrokken.',
  keyTooOften: 'Er is te vaak een sleutel geprobeerd. Wacht een minuut en open het adres opnieuw.',
  keyUnreachable:
    'De laptop met Zaalscherm is niet bereikbaar. Kijk of Zaalscherm draait en of dit apparaat op hetzelfde netwerk zit, en open het adres opnieuw.',
  secondDesk: 'Tweede regietafel erbij',
  secondDeskHow:
    'Scan deze code met de telefoon of tablet waarop je ook wilt sturen, of open daar het adres. Code en adres werken één keer.',
  secondDeskHere: 'Er is nog geen netwerk: dit adres werkt alleen op deze laptop.',
  secondDeskCode: 'QR-code voor een tweede regietafel',
  secondDeskAddress: 'Adres van de tweede regietafel',
  copy: 'Kopieer adres',
  copied: 'Gekopieerd',
  selected: 'Geselecteerd: kopieer met Ctrl+C of ⌘C',
  secondDeskCame: 'Gelukt: er is een regietafel bij. De code werkt nu niet meer.',
  anotherSecret: 'Nieuwe code',
  noSecondDesk: 'Er kwam geen sleutel. Probeer het opnieuw.',
}

const en: AccessWords = {
  keyTitle: 'This desk needs its key',
  keyWhy: 'So that nobody in the room can steer the screens.',
  keyWhatToDo:
    'At a desk that works already, let a second one in (under Screens or Participants), and scan the code or open the address here. Is there none? The laptop with Zaalscherm has the address with its key at the end (#key=…). A key works once: when it has been used, start Zaalscherm again.',
  keyRefused: 'The key in this address was used already, or is not right.',
  keyWithdrawn: 'Another desk has withdrawn the access of this one.',
  keyTooOften: 'Keys were tried too often. Wait a minute and open the address again.',
  keyUnreachable:
    'The laptop with Zaalscherm can’t be reached. See whether Zaalscherm is running and this device is on the same network, and open the address again.',
  secondDesk: 'Add a second desk',
  secondDeskHow:
    'Scan this code with the phone or tablet that is to steer as well, or open the address there. Code and address work once.',
  secondDeskHere: 'There is no network yet: this address works on this laptop only.',
  secondDeskCode: 'QR code for a second desk',
  secondDeskAddress: 'Address of the second desk',
  copy: 'Copy address',
  copied: 'Copied',
  selected: 'Selected: copy with Ctrl+C or ⌘C',
  secondDeskCame: 'Done: a desk has been added. The code no longer works.',
  anotherSecret: 'New code',
  noSecondDesk: 'No key came. Try again.',
}

export const accessWords: Record<Language, AccessWords> = { nl, en }
