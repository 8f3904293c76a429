// SPDX-License-Identifier: EUPL-1.2
import '../ui/fonts.css'
import '../ui/tokens.css'
import './shell/jury.css'
import './sheet/sheet.css'
import './chair/chair.css'
import { createRoot } from 'react-dom/client'
import { JURY_PATHS } from '../../shared/features/jury/paths.ts'
import { LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { browserPorts, KEEPS_NOTHING, socketAddress } from '../sync/browser-ports.ts'
import { linkWith } from '../sync/link-client.ts'
import { READ_BY_PARTS } from '../sync/read-by-parts.ts'
import { reloadOnce } from '../sync/reload-once.ts'
import { createSeconds, SecondsProvider } from '../ui/seconds.ts'
import { PlaybackSavers } from './saving/playback-savers.ts'
import { SheetSaver } from './saving/sheet-saver.ts'
import { JuryPage } from './shell/jury-page.tsx'

// `/jury/2`: whose sheets these are. A cookie lets this device in to them, also after a reload.
const number = location.pathname.slice(JURY_PATHS.sheets.length + 1)
const address = socketAddress(location.origin, `${LINK_PATHS.juror}?juror=${number}`)
const ports = browserPorts(address, [SUBPROTOCOL], KEEPS_NOTHING)
const link = linkWith('juror', ports, READ_BY_PARTS, null)
const savers = new PlaybackSavers(() => new SheetSaver({ ...ports, send: link.send }))

link.store.subscribe((surface, before) => {
  const saver = savers.shown(surface.playback, surface.link === 'connected')
  if (surface.view !== before.view) saver.viewed()
  if (before.view?.isClosed && surface.view && !surface.view.isClosed) saver.tryAll()
  // What isn't saved yet would be lost with the page; a link that is told to reload saves nothing.
  if (surface.mustReload && savers.isAllSaved()) reloadOnce(() => location.reload())
})
addEventListener('beforeunload', (event) => {
  if (!savers.isAllSaved()) event.preventDefault()
})

followColourScheme(document.documentElement, matchMedia('(prefers-color-scheme: light)'))
const seconds = createSeconds(link.clock, requestAnimationFrame.bind(window))
link.store.subscribe(seconds.look)
const language = new URLSearchParams(location.search).get('lang')
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <SecondsProvider value={seconds}>
    <JuryPage
      {...{ link, savers }}
      language={language === 'nl' || language === 'en' ? language : null}
    />
  </SecondsProvider>,
)

/** Keeps the page on the ground that this device asks for: paper when light, else dark. */
function followColourScheme(root: HTMLElement, isLight: MediaQueryList): void {
  const follow = () => {
    root.dataset.ground = isLight.matches ? 'paper' : 'dark'
  }
  follow()
  // Safari 13 has no `addEventListener` here.
  isLight.addListener(follow)
}
