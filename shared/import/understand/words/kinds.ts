// SPDX-License-Identifier: EUPL-1.2
import type { ProposedItem } from '../../understood.ts'

type Kind = ProposedItem['kind']

const KINDS: [Kind, RegExp][] = [
  ['lunch', /(lunch|middagmaal|mittagessen|mittagspause|déjeuner|pranzo)/i],
  [
    'meal',
    /\b(diner|dinner|ontbijt|breakfast|avondeten|maaltijd|buffet|barbecue|bbq|supper|frühstück|abendessen|dîner|cena|colazione|brunch)\b/i,
  ],
  [
    'break',
    /(pauze|\bbreak\b(?!-?\s?out)|\bcoffee\b|\bkoffie\b(?!.*inloop)|\bthee\b|\btea\b|kaffee|\bpause\b|\bpausa\b|\bcafé\b)/i,
  ],
  [
    'drinks',
    /(borrel|\bdrinks\b|reception|receptie|apéro|apéritif|umtrunk|empfang|aperitivo|happy hour|\bfeest\b|\bparty\b|afterparty)/i,
  ],
  [
    'doors',
    /(inloop|ontvangst|registratie|registration|check-?in|deuren open|doors open|welcome coffee|einlass|anmeldung|accueil|accoglienza|registrazione|arrival)/i,
  ],
  ['deliberation', /(juryberaad|(?<!\p{L})beraad|deliberation|judging|jurysitzung|délibération)/iu],
  ['pitches', /(?<!voor )\bpitch(es)?\b(?! voorbereiden)|demo's|\bdemos\b|presentaties teams/i],
  [
    'awards',
    /(prijsuitreiking|bekendmaking|uitslag|award|winnaar|winner|preisverleihung|remise des prix|premiazione)/i,
  ],
  ['report-back', /(terugkoppeling|report.?back|plenaire terugkoppeling)/i],
  ['briefing', /(toelichting|briefing|uitleg|instructie)/i],
  [
    'workshops',
    /(workshoprondes?|workshops\b|break-?out|deelsessies|parallel|parallelle|subsessies|workshop rounds?|keuzerondes?)/i,
  ],
  ['workshop', /\bworkshop\b/i],
  [
    'introduction',
    /(kennismaking|kennismaken|\bintroductions\b|voorstelronde|vorstellungsrunde|tour de table|ice-?breaker)/i,
  ],
  [
    'work',
    /(\bhacking\b|\bhacken\b|aan de slag|werktijd|teamwerk|work(ing)? time|sprinten|groepswerk)/i,
  ],
  [
    'talk',
    /(keynote|opening|welkom|welcome|lezing|\btalk\b|afsluiting|closing|presentatie|panel|begrüßung|eröffnung|ouverture|apertura|toespraak|vortrag|conférence)/i,
  ],
]

export function kindOf(title: string, said: string | null): Kind {
  // `Work in groups, incl. a break` is work.
  const own = title.replace(/[,(]?\s(?:incl\.?|inclusief|including|inklusive)(?!\p{L}).*$/iu, '')
  const hit = KINDS.find(([, words]) => words.test(own))?.[0]
  if (hit) return hit
  const bySaid = said === null ? undefined : KINDS.find(([, words]) => words.test(said))?.[0]
  // A column says of which sort one item is: never that it holds others.
  return bySaid === 'workshops' ? 'workshop' : (bySaid ?? 'item')
}

/** Rest and food: an item that people have at the same time in each of the rooms where it stands. */
export function isRest(kind: Kind): boolean {
  return (
    kind === 'break' || kind === 'lunch' || kind === 'meal' || kind === 'drinks' || kind === 'doors'
  )
}

const MOMENT =
  /\b(due|deadline|ends?|closes?|pencils down|end of|einde|eind van|sluit|sluiting|inleveren|inlevermoment|uiterlijk|deuren dicht|doors close|abgabe|ende|einsendeschluss|fin de|fin du|fine|scadenza|last call|vertrek van de bus)\b/i

/** Whether a title names an instant and nothing that lasts. */
export function soundsLikeMoment(title: string): boolean {
  return (
    MOMENT.test(title) &&
    !/\b(weekend|open end|happy end|end-to-end|back-?end|front-?end)\b/i.test(title)
  )
}
