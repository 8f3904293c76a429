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
  worksOnce: string
  noSecondDesk: string
}

const nl: AccessWords = {
  keyTitle: 'Deze regietafel heeft een sleutel nodig',
  keyWhy: 'Zo kan niemand in de zaal de schermen bedienen.',
  keyWhatToDo:
    'Laat op een regietafel die al werkt een tweede toe (bij Deelnemers), en scan de code of open het adres hier. Is er geen? Op de laptop met Zaalscherm staat het adres met de sleutel erachter (#key=…). Een sleutel werkt één keer: is hij gebruikt, start Zaalscherm dan opnieuw.',
  keyRefused: 'De sleutel in dit adres is al gebruikt of klopt niet.',
  keyWithdrawn: 'Een andere regietafel heeft de toegang van deze ingetrokken.',
  keyTooOften: 'Er is te vaak een sleutel geprobeerd. Wacht een minuut en open het adres opnieuw.',
  keyUnreachable:
    'De laptop met Zaalscherm (de hub) is niet bereikbaar. Kijk of Zaalscherm draait en of dit apparaat op hetzelfde netwerk zit, en open het adres opnieuw.',
  secondDesk: 'Tweede regietafel erbij',
  worksOnce: '(werkt één keer)',
  noSecondDesk: 'Er kwam geen sleutel. Probeer het opnieuw.',
}

const en: AccessWords = {
  keyTitle: 'This desk needs its key',
  keyWhy: 'So that nobody in the room can steer the screens.',
  keyWhatToDo:
    'At a desk that works already, let a second one in (under Participants), and scan the code or open the address here. Is there none? The laptop with Zaalscherm has the address with its key at the end (#key=…). A key works once: when it has been used, start Zaalscherm again.',
  keyRefused: 'The key in this address was used already, or is not right.',
  keyWithdrawn: 'Another desk has withdrawn the access of this one.',
  keyTooOften: 'Keys were tried too often. Wait a minute and open the address again.',
  keyUnreachable:
    'The laptop with Zaalscherm (the hub) can’t be reached. See whether Zaalscherm is running and this device is on the same network, and open the address again.',
  secondDesk: 'Add a second desk',
  worksOnce: '(works once)',
  noSecondDesk: 'No key came. Try again.',
}

export const accessWords: Record<Language, AccessWords> = { nl, en }
