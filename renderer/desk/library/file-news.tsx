// SPDX-License-Identifier: EUPL-1.2
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import type { Library } from '../../../shared/features/library/library.ts'
import type { Text } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'
import type { Bringing } from './use-files.ts'

type Props = {
  library: Library
  news: Bringing | null
  titleOf(dayId: string): Text | null
}

/** What became of a file: of the one that was brought here last, or opened outside the desk. */
export function FileNews({ library: { arrived }, news, titleOf }: Props) {
  const { language, t } = useI18n()
  const words = libraryWords[language]
  const titled = (dayId: string, fallback: string) => {
    const title = titleOf(dayId)
    return title ? t(title) : fallback
  }
  const said = news?.result ? ofBrought(news.name, news.result) : ofArrived()
  return (
    <div className="library-news">
      <p role="status">{said.good !== null && <bdi>{said.good}</bdi>}</p>
      <div role="alert">
        {said.bad !== null && (
          <p>
            <strong>
              <bdi>{said.bad}</bdi>
            </strong>
          </p>
        )}
        {said.problems.length > 0 && (
          <ul>
            {said.problems.map((problem) => (
              <li key={problem}>
                <bdi>{problem}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )

  function ofArrived() {
    if (!arrived) return NOTHING
    const { name, dayId, problems } = arrived
    return dayId === null
      ? { good: null, bad: words.notTaken(name), problems: problems[language] }
      : { ...NOTHING, good: words.taken(titled(dayId, name)) }
  }

  function ofBrought(name: string, result: NonNullable<Bringing['result']>) {
    switch (result.kind) {
      case 'taken': {
        const title = titled(result.dayId, name)
        return { ...NOTHING, good: result.isKnown ? words.takenBefore(title) : words.taken(title) }
      }
      case 'wrong':
        return { good: null, bad: words.notTaken(name), problems: result.problems }
      case 'not-sent':
        return { ...NOTHING, bad: words.notSent }
      case 'other':
        return NOTHING
      default:
        return result satisfies never
    }
  }
}

const NOTHING: { good: string | null; bad: string | null; problems: readonly string[] } = {
  good: null,
  bad: null,
  problems: [],
}
