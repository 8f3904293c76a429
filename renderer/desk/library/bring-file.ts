// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { LARGEST_DAY_FILE, LIBRARY_PATHS } from '../../../shared/features/library/day-file.ts'
import { libraryFileWords } from '../../../shared/features/library/file-words.ts'
import type { Language } from '../../../shared/text.ts'

/** What became of a file that was brought to the hub. `other`: it is no day, and may be a programme. */
export type Brought =
  | { kind: 'taken'; dayId: string; isKnown: boolean }
  | { kind: 'wrong'; problems: string[] }
  | { kind: 'not-sent' }
  | { kind: 'other' }

const Taken = z.object({ dayId: z.string(), isKnown: z.boolean() })
const Wrong = z.object({ problems: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }) })

/** Brings a day file to the hub. A file of any other kind is left alone. */
export async function bringFile(file: File, opens: boolean, language: Language): Promise<Brought> {
  const isByName = /\.zaalscherm$/i.test(file.name)
  if (!isByName && !/\.json$/i.test(file.name)) return { kind: 'other' }
  if (file.size > LARGEST_DAY_FILE) {
    return { kind: 'wrong', problems: [libraryFileWords.tooLarge[language]] }
  }
  const text = await file.text()
  // A schedule of another program is JSON as well.
  if (!isByName && !text.includes('"zaalscherm-day"')) return { kind: 'other' }
  return bringText(text, opens, language)
}

async function bringText(text: string, opens: boolean, language: Language): Promise<Brought> {
  try {
    const answer = await fetch(`${LIBRARY_PATHS.days}?opens=${opens}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: text,
    })
    const said: unknown = await answer.json()
    const taken = Taken.safeParse(said)
    if (taken.success) return { kind: 'taken', ...taken.data }
    const wrong = Wrong.safeParse(said)
    return wrong.success
      ? { kind: 'wrong', problems: wrong.data.problems[language] }
      : { kind: 'not-sent' }
  } catch {
    // No answer, or one that no hub gives: whoever brought it may try again.
    return { kind: 'not-sent' }
  }
}
