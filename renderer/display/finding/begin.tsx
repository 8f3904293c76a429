// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { SECOND } from '../../../shared/instant.ts'
import { BRIDGE_NAME } from '../../../shared/native-bridge.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import { DISPLAY_PART } from '../../sync/display-part.ts'
import type { Link } from '../../sync/link-client.ts'
import type { SurfaceStore } from '../../sync/surface.ts'
import type { Heard } from '../link/alternates.ts'
import type { Early } from '../link/early.ts'
import { followAddresses } from '../link/follow-addresses.ts'
import { watchHub } from '../native/watch-hub.ts'
import { FindingScene } from './finding-scene.tsx'
import { followFinder } from './follow-finder.ts'
import { isLoadedForTurn, loadFor, takeTurns } from './take-turns.ts'
import { TypingScene } from './typing-scene.tsx'

type Store = SurfaceStore<DisplayView>

// A hub that is there has answered by then, and a wall that flashes words at its start is restless.
const SAYS_SO_AFTER_MS = 400
// Sooner than a link is given up: by then it is known where the hub is.
const ANSWERS_WITHIN_MS = SECOND
// A display that waits for a room may be told of another hub, and would leave its code's desk for a hitch.
const WAITS_FOR_ITS_HUB_MS = 10 * SECOND

/**
 * What a display does about a hub that isn't there, or is another one, in a file of its own. The app says
 * over the page how it looks; a browser, which can't look, goes to where its hub told it that it is, or to
 * where somebody types.
 * @param hasDay a day was kept here
 */
export function begin(link: Link<'display'>, early: Early, heard: Heard, hasDay: boolean): void {
  const { ports, portsAt, choices } = early
  const { store, clock } = link
  const { hubBase, language } = choices
  const bridge = window[BRIDGE_NAME]
  if (!bridge) {
    sayHowItLooks(store, hasDay, <TypingScene language={language ?? 'nl'} hubBase={hubBase} />)
    return followAddresses(link, early, heard)
  }
  const isLinked = () => store.getState().link === 'connected'
  const asksEveryMs = () => DISPLAY_PART.asksEveryMs(clock)
  const isSilent = () => ports.monotonicNow() - heard.at > asksEveryMs() + ANSWERS_WITHIN_MS
  const isWaiting = () =>
    store.getState().pairingCode !== null && ports.monotonicNow() - heard.at < WAITS_FOR_ITS_HUB_MS
  const isMissed = () => !isWaiting() && (!isLinked() || isSilent())
  const isFirstsTurn = isLoadedForTurn()
  const linkedTo = followFinder(bridge, {
    ...{ ports, heard, isMissed, first: hubBase, isFirstsTurn, portsAt },
  })
  watchHub(bridge, store, linkedTo)
  takeTurns(bridge, store, { linkedTo, after: ports.after, goTo: loadFor })
  sayHowItLooks(store, hasDay, <FindingScene language={language ?? 'nl'} />)
}

/** @param hasDay what was kept is there to be seen, and this only once somebody presses a key */
function sayHowItLooks(store: Store, hasDay: boolean, scene: ReactElement): void {
  let isAsked = !hasDay
  let shown: { root: Root; element: HTMLElement } | null = null
  const draw = ({
    view,
    pairingCode,
  }: Pick<ReturnType<Store['getState']>, 'view' | 'pairingCode'>) => {
    const isWanted = view === null && pairingCode === null && isAsked
    if (isWanted && !shown) {
      const element = document.createElement('div')
      for (const [name, value] of Object.entries(OVER_PAGE)) element.style.setProperty(name, value)
      document.body.append(element)
      shown = { root: createRoot(element), element }
      shown.root.render(scene)
    }
    if (!isWanted && shown) {
      shown.root.unmount()
      shown.element.remove()
      shown = null
    }
  }
  setTimeout(() => {
    draw(store.getState())
    store.subscribe(draw)
    const ask = () => {
      isAsked = true
      draw(store.getState())
    }
    window.addEventListener('keydown', ask, { once: true })
  }, SAYS_SO_AFTER_MS)
}

const OVER_PAGE = {
  ...{ position: 'fixed', top: '0', left: '0', width: '100%', height: '100%' },
  ...{ background: 'var(--ground)', 'font-family': 'var(--font)', color: 'var(--ink)' },
}
