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
    'Waar de hub is gestart, staat het adres van de regietafel met de sleutel erachter (#key=…). Open dat adres hier. Een sleutel werkt één keer: staat er niets bruikbaars meer, start dan de hub opnieuw voor een nieuw adres.',
  keyRefused: 'De sleutel in dit adres is al gebruikt of klopt niet.',
  keyWithdrawn: 'Een andere regietafel heeft de toegang van deze ingetrokken.',
  keyTooOften: 'Er is te vaak een sleutel geprobeerd. Wacht een minuut en open het adres opnieuw.',
  keyUnreachable:
    'De hub is niet bereikbaar. Kijk of hij draait en of dit apparaat op hetzelfde netwerk zit, en open het adres opnieuw.',
  secondDesk: 'Tweede regietafel toelaten',
  worksOnce: '(werkt één keer)',
  noSecondDesk: 'De hub gaf geen sleutel. Probeer het opnieuw.',
}

const en: AccessWords = {
  keyTitle: 'This desk needs its key',
  keyWhy: 'So that nobody in the room can steer the screens.',
  keyWhatToDo:
    'Where the hub was started, the desk’s address is printed with its key at the end (#key=…). Open that address here. A key works once: when none is left to use, start the hub again for a new address.',
  keyRefused: 'The key in this address was used already, or is not right.',
  keyWithdrawn: 'Another desk has withdrawn the access of this one.',
  keyTooOften: 'Keys were tried too often. Wait a minute and open the address again.',
  keyUnreachable:
    'The hub can’t be reached. See whether it is running and this device is on the same network, and open the address again.',
  secondDesk: 'Let a second desk in',
  worksOnce: '(works once)',
  noSecondDesk: 'The hub gave no key. Try again.',
}

export const accessWords: Record<Language, AccessWords> = { nl, en }
