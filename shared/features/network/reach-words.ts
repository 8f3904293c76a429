// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { Cause } from './reach.ts'

/** What the desk says while it waits for a phone, and why none comes. */
export type ReachWords = {
  title: string
  how: string
  begin: string
  again: string
  code: string
  address: string
  waiting: string
  reached: string
  refused: string
  notYet: string
  otherwise: string
  causes: Record<Cause, { why: string; todo: string }>
}

export const reachWords: Record<Language, ReachWords> = {
  nl: {
    title: 'Kan een telefoon erbij?',
    how: 'Scan een code met een telefoon op de wifi van de zaal. Komt hij erbij, dan wordt het hier groen.',
    begin: 'Probeer het',
    again: 'Nog een keer',
    code: 'QR-code om met een telefoon te proberen',
    address: 'Of open op de telefoon',
    waiting: 'Wacht op een telefoon.',
    reached: 'Ja: een telefoon heeft de pagina van deze laptop geladen.',
    refused: 'Dat lukte niet. Kijk of de regietafel verbonden is en probeer het opnieuw.',
    notYet: 'Nog geen telefoon gezien. Waarschijnlijk:',
    otherwise: 'Is dat het niet:',
    causes: {
      'no-address': {
        why: 'Deze laptop heeft geen adres van een netwerk gekregen.',
        todo: 'Verbind hem met de wifi of de kabel van de zaal. Blijft dit staan, zet wifi dan uit en weer aan.',
      },
      'not-for-phones': {
        why: 'De codes noemen een adres dat alleen deze laptop of een VPN kent.',
        todo: 'Kies hieronder het adres dat bij de wifi of de kabel van de zaal hoort.',
      },
      vpn: {
        why: 'Een VPN op deze laptop houdt het netwerk van de zaal weg.',
        todo: 'Zet de VPN uit, of sta daarin het lokale netwerk toe, en probeer het opnieuw.',
      },
      'only-this-laptop': {
        why: 'De pagina is op deze laptop zelf geopend.',
        todo: 'Dat telt niet: scan de code met een telefoon.',
      },
      firewall: {
        why: 'De firewall van deze laptop laat telefoons niet door.',
        todo: 'Sta Zaalscherm toe op privénetwerken: op Windows bij ‘Een app toestaan via firewall’, op een Mac bij Netwerk, Firewall. Op Linux met ufw: sudo ufw allow met het getal achter de dubbele punt in het adres.',
      },
      'captive-portal': {
        why: 'De wifi vraagt eerst om in te loggen op een pagina.',
        todo: 'Log in op de laptop en op de telefoon. Of vraag de zaal om een netwerk zonder zo’n pagina.',
      },
      isolation: {
        why: 'De wifi houdt apparaten van elkaar gescheiden, zoals gastnetwerken vaak doen.',
        todo: 'Vraag de zaal dat uit te zetten (client isolation) of om een ander netwerk. Of neem een eigen router mee, of zet de hotspot van de laptop aan.',
      },
      'other-network': {
        why: 'De telefoon zit op een ander netwerk dan deze laptop.',
        todo: 'Zet mobiele data op de telefoon uit en kies dezelfde wifi als de laptop. Zit de laptop aan een kabel, vraag de zaal dan of wifi en kabel één netwerk zijn.',
      },
    },
  },
  en: {
    title: 'Can a phone get here?',
    how: 'Scan a code with a phone on the venue’s Wi-Fi. Once it gets here, this turns green.',
    begin: 'Try it',
    again: 'Once more',
    code: 'QR code to try with a phone',
    address: 'Or open on the phone',
    waiting: 'Waiting for a phone.',
    reached: 'Yes: a phone has loaded this laptop’s page.',
    refused: 'That didn’t work. See whether the desk is connected and try again.',
    notYet: 'No phone seen yet. Probably:',
    otherwise: 'If that isn’t it:',
    causes: {
      'no-address': {
        why: 'No network has given this laptop an address.',
        todo: 'Connect it to the venue’s Wi-Fi or cable. If this stays, turn Wi-Fi off and on again.',
      },
      'not-for-phones': {
        why: 'The codes name an address that only this laptop or a VPN knows.',
        todo: 'Choose the address below that belongs to the venue’s Wi-Fi or cable.',
      },
      vpn: {
        why: 'A VPN on this laptop keeps the venue’s network away.',
        todo: 'Turn the VPN off, or allow the local network in it, and try again.',
      },
      'only-this-laptop': {
        why: 'The page was opened on this laptop itself.',
        todo: 'That doesn’t count: scan the code with a phone.',
      },
      firewall: {
        why: 'The firewall of this laptop lets no phone in.',
        todo: 'Allow Zaalscherm on private networks: on Windows under ‘Allow an app through firewall’, on a Mac under Network, Firewall. On Linux with ufw: sudo ufw allow with the number after the colon in the address.',
      },
      'captive-portal': {
        why: 'The Wi-Fi wants people to log in on a page first.',
        todo: 'Log in on the laptop and on the phone. Or ask the venue for a network without such a page.',
      },
      isolation: {
        why: 'The Wi-Fi keeps devices apart from one another, as guest networks often do.',
        todo: 'Ask the venue to turn that off (client isolation) or for another network. Or bring a router of your own, or turn on the laptop’s hotspot.',
      },
      'other-network': {
        why: 'The phone is on another network than this laptop.',
        todo: 'Turn mobile data off on the phone and choose the same Wi-Fi as the laptop. If the laptop is on a cable, ask the venue whether Wi-Fi and cable are one network.',
      },
    },
  },
}
