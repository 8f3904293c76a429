// SPDX-License-Identifier: EUPL-1.2
import type { Room } from '../../../shared/day/day.ts'
import type { RoomKind } from '../../../shared/import/compare/room-guess.ts'
import { importWords } from '../../../shared/import/page-words.ts'
import { useI18n } from '../language/language.tsx'

type Props = { rooms: readonly Room[]; onChoose(name: string, kind: RoomKind): void }

/** What each new room was taken for. */
export function RoomKinds({ rooms, onChoose }: Props) {
  const { language, t } = useI18n()
  const words = importWords[language]
  const kinds = Object.entries(words.kinds) as [RoomKind, string][]
  // Of one there is nothing to tell apart.
  if (rooms.length < 2) return null
  return (
    <details className="import-more">
      <summary>
        {words.rooms} ({rooms.length})
      </summary>
      <ul className="columns" aria-label={words.rooms}>
        {rooms.map(({ id, name, kind }) => (
          <li key={id} className="column">
            <label>
              <b>{t(name)}</b>
              <select
                value={kind}
                onChange={({ target }) =>
                  onChoose(Object.values(name)[0] ?? id, target.value as RoomKind)
                }
              >
                {kinds.map(([value, word]) => (
                  <option key={value} value={value}>
                    {word}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
