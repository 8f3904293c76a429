// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What the app asks at its first start, and says of the answer later. */
export type RoleWords = {
  title: string
  choices: Record<'desk' | 'wall', { name: string; what: string }>
  startsByItself: string
  later: string
  /** Once it is a screen: what its PIN is for, and how to do without. */
  pinTitle: string
  pinOffer: string
  skipPin: string
  pinLater: string
  notKept(detail: string): string
  /** In the window about this computer. */
  is(name: string): string
  become(name: string): string
  what: string
  fromNextStart: string
  startAnew: string
}

export const ROLE_WORDS: Record<Language, RoleWords> = {
  nl: {
    title: 'Wat is deze computer?',
    choices: {
      desk: {
        name: 'De laptop van de begeleider',
        what: 'Hier maak en stuur je de dag. De schermen in de zalen vinden deze laptop.',
      },
      wall: {
        name: 'Een scherm in de zaal',
        what: 'Vult het scherm, zoekt de laptop op het netwerk en toont een code om te koppelen.',
      },
    },
    startsByItself: 'Start vanzelf zodra deze computer is aangemeld',
    pinTitle: 'Kies een pincode voor dit scherm',
    pinOffer: 'Dan kan geen bezoeker met een toetsenbord Zaalscherm sluiten. Onthoud hem goed.',
    skipPin: 'Sla over: geen pincode',
    pinLater: 'Esc slaat ook over. Later kan het nog onder ‘Deze computer’: Ctrl met een komma.',
    later: 'Later anders? Ctrl met een komma opent ‘Deze computer’.',
    notKept: (detail) => `De keuze kon niet worden bewaard: ${detail}`,
    is: (name) => `Deze computer is: ${name}`,
    become: (name) => `Maak er dit van: ${name}`,
    what: 'Zo start Zaalscherm als je het gewoon opent. Een opdracht bij het starten gaat voor.',
    fromNextStart: 'Dit geldt vanaf de volgende start.',
    startAnew: 'Start Zaalscherm nu opnieuw',
  },
  en: {
    title: 'What is this computer?',
    choices: {
      desk: {
        name: 'The facilitator’s laptop',
        what: 'Here you make and steer the day. The screens in the rooms find this laptop.',
      },
      wall: {
        name: 'A screen in a room',
        what: 'Fills the screen, looks for the laptop on the network and shows a code to pair it.',
      },
    },
    startsByItself: 'Start by itself once this computer is logged in',
    pinTitle: 'Choose a PIN for this screen',
    pinOffer: 'Then no visitor with a keyboard closes Zaalscherm. Remember it well.',
    skipPin: 'Skip: no PIN',
    pinLater: 'Esc skips as well. Later it can be done under ‘This computer’: Ctrl with a comma.',
    later: 'Otherwise later? Ctrl with a comma opens ‘This computer’.',
    notKept: (detail) => `The choice could not be kept: ${detail}`,
    is: (name) => `This computer is: ${name}`,
    become: (name) => `Make it this: ${name}`,
    what: 'So Zaalscherm starts when you just open it. A command at its start comes first.',
    fromNextStart: 'This holds from the next start on.',
    startAnew: 'Start Zaalscherm again now',
  },
}
