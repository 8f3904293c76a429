// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of the address in all codes; addresses come as they are typed. */
export type NetworkWords = {
  /** A change that is to come. */
  moves(from: string, to: string): string
  movesFromGone(from: string, to: string): string
  goes(from: string): string
  inSeconds(count: number): string
  now: string
  keep(from: string): string
  /** A change that came. */
  moved(from: string, to: string): string
  movedFromGone(from: string, to: string): string
  understood: string
  /** No address: without any network, and with only such as phones hardly reach. */
  none: string
  noneLikely: string
  address: string
  hubChooses: string
  isAway: string
  use: string
}

export const networkWords: Record<Language, NetworkWords> = {
  nl: {
    moves: (from, to) =>
      `Zo meteen noemen alle codes ${to}, niet meer ${from}. Dat oude adres blijft werken zolang deze laptop het heeft.`,
    movesFromGone: (from, to) =>
      `Deze laptop heeft het adres ${from} niet meer: codes die het noemen werken nu niet. Komt het niet terug, dan noemen zo meteen alle codes ${to}.`,
    goes: (from) =>
      `Deze laptop heeft het adres ${from} niet meer, en er is geen ander: codes werken nu niet. Komt het niet terug, dan gaan ze van de schermen.`,
    inSeconds: (count) => `over ${count} s`,
    now: 'Nu meteen',
    keep: (from) => `Houd ${from}`,
    moved: (from, to) =>
      `Alle codes noemen nu ${to}. Het oude adres ${from} werkt ook nog, zolang deze laptop het heeft.`,
    movedFromGone: (from, to) =>
      `Alle codes noemen nu ${to}. Codes die nog ${from} noemen, ook op papier, werken niet meer: wie meedeed, scant opnieuw.`,
    understood: 'Begrepen',
    none: 'Telefoons kunnen nu niet meedoen: deze laptop heeft geen netwerk. Verbind hem met het netwerk van de zaal; de codes komen dan vanzelf.',
    noneLikely:
      'Telefoons kunnen nu niet meedoen: deze laptop heeft alleen adressen die zij meestal niet bereiken, van een VPN of van zichzelf. Verbind hem met het netwerk van de zaal, of kies bij Schermen zelf een adres.',
    address: 'Adres in alle codes',
    hubChooses: 'Laat Zaalscherm kiezen',
    isAway: 'nu weg',
    use: 'Gebruik dit',
  },
  en: {
    moves: (from, to) =>
      `In a moment all codes name ${to}, no longer ${from}. That old address goes on working while this laptop has it.`,
    movesFromGone: (from, to) =>
      `This laptop no longer has the address ${from}: codes that name it don’t work now. If it doesn’t come back, all codes will name ${to}.`,
    goes: (from) =>
      `This laptop no longer has the address ${from}, and there is no other: codes don’t work now. If it doesn’t come back, they leave the screens.`,
    inSeconds: (count) => `in ${count} s`,
    now: 'Now',
    keep: (from) => `Keep ${from}`,
    moved: (from, to) =>
      `All codes now name ${to}. The old address ${from} works as well, while this laptop has it.`,
    movedFromGone: (from, to) =>
      `All codes now name ${to}. Codes that still name ${from}, on paper too, don’t work any more: whoever took part scans again.`,
    understood: 'Understood',
    none: 'Phones can’t join now: this laptop is on no network that gives it an address. Connect it to the room’s network; the codes then come by themselves.',
    noneLikely:
      'Phones can’t join now: this laptop only has addresses that they seldom reach, of a VPN or of its own. Connect it to the room’s network, or choose an address yourself under Screens.',
    address: 'Address in all codes',
    hubChooses: 'Let Zaalscherm choose',
    isAway: 'away now',
    use: 'Use this',
  },
}
