// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { groupDifferences } from '../../../shared/import/groups/group-difference.ts'
import type { GroupList } from '../../../shared/import/groups/group-list.ts'
import { groupWords } from '../../../shared/import/groups/group-words.ts'
import { problemSentence } from '../../../shared/import/problem-words.ts'
import type { Brought, SourceProblem } from '../../../shared/import/source.ts'
import { useI18n } from '../language/language.tsx'
import { Reader } from '../reading/reader.ts'
import type { Desk } from '../shell/desk.ts'
import { browserChance } from './browser-chance.ts'

type Read = GroupList | { problem: SourceProblem } | 'reading' | 'no-answer' | null

/** A list that was made beforehand: what it would do is shown first, and is one step to undo. */
export function GroupListSection({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const words = groupWords[language]
  const [reader] = useState(() => new Reader())
  useEffect(() => () => reader.end(), [reader])
  const [read, setRead] = useState<Read>(null)
  const latest = useRef(0)
  const file = useRef<HTMLInputElement>(null)
  const pasteId = useId()
  const bring = async (brought: Brought | null) => {
    latest.current += 1
    const number = latest.current
    if (brought === null) return setRead(null)
    setRead('reading')
    const bytes = 'bytes' in brought ? brought.bytes : undefined
    const answer = await reader
      .ask({ type: 'groups', brought }, bytes)
      .catch(() => 'no-answer' as const)
    if (latest.current === number) setRead(answer)
  }
  return (
    <section className="group-list">
      <h3>{words.title}</h3>
      <p className="quiet">{words.hint}</p>
      <label htmlFor={pasteId}>{words.paste}</label>
      <textarea
        id={pasteId}
        rows={4}
        spellCheck={false}
        onChange={({ target: { value } }) => bring(value.trim() === '' ? null : { text: value })}
      />
      <p>
        <Button className="action" onPress={() => file.current?.click()}>
          {words.openFile}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          // The same file may be chosen twice, once it is mended.
          onClick={({ currentTarget }) => {
            currentTarget.value = ''
          }}
          onChange={async ({ target }) => {
            const chosen = target.files?.[0]
            if (!chosen) return
            bring({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) })
          }}
        />
      </p>
      {read === 'reading' && <p role="status">{words.reading}</p>}
      {read === 'no-answer' && <p role="alert">{words.noAnswer}</p>}
      {read !== null && typeof read === 'object' && 'problem' in read && (
        <p role="alert">{problemSentence(read.problem, language)}</p>
      )}
      {read !== null && typeof read === 'object' && !('problem' in read) && (
        <Difference desk={desk} list={read} onDone={() => setRead(null)} />
      )}
    </section>
  )
}

type Props = { desk: Desk; list: GroupList; onDone(): void }

function Difference({ desk, list, onDone }: Props) {
  const { t, language } = useI18n()
  const words = groupWords[language]
  const { day, commands, isLinked } = desk
  // Codes are made once, so that what is taken is what was shown.
  const { groups, unnamed } = useMemo(
    () => groupDifferences(day, list.groups, browserChance),
    [day, list],
  )
  const changed = groups.filter(({ edits }) => edits.length > 0)
  return (
    <div className="group-difference">
      <p role="status">
        <strong>{words.found(list.groups.length)}</strong>
        {list.droppedPeople > 0 && ` ${words.dropped(list.droppedPeople)}`}
      </p>
      {list.problems.length > 0 && (
        <ul className="group-problems">
          {list.problems.map((problem) => (
            <li key={problem.line}>
              <bdi>{words.problem(problem)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <table>
        <tbody>
          {groups.map(({ group, kind, room, seatsBefore }) => (
            <tr key={group.line} data-kind={kind}>
              <th scope="row">
                <bdi>{group.name}</bdi>
              </th>
              <td>{words.seats(seatsBefore, group.seats)}</td>
              <td>
                {room
                  ? t(room.name)
                  : group.room !== null && <bdi>{words.noSuchRoom(group.room)}</bdi>}
              </td>
              <td>{words.kinds[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unnamed.length > 0 && <p className="quiet">{words.unnamed(unnamed.length)}</p>}
      <p>
        {changed.length === 0 ? (
          <span className="quiet">{words.nothing}</span>
        ) : (
          <Button
            className="action"
            data-kind="main"
            isDisabled={!isLinked}
            onPress={async () => {
              const edits = changed.flatMap((one) => one.edits)
              const result = await commands.send({ type: 'edit', edits })
              if (result.kind === 'accepted') onDone()
            }}
          >
            {words.take(changed.length)}
          </Button>
        )}{' '}
        <Button className="action" onPress={onDone}>
          {words.leave}
        </Button>
      </p>
    </div>
  )
}
