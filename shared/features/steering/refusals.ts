// SPDX-License-Identifier: EUPL-1.2
import type { RefusalSentences } from '../refusal-sentences.ts'

export const steering: RefusalSentences<
  | 'stale'
  | 'meeting-point'
  | 'rooms-apart'
  | 'nothing-next'
  | 'nothing-before'
  | 'no-countdown'
  | 'too-little-left'
  | 'unknown-span'
  | 'cut-short'
  | 'in-the-past'
  | 'nothing-to-wait-for'
  | 'no-break'
  | 'no-break-now'
  | 'no-steps'
  | 'nothing-to-absorb'
  | 'already-paused'
  | 'not-paused'
  | 'on-plan'
> = {
  stale({ roomId }, { roomName }) {
    const room = roomName(roomId)
    return {
      nl: `${room} was net al verder: er is niets veranderd. Kijk waar de zaal nu is en druk opnieuw.`,
      en: `${room} had just moved on: nothing was changed. See where the room is now and press again.`,
    }
  },
  'meeting-point'({ slotId }, { slotTitle }) {
    const slot = slotTitle(slotId)
    return {
      nl: `‘${slot}’ is van alle zalen samen. Kies alle zalen en druk opnieuw.`,
      en: `‘${slot}’ belongs to all rooms together. Choose all rooms and press again.`,
    }
  },
  'rooms-apart'({ slotId }, { slotTitle }) {
    const slot = slotTitle(slotId)
    return {
      nl: `De zalen staan niet op dezelfde plek voor ‘${slot}’. Breng eerst de zalen die achterlopen tot daar, of zet alle zalen terug op het plan.`,
      en: `The rooms are not at the same place before ‘${slot}’. First bring those behind up to there, or put all rooms back to the plan.`,
    }
  },
  'nothing-next': () => ({
    nl: 'Hierna komt niets meer: dit is het laatste onderdeel. Ga terug, of laat het staan.',
    en: 'Nothing comes after this: it is the last item. Go back, or leave it as it is.',
  }),
  'nothing-before': () => ({
    nl: 'Hiervoor komt niets: dit is het begin van de dag. Ga vooruit met ‘volgende’.',
    en: 'Nothing comes before this: it is the start of the day. Go on with ‘next’.',
  }),
  'no-countdown': () => ({
    nl: 'Hier loopt geen tijd af, dus er valt niets te verlengen. Wacht tot een onderdeel met een eindtijd bezig is.',
    en: 'Nothing counts down here, so there is nothing to lengthen. Wait until an item with an end is going on.',
  }),
  'too-little-left': () => ({
    nl: 'Er is minder tijd over dan je eraf wilt halen. Kies ‘volgende’ om nu verder te gaan.',
    en: 'Less time is left than you want to take off. Choose ‘next’ to move on now.',
  }),
  'unknown-span': ({ spanId }) => ({
    nl: `‘${spanId}’ staat niet in het programma van deze zalen. Kies een onderdeel dat er wel staat.`,
    en: `‘${spanId}’ is not in these rooms’ programme. Choose an item that is.`,
  }),
  'cut-short'({ slotId }, { slotTitle }) {
    const slot = slotTitle(slotId)
    return {
      nl: `Meer tijd zou in ‘${slot}’ lopen, dat voor alle zalen tegelijk begint. Kies alle zalen, of laat het later beginnen.`,
      en: `More time would run into ‘${slot}’, which begins for all rooms at once. Choose all rooms, or have that begin later.`,
    }
  },
  'in-the-past': () => ({
    nl: 'Dat tijdstip is al voorbij. Kies een later tijdstip, of begin nu.',
    en: 'That time has passed. Choose a later one, or begin now.',
  }),
  'nothing-to-wait-for': () => ({
    nl: 'Er wordt al gewacht, of er komt niets met een eigen begintijd. Kies ‘volgende’ om nu verder te gaan.',
    en: 'These rooms wait already, or nothing with a time of its own comes. Choose ‘next’ to move on now.',
  }),
  'no-break'({ roomId, slotId }, { roomName, slotTitle }) {
    const room = roomName(roomId)
    const before = slotId === null ? null : slotTitle(slotId)
    return {
      nl: `${room} heeft geen pauze meer${before === null ? '' : ` vóór ‘${before}’`}. Haal de tijd ergens anders vandaan.`,
      en: `${room} has no break left${before === null ? '' : ` before ‘${before}’`}. Take the time from somewhere else.`,
    }
  },
  'no-break-now': () => ({
    nl: 'Hier is nu geen pauze die je kunt beëindigen.',
    en: 'No break that you could end is on here now.',
  }),
  'no-steps'({ roomId }, { roomName }) {
    const room = roomName(roomId)
    return {
      nl: `In ${room} komt geen stap meer die korter kan. Haal de tijd ergens anders vandaan.`,
      en: `No step that could be shorter is still to come in ${room}. Take the time from somewhere else.`,
    }
  },
  'nothing-to-absorb': () => ({
    nl: 'Hier loopt niets uit; er is geen tijd in te halen.',
    en: 'Nothing runs late here; there is no time to make up.',
  }),
  'already-paused': () => ({
    nl: 'De tijd staat hier al stil. Kies ‘verder’ om weer te beginnen.',
    en: 'Time stands still here already. Choose ‘go on’ to start it again.',
  }),
  'not-paused': () => ({
    nl: 'De tijd loopt hier al. Kies ‘stilzetten’ om dat te veranderen.',
    en: 'Time is already running here. Choose ‘pause’ to change that.',
  }),
  'on-plan': () => ({
    nl: 'Dit loopt al volgens plan; er is niets om terug te zetten.',
    en: 'This is on plan already; there is nothing to put back.',
  }),
}
