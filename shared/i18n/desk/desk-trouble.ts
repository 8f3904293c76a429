// SPDX-License-Identifier: EUPL-1.2
import { HOUR, MINUTE, type Milliseconds } from '../../instant.ts'
import type { Language } from '../../text.ts'

/** What the desk says of what the hub can't put right by itself. */
export type TroubleWords = {
  fileGone: string
  fileGoneMore: string
  clockBehind(behindMs: Milliseconds): string
  understood: string
}

export const troubleWords: Record<Language, TroubleWords> = {
  nl: {
    fileGone: 'De map met deze dag is weg.',
    fileGoneMore:
      'Wat je nu doet, wordt niet bewaard en niet uitgevoerd; de schermen lopen door zoals het nu staat. Zet de map terug waar hij stond, kijk zo nodig in de prullenbak: dan werkt alles meteen weer. Is het een kopie, start Zaalscherm dan opnieuw. Is er geen, start Zaalscherm dan met het dagbestand.',
    clockBehind: (behindMs) =>
      `De klok van de laptop met Zaalscherm staat ${lag(behindMs, { hours: 'uur', and: 'en' })} achter op wat hier het laatst is gedaan. De dag gaat door vanaf dat moment. Staat die klok fout, zet hem goed en start Zaalscherm opnieuw. Staat hij goed, dan lopen alle schermen zoveel voor; alleen opnieuw beginnen (--replace) zet dat recht.`,
    understood: 'Begrepen',
  },
  en: {
    fileGone: 'The folder with this day is gone.',
    fileGoneMore:
      'What you do now is not kept and not carried out; the screens go on as things stand. Put the folder back where it was, look in the bin if need be: then all works again at once. If it is a copy, start Zaalscherm again. If there is none, start Zaalscherm with the day file.',
    clockBehind: (behindMs) =>
      `The clock of the laptop with Zaalscherm is ${lag(behindMs, { hours: 'h', and: 'and' })} behind what was done here last. The day goes on from there. If that clock is wrong, set it and start Zaalscherm again. If it is right, all screens are ahead by as much; only beginning anew (--replace) mends that.`,
    understood: 'Understood',
  },
}

/** `16 min`, or `2 uur en 5 min`: in minutes, and rounded, since the time in between isn't known. */
function lag(behindMs: Milliseconds, { hours, and }: { hours: string; and: string }): string {
  const minutes = Math.round(behindMs / MINUTE)
  const whole = Math.floor(minutes / (HOUR / MINUTE))
  const rest = minutes % (HOUR / MINUTE)
  if (whole === 0) return `${rest} min`
  return rest === 0 ? `${whole} ${hours}` : `${whole} ${hours} ${and} ${rest} min`
}
