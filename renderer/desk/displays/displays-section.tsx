// SPDX-License-Identifier: EUPL-1.2

import { Button } from 'react-aria-components'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { HubAddress } from '../../../shared/features/address/network.ts'
import type { AnyCommand, DeskCommand } from '../../../shared/features/commands.ts'
import { replaceableIn } from '../../../shared/features/displays/room-displays.ts'
import { hubCodeOf } from '../../../shared/hub-code.ts'
import { readableFingerprint } from '../../../shared/hub-fingerprint.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { AddressChoice } from '../address/address-choice.tsx'
import { useI18n } from '../language/language.tsx'
import { addressOf } from '../shell/open-page.ts'
import { useFocusAfterChange } from './focus-after-change.ts'
import { PairedDisplays } from './paired-displays.tsx'
import { UnhungDisplays } from './unhung-displays.tsx'
import { WaitingDisplay } from './waiting-display.tsx'

// The page that has them stands in no list of ways here: there is no room for it beside the rooms.
const ALL_ABOUT = {
  nl: 'Alles over de schermen, en de lijst voor de deuren opengaan (⇧S)',
  en: 'All about the screens, and the list before the doors open (⇧S)',
} as const

type Props = {
  day: EventDay
  view: DeskView
  playback: LivePlayback
  isLinked: boolean
  send(command: DeskCommand): Promise<CommandResult>
  /** Sends what stands in no journal. */
  sendAny(command: AnyCommand): Promise<CommandResult>
  /** Opens what lets a second desk in. */
  letIn(): void
  /** How the address in all codes is picked, and why the last pick was not taken. */
  address: { pick(address: HubAddress | null): void; problem: string | null }
}

/** The displays: those that wait for a room, those that have one, and how to open another. */
export function DisplaysSection(props: Props) {
  const { day, view, playback, isLinked, send, sendAny, letIn, address } = props
  const { library } = view
  const { words, t, language } = useI18n()
  const replaceable = replaceableIn(view.displays, ({ roomId, name }) => {
    const room = day.rooms.find(({ id }) => id === roomId)
    return `${room ? t(room.name) : roomId}, ${name || words.unnamed}`
  })
  const { heading, forms, sendFor } = useFocusAfterChange(view, send)
  const unhung = new Set(library?.unhung.map(({ deviceId }) => deviceId))
  const unknown = view.waiting.filter(({ deviceId }) => !unhung.has(deviceId))
  return (
    <section className="displays" id="displays" aria-labelledby="displays-title">
      <div className="displays-waiting" ref={forms}>
        <h2 id="displays-title" tabIndex={-1} ref={heading}>
          {words.displays}
        </h2>
        {library && (
          <UnhungDisplays {...{ day, view, library }} isDisabled={!isLinked} send={sendAny} />
        )}
        <h3>{words.waitingDisplays}</h3>
        {unknown.length === 0 && <p className="quiet">{words.noneWaiting}</p>}
        {unknown.map(({ deviceId, code }) => (
          <WaitingDisplay
            key={deviceId}
            day={day}
            code={code}
            isDisabled={!isLinked}
            replaceable={replaceable}
            onPair={(roomId, name, showsAllRooms) => {
              const shows = showsAllRooms && { showsAllRooms }
              return sendFor(deviceId, { type: 'pairDisplay', deviceId, roomId, name, ...shows })
            }}
            onReplace={(replaced) =>
              sendFor(deviceId, { type: 'replaceDisplay', deviceId: replaced, by: deviceId })
            }
          />
        ))}
        <Addresses joinBase={view.joinBase} hubKey={view.hubKey} />
        <Button className="action" isDisabled={!isLinked} onPress={letIn}>
          {words.secondDesk}
        </Button>
        {!view.network.isFixed && (
          <AddressChoice network={view.network} isDisabled={!isLinked} onPick={address.pick} />
        )}
        <p role="alert">{address.problem !== null && <bdi>{address.problem}</bdi>}</p>
      </div>
      <div className="displays-paired">
        <h3>{words.pairedDisplays}</h3>
        <p>
          <a href={addressOf('fleet')}>{ALL_ABOUT[language]}</a>
        </p>
        {playback.kind === 'rehearsal' && <p>{words.pairedForRehearsal}</p>}
        <PairedDisplays
          day={day}
          displays={view.displays}
          playback={playback}
          isLinked={isLinked}
          send={send}
          onUnpair={(deviceId) => sendFor(deviceId, { type: 'unpairDisplay', deviceId })}
          onTrim={(deviceId, trimMs) => send({ type: 'trimDisplay', deviceId, trimMs })}
          onPattern={(deviceIds, isShown) => send({ type: 'testPattern', deviceIds, isShown })}
        />
      </div>
    </section>
  )
}

function Addresses({ joinBase, hubKey }: Pick<DeskView, 'joinBase' | 'hubKey'>) {
  const { words } = useI18n()
  const code = joinBase === null ? null : hubCodeOf(joinBase)
  return (
    <dl className="addresses">
      <div>
        <dt>{words.phonesJoinAt}</dt>
        <dd>{joinBase ?? words.noNetwork}</dd>
      </div>
      <div>
        <dt>{words.displaysOpen}</dt>
        <dd>{joinBase === null ? words.noNetwork : `${joinBase}/display`}</dd>
      </div>
      {code !== null && (
        <div>
          <dt>{words.hubCode}</dt>
          <dd className="code">{spacedCode(code)}</dd>
        </div>
      )}
      {hubKey !== undefined && (
        <div>
          <dt>{words.hubKey}</dt>
          <dd>{readableFingerprint(hubKey)}</dd>
        </div>
      )}
    </dl>
  )
}
