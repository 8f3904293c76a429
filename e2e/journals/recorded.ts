// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../shared/state/entry.ts'
import type { Outcome } from './outcome.ts'

const HERE = import.meta.dirname

/** A played day as the code of one commit accepted it. */
export type RecordedJournal = {
  name: string
  /** The name of its file in `days/`. */
  day: string
  /** Entries as that code stored them. */
  entries: readonly Entry[]
  /** What that code made of them, after some of the entries and after all. */
  golden: readonly Golden[]
}

/** `after`: the number of the last entry that counts; `at`: its time. */
export type Golden = { after: number; at: number } & Outcome

export type RecordedVersion = { commit: string; journals: readonly RecordedJournal[] }

/** All that was recorded in one format, oldest first. */
export function recordedVersions(format: string): RecordedVersion[] {
  const files = globSync(join(HERE, format, '*.json')).toSorted()
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
}

/** The day of a journal, as the store held it. */
export function dayText({ day }: RecordedJournal): string {
  return readFileSync(join(HERE, 'days', `${day}.json`), 'utf8')
}
