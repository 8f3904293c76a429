// SPDX-License-Identifier: EUPL-1.2
import { useStore } from 'zustand'
import type { Link } from '../sync/link-client.ts'
import { useSecond } from '../ui/seconds.ts'
import { Banner } from './banner.tsx'
import { Instrument } from './instrument.tsx'
import { useSpeech } from './language.tsx'

/** The parts of the link that the desk uses. */
export type DeskLink = Pick<Link<'desk'>, 'store' | 'clock' | 'send' | 'rehearse'>

/** The desk as soon as the hub has told it the day and the time; until then, that it waits. */
export function Desk({ link }: { link: DeskLink }) {
  const { words } = useSpeech()
  const { link: state, mustReload, stage, day, view } = useStore(link.store)
  const second = useSecond()
  if (!day || !view || second === null) {
    return (
      <main className="waiting-page">
        <h1>{words.desk}</h1>
        {state === 'lost' || mustReload ? (
          <Banner link={state} mustReload={mustReload} />
        ) : (
          <p role="status">{words.connecting}</p>
        )}
      </main>
    )
  }
  return (
    <Instrument
      day={day}
      view={view}
      second={second}
      now={() => link.clock.now()}
      surface={{ link: state, mustReload, stage }}
      send={link.send}
      rehearse={link.rehearse}
    />
  )
}
