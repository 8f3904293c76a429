// SPDX-License-Identifier: EUPL-1.2
import '../ui/tokens.css'
import './facilitator.css'
import { createRoot } from 'react-dom/client'
import { LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { browserPorts, KEEPS_NOTHING, socketAddress } from '../sync/browser-ports.ts'
import { linkWith } from '../sync/link-client.ts'
import { READ_BY_PARTS } from '../sync/read-by-parts.ts'
import { reloadOnce } from '../sync/reload-once.ts'
import { createSeconds, SecondsProvider } from '../ui/seconds.ts'
import { FacilitatorPage } from './facilitator-page.tsx'

const address = socketAddress(location.origin, LINK_PATHS.facilitator)
const ports = browserPorts(address, [SUBPROTOCOL], KEEPS_NOTHING)
const link = linkWith('facilitator', ports, READ_BY_PARTS, null)
link.store.subscribe(({ mustReload }) => {
  if (mustReload) reloadOnce(() => location.reload())
})

const seconds = createSeconds(link.clock, requestAnimationFrame.bind(window))
link.store.subscribe(seconds.look)

// Dark or light as the phone is: the tokens follow the element.
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
const takeGround = () => {
  document.documentElement.dataset.ground = prefersDark.matches ? 'dark' : 'paper'
}
takeGround()
// Safari 13 knows the older of the two ways to listen alone.
prefersDark.addListener(takeGround)

const element = document.getElementById('facilitator')
if (!element) throw new Error('index.html has no element #facilitator')
createRoot(element).render(
  <SecondsProvider value={seconds}>
    <FacilitatorPage link={link} />
  </SecondsProvider>,
)
