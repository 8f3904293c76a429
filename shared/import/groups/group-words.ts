// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { GroupDifference } from './group-difference.ts'
import type { GroupProblem } from './group-list.ts'

/** What the desk says of a list of groups. */
export type GroupWords = {
  title: string
  hint: string
  paste: string
  openFile: string
  reading: string
  noAnswer: string
  found: (groups: number) => string
  dropped: (people: number) => string
  unnamed: (teams: number) => string
  problem: (problem: GroupProblem) => string
  kinds: Record<GroupDifference['kind'], string>
  seats: (before: number | null, after: number | null) => string
  noSuchRoom: (name: string) => string
  take: (count: number) => string
  nothing: string
  leave: string
}

const nl: GroupWords = {
  title: 'Lijst met groepen',
  hint: 'CSV, XLSX of plakken: groep, plaatsen, en als je wilt zaal en tafel. Namen van mensen worden geteld en niet bewaard.',
  paste: 'Plak de lijst hier',
  openFile: 'Kies een bestand',
  reading: 'De lijst wordt gelezen.',
  noAnswer: 'De lijst kon niet worden gelezen. Probeer een kleiner bestand, of plak de lijst.',
  found: (groups) => (groups === 1 ? '1 groep gevonden' : `${groups} groepen gevonden`),
  dropped: (people) =>
    people === 1
      ? 'In de lijst stond 1 persoon. Die is als plaats geteld; de naam is niet bewaard.'
      : `In de lijst stonden ${people} mensen. Die zijn als plaatsen geteld; namen zijn niet bewaard.`,
  unnamed: (teams) =>
    teams === 1
      ? '1 team van de dag staat niet in de lijst en blijft zoals het is.'
      : `${teams} teams van de dag staan niet in de lijst en blijven zoals ze zijn.`,
  problem: ({ line, name, text }) => {
    const what = {
      'no-group': 'hier staat geen groep. Vul de groep in.',
      'name-too-long': `de naam ‘${text}…’ is te lang. Maak hem korter dan 120 tekens.`,
      'not-seats': `‘${text}’ is geen aantal plaatsen. Vul een getal van 1 tot en met 500 in.`,
      'other-seats': `deze groep stond er al met een ander aantal (${text}). Het eerste telt.`,
      'too-many-groups': 'meer dan 400 groepen passen niet in een dag.',
    }
    return `Regel ${line}: ${what[name]}`
  },
  kinds: { new: 'nieuw', changed: 'anders', same: 'zoals het is', 'no-room': 'zonder zaal' },
  seats: (before, after) =>
    after === null ? '' : before === null || before === after ? `${after}` : `${before} → ${after}`,
  noSuchRoom: (name) => `zaal ‘${name}’ is er niet`,
  take: (count) => (count === 1 ? 'Neem 1 groep over' : `Neem ${count} groepen over`),
  nothing: 'Er verandert niets.',
  leave: 'Toch niet',
}

const en: GroupWords = {
  title: 'List of groups',
  hint: 'CSV, XLSX or paste: group, seats, and room and table if you like. Names of people are counted and not kept.',
  paste: 'Paste the list here',
  openFile: 'Choose a file',
  reading: 'The list is being read.',
  noAnswer: 'The list could not be read. Try a smaller file, or paste the list.',
  found: (groups) => (groups === 1 ? '1 group found' : `${groups} groups found`),
  dropped: (people) =>
    people === 1
      ? 'The list held 1 person, counted as a seat; the name was not kept.'
      : `The list held ${people} people, counted as seats; no names were kept.`,
  unnamed: (teams) =>
    teams === 1
      ? '1 team of the day is not in the list and stays as it is.'
      : `${teams} teams of the day are not in the list and stay as they are.`,
  problem: ({ line, name, text }) => {
    const what = {
      'no-group': 'no group stands here. Enter the group.',
      'name-too-long': `the name ‘${text}…’ is too long. Make it shorter than 120 characters.`,
      'not-seats': `‘${text}’ is no number of seats. Enter a number from 1 to 500.`,
      'other-seats': `this group came before with another number (${text}). The first counts.`,
      'too-many-groups': 'a day holds no more than 400 groups.',
    }
    return `Line ${line}: ${what[name]}`
  },
  kinds: { new: 'new', changed: 'changed', same: 'as it is', 'no-room': 'without a room' },
  seats: nl.seats,
  noSuchRoom: (name) => `there is no room ‘${name}’`,
  take: (count) => (count === 1 ? 'Take 1 group' : `Take ${count} groups`),
  nothing: 'Nothing changes.',
  leave: 'Leave it',
}

export const groupWords: Record<Language, GroupWords> = { nl, en }
