// SPDX-License-Identifier: EUPL-1.2
import { useStore } from 'zustand'
import { stageTimeAt } from '../../../shared/clock/stage-time.ts'
import type { FullLink } from '../../sync/link.ts'
import { useSecond } from '../../ui/seconds.ts'
import { Instrument } from './desk-layout.tsx'
import { WaitingPage } from './waiting-page.tsx'

/** The parts of the link that the desk uses. */
export type DeskLink = Pick<
  FullLink<'desk'>,
  'store' | 'clock' | 'send' | 'rehearse' | 'pickAddress'
>

/** The desk as soon as the hub has told it the day and the time; until then, that it waits. */
export function Desk({ link }: { link: DeskLink }) {
  const { link: state, mustReload, stage, day, view, effectiveAt } = useStore(link.store)
  const current = useSecond()
  // What was just asked is shown as it will be once the rooms have it: what is asked next builds on
  // that, and not on a place that they are about to leave.
  const earliest = effectiveAt === null ? Number.NEGATIVE_INFINITY : stageTimeAt(stage, effectiveAt)
  const second = current === null ? null : Math.max(current, earliest)
  if (!day || !view || second === null) {
    return <WaitingPage link={state} mustReload={mustReload} />
  }
  return (
    <Instrument
      day={day}
      view={view}
      second={second}
      now={() => {
        const now = link.clock.now()
        return now === null ? null : Math.max(now, earliest)
      }}
      surface={{ link: state, mustReload, stage }}
      send={link.send}
      rehearse={link.rehearse}
      hubNow={() => link.clock.hubNow()}
      pickAddress={link.pickAddress}
    />
  )
}
