// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of steps back and forth. */
export type HistoryWords = {
  undo: string
  nothingToUndo: string
  redo: string
  history: string
  historyEmpty: string
  historyHint: string
  deskNumber: (number: number) => string
  ownDesk: string
  undoToHere: string
  redoToHere: string
  wasUndone: string
  stepsBack: (count: number) => string
  keysUndo: string
  keysRedo: string
}

const nl: HistoryWords = {
  undo: 'Ongedaan maken',
  nothingToUndo: 'niets',
  redo: 'Opnieuw',
  history: 'Verloop',
  historyEmpty: 'Er is nog niets gedaan dat ongedaan kan worden.',
  historyHint: 'Het laatste staat bovenaan. Ongedaan maken neemt ook alles mee wat erna kwam.',
  deskNumber: (number) => `regietafel ${number}`,
  ownDesk: 'deze regietafel',
  undoToHere: 'Tot en met hier ongedaan maken',
  redoToHere: 'Tot en met hier opnieuw',
  wasUndone: 'ongedaan gemaakt',
  stepsBack: (count) => (count === 1 ? 'Eén stap terug' : `${count} stappen terug`),
  keysUndo: 'Laatste opdracht ongedaan maken',
  keysRedo: 'Wat ongedaan is gemaakt, opnieuw uitvoeren',
}

const en: HistoryWords = {
  undo: 'Undo',
  nothingToUndo: 'nothing',
  redo: 'Redo',
  history: 'History',
  historyEmpty: 'Nothing has been done yet that could be undone.',
  historyHint: 'The latest is on top. Undoing takes along all that came after.',
  deskNumber: (number) => `desk ${number}`,
  ownDesk: 'this desk',
  undoToHere: 'Undo up to and including this',
  redoToHere: 'Redo up to and including this',
  wasUndone: 'undone',
  stepsBack: (count) => (count === 1 ? 'One step back' : `${count} steps back`),
  keysUndo: 'Undo the last command',
  keysRedo: 'Carry out again what was undone',
}

export const historyWords: Record<Language, HistoryWords> = { nl, en }
