// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import { type Language, ownLanguage } from '../../../shared/text.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import type { Kept } from '../../sync/kept.ts'
import type { SurfaceStore } from '../../sync/surface.ts'
import { useSecond } from '../../ui/seconds.ts'
import { Crossfade } from '../../wall/shell/crossfade.tsx'
import { EARLY_SCENES } from '../../wall/shell/early-scenes.ts'
import type { Health } from '../../wall/shell/health-line.tsx'
import { useScenes } from '../../wall/shell/use-scenes.ts'
import { ConnectingScene } from '../pairing/connecting-scene.tsx'
import { PairingScene } from '../pairing/pairing-scene.tsx'
import { RoomDisplay } from './room-display.tsx'

// From there on a whole activity passes in a few seconds, and a fade would never be over.
const CUTS_FROM_SPEED = 100

type Props = {
  store: SurfaceStore<DisplayView>
  /** The live time, or `null` before anything is known of it. */
  now: () => Instant | null
  /** Hub time as this display shows it. */
  shownHubNow: () => Instant | null
  health: () => Health
  /** What was kept, where the machine's clock can't tell what of it goes on. */
  timeless: Kept | null
  /** `null`: the day's own. */
  language: Language | null
  /** Nothing can be stored here. */
  isForgetful: boolean
}

/** One wall: what it shows follows from what the hub told, and from the time. */
export function Display({ store, language: chosen, timeless, isForgetful, ...clock }: Props) {
  const { link, playback, pairingCode, day, view } = useStore(store)
  const second = useSecond()
  const later = useScenes()
  const scenes = later?.SCENES ?? EARLY_SCENES
  useEffect(() => later?.reloadPageIfOlder(), [later])
  const language = chosen ?? ownLanguage((day ?? timeless?.day)?.language ?? 'nl')
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-cuts', playback.rate > CUTS_FROM_SPEED)
  }, [playback.rate])
  const isRehearsal = playback.kind !== 'real'
  // Something is shown and nobody has been reached yet: it is what was kept.
  const isLinkLost = link === 'lost' || (link === 'connecting' && view !== null)
  const errorMs = isLinkLost ? clock.health().clockErrorMs : null
  const timeWithinS = errorMs === null ? null : Math.ceil(errorMs / SECOND)
  const props = { language, isRehearsal, isLinkLost, timeWithinS }
  if (pairingCode !== null) {
    return (
      <Crossfade id="pairing">
        <PairingScene code={pairingCode} health={clock.health} {...props} {...{ isForgetful }} />
      </Crossfade>
    )
  }
  if (!day || !view || second === null) {
    return (
      <Crossfade id="connecting">
        {later && timeless ? (
          <later.KeptDay kept={timeless} {...props} />
        ) : (
          <ConnectingScene {...props} />
        )}
      </Crossfade>
    )
  }
  return <RoomDisplay {...{ day, view, playback, second, scenes }} {...clock} {...props} />
}
