// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { HubAddress } from '../../../shared/features/address/network.ts'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { CommandResult, Surface } from '../../sync/surface.ts'
import { AddressNotice } from '../address/address-notice.tsx'
import { PartGuard } from '../controls/part-guard.tsx'
import { BlankNotice } from '../displays/blank-notice.tsx'
import { DisplaysSection } from '../displays/displays-section.tsx'
import { GuessesNotice } from '../guesses/guesses-notice.tsx'
import { NewsLine } from '../history/news-line.tsx'
import { LaptopNotice } from '../laptop/laptop-notice.tsx'
import { RehearsalBar } from '../rehearsal/rehearsal-bar.tsx'
import { useRoomStatuses } from '../rooms/room-statuses.ts'
import { Rooms } from '../rooms/rooms.tsx'
import { PlanList } from '../schedule/plan-list.tsx'
import { useRoomFocus } from '../selection/room-focus.ts'
import { SelectionLine } from '../selection/selection-line.tsx'
import { useShortcuts } from '../shortcuts/shortcuts.tsx'
import { OfferSection } from '../steering/offer-section.tsx'
import { ActionBar } from './action-bar.tsx'
import { ACTIONS, ACTIONS_ON_PAGES } from './actions.ts'
import type { Desk } from './desk.ts'
import { useDeskForm } from './desk-form.ts'
import { Banner, TroubleNotice } from './notices.tsx'
import { useHash, useScrollOf } from './open-page.ts'
import { PageFrame } from './page-frame.tsx'
import { PageLine } from './page-line.tsx'
import { entryOf, openPageOf } from './pages.tsx'
import { OpenedPanel } from './panels.tsx'
import { ResultLine } from './result-line.tsx'
import { TopLine } from './top-line.tsx'
import { useProblem } from './use-commands.ts'
import { useDesk } from './use-desk.ts'

type Props = {
  day: EventDay
  view: DeskView
  second: Instant
  now(): Instant | null
  surface: Pick<Surface, 'link' | 'mustReload' | 'playback'>
  send(command: AnyCommand): Promise<CommandResult>
  hubNow(): Instant | null
}

/** The layout of the desk: notices, the action bar, the plan, the rooms and the displays. */
export function DeskLayout(props: Props) {
  const { day, view, second, now, surface, send, hubNow } = props
  const { playback } = surface
  const isLinked = surface.link === 'connected' && !surface.mustReload
  const statuses = useRoomStatuses(day, view.runs, second, now)
  const focus = useRoomFocus(day.rooms.length)
  const plan = useRef<HTMLOListElement>(null)
  const focusPlan = () => plan.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  const [hash, goTo] = useHash()
  const page = openPageOf(hash, view)
  useScrollOf(page?.id ?? null)
  const shown = { day, view, statuses, second, isLinked, playback, page }
  const desk = useDesk(shown, { send, moveFocus: focus.move, focusPlan, goTo })
  const clock = useMemo(() => ({ playback, now, hubNow }), [playback, now, hubNow])
  const form = useDeskForm(day.rooms.length)
  const { problem, ask } = useProblem(day, send)
  const pick = (address: HubAddress | null) => ask({ type: 'pickAddress', address })
  useShortcuts(desk.keyMode, page ? ACTIONS_ON_PAGES : ACTIONS, ({ action, key }) => {
    if (desk.keyMode === 'challenge') desk.askChallenge(false)
    action.run(desk, key)
  })
  return (
    <>
      <header className="head">
        <PartGuard part="notices">
          <Banner link={surface.link} mustReload={surface.mustReload} />
          <TroubleNotice trouble={view.trouble} />
          <LaptopNotice laptop={view.laptop} timeZone={day.timeZone} />
          <GuessesNotice guesses={view.guesses} timeZone={day.timeZone} />
          <AddressNotice
            network={view.network}
            hubNow={hubNow}
            isDisabled={!isLinked}
            onPick={pick}
          />
          <BlankNotice
            {...{ day, displays: view.displays, isDisabled: !isLinked }}
            send={desk.commands.send}
          />
          <NewsLine key={playback.id} desk={desk} />
        </PartGuard>
        <PartGuard part="top">
          <TopLine
            desk={desk}
            isRehearsal={playback.kind !== 'real'}
            isLinked={surface.link === 'connected'}
            hubNow={hubNow()}
          >
            <RehearsalBar {...{ day, playback, statuses, now, send }} isDisabled={!isLinked} />
          </TopLine>
        </PartGuard>
        {page ? (
          <PartGuard part="actions">
            <PageLine desk={desk} />
          </PartGuard>
        ) : (
          <Steering desk={desk} />
        )}
      </header>
      {page ? (
        <main className="page" data-page={page.id}>
          <PartGuard part="page" subject={page.id}>
            <PageFrame
              key={page.id}
              entry={entryOf(page.id)}
              told={{ desk, clock, send, about: page.about }}
            />
          </PartGuard>
        </main>
      ) : (
        <main className="desk" data-rooms-first={form.isRoomsFirst}>
          <PartGuard part="plan">
            <PlanList desk={desk} planRef={plan} />
          </PartGuard>
          <div className="halls">
            <PartGuard part="rooms">
              <Rooms desk={desk} form={form} focus={focus} clock={clock} />
            </PartGuard>
            <PartGuard part="displays">
              <DisplaysSection
                {...{ day, view, playback, isLinked }}
                address={{ pick, problem }}
                send={desk.commands.send}
                sendAny={send}
                letIn={() => desk.open('second-desk')}
              />
            </PartGuard>
          </div>
        </main>
      )}
      <PartGuard part="dialog" subject={desk.panel && JSON.stringify(desk.panel)}>
        <OpenedPanel desk={desk} />
      </PartGuard>
    </>
  )
}

/** What steers the rooms, and what it does before it is done. */
function Steering({ desk }: { desk: Desk }) {
  return (
    <>
      <div className="steering">
        <PartGuard part="selection">
          <SelectionLine desk={desk} />
        </PartGuard>
        <div className="actions">
          <PartGuard part="actions">
            <ActionBar desk={desk} />
            <ResultLine commands={desk.commands} day={desk.namedDay} />
          </PartGuard>
        </div>
      </div>
      <PartGuard part="offer" subject={desk.offering.open && 'open'}>
        {desk.offering.open && <OfferSection offer={desk.offering.open} desk={desk} />}
      </PartGuard>
    </>
  )
}
