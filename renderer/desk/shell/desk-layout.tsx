// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { RehearsalAsk } from '../../../shared/protocol/rehearsal-ask.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { HubAddress } from '../../../shared/views/network.ts'
import type { Outcome, Surface } from '../../sync/surface.ts'
import { AddressNotice } from '../address/address-notice.tsx'
import { usePickedAddress } from '../address/picked-address.ts'
import { PanelGuard } from '../controls/panel-guard.tsx'
import { DisplaysPanel } from '../displays/displays-panel.tsx'
import { NewsLine } from '../history/news-line.tsx'
import { RehearsalBar } from '../rehearsal/rehearsal-bar.tsx'
import { useRoomStatuses } from '../rooms/room-statuses.ts'
import { Rooms } from '../rooms/rooms.tsx'
import { PlanList } from '../schedule/plan-list.tsx'
import { useRoomFocus } from '../selection/room-focus.ts'
import { ChoiceLine } from '../selection/selection-line.tsx'
import { onKey } from '../shortcuts/on-key.ts'
import { useDeskKeys } from '../shortcuts/shortcuts.tsx'
import { OfferPanel } from '../steering/offer-panel.tsx'
import { ActionBar } from './action-bar.tsx'
import { Banner } from './banner.tsx'
import { OutcomeLine } from './outcome-line.tsx'
import { OpenedPanel } from './panels.tsx'
import { TopLine } from './top-line.tsx'
import { TroubleNotice } from './trouble-notice.tsx'
import { useDesk } from './use-desk.ts'

type Props = {
  day: EventDay
  view: DeskView
  second: Instant
  now(): Instant | null
  surface: Pick<Surface, 'link' | 'mustReload' | 'stage'>
  send(command: DeskCommand): Promise<Outcome>
  rehearse(ask: RehearsalAsk): Promise<Outcome>
  hubNow(): Instant | null
  pickAddress(address: HubAddress | null): Promise<Outcome>
}

/** The desk itself: what stands in every room, and what the facilitator does about it. */
export function Instrument(props: Props) {
  const { day, view, second, now, surface, send, rehearse, hubNow, pickAddress } = props
  const isLinked = surface.link === 'connected' && !surface.mustReload
  const statuses = useRoomStatuses(day, view.runs, second, now)
  const desk = useDesk(day, view, statuses, second, send, isLinked, surface.stage)
  const address = usePickedAddress(day, pickAddress)
  const focus = useRoomFocus(day.rooms.length)
  const plan = useRef<HTMLOListElement>(null)
  const toPlan = () => plan.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  useDeskKeys(desk.keyMode, (meaning) => onKey(meaning, desk, { rooms: focus, toPlan }, day))
  return (
    <>
      <header className="head">
        <PanelGuard panel="notices">
          <Banner link={surface.link} mustReload={surface.mustReload} />
          <TroubleNotice trouble={view.trouble} />
          <AddressNotice
            network={view.network}
            hubNow={hubNow}
            isDisabled={!isLinked}
            onPick={address.pick}
          />
          <NewsLine
            key={surface.stage.id}
            {...{ day, view, statuses, isLinked }}
            selection={desk.selection}
          />
        </PanelGuard>
        <PanelGuard panel="top">
          <TopLine
            day={day}
            view={view}
            isRehearsal={surface.stage.kind !== 'real'}
            isLinked={surface.link === 'connected'}
            onHelp={desk.openHelp}
          >
            <RehearsalBar
              {...{ day, statuses, now, rehearse }}
              stage={surface.stage}
              isDisabled={!isLinked}
            />
          </TopLine>
        </PanelGuard>
        <div className="steering">
          <PanelGuard panel="choice">
            <ChoiceLine day={day} view={view} desk={desk} isDisabled={!isLinked} />
          </PanelGuard>
          <div className="actions">
            <PanelGuard panel="actions">
              <ActionBar
                statuses={statuses}
                timeZone={day.timeZone}
                desk={desk}
                isDisabled={!isLinked}
              />
              <OutcomeLine commands={desk.commands} day={day} />
            </PanelGuard>
          </div>
        </div>
        <PanelGuard panel="offer" subject={desk.offering.open && 'open'}>
          {desk.offering.open && (
            <OfferPanel day={day} offer={desk.offering.open} desk={desk} isDisabled={!isLinked} />
          )}
        </PanelGuard>
      </header>
      <main className="desk">
        <PanelGuard panel="plan">
          <PlanList
            day={day}
            statuses={statuses}
            planRef={plan}
            onBring={(spanId) => desk.openPanel({ kind: 'bring', spanId })}
            onSchedule={(slotId) => desk.openPanel({ kind: 'schedule', slotId })}
          />
        </PanelGuard>
        <div className="halls">
          <PanelGuard panel="rooms">
            <Rooms {...{ day, view, statuses, isLinked, desk, focus }} />
          </PanelGuard>
          <PanelGuard panel="displays">
            <DisplaysPanel
              day={day}
              view={view}
              stage={surface.stage}
              isLinked={isLinked}
              send={desk.commands.send}
              address={address}
            />
          </PanelGuard>
        </div>
      </main>
      <PanelGuard panel="dialog" subject={desk.panel && JSON.stringify(desk.panel)}>
        <OpenedPanel
          day={day}
          view={view}
          statuses={statuses}
          second={second}
          desk={desk}
          isDisabled={!isLinked}
        />
      </PanelGuard>
    </>
  )
}
