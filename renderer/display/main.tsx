// SPDX-License-Identifier: EUPL-1.2
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../wall/wall.css'
import './shell/display.css'
import { DISPLAY_PART } from '../sync/display-part.ts'
import { linkWith } from '../sync/link-client.ts'
import { READ_BY_PARTS } from '../sync/read-by-parts.ts'
import { reloadOnce } from '../sync/reload-once.ts'
import { createSeconds } from '../ui/seconds.ts'
import type { Early } from './link/early.ts'
import { showsNoWrongSecond } from './link/first-seconds.ts'
import { Fallback } from './plain/fallback.tsx'
import { Display } from './shell/display.tsx'

// Not imported: the page itself carries it, and it has linked already.
void window.zaalschermEarly.then(start)

function start({ choices, ports, isForgetful }: Early): void {
  const fallback = new Fallback(window.zaalschermPlain, ports.monotonicNow)
  const reading = fallback.noticing(READ_BY_PARTS)
  const link = linkWith('display', ports, reading, fallback.telling(DISPLAY_PART))

  const size = () => `${window.innerWidth}×${window.innerHeight}`
  const reportSize = () => link.report(size())
  reportSize()
  window.addEventListener('resize', reportSize)

  link.store.subscribe((surface) => {
    if (surface.mustReload) reloadOnce(() => window.location.reload())
  })

  // The same functions for good: what reads the time begins anew when it is given another clock.
  const now = showsNoWrongSecond(
    link.clock,
    ports.monotonicNow,
    () => link.store.getState().link === 'lost',
  )
  const seconds = createSeconds({ now }, requestAnimationFrame.bind(window))
  link.store.subscribe(seconds.look)
  const shownHubNow = () => link.clock.shownHubNow()
  const health = () => ({
    clockErrorMs: link.clock.errorMs(),
    roundTripMs: link.clock.roundTripMs(),
    size: size(),
  })

  const element = document.getElementById('display')
  if (!element) throw new Error('index.html has no element #display')
  const wall = (
    <Display
      store={link.store}
      now={now}
      shownHubNow={shownHubNow}
      health={health}
      hubBase={choices.hubBase}
      language={choices.language}
      isForgetful={isForgetful}
    />
  )
  const { language } = choices
  fallback.draw(element, { wall, seconds, store: link.store, now, language })
}
