// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from 'react-dom/client'
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { browserPorts, socketAddress } from '../sync/browser-ports.ts'
import { DISPLAY_PART } from '../sync/display-part.ts'
import { linkWith } from '../sync/link-client.ts'
import { reloadOnce } from '../sync/reload-once.ts'
import { createSeconds, SecondsProvider } from '../ui/seconds.ts'
import { choicesOf } from './choices.ts'
import { Display } from './display.tsx'
import { type OwnDisplay, ownDisplay } from './display-key.ts'
import { DISPLAY_READING } from './reading.ts'
import '../ui/fonts.css'
import '../ui/tokens.css'
import './display.css'

const choices = choicesOf(window.location)
document.documentElement.dataset.ground = choices.ground

void ownDisplay(choices.screen).then(start)

function start({ key, keep, isForgetful }: OwnDisplay): void {
  const link = linkWith(
    'display',
    browserPorts(
      socketAddress(choices.hubBase, LINK_PATHS.display),
      [SUBPROTOCOL, KEY_PREFIX + key],
      keep,
    ),
    DISPLAY_READING,
    DISPLAY_PART,
  )

  const reportSize = () => link.report(`${window.innerWidth}×${window.innerHeight}`)
  reportSize()
  window.addEventListener('resize', reportSize)

  link.store.subscribe((surface) => {
    if (surface.mustReload) reloadOnce(() => window.location.reload())
  })

  const seconds = createSeconds(link.clock, requestAnimationFrame.bind(window))
  link.store.subscribe(seconds.look)

  // The same functions for good: what reads the time begins anew when it is given another clock.
  const now = () => link.clock.now()
  const shownHubNow = () => link.clock.shownHubNow()
  const health = () => ({
    clockErrorMs: link.clock.errorMs(),
    roundTripMs: link.clock.roundTripMs(),
  })

  const element = document.getElementById('display')
  if (!element) throw new Error('index.html has no element #display')
  createRoot(element).render(
    <SecondsProvider value={seconds}>
      <Display
        store={link.store}
        now={now}
        shownHubNow={shownHubNow}
        health={health}
        hubBase={choices.hubBase}
        language={choices.language}
        isForgetful={isForgetful}
      />
    </SecondsProvider>,
  )
}
