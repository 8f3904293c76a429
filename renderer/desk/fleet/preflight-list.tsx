// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import { blankWords } from '../../../shared/features/displays/blank-words.ts'
import { askWord } from '../../../shared/features/fleet/order-words.ts'
import {
  type Check,
  isReady,
  laptopFaults,
  preflight,
} from '../../../shared/features/fleet/preflight.ts'
import { preflightWords } from '../../../shared/features/fleet/preflight-words.ts'
import type { Instant } from '../../../shared/instant.ts'
import { saidTogether } from '../../../shared/now/said-together.ts'
import { isolated } from '../../../shared/tagged-text.ts'
import { VERSION } from '../../../shared/version.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { addressOf } from '../shell/open-page.ts'
import { showAgain } from './show-again.ts'

type Props = { desk: Desk; hubNow: Instant; at: Instant; ask(command: AnyCommand): void }

/** Green, or says why not, line by line, with what to do: for whoever is about to open the doors. */
export function PreflightList({ desk, hubNow, at, ask }: Props) {
  const { language, words: all, t } = useI18n()
  const words = preflightWords[language]
  const { day, view, isReal } = desk
  const checks = preflight({ day, view, hubNow, at, isReal, version: VERSION })
  const left = checks.filter(({ state }) => state !== 'good').length
  return (
    <details className="preflight" data-ready={isReady(checks)} open>
      <summary>
        <h3>{words.title}</h3> <span>{left === 0 ? words.ready : words.notReady(left)}</span>
      </summary>
      <ul>
        {checks.toSorted(worstFirst).map((check) => {
          return (
            <li key={check.name} data-state={check.state}>
              <b className="preflight-state">{words.states[check.state]}</b>{' '}
              {check.state === 'good' ? (
                <span>{goodOf(check)}</span>
              ) : (
                <span>
                  {wrongOf(check)} <Way {...{ check, view, ask }} />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )

  function goodOf({ name }: Check): string {
    return name === 'laptop' ? words.laptop.good : words.lines[name].good
  }

  /** What is so, and what to do. */
  function wrongOf(check: Check): string {
    const { name, state } = check
    if (name === 'laptop') {
      const faults = laptopFaults(view.laptop).map((fault) => words.laptop.faults[fault])
      return faults.map(({ wrong, todo }) => `${wrong} · ${todo}`).join('; ')
    }
    const { wrong, todo } = words.lines[name]
    return `${wrong(namesOf(check), state)} · ${todo}`
  }

  function namesOf({ roomIds, deviceIds }: Check): string {
    const roomName = (id: string) => {
      const room = day.rooms.find((one) => one.id === id)
      return room ? t(room.name) : id
    }
    const devices = view.displays.filter(({ deviceId }) => deviceIds.includes(deviceId))
    const names = devices.map(({ roomId, name }) => {
      const isAlone = view.displays.filter((one) => one.roomId === roomId).length === 1
      if (name === '' && isAlone) return roomName(roomId)
      return `${roomName(roomId)} (${name === '' ? all.unnamed : isolated(name)})`
    })
    const rooms = roomIds.length > 0 ? [saidTogether(roomIds.map(roomName), language)] : []
    return [...rooms, ...new Set(names)].join(', ')
  }
}

const STATES: readonly Check['state'][] = ['bad', 'open', 'good']

/** Who opens the doors in a minute reads the first lines. */
function worstFirst(one: Check, other: Check): number {
  return STATES.indexOf(one.state) - STATES.indexOf(other.state)
}

type WayProps = { check: Check; view: DeskView; ask(command: AnyCommand): void }

/** What mends it, where that is one press away. */
function Way({ check: { name, deviceIds }, view, ask }: WayProps) {
  const { language } = useI18n()
  const ids = [...deviceIds]
  switch (name) {
    case 'sound':
      return (
        <Button
          className="action"
          onPress={() => ask({ type: 'askDisplays', deviceIds: ids, ask: 'sound' })}
        >
          {askWord('sound', language)}
        </Button>
      )
    case 'covered':
      return (
        <Button
          className="action"
          onPress={() => {
            const black = view.displays.filter(({ deviceId }) => ids.includes(deviceId))
            showAgain(black, view.screens).forEach(ask)
          }}
        >
          {blankWords[language].showAgain}
        </Button>
      )
    case 'codes':
    case 'phone':
      return <a href={addressOf('network')}>{{ nl: 'Netwerk', en: 'Network' }[language]}</a>
    case 'waiting':
      return (
        <a href="#displays">
          {{ nl: 'Schermen bij de zalen', en: 'Screens at the rooms' }[language]}
        </a>
      )
    default:
      return null
  }
}
