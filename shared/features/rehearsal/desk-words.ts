// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says about rehearsing. */
export type RehearsalWords = {
  rehearsal: string
  rehearse: string
  rehearseTitle: string
  rehearseWhat: string
  /** While the real day goes on. */
  rehearseRunning: string
  rehearseSure: string
  rehearseFrom: string
  speed: string
  timesAsFast: (speed: number) => string
  beginRehearsal: string
  rehearsalTime: string
  tenBack: string
  tenOn: string
  previousItem: string
  nextItem: string
  jumpTo: string
  jump: string
  backToDay: string
  rehearsalOnly: string
  keysRehearsal: string
}

const nl: RehearsalWords = {
  rehearsal: 'Repetitie',
  rehearse: 'Repeteren',
  rehearseTitle: 'Repeteren',
  rehearseWhat:
    'Alle schermen, regietafels en telefoons doen mee en zeggen dat het een repetitie is. De echte dag loopt eronder door en blijft zoals hij is; van de repetitie blijft niets over.',
  rehearseRunning: 'Het programma loopt nu. Alle schermen gaan dan over op de repetitie.',
  rehearseSure: 'Zeker weten? Alle schermen veranderen',
  rehearseFrom: 'Begin om',
  speed: 'Snelheid',
  timesAsFast: (speed) => `×${speed}`,
  beginRehearsal: 'Begin de repetitie',
  rehearsalTime: 'Tijd van de repetitie',
  tenBack: '−10 min',
  tenOn: '+10 min',
  previousItem: 'Vorig onderdeel',
  nextItem: 'Volgend onderdeel',
  jumpTo: 'Naar tijd',
  jump: 'Spring',
  backToDay: 'Terug naar de echte dag',
  rehearsalOnly: 'Zaalscherm is als repetitie gestart.',
  keysRehearsal: 'Repeteren heeft geen eigen toetsen: met Tab kom je bij die knoppen.',
}

const en: RehearsalWords = {
  rehearsal: 'Rehearsal',
  rehearse: 'Rehearse',
  rehearseTitle: 'Rehearse',
  rehearseWhat:
    'All screens, desks and phones take part and say that it is a rehearsal. The real day goes on beneath and stays as it is; nothing is left of the rehearsal.',
  rehearseRunning: 'The programme is going on. All screens then change to the rehearsal.',
  rehearseSure: 'Sure? All screens will change',
  rehearseFrom: 'Begin at',
  speed: 'Speed',
  timesAsFast: (speed) => `×${speed}`,
  beginRehearsal: 'Begin the rehearsal',
  rehearsalTime: 'Time of the rehearsal',
  tenBack: '−10 min',
  tenOn: '+10 min',
  previousItem: 'Previous item',
  nextItem: 'Next item',
  jumpTo: 'To time',
  jump: 'Jump',
  backToDay: 'Back to the real day',
  rehearsalOnly: 'Zaalscherm was started as a rehearsal.',
  keysRehearsal: 'Rehearsing has no keys of its own: Tab comes to its buttons.',
}

export const rehearsalWords: Record<Language, RehearsalWords> = { nl, en }
