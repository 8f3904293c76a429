// SPDX-License-Identifier: EUPL-1.2

/** A mail as people send them: times in three ways, a line of small talk, and one without a time. */
export const MAIL = `Beste allemaal,

Hieronder het programma van donderdag 20 mei 2027.

09.30 – 10.00 uur Inloop
10.00 – 10.45 uur Opening door Anna de Wit
10.45 – 11.00 uur Pauze
11.00 – 12.30 uur Aan de slag in teams
12:30 - 13:15 Lunch
Napraten aan de bar`

/** The same programme later: a time, an item that is gone, and one that is new. */
export const LATER = MAIL.replace('11.00 – 12.30', '11.15 – 12.30')
  .replace('10.45 – 11.00 uur Pauze\n', '')
  .replace('Napraten', '13:15 - 14:00 Rondleiding door het pand\nNapraten')

const rows = [
  'Datum;Begin;Einde;Titel;Zaal',
  '20-05-2027;09:30;10:00;Opening;Grote zaal',
  '20-05-2027;10:00;11:00;Bouwen;Zaal 1',
  '20-05-2027;10:00;11:00;Praten;Zaal 2',
]
export const TABLE = rows.join('\n')
