// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../shared/state/entry.ts'
import type { Fact } from '../../shared/state/facts/fact.ts'
import type { Beginning } from '../../shared/state/facts/migrations.ts'
import type { Outcome } from './outcome.ts'

export const JOURNALS = import.meta.dirname

/** The journal that lies beside its recording as a file too, as a store left it. */
export const KEPT_FILES = 'a day of Zo bouwen wij'

/** The code whose rules say what a file of format 1 means. */
export const LAST_OF_FORMAT_1 = '74c64e7'

/** `recording`: the file that it stands in, such as `state-1/01`. */
type Recorded<T> = T & { recording: string }

/** `after`: the number of the last entry that counts; `at`: its time. */
export type Golden = { after: number; at: number } & Outcome

/** A played day as the code of one commit stored its commands. */
export type CommandJournal = {
  name: string
  /** The name of its file in `days/`. */
  day: string
  entries: readonly Entry[]
  /** What that code made of them, after some of the entries and after all. */
  golden: readonly Golden[]
}

/** A played day as facts. */
export type FactJournal = {
  name: string
  day: string
  /** All of it but the day. */
  beginning: Beginning & { parts: object }
  facts: readonly Fact[]
  /** With the typed names of those who were there by then. */
  golden: readonly (Golden & { names: [personId: string, name: string][] })[]
}

/** What the store held in format 1, oldest first. */
export function commandJournals(): Recorded<CommandJournal & { commit: string }>[] {
  return recordings<{ commit: string; journals: CommandJournal[] }>('format-1').flatMap(
    ({ commit, journals, recording }) =>
      journals.map((journal) => ({ commit, recording, ...journal })),
  )
}

/** What was kept as facts, oldest first: of one version of the state's shape, or of all. */
export function factJournals(version: number | '*' = '*'): Recorded<FactJournal>[] {
  return recordings<{ journals: FactJournal[] }>(`state-${version}`).flatMap(
    ({ journals, recording }) => journals.map((journal) => ({ recording, ...journal })),
  )
}

function recordings<T>(folder: string): Recorded<T>[] {
  const files = globSync(`${folder}/*.json`, { cwd: JOURNALS }).toSorted()
  return files.map((file) => ({
    recording: file.replace(/\.json$/, ''),
    ...JSON.parse(readFileSync(join(JOURNALS, file), 'utf8')),
  }))
}

/** The day of a journal, as the store held it. */
export function dayText({ day }: { day: string }): string {
  return readFileSync(join(JOURNALS, 'days', `${day}.json`), 'utf8')
}

export function beginningOf(journal: FactJournal): Beginning {
  const { version, parts } = journal.beginning
  return { version, parts: { ...parts, day: JSON.parse(dayText(journal)) } }
}
