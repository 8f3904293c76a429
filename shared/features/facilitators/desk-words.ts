// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type Words = {
  title: string
  how: string
  rooms: string
  makeCode: string
  noRooms: string
  code: string
  address: string
  refused: string
  onlyHere: string
  came: string
  another: string
  letInSoFar: string
  nobody: string
  facilitator(number: number): string
  since(time: string): string
  save: string
  change: string
  cancel: string
  withdraw: string
}

/** What the desk says of letting facilitators in. */
export const facilitatorsPageWords: Record<Language, Words> = {
  nl: {
    title: 'Begeleiders',
    how: 'Een begeleider ziet op de eigen telefoon wie om hulp vraagt in de zalen die je hier kiest, en bedient alleen die zalen. Laat de code scannen, of stuur het adres door. De code werkt één keer.',
    rooms: 'Voor welke zalen?',
    makeCode: 'Maak een code',
    noRooms: 'Kies eerst een zaal.',
    code: 'Code voor een begeleider',
    address: 'Of open dit adres op de telefoon',
    refused: 'De laptop gaf geen code. Kijk of er verbinding is en probeer het opnieuw.',
    onlyHere: 'Er is nog geen adres voor telefoons; dit adres werkt alleen op deze laptop.',
    came: 'De begeleider is binnen.',
    another: 'Nog een begeleider',
    letInSoFar: 'Binnengelaten',
    nobody: 'Nog niemand.',
    facilitator: (number) => `Begeleider ${number}`,
    since: (time) => `sinds ${time}`,
    save: 'Opslaan',
    change: 'Andere zalen',
    cancel: 'Laat zo',
    withdraw: 'Trek in',
  },
  en: {
    title: 'Facilitators',
    how: 'On their own phone a facilitator sees who asks for help in the rooms that you choose here, and steers those rooms alone. Have the code scanned, or send the address. The code works once.',
    rooms: 'For which rooms?',
    makeCode: 'Make a code',
    noRooms: 'Choose a room first.',
    code: 'Code for a facilitator',
    address: 'Or open this address on the phone',
    refused: 'The laptop gave no code. See whether there is a connection and try again.',
    onlyHere: 'There is no address for phones yet; this address works on this laptop alone.',
    came: 'The facilitator is in.',
    another: 'Another facilitator',
    letInSoFar: 'Let in',
    nobody: 'Nobody yet.',
    facilitator: (number) => `Facilitator ${number}`,
    since: (time) => `since ${time}`,
    save: 'Save',
    change: 'Other rooms',
    cancel: 'Leave it so',
    withdraw: 'Withdraw',
  },
}
