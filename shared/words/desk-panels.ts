// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'
import { type OfferWords, offerWords } from './desk-offer.ts'
import { type SteeringWords, steeringWords } from './desk-steering.ts'

/** What the desk says in what opens over it, and on the page that stands in its place. */
type OwnWords = {
  messageTitle: string
  messageLabel: string
  messageHint: string
  charactersLeft: (count: number) => string
  send: string
  sendAndShow: string
  cancel: string
  keysTitle: string
  keysSwitch: string
  keysOff: string
  keysMoveBetweenRooms: string
  keysToggleRoom: string
  keysToggleFocused: string
  spaceKey: string
  keysMessage: string
  keysUndo: string
  keysRedo: string
  keysPick: string
  keysPickUsual: string
  keysLate: string
  keysPlan: string
  keysMoveInPlan: string
  keysChallenge: string
  keysHoldAll: string
  keysNext: string
  keysWait: string
  keysEndBreak: string
  keysRehearsal: string
  keysLock: string
  keysPause: string
  keyTitle: string
  keyWhy: string
  keyWhatToDo: string
  keyRefused: string
  keyTooOften: string
  keyWithdrawn: string
  keyUnreachable: string
}

export type PanelWords = OwnWords & OfferWords & SteeringWords

const nl: OwnWords = {
  messageTitle: 'Bericht',
  messageLabel: 'Tekst op het scherm',
  messageHint: 'Leeg laten haalt het bericht weg.',
  charactersLeft: (count) => `nog ${count} tekens`,
  send: 'Plaats',
  sendAndShow: 'Plaats en toon',
  cancel: 'Annuleer',
  keysTitle: 'Toetsen',
  keysSwitch: 'Lettertoetsen gebruiken',
  keysOff: 'Lettertoetsen staan uit; alles werkt met Tab, pijlen, spatie en Enter.',
  keysMoveBetweenRooms: 'Van zaal naar zaal',
  keysToggleRoom: 'De zaal met dat cijfer kiezen of loslaten',
  keysToggleFocused: 'Zaal kiezen of loslaten',
  spaceKey: 'spatie',
  keysMessage: 'Toon Bericht; is er nog geen, dan schrijf je het eerst',
  keysUndo: 'Laatste opdracht ongedaan maken',
  keysRedo: 'Wat ongedaan is gemaakt, opnieuw uitvoeren',
  keysPick: 'Kies uit de gevolgen',
  keysPickUsual: 'Kies wat gebruikelijk is; dezelfde toets nog eens kan ook',
  keysLate: 'De achterstand van de gekozen zalen opvangen',
  keysPlan: 'Naar het plan, om zalen ergens heen te brengen',
  keysMoveInPlan: 'Van onderdeel naar onderdeel in het plan',
  keysChallenge: 'De zalen van de challenge met dat cijfer',
  keysHoldAll: 'Alle zalen stilzetten, of verder',
  keysNext: 'Volgende; of het startsein, waar dat wordt afgewacht',
  keysEndBreak: 'De pauze binnen een fase is voorbij',
  keysRehearsal: 'Repeteren heeft geen eigen toetsen: met Tab kom je bij die knoppen.',
  keysWait: 'Wat nu bezig is eindigt; het volgende begint op zijn tijd',
  keysLock: 'Aanmelden sluiten of openen',
  keysPause: 'Stilzetten, of verder',
  keyTitle: 'Deze regietafel heeft een sleutel nodig',
  keyWhy: 'Zo kan niemand in de zaal de schermen bedienen.',
  keyWhatToDo:
    'Waar de hub is gestart, staat het adres van de regietafel met de sleutel erachter (#key=…). Open dat adres hier. Een sleutel werkt één keer: staat er niets bruikbaars meer, start dan de hub opnieuw voor een nieuw adres.',
  keyRefused: 'De sleutel in dit adres is al gebruikt of klopt niet.',
  keyWithdrawn: 'Een andere regietafel heeft de toegang van deze ingetrokken.',
  keyTooOften: 'Er is te vaak een sleutel geprobeerd. Wacht een minuut en open het adres opnieuw.',
  keyUnreachable:
    'De hub is niet bereikbaar. Kijk of hij draait en of dit apparaat op hetzelfde netwerk zit, en open het adres opnieuw.',
}

const en: OwnWords = {
  messageTitle: 'Message',
  messageLabel: 'Text on the screen',
  messageHint: 'Leaving it empty takes the message away.',
  charactersLeft: (count) => `${count} characters left`,
  send: 'Put up',
  sendAndShow: 'Put up and show',
  cancel: 'Cancel',
  keysTitle: 'Keys',
  keysSwitch: 'Use letter keys',
  keysOff: 'Letter keys are off; everything works with Tab, arrows, space and Enter.',
  keysMoveBetweenRooms: 'From room to room',
  keysToggleRoom: 'Choose or let go of the room with that digit',
  keysToggleFocused: 'Choose or let go of the room',
  spaceKey: 'space',
  keysMessage: 'Show Message; where there is none, write it first',
  keysUndo: 'Undo the last command',
  keysRedo: 'Carry out again what was undone',
  keysPick: 'Choose from what is offered',
  keysPickUsual: 'Choose what is usual; the same key again does so too',
  keysLate: 'Deal with the lateness of the chosen rooms',
  keysPlan: 'To the plan, to bring rooms to a place',
  keysMoveInPlan: 'From item to item in the plan',
  keysChallenge: 'The rooms of the challenge with that digit',
  keysHoldAll: 'Hold all rooms, or go on',
  keysNext: 'Next; or the start signal, where one is awaited',
  keysEndBreak: 'The break within a phase is over',
  keysRehearsal: 'Rehearsing has no keys of its own: Tab comes to its buttons.',
  keysWait: 'What goes on ends; the next begins at its time',
  keysLock: 'Close or open joining',
  keysPause: 'Hold, or go on',
  keyTitle: 'This desk needs its key',
  keyWhy: 'So that nobody in the room can steer the screens.',
  keyWhatToDo:
    'Where the hub was started, the desk’s address is printed with its key at the end (#key=…). Open that address here. A key works once: when none is left to use, start the hub again for a new address.',
  keyRefused: 'The key in this address was used already, or is not right.',
  keyWithdrawn: 'Another desk has withdrawn the access of this one.',
  keyTooOften: 'Keys were tried too often. Wait a minute and open the address again.',
  keyUnreachable:
    'The hub can’t be reached. See whether it is running and this device is on the same network, and open the address again.',
}

export const panelWords: Record<Language, PanelWords> = {
  nl: { ...nl, ...offerWords.nl, ...steeringWords.nl },
  en: { ...en, ...offerWords.en, ...steeringWords.en },
}
