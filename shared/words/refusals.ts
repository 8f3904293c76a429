// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Refusal } from '../state/refusal.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language, Text } from '../text.ts'

/**
 * Says to whoever asked why a command was not accepted: what happened, and what to do.
 * An id that the day doesn't know stands in the sentence as it is.
 */
export function refusalSentence(refusal: Refusal, day: EventDay, language: Language): string {
  const say = (text: Record<Language, string>): string => text[language]
  switch (refusal.name) {
    case 'stale': {
      const room = roomName(day, refusal.roomId, language)
      return say({
        nl: `${room} was net al verder: er is niets veranderd. Kijk waar de zaal nu is en druk opnieuw.`,
        en: `${room} had just moved on: nothing was changed. See where the room is now and press again.`,
      })
    }
    case 'unknown-room':
      return say({
        nl: `Zaal ‘${refusal.roomId}’ staat niet in deze dag. Laad de pagina opnieuw.`,
        en: `Room ‘${refusal.roomId}’ is not in this day. Reload the page.`,
      })
    case 'unknown-team':
      return say({
        nl: `Team ‘${refusal.teamId}’ staat niet in deze dag. Laad de pagina opnieuw en kies een team.`,
        en: `Team ‘${refusal.teamId}’ is not in this day. Reload the page and choose a team.`,
      })
    case 'unknown-role':
      return say({
        nl: `Rol ‘${refusal.roleId}’ staat niet in deze dag. Laad de pagina opnieuw.`,
        en: `Role ‘${refusal.roleId}’ is not in this day. Reload the page.`,
      })
    case 'unknown-display':
      return say({
        nl: 'Dit scherm is niet (meer) gekoppeld. Koppel het opnieuw met de code die het toont.',
        en: 'This display is not paired (any more). Pair it again with the code it shows.',
      })
    case 'meeting-point': {
      const slot = slotTitle(day, refusal.slotId, language)
      return say({
        nl: `‘${slot}’ is van alle zalen samen. Kies alle zalen en druk opnieuw.`,
        en: `‘${slot}’ belongs to all rooms together. Choose all rooms and press again.`,
      })
    }
    case 'rooms-apart': {
      const slot = slotTitle(day, refusal.slotId, language)
      return say({
        nl: `De zalen staan niet op dezelfde plek voor ‘${slot}’. Breng eerst de achterblijvers tot daar, of zet alle zalen terug op het plan.`,
        en: `The rooms are not at the same place before ‘${slot}’. First bring those behind up to there, or put all rooms back to the plan.`,
      })
    }
    case 'past-stays': {
      const room = roomName(day, refusal.roomId, language)
      return say({
        nl: `Dit zou veranderen wat in ${room} al geweest is, en dat blijft zoals het was. Zet de zaal terug op het plan, of maak de laatste stap ongedaan.`,
        en: `This would change what has already been in ${room}, and that stays as it was. Put the room back to the plan, or undo the last step.`,
      })
    }
    case 'nothing-next':
      return say({
        nl: 'Hierna komt niets meer: dit is het laatste onderdeel. Ga terug, of laat het staan.',
        en: 'Nothing comes after this: it is the last item. Go back, or leave it as it is.',
      })
    case 'nothing-before':
      return say({
        nl: 'Hiervoor komt niets: dit is het begin van de dag. Ga vooruit met ‘volgende’.',
        en: 'Nothing comes before this: it is the start of the day. Go on with ‘next’.',
      })
    case 'no-message': {
      const room = roomName(day, refusal.roomId, language)
      return say({
        nl: `${room} heeft geen bericht om te tonen. Schrijf eerst een bericht.`,
        en: `${room} has no message to show. Write one first.`,
      })
    }
    case 'no-countdown':
      return say({
        nl: 'Hier loopt geen tijd af, dus er valt niets te verlengen. Wacht tot een onderdeel met een eindtijd bezig is.',
        en: 'Nothing counts down here, so there is nothing to lengthen. Wait until an item with an end is going on.',
      })
    case 'too-little-left':
      return say({
        nl: 'Er is minder tijd over dan je eraf wilt halen. Kies ‘volgende’ om nu verder te gaan.',
        en: 'Less time is left than you want to take off. Choose ‘next’ to move on now.',
      })
    case 'unknown-span':
      return say({
        nl: `‘${refusal.spanId}’ staat niet in het programma van deze zalen. Kies een onderdeel dat er wel staat.`,
        en: `‘${refusal.spanId}’ is not in these rooms’ programme. Choose an item that is.`,
      })
    case 'cut-short': {
      const slot = slotTitle(day, refusal.slotId, language)
      return say({
        nl: `Meer tijd zou in ‘${slot}’ lopen, dat voor alle zalen tegelijk begint. Kies alle zalen, of laat het later beginnen.`,
        en: `More time would run into ‘${slot}’, which begins for all rooms at once. Choose all rooms, or have that begin later.`,
      })
    }
    case 'in-the-past':
      return say({
        nl: 'Dat tijdstip is al voorbij. Kies een later tijdstip, of begin nu.',
        en: 'That time has passed. Choose a later one, or begin now.',
      })
    case 'nothing-to-wait-for':
      return say({
        nl: 'Er wordt al gewacht, of er komt niets met een eigen begintijd. Kies ‘volgende’ om nu verder te gaan.',
        en: 'These rooms wait already, or nothing with a time of its own comes. Choose ‘next’ to move on now.',
      })
    case 'no-break': {
      const room = roomName(day, refusal.roomId, language)
      const before = refusal.slotId === null ? null : slotTitle(day, refusal.slotId, language)
      return say({
        nl: `${room} heeft geen pauze meer${before === null ? '' : ` vóór ‘${before}’`}. Haal de tijd ergens anders vandaan.`,
        en: `${room} has no break left${before === null ? '' : ` before ‘${before}’`}. Take the time from somewhere else.`,
      })
    }
    case 'no-break-now':
      return say({
        nl: 'Hier is nu geen pauze die je kunt beëindigen.',
        en: 'No break that you could end is on here now.',
      })
    case 'no-steps': {
      const room = roomName(day, refusal.roomId, language)
      return say({
        nl: `In ${room} komt geen stap meer die korter kan. Haal de tijd ergens anders vandaan.`,
        en: `No step that could be shorter is still to come in ${room}. Take the time from somewhere else.`,
      })
    }
    case 'nothing-to-absorb':
      return say({
        nl: 'Hier loopt niets uit; er is geen tijd in te halen.',
        en: 'Nothing runs late here; there is no time to make up.',
      })
    case 'unknown-slot':
      return say({
        nl: `Onderdeel ‘${refusal.slotId}’ kan geen zaal en tijd krijgen. Laad de pagina opnieuw.`,
        en: `Item ‘${refusal.slotId}’ can’t be given a room and a time. Reload the page.`,
      })
    case 'has-begun': {
      const slot = slotTitle(day, refusal.slotId, language)
      return say({
        nl: `‘${slot}’ is al begonnen en houdt zijn zaal en tijd. Kies een onderdeel dat nog moet beginnen.`,
        en: `‘${slot}’ has begun and keeps its room and time. Choose an item that is still to begin.`,
      })
    }
    case 'ends-before-start':
      return say({
        nl: 'Het einde ligt niet na het begin. Kies een later einde.',
        en: 'The end is not after the start. Choose a later end.',
      })
    case 'outside-slot': {
      const slot = slotTitle(day, refusal.slotId, language)
      return say({
        nl: `Deze tijd valt buiten ‘${slot}’. Kies een tijd die daarin valt.`,
        en: `This time lies outside ‘${slot}’. Choose a time within it.`,
      })
    }
    case 'room-is-taken': {
      const room = roomName(day, refusal.roomId, language)
      const slot = slotTitle(day, refusal.slotId, language)
      return say({
        nl: `In ${room} is dan ‘${slot}’. Kies een andere zaal of een andere tijd.`,
        en: `‘${slot}’ is in ${room} then. Choose another room or another time.`,
      })
    }
    case 'nothing-to-redo':
      return say({
        nl: 'Er is niets om opnieuw uit te voeren. Alleen wat net ongedaan is gemaakt, kan terug.',
        en: 'There is nothing to redo. Only what has just been undone can come back.',
      })
    case 'already-paused':
      return say({
        nl: 'De tijd staat hier al stil. Kies ‘verder’ om weer te beginnen.',
        en: 'Time is already held here. Choose ‘go on’ to start it again.',
      })
    case 'not-paused':
      return say({
        nl: 'De tijd loopt hier al. Kies ‘stilzetten’ om dat te veranderen.',
        en: 'Time is already running here. Choose ‘hold’ to change that.',
      })
    case 'on-plan':
      return say({
        nl: 'Dit loopt al volgens plan; er is niets om terug te zetten.',
        en: 'This is on plan already; there is nothing to put back.',
      })
    case 'nothing-to-undo':
      return say({
        nl: 'Er is niets om ongedaan te maken. Geef een nieuwe opdracht als er iets anders moet.',
        en: 'There is nothing to undo. Give a new command if something has to change.',
      })
    case 'undo-is-stale':
      return say({
        nl: 'Er kwam net een andere opdracht tussen; er is niets teruggedraaid. Kijk wat er nu bij ‘ongedaan maken’ staat.',
        en: 'Another command has just come in between; nothing was undone. See what ‘undo’ says now.',
      })
    case 'joining-is-locked':
      return say({
        nl: 'Aanmelden is gesloten. Vraag de begeleider om het te openen.',
        en: 'Joining is closed now. Ask the facilitator to open it.',
      })
    case 'not-joined':
      return say({
        nl: 'Deze telefoon doet nog niet mee. Kies eerst een team.',
        en: 'This phone has not joined yet. Choose a team first.',
      })
    case 'role-is-taken': {
      const role = roleTitle(day, refusal.roleId, language)
      return say({
        nl: `Iemand in je team heeft de rol ‘${role}’ al. Kies een andere rol, of vraag of de ander hem vrijgeeft.`,
        en: `Somebody in your team has the role ‘${role}’ already. Choose another, or ask them to give it up.`,
      })
    }
    case 'nobody-there':
      return say({
        nl: 'Daar is niemand meer om weg te halen; er is niets veranderd.',
        en: 'Nobody is there any more to remove; nothing was changed.',
      })
    case 'too-many-roles':
      return say({
        nl: 'Deze telefoon heeft zo veel rollen als één persoon mag hebben. Geef er eerst een terug.',
        en: 'This phone has as many roles as one person may have. Give one back first.',
      })
    case 'not-a-name':
      return say({
        nl: 'In die naam staat niets leesbaars. Gebruik ten minste één letter of cijfer, of laat het veld leeg.',
        en: 'That name holds nothing to read. Use at least one letter or digit, or leave it empty.',
      })
    case 'hub-is-full':
      return say({
        nl: 'Er doen al zo veel mensen mee als er passen. Vraag de begeleider om hulp.',
        en: 'As many people have joined as fit. Ask the facilitator for help.',
      })
    case 'other-stage':
      return say({
        nl: 'De schermen waren net gewisseld tussen repetitie en echte dag; er is niets veranderd. Kijk wat er nu staat en druk opnieuw.',
        en: 'The screens had just changed between rehearsal and real day; nothing was changed. See what is shown now and press again.',
      })
    case 'unknown-address':
      return say({
        nl: 'Dat adres heeft deze laptop niet meer. Kies een ander uit de lijst.',
        en: 'This machine no longer has that address. Choose another from the list.',
      })
    case 'already-rehearsing':
      return say({
        nl: 'Er loopt al een repetitie. Spring daarin naar een andere tijd, of ga eerst terug naar de echte dag.',
        en: 'A rehearsal is going on already. Jump to another time in it, or go back to the real day first.',
      })
    case 'not-rehearsing':
      return say({
        nl: 'Er loopt nu geen repetitie: de echte dag staat op de schermen. Begin eerst een repetitie.',
        en: 'No rehearsal is going on: the screens show the real day. Begin a rehearsal first.',
      })
    case 'rehearsal-only':
      return say({
        nl: 'Deze hub is als repetitie gestart en heeft geen echte dag. Stop hem en start hem zonder --rehearse-at.',
        en: 'This hub was started as a rehearsal and has no real day. Stop it and start it without --rehearse-at.',
      })
    case 'far-from-day':
      return say({
        nl: 'Die tijd ligt meer dan een etmaal van de dag zelf. Kies een tijd dichterbij.',
        en: 'That time is more than 24 hours away from the day itself. Choose one closer to it.',
      })
    case 'not-allowed':
      return say({
        nl: 'Dit kan niet vanaf deze pagina. Doe het vanaf de regietafel.',
        en: 'This can’t be done from this page. Do it from the desk.',
      })
    case 'expired':
      return say({
        nl: 'De opdracht kwam te laat aan en is niet uitgevoerd. Kijk hoe het nu staat en druk opnieuw.',
        en: 'The command arrived too late and was not carried out. See how things stand and press again.',
      })
    case 'too-many':
      return say({
        nl: 'Dit waren te veel opdrachten achter elkaar; deze is niet uitgevoerd. Wacht een paar tellen en probeer het opnieuw.',
        en: 'That was too many commands in a row; this one was not carried out. Wait a few seconds and try again.',
      })
    case 'malformed':
      return say({
        nl: `De hub kon de opdracht niet lezen (veld ‘${refusal.field}’); er is niets veranderd. Laad de pagina opnieuw.`,
        en: `The hub could not read the command (field ‘${refusal.field}’); nothing was changed. Reload the page.`,
      })
    case 'not-stored':
      return say({
        nl: 'De hub kon de opdracht niet opslaan; er is niets veranderd. Kijk of de schijf van de hub vol is en probeer het opnieuw.',
        en: 'The hub could not store the command; nothing was changed. See whether the hub’s disk is full and try again.',
      })
    case 'file-gone':
      return say({
        nl: 'De map met deze dag is weg; er is niets veranderd. Zet de map terug waar hij stond en druk opnieuw.',
        en: 'The folder with this day is gone; nothing was changed. Put it back where it was and press again.',
      })
    default:
      return refusal satisfies never
  }
}

function roomName(day: EventDay, roomId: string, language: Language): string {
  return named(day.rooms.find(({ id }) => id === roomId)?.name, roomId, language)
}

function slotTitle(day: EventDay, slotId: string, language: Language): string {
  return named(day.slots.find(({ id }) => id === slotId)?.title, slotId, language)
}

function roleTitle(day: EventDay, roleId: string, language: Language): string {
  return named(day.roles.find(({ id }) => id === roleId)?.title, roleId, language)
}

function named(text: Text | undefined, id: string, language: Language): string {
  return text ? taggedIn(text, language) : id
}
