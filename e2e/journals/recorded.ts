// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../shared/state/entry.ts'
import type { Fact } from '../../shared/state/fact.ts'
import type { Beginning } from '../../shared/state/migrations.ts'
import type { Outcome } from './outcome.ts'

export const JOURNALS = import.meta.dirname

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
export function commandJournals(): (CommandJournal & { commit: string })[] {
  return recordings<{ commit: string; journals: CommandJournal[] }>('format-1').flatMap(
    ({ commit, journals }) => journals.map((journal) => ({ commit, ...journal })),
  )
}

/** What was kept as facts, oldest first: of one version of the state's shape, or of all. */
export function factJournals(version: number | '*' = '*'): FactJournal[] {
  return recordings<{ journals: FactJournal[] }>(`state-${version}`).flatMap(
    ({ journals }) => journals,
  )
}

function recordings<T>(folder: string): T[] {
  const files = globSync(join(JOURNALS, folder, '*.json')).toSorted()
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
}

/** The day of a journal, as the store held it. */
export function dayText({ day }: { day: string }): string {
  return readFileSync(join(JOURNALS, 'days', `${day}.json`), 'utf8')
}

export function beginningOf(journal: FactJournal): Beginning {
  const { version, parts } = journal.beginning
  return { version, parts: { ...parts, day: JSON.parse(dayText(journal)) } }
}
