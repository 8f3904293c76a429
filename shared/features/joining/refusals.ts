// SPDX-License-Identifier: EUPL-1.2
import type { NamesInDay, RefusalSentences } from '../refusal-sentences.ts'

export const joining: RefusalSentences<
  | 'unknown-team'
  | 'unknown-role'
  | 'joining-is-locked'
  | 'not-joined'
  | 'role-is-taken'
  | 'nobody-there'
  | 'too-many-roles'
  | 'not-a-name'
  | 'hub-is-full'
  | 'team-is-full'
  | 'room-is-full'
  | 'not-so-many'
  | 'not-your-role'
  | 'same-team'
> = {
  'unknown-team': ({ teamId }) => ({
    nl: `Team ‘${teamId}’ staat niet in deze dag. Laad de pagina opnieuw en kies een team.`,
    en: `Team ‘${teamId}’ is not in this day. Reload the page and choose a team.`,
  }),
  'unknown-role': ({ roleId }) => ({
    nl: `Rol ‘${roleId}’ staat niet in deze dag. Laad de pagina opnieuw.`,
    en: `Role ‘${roleId}’ is not in this day. Reload the page.`,
  }),
  'joining-is-locked': () => ({
    nl: 'Aanmelden is gesloten. Vraag de begeleider om het te openen.',
    en: 'Joining is closed now. Ask the facilitator to open it.',
  }),
  'not-joined': () => ({
    nl: 'Deze telefoon doet nog niet mee. Kies eerst een team.',
    en: 'This phone has not joined yet. Choose a team first.',
  }),
  'role-is-taken'({ roleId }, { roleTitle }) {
    const role = roleTitle(roleId)
    return {
      nl: `Iemand in je team heeft de rol ‘${role}’ al. Kies een andere rol, of vraag of de ander hem vrijgeeft.`,
      en: `Somebody in your team has the role ‘${role}’ already. Choose another, or ask them to give it up.`,
    }
  },
  'nobody-there': () => ({
    nl: 'Daar is niemand meer om weg te halen; er is niets veranderd.',
    en: 'Nobody is there any more to remove; nothing was changed.',
  }),
  'too-many-roles': () => ({
    nl: 'Deze telefoon heeft zo veel rollen als één persoon mag hebben. Geef er eerst een terug.',
    en: 'This phone has as many roles as one person may have. Give one back first.',
  }),
  'not-a-name': () => ({
    nl: 'In die naam staat niets leesbaars. Gebruik ten minste één letter of cijfer, of laat het veld leeg.',
    en: 'That name holds nothing to read. Use at least one letter or digit, or leave it empty.',
  }),
  'team-is-full': ({ teamId, teamIds }, { itemTitle }) => {
    const team = itemTitle('teams', teamId)
    return {
      nl: `Team ‘${team}’ is vol. ${placeNl(teamIds, itemTitle)}`,
      en: `Team ‘${team}’ is full. ${placeEn(teamIds, itemTitle)}`,
    }
  },
  'room-is-full': ({ teamId, teamIds }, { itemTitle }) => {
    const team = itemTitle('teams', teamId)
    return {
      nl: `De zaal van team ‘${team}’ is vol. ${placeNl(teamIds, itemTitle)}`,
      en: `The room of team ‘${team}’ is full. ${placeEn(teamIds, itemTitle)}`,
    }
  },
  'not-so-many': ({ most }) => ({
    nl: `Een telefoon kan meedoen voor 1 tot en met ${most} mensen. Vul een getal in dat daarbinnen ligt.`,
    en: `A phone can join for 1 up to and including ${most} people. Enter a number within that.`,
  }),
  'not-your-role': () => ({
    nl: 'Die rol heb je niet meer, dus je kunt hem niet doorgeven.',
    en: 'You don’t have that role any more, so you can’t hand it over.',
  }),
  'same-team': () => ({
    nl: 'Dat is één en hetzelfde team. Kies een ander team om het bij te voegen.',
    en: 'That is one and the same team. Choose another team to add it to.',
  }),
  'hub-is-full': () => ({
    nl: 'Er doen al zo veel mensen mee als er passen. Vraag de begeleider om hulp.',
    en: 'As many people have joined as fit. Ask the facilitator for help.',
  }),
}

type Title = NamesInDay['itemTitle']

function placeNl(teamIds: readonly string[], title: Title): string {
  return teamIds.length === 0
    ? 'Nergens is nog plaats; vraag de begeleider om hulp.'
    : `Er is nog plaats in ${teamIds.map((id) => `‘${title('teams', id)}’`).join(', ')}.`
}

function placeEn(teamIds: readonly string[], title: Title): string {
  return teamIds.length === 0
    ? 'No team has room left; ask the facilitator for help.'
    : `There is room in ${teamIds.map((id) => `‘${title('teams', id)}’`).join(', ')}.`
}
