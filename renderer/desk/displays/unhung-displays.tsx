// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import type { Library, UnhungDisplay } from '../../../shared/features/library/library.ts'
import { unhungWords } from '../../../shared/features/library/unhung-words.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { useI18n } from '../language/language.tsx'
import { useProblem } from '../shell/use-commands.ts'

type Props = {
  day: EventDay
  view: Pick<DeskView, 'displays' | 'waiting'>
  library: Library
  isDisabled: boolean
  send(command: AnyCommand): Promise<CommandResult>
}

/** Displays of rooms that the open day doesn't have: where they hung, and where they may hang now. */
export function UnhungDisplays({ day, view, library: { unhung }, isDisabled, send }: Props) {
  const { language } = useI18n()
  const words = unhungWords[language]
  const [picked, setPicked] = useState<Record<string, string>>({})
  const { problem, ask } = useProblem(day, send)
  if (unhung.length === 0) return null
  const only = onlyRoom(day, view, unhung)
  const roomOf = (deviceId: string) => picked[deviceId] ?? only
  const hung = unhung.flatMap(({ deviceId }) => {
    const roomId = roomOf(deviceId)
    return roomId === '' ? [] : [{ deviceId, roomId }]
  })
  return (
    <section className="unhung" aria-label={words.unhung(unhung.length)}>
      <h3>{words.unhung(unhung.length)}</h3>
      <p className="quiet">{words.unhungHow(unhung.length)}</p>
      <ul>
        {unhung.map((display) => (
          <UnhungRow
            key={display.deviceId}
            {...{ day, display, isDisabled }}
            code={view.waiting.find(({ deviceId }) => deviceId === display.deviceId)?.code ?? null}
            roomId={roomOf(display.deviceId)}
            onRoom={(roomId) => setPicked({ ...picked, [display.deviceId]: roomId })}
            onForget={() =>
              ask({
                type: 'hangDisplays',
                displays: [{ deviceId: display.deviceId, roomId: null }],
              })
            }
          />
        ))}
      </ul>
      <p role="alert">{problem !== null && <bdi>{problem}</bdi>}</p>
      <Button
        className="action"
        data-kind="main"
        isDisabled={isDisabled || hung.length === 0}
        onPress={() => ask({ type: 'hangDisplays', displays: hung })}
      >
        {words.hangUp}
      </Button>
    </section>
  )
}

type RowProps = {
  day: EventDay
  display: UnhungDisplay
  /** What it shows while it has no room; `null`: it isn't linked now. */
  code: string | null
  roomId: string
  isDisabled: boolean
  onRoom(roomId: string): void
  onForget(): void
}

function UnhungRow({ day, display, code, roomId, isDisabled, onRoom, onForget }: RowProps) {
  const { language, words: desk, t } = useI18n()
  const words = unhungWords[language]
  const { name, room } = display
  const called = name || (code === null ? words.screen : spacedCode(code))
  const hungIn = room ? words.hungIn(t(room)) : ''
  return (
    <li>
      <span>
        <b>
          <bdi>{called}</bdi>
        </b>{' '}
        <span className="quiet">
          {hungIn}
          {code === null && ` · ${desk.isAway}`}
        </span>
      </span>
      <select
        aria-label={words.whichRoom(`${called} ${hungIn}`)}
        value={roomId}
        disabled={isDisabled}
        onChange={({ target }) => onRoom(target.value)}
      >
        <option value="">{words.noRoomYet}</option>
        {day.rooms.map((one) => (
          <option key={one.id} value={one.id}>
            {t(one.name)}
          </option>
        ))}
      </select>
      <Button
        className="action"
        aria-label={words.forgetNamed(`${called} ${hungIn}`)}
        isDisabled={isDisabled}
        onPress={onForget}
      >
        {words.forget}
      </Button>
    </li>
  )
}

/** Where the one display must hang, since one room has none; else it is asked, never guessed. */
function onlyRoom(
  { rooms }: EventDay,
  { displays }: Props['view'],
  unhung: readonly UnhungDisplay[],
): string {
  const [bare, ...others] = rooms.filter(({ id }) => !displays.some(({ roomId }) => roomId === id))
  return unhung.length === 1 && others.length === 0 ? (bare?.id ?? '') : ''
}
